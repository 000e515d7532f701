package winnow;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Real digests beside the checkout. A test that needs one is skipped, with this reason, where it is absent. */
public final class Shared {
    private static final Path ROOT = Path.of(System.getProperty("winnow.shared", "../shared"));

    private Shared() {}

    public static Path file(String name) {
        Path path = ROOT.resolve(name);
        assumeTrue(Files.exists(path), "needs " + path.normalize() + ", which is not on this machine");
        return path;
    }

    public static String text(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<String> lines(String name) {
        return text(name).lines().toList();
    }
}
