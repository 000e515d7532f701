package winnow.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import winnow.paper.Figure;

/** How well the figures of the labelled papers were read, as the labels' definition scores them. */
@SuppressWarnings("NullAway") // labels are as they are
final class FigureMeasures {
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "a", "an", "and", "at", "by", "for", "from", "in", "is", "of", "on", "or", "over", "per", "than", "the",
            "to", "when", "with");

    static final List<Measure> ALL = List.of(
            new Measure("figures precision", FigureMeasures::figures, Score::precision),
            new Measure("figures recall", FigureMeasures::figures, Score::recall),
            Measure.f1("figures F1", FigureMeasures::figures),
            Measure.f1("figures bound", gold -> matched(gold, FigureMeasures::bound)),
            Measure.f1("figures against", gold -> matched(gold, FigureMeasures::against)),
            Measure.f1("figures what", gold -> matched(gold, FigureMeasures::what)));

    private record Pair(JsonNode label, Figure figure) {}

    private FigureMeasures() {}

    private static Score figures(Gold gold) {
        List<Pair> pairs = pairs(gold);
        List<Figure> more = new ArrayList<>(gold.read().figures());
        List<JsonNode> less = new ArrayList<>();
        gold.label().get("figures").forEach(less::add);
        Score score = new Score(more.size(), less.size(), pairs.size(), List.of());
        List<String> misses = new ArrayList<>();
        pairs.forEach(pair -> {
            more.remove(pair.figure());
            less.remove(pair.label());
        });
        more.forEach(figure -> misses.add("more " + told(figure) + sentence(gold, figure.sentence())));
        less.forEach(label ->
                misses.add("less " + told(label) + sentence(gold, label.get("s").asInt())));
        return new Score(score.found(), score.wanted(), score.right(), misses);
    }

    private static String sentence(Gold gold, int n) {
        @Nullable JsonNode sentences = gold.label().get("sentences");
        String text = sentences == null
                ? gold.read().sentences().get(n - 1).text()
                : sentences.path(n - 1).asText();
        return System.lineSeparator() + "        " + text;
    }

    private static String told(Figure figure) {
        return figure.sentence() + ": " + figure.value() + " " + figure.high() + " " + figure.unit() + " | "
                + figure.bound() + " | " + figure.what() + " | " + figure.against();
    }

    private static String told(JsonNode label) {
        return label.get("s").asInt() + ": " + text(label, "value") + " " + text(label, "high") + " "
                + text(label, "unit") + " | " + text(label, "bound") + " | " + text(label, "what") + " | "
                + label.get("against");
    }

    /** Labels beside the figures that are the same by sentence, value, upper end and unit. */
    private static List<Pair> pairs(Gold gold) {
        List<Figure> left = new ArrayList<>(gold.read().figures());
        List<Pair> pairs = new ArrayList<>();
        for (JsonNode label : gold.label().get("figures")) {
            left.stream().filter(figure -> isSame(label, figure)).findFirst().ifPresent(figure -> {
                left.remove(figure);
                pairs.add(new Pair(label, figure));
            });
        }
        return pairs;
    }

    private static Score matched(Gold gold, BiFunction<JsonNode, Figure, Score> compare) {
        return pairs(gold).stream()
                .map(pair -> {
                    Score score = compare.apply(pair.label(), pair.figure());
                    List<String> misses = score.misses().stream()
                            .map(miss -> miss + sentence(gold, pair.figure().sentence()))
                            .toList();
                    return new Score(score.found(), score.wanted(), score.right(), misses);
                })
                .reduce(Score.NONE, Score::plus);
    }

    private static Score bound(JsonNode label, Figure figure) {
        @Nullable String wanted = text(label, "bound");
        return Score.of(Objects.equals(wanted, figure.bound()), told(figure), wanted);
    }

    private static Score what(JsonNode label, Figure figure) {
        String wanted = label.get("what").asText();
        Set<String> words = contentWords(wanted);
        words.retainAll(contentWords(figure.what()));
        return Score.of(!words.isEmpty(), told(figure), wanted);
    }

    private static Score against(JsonNode label, Figure figure) {
        List<String> names = new ArrayList<>();
        label.get("against").forEach(name -> names.add(name.asText()));
        return Gold.compare(figure.against(), names);
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
