package winnow.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import winnow.order.Comparison;
import winnow.order.Ranking;

/** Papers side by side as Markdown tables: facts, then criteria with their reasons, then who beats whom. */
public final class ComparisonMarkdown {
    private ComparisonMarkdown() {}

    /** The tables of a comparison. */
    public static String of(Comparison comparison) {
        StringBuilder text = new StringBuilder("# Side by side\n\n");
        head(text, comparison);
        row(
                text,
                "order",
                comparison.papers().stream()
                        .map(each -> each.withinReach() ? String.valueOf(each.rank()) : "out of reach")
                        .toList());
        row(
                text,
                "score",
                comparison.papers().stream()
                        .map(each -> String.format(Locale.ROOT, "%.3f", each.score()))
                        .toList());
        comparison
                .facts()
                .forEach((fact, values) -> row(
                        text,
                        fact.replace('_', ' '),
                        values.stream().map(each -> String.join(", ", each)).toList()));
        text.append("\n## Criteria\n\n");
        head(text, comparison);
        for (Comparison.Row criterion : comparison.criteria()) {
            row(
                    text,
                    String.format(Locale.ROOT, "%s × %.2f", criterion.criterion(), criterion.weight()),
                    criterion.says().stream().map(ComparisonMarkdown::said).toList());
        }
        text.append("\n## Who beats whom\n\n");
        comparison.duels().forEach(duel -> text.append(duel(duel)));
        alone(text, comparison);
        return text.toString();
    }

    private static void head(StringBuilder text, Comparison comparison) {
        row(
                text,
                "",
                comparison.papers().stream().map(each -> each.paper().value()).toList());
        text.append("| :-- |")
                .append(" :-- |".repeat(comparison.papers().size()))
                .append('\n');
    }

    private static void row(StringBuilder text, String name, List<String> cells) {
        text.append("| ")
                .append(PictureText.markdown(name))
                .append(cells.stream()
                        .map(cell -> " | " + PictureText.markdown(cell))
                        .collect(Collectors.joining()))
                .append(" |\n");
    }

    private static String said(Ranking.Contribution says) {
        String value = says.isKnown()
                ? String.format(Locale.ROOT, "%.2f", says.low())
                : String.format(Locale.ROOT, "unknown, %.2f to %.2f", says.low(), says.high());
        return value + ": " + says.because() + " [" + says.source() + "]";
    }

    private static String duel(Comparison.Duel duel) {
        String verb = duel.isTie() ? " ties with " : duel.dominates() ? " dominates " : " beats ";
        return String.format(
                Locale.ROOT,
                "- %s%s%s, lead %.3f; better by: %s; worse by: %s%n",
                duel.better(),
                verb,
                duel.other(),
                duel.lead(),
                list(duel.wins()),
                list(duel.loses()));
    }

    private static String list(List<String> criteria) {
        return criteria.isEmpty() ? "nothing" : String.join(", ", criteria);
    }

    private static void alone(StringBuilder text, Comparison comparison) {
        text.append("\n## What each has alone\n\n");
        for (int at = 0; at < comparison.papers().size(); at++) {
            Map<String, List<String>> own = comparison.alone().get(at);
            String facts = own.entrySet().stream()
                    .map(fact -> fact.getKey().replace('_', ' ') + ": " + String.join(", ", fact.getValue()))
                    .collect(Collectors.joining("; "));
            text.append("- ")
                    .append(comparison.papers().get(at).paper())
                    .append(": ")
                    .append(facts.isEmpty() ? "nothing" : PictureText.markdown(facts))
                    .append('\n');
        }
    }
}
