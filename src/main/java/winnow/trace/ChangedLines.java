package winnow.trace;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import winnow.paper.Finding;

/**
 * The lines of a tree that are not as they were at a revision. Only files that are asked about are compared.
 * What the revision does not have is new as a whole, unless it was moved from a file that is gone.
 */
public final class ChangedLines implements Closeable {
    private static final BitSet NONE = new BitSet();

    private final Path root;
    private final String prefix;
    private final GitTree before;
    /** What is compared; {@code null} for the working tree. */
    private final @Nullable GitTree now;

    private final Git.Objects objects;
    private final Moves moves;
    private final Map<String, Optional<BitSet>> lines = new HashMap<>();
    private final Map<String, Optional<ChangedLines>> submodules = new HashMap<>();

    private ChangedLines(Path root, Git git, Revisions revisions) throws IOException {
        this.root = root;
        this.prefix = git.ask("rev-parse", "--show-prefix").line();
        this.before = GitTree.of(git, revisions.from());
        this.now = revisions.to() == null ? null : GitTree.of(git, revisions.to());
        this.objects = git.objects();
        Path top = Path.of(git.ask("rev-parse", "--show-toplevel").line());
        this.moves = new Moves(before, now == null ? new WorkingFiles(top) : now::has, objects);
    }

    /**
     * Asks git.
     *
     * @param root the folder that results name files relative to
     * @param revision a commit, from which the branch is compared with the working tree; or {@code A...B} or
     *     {@code A..B}
     * @throws IOException when there is no git, no repository, none that git trusts, or no such revision; the message
     *     says which
     */
    public static ChangedLines since(Path root, String revision) throws IOException {
        Git git = new Git(root);
        return new ChangedLines(root, git, Revisions.of(git, root, revision));
    }

    /** Whether a finding stands on a changed line, or is about a changed file as a whole. */
    public boolean hold(Finding finding) {
        Optional<BitSet> changed = changed(finding.file());
        return changed.isEmpty()
                || (finding.line() == 0
                        ? !changed.get().isEmpty()
                        : changed.get().get(finding.line()));
    }

    /** Whether a line from one to another changed. */
    boolean touches(String file, int from, int to) {
        Optional<BitSet> changed = changed(file);
        int first = changed.map(set -> set.nextSetBit(from)).orElse(from);
        return first >= 0 && first <= to;
    }

    /** What is compared of a file; {@code null} where there is none, or it is too large. */
    byte @Nullable [] content(String file) throws IOException {
        return content(file, prefix + file);
    }

    /** Whether a file of the working tree is the one that is compared. */
    boolean isHere(String file) throws IOException {
        byte[] here = now == null ? null : FileContent.read(root.resolve(file));
        String object = now == null ? "" : now.object(prefix + file).orElse("");
        return now == null || (here != null && FileContent.isStoredAs(object, here));
    }

    /**
     * The files that are new or not as they were.
     *
     * @param walked those of the working tree that nobody wants passed over
     */
    List<String> files(List<String> walked) {
        List<String> all = now == null ? walked : wanted(now, walked);
        return all.stream()
                .filter(file -> changed(file).map(set -> !set.isEmpty()).orElse(true))
                .toList();
    }

    /** The files of a commit below the root without those that the walk of the working tree passed over. */
    private List<String> wanted(GitTree tree, List<String> walked) {
        Set<String> known = new HashSet<>(walked);
        return tree.files().keySet().stream()
                .filter(path -> path.startsWith(prefix))
                .map(path -> path.substring(prefix.length()))
                .filter(file -> known.contains(file) || !Files.exists(root.resolve(file)))
                .toList();
    }

    /** What files held that are gone, or are not as they were, by their names. */
    Map<String, byte[]> before(List<String> walked) throws IOException {
        Map<String, byte[]> before = new LinkedHashMap<>();
        for (String file : wanted(this.before, walked)) {
            String object = this.before.object(prefix + file).orElse("");
            byte[] content = content(file);
            if (content == null || !FileContent.isStoredAs(object, content)) {
                objects.bytes(object).ifPresent(old -> before.put(file, old));
            }
        }
        return before;
    }

    /** The lines of a file that changed; empty where all of it is new. */
    Optional<BitSet> changed(String file) {
        Optional<BitSet> known = lines.get(file);
        if (known == null) {
            try {
                known = compare(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            lines.put(file, known);
        }
        return known;
    }

    private Optional<BitSet> compare(String file) throws IOException {
        if (Path.of(file).isAbsolute() || file.startsWith("../")) {
            return Optional.of(NONE);
        }
        String path = prefix + file;
        Optional<String> module = before.submoduleOf(path);
        if (module.isPresent() && module.get().startsWith(prefix)) {
            String folder = module.get().substring(prefix.length());
            String within = path.substring(module.get().length() + 1);
            return submodule(folder, module.get())
                    .map(changed -> changed.changed(within))
                    .orElse(Optional.empty());
        }
        byte[] content = content(file, path);
        if (content == null) {
            return Optional.of(NONE);
        }
        String object = before.object(path).or(() -> moves.from(path, content)).orElse("");
        if (object.isEmpty()) {
            return Optional.empty();
        }
        if (FileContent.isStoredAs(object, content)) {
            return Optional.of(NONE);
        }
        return objects.bytes(object).map(old -> FileContent.changed(old, content));
    }

    private byte @Nullable [] content(String file, String path) throws IOException {
        if (now == null) {
            return FileContent.read(root.resolve(file));
        }
        Optional<String> object = now.object(path);
        return object.isEmpty() ? null : objects.bytes(object.get()).orElse(null);
    }

    /** What changed within a submodule since the commit that the revision has of it; empty where nobody knows. */
    private Optional<ChangedLines> submodule(String folder, String path) {
        return submodules.computeIfAbsent(folder, name -> {
            try {
                Path inner = root.resolve(name);
                Git git = new Git(inner);
                String commit = before.submodule(path);
                boolean known = git.ask("cat-file", "-e", commit + "^{commit}").isGood();
                return known
                        ? Optional.of(new ChangedLines(inner, git, new Revisions(commit, null)))
                        : Optional.empty();
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }

    @Override
    public void close() throws IOException {
        objects.close();
        for (Optional<ChangedLines> each : submodules.values()) {
            if (each.isPresent()) {
                each.get().close();
            }
        }
    }
}
