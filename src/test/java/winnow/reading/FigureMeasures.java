package winnow.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import winnow.paper.Figure;

/** How well the figures of the labelled papers were read, as the labels' definition scores them. */
final class FigureMeasures {
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "a", "an", "and", "at", "by", "for", "from", "in", "is", "of", "on", "or", "over", "per", "than", "the",
            "to", "when", "with");

    private int found;
    private int wanted;
    private int matched;
    private int bounds;
    private int whats;
    private Gold.Counts against = new Gold.Counts(0, 0, 0);

    private FigureMeasures() {}

    static List<Gold.Measure> measures(List<Gold> papers) {
        FigureMeasures measures = new FigureMeasures();
        papers.forEach(paper ->
                measures.count(paper.label().get("figures"), paper.read().figures()));
        return measures.all();
    }

    /** The same for one set of labels and what was read. */
    static List<Gold.Measure> measures(List<JsonNode> labels, List<List<Figure>> read) {
        FigureMeasures measures = new FigureMeasures();
        for (int i = 0; i < labels.size(); i++) {
            measures.count(labels.get(i).get("figures"), read.get(i));
        }
        return measures.all();
    }

    private List<Gold.Measure> all() {
        return List.of(
                new Gold.Measure("figures precision", share(matched, found), 0.88),
                new Gold.Measure("figures recall", share(matched, wanted), 0.88),
                new Gold.Measure("figures F1", new Gold.Counts(found, wanted, matched).f1(), 0.92),
                new Gold.Measure("figures bound", share(bounds, matched), 0.95),
                new Gold.Measure("figures against F1", against.f1(), 0.85),
                new Gold.Measure("figures what", share(whats, matched), 0.9));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    private void count(JsonNode labels, List<Figure> figures) {
        List<Figure> left = new ArrayList<>(figures);
        found += left.size();
        for (JsonNode label : labels) {
            wanted++;
            left.stream().filter(figure -> isSame(label, figure)).findFirst().ifPresent(figure -> {
                left.remove(figure);
                compare(label, figure);
            });
        }
    }

    private void compare(JsonNode label, Figure figure) {
        matched++;
        bounds += Objects.equals(text(label, "bound"), figure.bound()) ? 1 : 0;
        Set<String> words = contentWords(label.get("what").asText());
        words.retainAll(contentWords(figure.what()));
        whats += words.isEmpty() ? 0 : 1;
        List<String> names = new ArrayList<>();
        label.get("against").forEach(name -> names.add(name.asText()));
        against = against.plus(Gold.compare(figure.against(), names));
    }

    private static boolean isSame(JsonNode label, Figure figure) {
        return label.get("s").asInt() == figure.sentence()
                && label.get("value").asText().equals(figure.value())
                && Objects.equals(text(label, "high"), figure.high())
                && unit(label.get("unit").asText()).equals(unit(figure.unit()));
    }

    private static @Nullable String text(JsonNode label, String field) {
        return label.get(field).isNull() ? null : label.get(field).asText();
    }

    private static String unit(String unit) {
        return unit.equals("times") || unit.equals("×") ? "x" : unit;
    }

    private static Set<String> contentWords(String phrase) {
        Set<String> words =
                new HashSet<>(Arrays.asList(phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}_.-]+", -1)));
        words.removeAll(FUNCTION_WORDS);
        words.remove("");
        return words;
    }
}
