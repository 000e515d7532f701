package winnow.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureLexiconTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bounds",
                "effects",
                "generic",
                "measures",
                "pale",
                "rivals",
                "settings",
                "stops",
                "subjects",
                "units"
            })
    void a_lexicon_says_what_it_is_and_is_sorted_with_each_entry_once(String name) throws Exception {
        String file = "figure-" + name + ".txt";
        try (InputStream in = Objects.requireNonNull(FigureLexicon.class.getResourceAsStream(file), file)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> keys = lines.stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" = ", -1)[0])
                    .toList();
            assertThat(lines.get(0)).startsWith("# ");
            assertThat(keys).isSorted().doesNotHaveDuplicates().isNotEmpty();
        }
    }
}
