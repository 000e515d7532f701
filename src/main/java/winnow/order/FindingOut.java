package winnow.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import winnow.order.Ranking.Contribution;
import winnow.order.Ranking.FindOut;
import winnow.order.Ranking.Ranked;
import winnow.order.Ranking.Weighed;

/**
 * What knowing an unknown value would change: the value of information of one value at a time.
 *
 * <p>The score is additive, so that the score of a paper as a function of one of its unknown values {@code v},
 * even over {@code low..high}, is a line: {@code s(v) = score + w * (v - (low + high) / 2)}, where {@code w} is
 * the criterion's weight over the sum of weights and the score has all unknown values at the middle of their
 * ranges. Let {@code best} be the greatest score of the other papers, and {@code v0} the value at which
 * {@code s(v0) = best}, kept within {@code low..high}.
 *
 * <ul>
 *   <li>For a paper that is not first, {@code best} is the first's score; another comes first with probability
 *       {@code (high - v0) / (high - low)}, and the gain is the mean of {@code max(0, s(v) - best)}:
 *       {@code w * (high - v0)^2 / (2 * (high - low))}.
 *   <li>For the first, another comes first with probability {@code (v0 - low) / (high - low)}, and the gain is
 *       {@code w * (v0 - low)^2 / (2 * (high - low))}.
 * </ul>
 */
final class FindingOut {
    private static final double NOTHING = 1e-12;

    private final List<Ranked> papers;
    private final List<Weighed> criteria;
    private final Map<String, Criterion> asked;
    private final double sum;

    /**
     * Looks at an order.
     *
     * @param papers within reach, best first
     */
    FindingOut(List<Ranked> papers, List<Weighed> criteria, Map<String, Criterion> asked) {
        this.papers = papers;
        this.criteria = criteria;
        this.asked = asked;
        this.sum = criteria.stream().mapToDouble(Weighed::weight).sum();
    }

    /** Everything that could change who comes first, greatest gain first. */
    List<FindOut> all() {
        List<FindOut> all = new ArrayList<>();
        for (int at = 0; at < papers.size() && papers.size() > 1 && sum > 0; at++) {
            double best = score(papers.get(at == 0 ? 1 : 0));
            for (int criterion = 0; criterion < criteria.size(); criterion++) {
                Contribution says = papers.get(at).contributions().get(criterion);
                double weight = criteria.get(criterion).weight() / sum;
                if (!says.isKnown() && weight > 0) {
                    add(all, papers.get(at), says, weight, best, at == 0);
                }
            }
        }
        all.sort(Comparator.comparingDouble((FindOut each) -> -each.gain())
                .thenComparing(Comparator.comparingDouble((FindOut each) -> -each.changesFirst())));
        return all;
    }

    private double score(Ranked paper) {
        double score = 0;
        for (int at = 0; at < criteria.size(); at++) {
            score += criteria.get(at).weight() * paper.contributions().get(at).middle() / sum;
        }
        return score;
    }

    private void add(List<FindOut> all, Ranked paper, Contribution says, double weight, double best, boolean first) {
        double width = says.high() - says.low();
        double crossing = says.middle() + (best - score(paper)) / weight;
        double turn = Math.max(says.low(), Math.min(says.high(), crossing));
        double length = first ? turn - says.low() : says.high() - turn;
        if (length > NOTHING) {
            Criterion asks = asked.get(says.criterion());
            all.add(new FindOut(
                    paper.paper(),
                    says.criterion(),
                    asks == null ? "" : asks.unknown(),
                    asks == null ? "" : asks.where(paper.paper().value()),
                    Ranker.rounded(length / width, 1e6),
                    Ranker.rounded(weight * length * length / (2 * width), 1e6)));
        }
    }
}
