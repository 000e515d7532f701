package winnow.order;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import winnow.library.Profile;
import winnow.paper.PaperId;

/**
 * Unlocks: what becomes easier afterwards.
 *
 * <p>Unit: 0.5 for three other papers or more that build on this one or compare with it (in proportion below), and 0.5 for five
 * other papers or more that stand on a system which this one stands on too. Systems that anyone has in an
 * hour, and those that more than an eighth of all papers stand on, tell nothing and do not count. Direction: more is better.
 */
final class Unlocks implements Criterion {
    private static final int MANY_NAME_IT = 3;
    private static final int MANY_SHARE = 5;
    private static final int COMMON = 8;

    @Override
    public String id() {
        return "unlocks";
    }

    @Override
    public String question() {
        return "What becomes easier afterwards?";
    }

    @Override
    public double usualWeight() {
        return 1;
    }

    @Override
    public Appraisal appraise(Profile paper, Setting setting) {
        Map<PaperId, String> namedBy = setting.namedBy(paper.id());
        Set<String> sharing = new TreeSet<>();
        Set<String> shared = new TreeSet<>();
        String first = "";
        for (Prerequisites.Edge edge : setting.under(paper.id())) {
            List<String> others = setting.standingOn(edge.from());
            boolean common = Vocabulary.ofSystems().isCommon(edge.from().replace("system:", ""));
            if (!common && others.size() > 1 && others.size() <= Math.max(2, setting.papers() / COMMON)) {
                sharing.addAll(others);
                shared.add(edge.from().replace("system:", ""));
                first = first.isEmpty() ? edge.source() : first;
            }
        }
        sharing.remove(paper.id().value());
        double value = 0.5 * Math.min(1, namedBy.size() / (double) MANY_NAME_IT)
                + 0.5 * Math.min(1, sharing.size() / (double) MANY_SHARE);
        String naming = namedBy.isEmpty()
                ? "No other paper here builds on it or compares with it"
                : Reasons.count(namedBy.size(), "other paper") + " here " + (namedBy.size() == 1 ? "has" : "have")
                        + " to do with it: "
                        + Reasons.list(
                                namedBy.keySet().stream().map(PaperId::value).toList());
        String standing = sharing.isEmpty()
                ? "none shares a prerequisite with it"
                : Reasons.count(sharing.size(), "other paper") + " " + (sharing.size() == 1 ? "stands" : "stand")
                        + " on " + Reasons.list(List.copyOf(shared)) + " too";
        String source = namedBy.isEmpty()
                ? first.isEmpty() ? Reasons.source(paper, "id") : first
                : namedBy.values().iterator().next();
        return Appraisal.of(value, Knowledge.READ, naming + "; " + standing + ".", source);
    }

    @Override
    public boolean speaksAgainst() {
        return false;
    }

    @Override
    public String unknown() {
        return "Which other papers stand on it?";
    }

    @Override
    public String where(String paper) {
        return "their related work";
    }
}
