package winnow.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import winnow.paper.Figure;
import winnow.paper.Mention;
import winnow.paper.Paper;
import winnow.paper.Sentence;
import winnow.text.RepairedText;
import winnow.text.Shown;
import winnow.text.Span;

/**
 * An abstract in which each thing that another abstract may name too has a key: a system, a baseline, hardware, a
 * data set, a model by its name, a figure by what it measures.
 *
 * @param lines its sentences
 * @param labels what each key is called
 */
public record JoinedText(List<Line> lines, Map<String, String> labels) {
    private static final Pattern NO_SIGN = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** What is said of an amount rather than of what it measures. */
    private static final Set<String> COMPARING = Set.of(
            "higher",
            "lower",
            "faster",
            "slower",
            "better",
            "more",
            "less",
            "fewer",
            "improvement",
            "improvements",
            "reduction",
            "reductions",
            "increase",
            "increases",
            "decrease",
            "gain",
            "gains",
            "smaller",
            "greater",
            "larger",
            "longer",
            "shorter",
            "peak",
            "up",
            "improved",
            "reduced",
            "average",
            "overall",
            "of",
            "in",
            "the",
            "and",
            "over",
            "to");

    /** A sentence of it. */
    public record Line(int n, String role, List<Piece> pieces) {}

    /** Some words; {@code key} is empty where nothing is named. */
    public record Piece(String text, String key) {}

    /** Where a thing is named. */
    private record Named(Span span, String key) {}

    static JoinedText of(Paper paper) {
        Map<String, String> labels = new LinkedHashMap<>();
        List<Named> named = new ArrayList<>();
        for (Mention mention : paper.mentions()) {
            boolean thing = mention.kind() != Mention.Kind.SCALE && mention.kind() != Mention.Kind.TOPIC;
            if (mention.in() == Mention.Place.ABSTRACT && thing) {
                String key =
                        NO_SIGN.matcher(mention.name().toLowerCase(Locale.ROOT)).replaceAll("");
                labels.putIfAbsent(key, Shown.of(mention.name()));
                named.add(new Named(mention.span(), key));
            }
        }
        for (Figure figure : paper.figures()) {
            String measured = measured(figure.what());
            if (figure.end() > figure.start() && !measured.isEmpty()) {
                labels.putIfAbsent("figure-" + measured, "figures of " + measured);
                named.add(new Named(new Span(figure.start(), figure.end()), "figure-" + measured));
            }
        }
        RepairedText repaired = RepairedText.of(paper.text());
        List<Line> lines = new ArrayList<>();
        for (Sentence sentence : paper.text().isEmpty() ? List.<Sentence>of() : paper.sentences()) {
            lines.add(new Line(sentence.n(), sentence.role().word(), pieces(repaired, sentence, named)));
        }
        return new JoinedText(lines, labels);
    }

    private static String measured(String what) {
        for (String word : NO_SIGN.split(what.toLowerCase(Locale.ROOT))) {
            if (word.length() > 2 && !COMPARING.contains(word)) {
                return word;
            }
        }
        return "";
    }

    private static List<Piece> pieces(RepairedText repaired, Sentence sentence, List<Named> named) {
        Span whole = repaired.repaired(sentence.span());
        List<Piece> pieces = new ArrayList<>();
        int at = whole.start();
        List<Named> inOrder = named.stream()
                .map(each -> new Named(repaired.repaired(each.span()), each.key()))
                .sorted(Comparator.comparingInt((Named each) -> each.span().start())
                        .thenComparingInt(each -> -each.span().length()))
                .toList();
        for (Named each : inOrder) {
            if (each.span().start() >= at && each.span().end() <= whole.end()) {
                add(pieces, repaired, at, each.span().start(), "");
                add(pieces, repaired, each.span().start(), each.span().end(), each.key());
                at = each.span().end();
            }
        }
        add(pieces, repaired, at, whole.end(), "");
        return pieces;
    }

    private static void add(List<Piece> pieces, RepairedText repaired, int from, int to, String key) {
        if (to > from) {
            pieces.add(new Piece(Shown.signs(repaired.text().substring(from, to)), key));
        }
    }

    /** The keys that its words name. */
    Set<String> keys() {
        return labels.keySet();
    }

    /** The same with some keys alone. */
    JoinedText only(Predicate<String> kept) {
        return new JoinedText(
                lines.stream()
                        .map(line -> new Line(
                                line.n(),
                                line.role(),
                                line.pieces().stream()
                                        .map(piece -> kept.test(piece.key()) ? piece : new Piece(piece.text(), ""))
                                        .toList()))
                        .toList(),
                labels);
    }
}
