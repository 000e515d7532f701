package winnow.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The entries of a data file that travels with the program: one a line, blank lines and those of {@code #} apart. */
public final class DataLines {

    private DataLines() {}

    /** The entries of a file beside a class, without blanks around them. */
    public static List<String> of(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "missing in the program: " + beside.getPackageName().replace('.', '/') + "/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
