package winnow.reading.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A data file beside a class: {@code #} begins a comment, {@code [name]} a section, and every other
 * line that is not blank is an entry of the section above it.
 */
public final class CueFile {
    private CueFile() {}

    /** The sections of a file in order, each with its entries in order. */
    public static Map<String, List<String>> sections(Class<?> beside, String file) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> entries = new ArrayList<>();
        for (String line : lines(beside, file)) {
            if (line.startsWith("[")) {
                entries = new ArrayList<>();
                sections.put(line.substring(1, line.indexOf(']')), entries);
            } else {
                entries.add(line);
            }
        }
        return sections;
    }

    /** The lines of a file without comments and blank lines. */
    public static List<String> lines(Class<?> beside, String file) {
        InputStream stream = beside.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("not in the program: " + file);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The entries of all sections, each with what {@code meaning} makes of the name of its section. */
    public static <V> List<PhraseTrie.Phrase<V>> phrases(
            Map<String, List<String>> sections, Function<String, V> meaning) {
        List<PhraseTrie.Phrase<V>> phrases = new ArrayList<>();
        sections.forEach((name, entries) -> {
            V means = meaning.apply(name);
            entries.forEach(entry -> phrases.add(new PhraseTrie.Phrase<>(entry, means)));
        });
        return phrases;
    }
}
