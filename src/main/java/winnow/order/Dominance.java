package winnow.order;

import java.util.ArrayList;
import java.util.List;
import winnow.order.Ranking.Contribution;
import winnow.order.Ranking.Ranked;
import winnow.paper.PaperId;

/** Who is no worse by any criterion and better by one, whatever the unknown values are. In a very long list only the front is compared. */
final class Dominance {
    private static final int FRONT = 500;

    private final List<Ranked> papers;

    /**
     * Compares papers.
     *
     * @param papers best first
     */
    Dominance(List<Ranked> papers) {
        this.papers = papers;
    }

    /** The papers, each with those that dominate it. */
    List<Ranked> marked() {
        List<Ranked> marked = new ArrayList<>();
        List<Ranked> front = papers.subList(0, Math.min(FRONT, papers.size()));
        for (Ranked each : papers) {
            List<PaperId> above = front.stream()
                    .filter(other -> dominates(other, each))
                    .map(Ranked::paper)
                    .toList();
            marked.add(each.placed(each.rank(), each.firstShare(), each.top5Share(), each.centralWeights(), above));
        }
        return marked;
    }

    static boolean dominates(Ranked one, Ranked other) {
        boolean better = false;
        for (int at = 0; at < one.contributions().size(); at++) {
            Contribution mine = one.contributions().get(at);
            Contribution theirs = other.contributions().get(at);
            if (mine.low() < theirs.high()) {
                return false;
            }
            better |= mine.low() > theirs.high();
        }
        return better;
    }
}
