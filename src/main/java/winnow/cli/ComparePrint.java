package winnow.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import winnow.order.Comparison;
import winnow.order.Ranking.Contribution;
import winnow.order.Ranking.Ranked;

/** Prints papers side by side, as many in a row as the terminal is wide enough for. */
final class ComparePrint {
    private static final int FIRST = 14;
    private static final int LEAST = 22;

    private final Terminal terminal;
    private final Comparison comparison;

    ComparePrint(Terminal terminal, Comparison comparison) {
        this.terminal = terminal;
        this.comparison = comparison;
    }

    void print() {
        int papers = comparison.papers().size();
        int most = Math.max(1, (terminal.width() - FIRST) / LEAST);
        for (int from = 0; from < papers; from += most) {
            block(from, Math.min(papers, from + most));
        }
        reasons();
        alone();
        duels();
    }

    private void block(int from, int to) {
        List<Ranked> papers = comparison.papers().subList(from, to);
        int column = (terminal.width() - FIRST) / papers.size();
        if (from > 0) {
            terminal.println();
        }
        row("", cells(papers, each -> each.paper().value()), column, Ink.STRONG);
        row("order", cells(papers, ComparePrint::place), column, null);
        row("score", cells(papers, OrderPrint::score), column, null);
        row("known", cells(papers, each -> each.known() + " of " + each.of()), column, null);
        row("first", cells(papers, each -> OrderPrint.percent(each.firstShare())), column, null);
        comparison.facts().forEach((fact, values) -> {
            List<String> cells = values.subList(from, to).stream()
                    .map(each -> each.isEmpty() ? "–" : String.join(", ", each))
                    .toList();
            if (cells.stream().anyMatch(cell -> !cell.equals("–"))) {
                row(fact.replace('_', ' '), cells, column, null);
            }
        });
        terminal.println();
        comparison
                .criteria()
                .forEach(criterion -> row(criterion.criterion(), values(criterion, from, to), column, null));
    }

    private static List<String> cells(List<Ranked> papers, Function<Ranked, String> cell) {
        return papers.stream().map(cell).toList();
    }

    private static String place(Ranked paper) {
        return paper.withinReach() ? String.valueOf(paper.rank()) : "out of reach";
    }

    private List<String> values(Comparison.Row criterion, int from, int to) {
        List<String> cells = new ArrayList<>();
        for (int at = from; at < to; at++) {
            boolean best = criterion.best().contains(comparison.papers().get(at).paper());
            cells.add(OrderPrint.value(criterion.says().get(at)) + (best ? " best" : ""));
        }
        return cells;
    }

    /** Lines of a cell; a word that is wider than it goes on in the next line. */
    private static List<String> lines(String cell, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : Terminal.wrapped(cell, width)) {
            String rest = line;
            while (rest.length() > width) {
                lines.add(rest.substring(0, width));
                rest = rest.substring(width);
            }
            lines.add(rest);
        }
        return lines;
    }

    /** A row of cells, each over as many lines as it needs. */
    private void row(String name, List<String> cells, int column, @Nullable Ink ink) {
        List<List<String>> wrapped =
                cells.stream().map(cell -> lines(cell, column - 2)).toList();
        int lines = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < lines; line++) {
            StringBuilder text = new StringBuilder(Terminal.padded(line == 0 ? name : "", FIRST));
            for (List<String> cell : wrapped) {
                String piece = line < cell.size() ? cell.get(line) : "";
                text.append(Terminal.padded(ink == null ? piece : ink.on(piece), column));
            }
            terminal.println(text.toString().stripTrailing());
        }
    }

    private void reasons() {
        terminal.println();
        terminal.println(Ink.STRONG.on("Why"));
        for (Comparison.Row criterion : comparison.criteria()) {
            for (int at = 0; at < criterion.says().size(); at++) {
                Contribution says = criterion.says().get(at);
                String paper = comparison.papers().get(at).paper().value();
                terminal.paragraph(
                        Ink.NAME.on(paper) + ": " + says.because() + Ink.FAINT.on(" [" + says.source() + "]"),
                        Terminal.padded(at == 0 ? " " + criterion.criterion() : "", FIRST),
                        " ".repeat(FIRST));
            }
        }
    }

    private void alone() {
        terminal.println();
        terminal.println(Ink.STRONG.on("What each has alone"));
        for (int at = 0; at < comparison.papers().size(); at++) {
            List<String> own = new ArrayList<>();
            for (Map.Entry<String, List<String>> fact :
                    comparison.alone().get(at).entrySet()) {
                own.add(fact.getKey().replace('_', ' ') + " " + String.join(", ", fact.getValue()));
            }
            terminal.paragraph(
                    Ink.NAME.on(comparison.papers().get(at).paper().value()) + ": "
                            + (own.isEmpty() ? "nothing" : String.join("; ", own)),
                    " ",
                    "   ");
        }
    }

    private void duels() {
        terminal.println();
        terminal.println(Ink.STRONG.on("Who beats whom"));
        for (Comparison.Duel duel : comparison.duels()) {
            String lead = String.format(Locale.ROOT, "%.3f", duel.lead());
            String wins = duel.wins().isEmpty() ? "nothing" : String.join(", ", duel.wins());
            String loses = duel.loses().isEmpty() ? "" : "; the other by " + String.join(", ", duel.loses());
            String how = duel.isTie()
                    ? Ink.NAME.on(duel.better().value()) + " and "
                            + Ink.NAME.on(duel.other().value()) + " are too close to call (" + lead
                            + " apart): the first is better by "
                    : Ink.NAME.on(duel.better().value()) + " beats "
                            + Ink.NAME.on(duel.other().value()) + " by " + lead + ": better by ";
            terminal.paragraph(how + wins + loses + (duel.dominates() ? "; nowhere worse" : "") + ".", " ", "   ");
        }
    }
}
