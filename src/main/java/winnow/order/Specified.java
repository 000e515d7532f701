package winnow.order;

import java.util.List;
import winnow.brief.Brief;
import winnow.brief.Statement;
import winnow.library.Profile;

/**
 * Specified: how much of the build the paper itself says.
 *
 * <p>Unit: the statements under Build that are grounded in the abstract, as a share of all statements there; the
 * others are ours, that is, guessed. Unknown without a brief that tells the two apart. Direction: more is better.
 */
final class Specified implements Criterion {
    /** What it was called when it counted open points. */
    static final String FORMER_ID = "leaves-open";

    static final String ID = "specified";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String question() {
        return "How well is it specified?";
    }

    @Override
    public double usualWeight() {
        return 1;
    }

    @Override
    public Appraisal appraise(Profile paper, Setting setting) {
        Brief brief = paper.brief();
        if (brief == null || !brief.claims()) {
            String none = brief == null ? "There is no brief" : "Its brief does not tell the paper's words from ours";
            return Appraisal.unknown(
                    none + ": how much of the build the paper specifies is unknown.", Reasons.source(paper, ""));
        }
        List<Statement> statements = brief.statements().stream()
                .filter(each -> each.section().equals(Brief.BUILD))
                .toList();
        String source = Reasons.source(paper, Brief.BUILD);
        if (statements.isEmpty() || brief.isUnfilled(Brief.BUILD)) {
            return Appraisal.unknown("The parts of its brief are not filled in yet.", source);
        }
        long grounded = statements.stream().filter(Statement::isGrounded).count();
        String because = "The abstract says " + grounded + " of " + Reasons.count(statements.size(), "statement")
                + " on its parts; the rest is ours.";
        return Appraisal.of((double) grounded / statements.size(), Knowledge.SAID, because, source);
    }

    @Override
    public String unknown() {
        return "Which parts does it have, and how much of them does the paper specify?";
    }

    @Override
    public String where(String paper) {
        return "its method section; winnow brief " + paper + " --write scaffolds a brief";
    }
}
