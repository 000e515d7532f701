package winnow.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import winnow.order.Ranking;
import winnow.order.Ranking.Ranked;

/** Prints what a team should find out before it bets on an order. */
final class FindOutPrint {
    private final Terminal terminal;
    private final Ranking ranking;
    private final Set<String> idle;

    /** @param idle criteria that do not count */
    FindOutPrint(Terminal terminal, Ranking ranking, Set<String> idle) {
        this.terminal = terminal;
        this.ranking = ranking;
        this.idle = idle;
    }

    /** What to find out first, and what it would change. */
    void print(boolean all) {
        List<Ranking.FindOut> open = ranking.findOut();
        List<Ranked> within = ranking.withinReach();
        int known = within.stream().mapToInt(Ranked::known).sum();
        int of = within.stream().mapToInt(Ranked::of).sum();
        if (of == 0 || known == of) {
            return;
        }
        terminal.println();
        terminal.println(Ink.STRONG.on("Before you bet, find out"));
        terminal.paragraph(
                String.format(
                        Locale.ROOT,
                        "Of the %d values behind this order %d are known (%d %%).",
                        of,
                        known,
                        100 * known / of),
                " ",
                " ");
        if (open.isEmpty()) {
            together(within);
        }
        open.stream()
                .limit(all ? open.size() : OrderPrint.USUAL)
                .forEach(each -> terminal.paragraph(
                        Ink.NAME.on(each.paper().value()) + ": " + each.question()
                                + Ink.FAINT.on(" (" + each.criterion() + ")") + " It changes who comes first with "
                                + OrderPrint.percent(each.changesFirst())
                                + String.format(Locale.ROOT, ", a gain of %.3f on average.", each.gain())
                                + Ink.FAINT.on(" Look: " + each.where()),
                        " - ",
                        "   "));
    }

    /** Where no single unknown can change the first place: the papers whose unknowns together could. */
    private void together(List<Ranked> within) {
        Ranked first = within.get(0);
        List<Ranked> rivals = within.stream()
                .skip(1)
                .filter(each -> each.high() > first.low())
                .sorted(Comparator.comparingDouble((Ranked each) -> -each.firstShare()))
                .toList();
        terminal.paragraph(
                rivals.isEmpty()
                        ? "Nothing unknown can change who comes first."
                        : "No single unknown changes who comes first, but several of one paper together can. Look into:",
                " ",
                " ");
        rivals.stream().limit(OrderPrint.USUAL).forEach(each -> {
            String unknown = each.contributions().stream()
                    .filter(says -> !says.isKnown() && !idle.contains(says.criterion()))
                    .map(Ranking.Contribution::criterion)
                    .collect(Collectors.joining(", "));
            terminal.paragraph(
                    Ink.NAME.on(each.paper().value()) + ": " + (unknown.isEmpty() ? "all is known" : unknown)
                            + String.format(
                                    Locale.ROOT, "; its score lies between %.2f and %.2f, ", each.low(), each.high())
                            + "and it is first in " + OrderPrint.percent(each.firstShare())
                            + Ink.FAINT.on(" Begin: winnow brief " + each.paper() + " --write"),
                    " - ",
                    "   ");
        });
    }
}
