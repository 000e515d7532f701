package winnow.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import winnow.Shared;
import winnow.digest.Entry;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.paper.Relation;
import winnow.paper.Role;
import winnow.paper.Sentence;

/** How well roles, kind, topics, tier and relations agree with the labels. */
final class RoleMeasures {
    private static final String LETTERS = "BOMRAX";
    private static final int PAPERS = 72;

    private RoleMeasures() {}

    static List<Gold.Measure> measures(List<Gold> papers) {
        Gold.Counts topics = new Gold.Counts(0, 0, 0);
        for (Gold gold : papers) {
            topics = topics.plus(Gold.compare(gold.read().topics(), gold.names("topics")));
        }
        return List.of(
                new Gold.Measure("roles", roles(papers), 0.85),
                new Gold.Measure(
                        "kind",
                        share(papers, gold -> agrees(gold, "kind", gold.read().kind())),
                        0.85),
                new Gold.Measure("topics F1", topics.f1(), 0.85),
                new Gold.Measure(
                        "tier",
                        share(papers, gold -> agrees(gold, "tier", gold.read().tier())),
                        0.85),
                new Gold.Measure("relations F1", relations(papers).f1(), 1.0));
    }

    private static double roles(List<Gold> papers) {
        int right = 0;
        int all = 0;
        for (Gold gold : papers) {
            String labels = gold.label().get("roles").asText();
            for (Sentence sentence : gold.read().sentences()) {
                right += letter(sentence.role()) == labels.charAt(sentence.n() - 1) ? 1 : 0;
                all++;
            }
        }
        return (double) right / all;
    }

    private static char letter(Role role) {
        return LETTERS.charAt(List.of(Role.values()).indexOf(role));
    }

    private static double agrees(Gold gold, String field, @Nullable Object read) {
        return gold.label().get(field).asText().equals(String.valueOf(read)) ? 1 : 0;
    }

    private static double share(List<Gold> papers, ToDoubleFunction<Gold> agrees) {
        return papers.stream().mapToDouble(agrees).average().orElse(0);
    }

    /** Relations need the whole digest: it is read once more, with whatever names are read by now. */
    private static Gold.Counts relations(List<Gold> papers) {
        List<Relations.Facts> facts = new ArrayList<>();
        Map<PaperId, Integer> numbers = new HashMap<>();
        for (Paper paper : digest()) {
            facts.add(Relations.Facts.of(paper));
            numbers.put(paper.id(), paper.n());
        }
        List<List<Relation>> all = Relations.of(facts);
        Gold.Counts counts = new Gold.Counts(0, 0, 0);
        for (Gold gold : papers) {
            Set<String> found = new TreeSet<>();
            for (Relation relation : all.get(gold.label().get("n").asInt() - 1)) {
                found.add(numbers.get(relation.to()) + " " + relation.type().word());
            }
            Set<String> wanted = new TreeSet<>();
            for (JsonNode relation : gold.label().get("relations")) {
                wanted.add(
                        relation.get("to").asInt() + " " + relation.get("type").asText());
            }
            int before = found.size();
            found.retainAll(wanted);
            counts = counts.plus(new Gold.Counts(before, wanted.size(), found.size()));
        }
        return counts;
    }

    /** All papers of the labelled digest; an id that is taken gets the paper's number behind it. */
    static List<Paper> digest() {
        List<String> lines = Shared.lines("digest/papers-page.txt");
        PaperReader reader = new PaperReader();
        List<Paper> papers = new ArrayList<>();
        Set<PaperId> taken = new TreeSet<>();
        for (int n = 1; n <= PAPERS; n++) {
            int line = 11 + 4 * (n - 1);
            Entry entry = new Entry(lines.get(line - 1), lines.get(line + 1), line);
            PaperId id = PaperId.ofTitle(entry.title());
            papers.add(reader.read(entry, taken.add(id) ? id : id.numbered(n), n, "papers-page.txt"));
        }
        return papers;
    }

    /** A table row: name, value, floor. */
    static String row(Gold.Measure measure) {
        String fails = measure.value() < measure.floor() ? "  falls under its floor" : "";
        return String.format(
                Locale.ROOT, "%-28s %6.3f %6.3f%s", measure.name(), measure.value(), measure.floor(), fails);
    }
}
