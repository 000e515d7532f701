package winnow.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import winnow.order.Ranking;
import winnow.paper.Finding;
import winnow.paper.PaperId;
import winnow.report.OrderSvg;

/**
 * The order as its page shows it.
 *
 * @param shown the papers that are listed
 * @param brackets around papers that are as good as equal
 * @param headline who is first, how surely, and what would change it
 * @param findings what is malformed in what the team says
 * @param picture what stands on what
 */
public record OrderSheet(
        Ranking ranking,
        List<Ranking.Ranked> shown,
        Map<PaperId, Bracket> brackets,
        String headline,
        List<Finding> findings,
        String picture,
        Holdings holdings) {
    private static final int SHOWN = 100;
    private static final int DRAWN = 15;

    static OrderSheet of(Holdings holdings) throws IOException {
        Ranking ranking = holdings.ranking();
        return new OrderSheet(
                ranking,
                ranking.papers().stream().limit(SHOWN).toList(),
                Bracket.of(ranking),
                headline(ranking, holdings),
                holdings.team().findings(),
                OrderSvg.of(ranking, DRAWN),
                holdings);
    }

    /** What it needs, in words. */
    public static String need(Ranking.Ranked paper) {
        String tier = paper.tier() == null ? PaperRow.UNKNOWN : paper.tier().word();
        return tier + (paper.weeks() > 0 ? " · " + paper.weeks() + " weeks" : "");
    }

    /** The page's script says the same of other weights. */
    private static String headline(Ranking ranking, Holdings holdings) {
        List<Ranking.Ranked> within = ranking.withinReach();
        if (within.isEmpty()) {
            return "No paper is within reach.";
        }
        Ranking.Ranked first = within.get(0);
        long same = within.stream().filter(each -> each.rank() == first.rank()).count();
        if (same > 1) {
            return same + " papers are equal at the top, each first in " + percent(first.firstShare())
                    + " of the weightings.";
        }
        Ranking.Overthrow change = ranking.overthrow();
        return holdings.name(first.paper()) + " is first, in " + percent(first.firstShare()) + " of the weightings"
                + " that keep this order of weights."
                + (change == null
                        ? " No change of one weight alone puts another first."
                        : String.format(
                                Locale.ROOT,
                                " It stays first until the weight of %s %s %.2f; then it is %s.",
                                change.criterion(),
                                change.to() < change.from() ? "falls below" : "rises above",
                                change.to(),
                                holdings.name(change.successor())));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
