package winnow.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import winnow.order.Ranking;
import winnow.paper.PaperId;

/**
 * Where a paper stands in a run of papers whose scores are too near to one another to be an order.
 *
 * @param look its classes: the run is drawn as a bracket
 * @param words what is said of the run at its first paper; empty elsewhere
 */
public record Bracket(String look, String words) {
    private static final Bracket NONE = new Bracket("", "");

    /** The brackets of an order, by paper; papers outside of any run are not in it. */
    static Map<PaperId, Bracket> of(Ranking ranking) {
        Map<PaperId, Bracket> brackets = new HashMap<>();
        for (Ranking.Tie tie : ranking.ties()) {
            List<PaperId> papers = tie.papers();
            for (int at = 0; at < papers.size(); at++) {
                String look = "tied" + (at == 0 ? " tie-first" : "") + (at == papers.size() - 1 ? " tie-last" : "");
                brackets.put(papers.get(at), new Bracket(look, at == 0 ? words(papers.size(), tie.margin()) : ""));
            }
        }
        return brackets;
    }

    private static String words(int papers, double margin) {
        return margin == 0
                ? papers + " papers are equal"
                : String.format(Locale.ROOT, "%d papers within %.3f: too near to be an order", papers, margin);
    }

    /** The bracket of a paper. */
    public static Bracket of(Map<PaperId, Bracket> brackets, PaperId paper) {
        return brackets.getOrDefault(paper, NONE);
    }
}
