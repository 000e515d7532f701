package winnow.order;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import winnow.order.Ranking.Overthrow;
import winnow.order.Ranking.Ranked;
import winnow.order.Ranking.Tie;
import winnow.order.Ranking.Weighed;

/** How little has to change for the order to change. */
final class Stability {
    private static final double NOTHING = 1e-9;
    /** Beyond this, and beyond the greatest weight of the team's, no weight is worth talking of. */
    private static final double SCALE = 10;

    private final List<Ranked> papers;
    private final List<Weighed> criteria;

    /**
     * Looks at an order.
     *
     * @param papers within reach, best first
     */
    Stability(List<Ranked> papers, List<Weighed> criteria) {
        this.papers = papers;
        this.criteria = criteria;
    }

    /**
     * The smallest change of one weight, within the scale of weights, that puts another paper first. With all other weights as they are,
     * the lead of the winner over a rival is {@code sum of weight × (value of the winner - value of the
     * rival)}; it is gone when the weight of a criterion by which the rival is better has grown by the
     * lead over that difference, or one by which it is worse has shrunk so.
     */
    @Nullable
    Overthrow overthrow() {
        if (papers.size() < 2) {
            return null;
        }
        Overthrow least = null;
        Ranked winner = papers.get(0);
        for (Ranked rival : papers.subList(1, papers.size())) {
            for (int at = 0; at < criteria.size(); at++) {
                Overthrow change = change(winner, rival, at);
                if (change != null && (least == null || size(change) < size(least) - NOTHING)) {
                    least = change;
                }
            }
        }
        return least;
    }

    private static double size(Overthrow change) {
        return Math.abs(change.to() - change.from());
    }

    private @Nullable Overthrow change(Ranked winner, Ranked rival, int at) {
        double ahead = difference(winner, rival, at);
        if (Math.abs(ahead) < NOTHING) {
            return null;
        }
        double lead = 0;
        for (int each = 0; each < criteria.size(); each++) {
            lead += criteria.get(each).weight() * difference(winner, rival, each);
        }
        Weighed criterion = criteria.get(at);
        double to = criterion.weight() - lead / ahead;
        double most = Math.max(
                SCALE, criteria.stream().mapToDouble(Weighed::weight).max().orElse(0));
        boolean impossible = to < 0 || to > most || (to < NOTHING && ahead > 0);
        return impossible
                ? null
                : new Overthrow(
                        criterion.id(), criterion.weight(), Ranker.rounded(to, 1e6), winner.paper(), rival.paper());
    }

    private static double difference(Ranked one, Ranked other, int at) {
        return one.contributions().get(at).middle()
                - other.contributions().get(at).middle();
    }

    /** Runs of papers that are all within the margin of the first of them. */
    List<Tie> ties() {
        List<Tie> ties = new ArrayList<>();
        int from = 0;
        while (from < papers.size()) {
            int to = from + 1;
            double best = papers.get(from).score();
            while (to < papers.size() && best - papers.get(to).score() < Ranking.MARGIN) {
                to++;
            }
            if (to - from > 1) {
                double margin = best - papers.get(to - 1).score();
                ties.add(new Tie(
                        papers.subList(from, to).stream().map(Ranked::paper).toList(), Ranker.rounded(margin, 1e6)));
            }
            from = to;
        }
        return ties;
    }
}
