package winnow.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A list of words beside this package: an entry a line, blank lines and those that begin with {@code #} apart. */
final class WordFile {

    private WordFile() {}

    static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(WordFile.class.getResourceAsStream(name));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
