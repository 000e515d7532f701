package winnow.editor;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Addresses of files as editors write them, {@code file:///c%3A/a%20b}, and paths. */
final class Uris {
    private static final String FILE = "file:";

    private Uris() {}

    /** The path of an address; empty where it is no file's, as that of a text that was never saved. */
    static Optional<Path> path(String uri) {
        if (!uri.regionMatches(true, 0, FILE, 0, FILE.length())) {
            return Optional.empty();
        }
        try {
            URI read = parsed(uri);
            // an authority, as in file://localhost/a, is of no file system of ours
            return Optional.of(Path.of(
                            new URI("file", null, "/" + read.getPath().replaceFirst("^/+", ""), null))
                    .normalize());
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException | NullPointerException e) {
            return Optional.empty();
        }
    }

    /** Some clients leave blanks, brackets and the like as they are. */
    private static URI parsed(String uri) throws URISyntaxException {
        try {
            return new URI(uri);
        } catch (URISyntaxException e) {
            return new URI("file", null, uri.substring(FILE.length()).replaceFirst("^/+", "/"), null);
        }
    }

    /** The address of a file. */
    static String of(Path path) {
        return path.toUri().toString();
    }

    /** The path that somebody typed; empty where it is none. */
    static Optional<Path> typed(String path) {
        try {
            return Optional.of(Path.of(path));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
