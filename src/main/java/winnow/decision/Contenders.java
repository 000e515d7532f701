package winnow.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import winnow.library.Library;
import winnow.order.Criteria;
import winnow.order.Criterion;
import winnow.order.Ranking;
import winnow.order.Ranking.Contribution;
import winnow.order.Ranking.Ranked;
import winnow.order.Ranking.Weighed;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.text.RepairedText;

/** The papers that a decision considers, each with what speaks most for it among them, and most against it. */
final class Contenders {
    private static final int FIRST = 5;
    private static final double HALF = 0.5;
    /** Criteria whose low value is no drawback. */
    private static final Set<String> NEUTRAL = Criteria.all().stream()
            .filter(each -> !each.speaksAgainst())
            .map(Criterion::id)
            .collect(Collectors.toSet());

    private final Library library;
    private final Ranking ranking;
    /** The criteria that count. */
    private final Set<String> weighs;

    Contenders(Library library, Ranking ranking) {
        this.library = library;
        this.ranking = ranking;
        this.weighs = ranking.criteria().stream()
                .filter(each -> each.weight() > 0)
                .map(Weighed::id)
                .collect(Collectors.toSet());
    }

    /** The first five of the order, the one that was chosen, and those it was chosen over; by rank. */
    List<Option> options(PaperId chosen, List<PaperId> over) {
        List<Ranked> considered = new ArrayList<>();
        for (Ranked paper : ranking.papers()) {
            boolean named = paper.paper().equals(chosen) || over.contains(paper.paper());
            if (paper.rank() <= FIRST || named) {
                considered.add(paper);
            }
        }
        Map<String, Double> usual = considered.stream()
                .flatMap(paper -> paper.contributions().stream())
                .collect(Collectors.groupingBy(
                        Contribution::criterion, Collectors.averagingDouble(Contribution::points)));
        return considered.stream().map(paper -> option(paper, usual)).toList();
    }

    private Option option(Ranked paper, Map<String, Double> usual) {
        String title = library.paper(paper.paper()).map(Paper::title).orElse(paper.label());
        return new Option(
                paper.paper(),
                RepairedText.of(title).text(),
                paper.rank(),
                paper.score(),
                paper.firstShare(),
                why(paper, usual));
    }

    private String why(Ranked paper, Map<String, Double> usual) {
        if (!paper.withinReach()) {
            return "out of reach: needs " + DraftWords.clause(String.join(", and ", paper.wouldNeed()));
        }
        ToDoubleFunction<Contribution> lead = each -> each.points() - usual.getOrDefault(each.criterion(), 0.0);
        String pro = paper.contributions().stream()
                .filter(each -> each.isKnown() && each.low() > HALF)
                .max(Comparator.comparingDouble(lead))
                .map(each -> "for it, " + said(each))
                .orElse("");
        String con = paper.contributions().stream()
                .filter(each -> each.isKnown() && each.low() < HALF && !NEUTRAL.contains(each.criterion()))
                .min(Comparator.comparingDouble(lead))
                .map(each -> "against it, " + said(each))
                .orElse("");
        List<String> unknown = paper.contributions().stream()
                .filter(each -> !each.isKnown() && weighs.contains(each.criterion()))
                .map(Contribution::criterion)
                .toList();
        String open = unknown.isEmpty() ? "" : "unknown: " + String.join(", ", unknown);
        return Stream.of(pro, con, open).filter(each -> !each.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String said(Contribution contribution) {
        return contribution.criterion() + ": " + DraftWords.clause(contribution.because());
    }
}
