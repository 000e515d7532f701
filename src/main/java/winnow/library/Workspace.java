package winnow.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder in which a team works.
 *
 * @param root the folder
 * @param base where the person stands: names of the workspace's files are told from here
 * @param store where the decoded digest and the search index are kept
 */
public record Workspace(Path root, Path base, Path store) {
    /** Name of the folder with what is derived. */
    static final String STORE = ".winnow";

    private static final int HASH = 31;
    private static final String REFERENCE = "reference";
    private static final String DECISIONS = "decisions.md";
    private static final String TEAM = "team.yaml";

    /** A workspace whose files are named from its own folder. */
    public Workspace(Path root) {
        this(root, root, root.resolve(STORE));
    }

    /** Whether a folder has anything by which a workspace is known. */
    static boolean isAt(Path folder) {
        return Files.isDirectory(folder.resolve(REFERENCE))
                || Files.isDirectory(folder.resolve(STORE))
                || Files.isRegularFile(folder.resolve(DECISIONS));
    }

    /** The name of a file of this workspace, as the person who stands at {@link #base} would type it. */
    public String name(String file) {
        Path from = base.toAbsolutePath().normalize();
        Path to = root.toAbsolutePath().normalize().resolve(file);
        return from.relativize(to).toString().replace(to.getFileSystem().getSeparator(), "/");
    }

    /** The file behind a {@link #name}, from the workspace's own folder. */
    public String fromRoot(String name) {
        Path to = base.toAbsolutePath().resolve(name).normalize();
        Path from = root.toAbsolutePath().normalize();
        return from.relativize(to).toString().replace(to.getFileSystem().getSeparator(), "/");
    }

    /** The team's own reference. */
    public Path reference() {
        return root.resolve(REFERENCE);
    }

    /** Whether the folder has a reference of its own, which lies over the bundled one. */
    public boolean hasReference() {
        return Files.isDirectory(reference());
    }

    /** The decision log. */
    public Path decisions() {
        return root.resolve(DECISIONS);
    }

    /** What the team says of itself: {@code team.yaml} at the top, or in the reference when none is there. */
    public Path team() {
        Path top = root.resolve(TEAM);
        Path inside = reference().resolve(TEAM);
        return Files.exists(inside) && !Files.exists(top) ? inside : top;
    }

    /** Another number whenever one of its files has changed: the log, the team, the reference, what is derived. */
    public long stamp() throws IOException {
        List<Path> files = new ArrayList<>(List.of(decisions(), team()));
        for (Path folder : List.of(reference(), reference().resolve("papers"), store)) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> inside = Files.list(folder)) {
                    inside.sorted().forEach(files::add);
                }
            }
        }
        long stamp = 1;
        for (Path file : files) {
            stamp = HASH * stamp + file.hashCode();
            if (Files.exists(file)) {
                BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
                stamp = HASH * stamp + seen.lastModifiedTime().toMillis();
                stamp = HASH * stamp + (seen.isDirectory() ? 0 : seen.size());
            }
        }
        return stamp;
    }
}
