package winnow.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Keeps a store from leading elsewhere: a clone can carry a link as {@code .winnow} or below it. */
final class StoreLinks {
    private StoreLinks() {}

    /**
     * Looks through a store that is there.
     *
     * @throws StoreFault when it, or anything in it, is a symbolic link
     */
    static void refuse(Path store) throws IOException {
        if (Files.isSymbolicLink(store)) {
            throw StoreFault.foreign(store, "is a symbolic link, and a store may not lead elsewhere");
        }
        if (!Files.isDirectory(store)) {
            return;
        }
        try (Stream<Path> files = Files.walk(store, 3)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (Files.isSymbolicLink(file)) {
                    throw StoreFault.foreign(file, "is a symbolic link, and a store may not lead elsewhere");
                }
            }
        }
    }
}
