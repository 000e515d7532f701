package winnow.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import winnow.reading.Abstracts;
import winnow.reading.Labelled;
import winnow.reading.whole.RoleReader;
import winnow.reading.words.Abstract;

/**
 * Which quantities are claims, on abstracts that we labelled ourselves. They were looked at while the rules were
 * written; papers that nobody looks at are measured by {@code GoldTableTest}.
 */
class ClaimLabelsTest {
    private static final double LEAST_PRECISION = 0.90;
    private static final double LEAST_RECALL = 0.75;

    /** Claims read, claims labelled, and those of both. */
    private record Counts(int read, int labelled, int both) {
        Counts plus(Counts other) {
            return new Counts(read + other.read, labelled + other.labelled, both + other.both);
        }
    }

    @Test
    void claims_agree_with_the_labels() {
        Counts counts = new Counts(0, 0, 0);
        for (Labelled paper : Labelled.own()) {
            if (paper.has("claims") || paper.has("figures")) {
                counts = counts.plus(counts(paper.title(), paper.text(), claims(paper)));
            }
        }
        assertThat((double) counts.both / counts.read).as("precision").isGreaterThan(LEAST_PRECISION);
        assertThat((double) counts.both / counts.labelled).as("recall").isGreaterThan(LEAST_RECALL);
    }

    private static Counts counts(String title, String text, Set<String> claimed) {
        Abstract read = Abstracts.of(title, text);
        Set<String> found = new HashSet<>();
        for (FigureReader.Counting sentence : FigureReader.sentences(read, new RoleReader().roles(read))) {
            sentence.claims().forEach(quantity -> found.add(key(sentence.number(), quantity)));
        }
        found.removeIf(key -> claimed.contains("?" + key));
        Set<String> wanted = new HashSet<>(claimed);
        wanted.removeIf(key -> key.startsWith("?"));
        Set<String> both = new HashSet<>(found);
        both.retainAll(wanted);
        return new Counts(found.size(), wanted.size(), both.size());
    }

    private static Set<String> claims(Labelled paper) {
        Set<String> claims = new HashSet<>(paper.words("claims"));
        for (JsonNode figure : paper.label().path("figures")) {
            JsonNode high = figure.get("high");
            claims.add(figure.get("s").asInt() + ":" + figure.get("value").asText()
                    + (high.isNull() ? "" : "-" + high.asText()));
        }
        return claims;
    }

    private static String key(int sentence, Quantity quantity) {
        return sentence + ":" + quantity.value() + (quantity.high() == null ? "" : "-" + quantity.high());
    }
}
