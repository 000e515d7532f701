package winnow.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import winnow.library.Workspace;

/** Holds what a workspace held when its files were last looked at, and reads it anew when they have changed. */
final class Shelf {
    private static final int HASH = 31;

    private final Workspace workspace;
    private @Nullable Holdings holdings;
    private long read;

    Shelf(Workspace workspace) {
        this.workspace = workspace;
    }

    /** What the workspace holds now. */
    synchronized Holdings holdings() throws IOException {
        long now = stamp();
        if (holdings == null || now != read) {
            holdings = Holdings.of(workspace);
            read = now;
        }
        return holdings;
    }

    /** Another word whenever a file that pages are made from has changed. */
    String version() throws IOException {
        return Long.toHexString(stamp());
    }

    private long stamp() throws IOException {
        List<Path> files = new ArrayList<>(List.of(workspace.decisions(), workspace.team()));
        for (Path folder : List.of(workspace.reference(), workspace.reference().resolve("papers"), workspace.store())) {
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
