package winnow.trace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the ignore files of a folder and of those above it say. {@code .winnowignore} has the form of
 * {@code .gitignore} and is for what git keeps but the trace should not read.
 */
final class Ignores {
    private static final List<String> FILES = List.of(".gitignore", ".winnowignore");
    private static final int LARGEST = 1 << 20;
    private static final Set<String> NEVER =
            Set.of(".git", ".hg", ".svn", ".winnow", "node_modules", "__pycache__", ".venv");

    private final @Nullable Ignores above;
    private final String prefix;
    private final int depth;
    private final List<IgnorePattern> patterns;

    /**
     * What the ignore files of a folder say.
     *
     * @param prefix from the folder to the one that paths begin at; empty where it lies within that one
     * @param depth length of the folder's path and the slash behind it; 0 for the top
     */
    private Ignores(@Nullable Ignores above, String prefix, int depth, List<IgnorePattern> patterns) {
        this.above = above;
        this.prefix = prefix;
        this.depth = depth;
        this.patterns = patterns;
    }

    /** Patterns that hold for the top of a tree. */
    static Ignores top(List<String> lines) {
        return new Ignores(null, "", 0, patterns(lines));
    }

    /** These and what the ignore files of a folder add. */
    Ignores with(Path folder, String path) throws IOException {
        List<String> lines = ofFolder(folder);
        int length = path.isEmpty() ? 0 : path.length() + 1;
        return lines.isEmpty() ? this : new Ignores(this, "", length, patterns(lines));
    }

    /** These and what the ignore files of a folder add that lies above the one where paths begin. */
    Ignores withAbove(Path folder, String way) throws IOException {
        List<String> lines = ofFolder(folder);
        return lines.isEmpty() ? this : new Ignores(this, way, 0, patterns(lines));
    }

    private static List<String> ofFolder(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String name : FILES) {
            lines.addAll(lines(folder.resolve(name)));
        }
        return lines;
    }

    /** These and the excludes of a repository whose top is this folder. */
    Ignores withExcludes(Path folder, String way) throws IOException {
        List<String> lines = lines(folder.resolve(".git/info/exclude"));
        return lines.isEmpty() ? this : new Ignores(this, way, 0, patterns(lines));
    }

    private static List<String> lines(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || !Files.isReadable(file)
                || Files.size(file) > LARGEST) {
            return List.of();
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return (text.startsWith("\ufeff") ? text.substring(1) : text).lines().toList();
    }

    private static List<IgnorePattern> patterns(List<String> lines) {
        List<IgnorePattern> patterns = new ArrayList<>();
        lines.forEach(line -> IgnorePattern.of(line).ifPresent(patterns::add));
        return patterns;
    }

    /**
     * Whether a path is not to be read: the last pattern that names it decides, and those of the nearest
     * folder come last.
     */
    boolean names(String path, boolean folder) {
        if (folder && NEVER.contains(path.substring(path.lastIndexOf('/') + 1))) {
            return true;
        }
        for (Ignores here = this; here != null; here = here.above) {
            for (int at = here.patterns.size() - 1; at >= 0; at--) {
                if (here.patterns.get(at).matches(here.prefix + path.substring(here.depth), folder)) {
                    return !here.patterns.get(at).negated();
                }
            }
        }
        return false;
    }
}
