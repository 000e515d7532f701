package winnow.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import winnow.Shared;
import winnow.paper.Fingerprint;
import winnow.reading.Abstracts;
import winnow.reading.whole.RoleReader;
import winnow.reading.words.Abstract;
import winnow.text.DataLines;

/**
 * Which quantities are claims, on abstracts that have no labels but these: {@code claim-labels.txt} names each by the
 * fingerprint of its title. They were looked at while the rules were written; papers that nobody looks at are measured
 * by {@code GoldTableTest}.
 */
class ClaimLabelsTest {
    private static final double LEAST_PRECISION = 0.93;
    private static final double LEAST_RECALL = 0.80;

    /** Claims read, claims labelled, and those of both. */
    private record Counts(int read, int labelled, int both) {
        Counts plus(Counts other) {
            return new Counts(read + other.read, labelled + other.labelled, both + other.both);
        }
    }

    @Test
    void claims_agree_with_the_labels() {
        Map<String, Set<String>> labels = labels();
        List<String> lines = pool();
        Counts counts = new Counts(0, 0, 0);
        for (int at = 0; at + 2 < lines.size(); at += 4) {
            Set<String> claimed = labels.get(Fingerprint.of(lines.get(at)).hex());
            if (claimed != null) {
                counts = counts.plus(counts(lines.get(at), lines.get(at + 2), claimed));
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

    /** Titles and abstracts, every fourth line and two after it. */
    private static List<String> pool() {
        List<String> pool = new ArrayList<>(Shared.lines("gold/away/unlabelled.txt"));
        pool.add("");
        List<String> digest = Shared.lines("digest/papers-page.txt");
        pool.addAll(digest.subList(10, digest.size()));
        return pool;
    }

    private static Map<String, Set<String>> labels() {
        Map<String, Set<String>> labels = new HashMap<>();
        for (String line : DataLines.of(ClaimLabelsTest.class, "claim-labels.txt")) {
            String[] parts = line.split(" ", -1);
            labels.put(parts[0], new HashSet<>(List.of(parts).subList(1, parts.length)));
        }
        return labels;
    }

    private static String key(int sentence, Quantity quantity) {
        return sentence + ":" + quantity.value() + (quantity.high() == null ? "" : "-" + quantity.high());
    }
}
