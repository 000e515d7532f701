package winnow.trace;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import winnow.paper.Finding;
import winnow.text.Place;

/** Finds what is missing in the plan of the picked paper. */
final class MatrixCheck {
    private final Matrix matrix;
    private final PickedPaper picked;
    private final @Nullable String brief;

    /**
     * Checks a matrix.
     *
     * @param brief file of the brief; {@code null} when it is not one of the team's
     */
    MatrixCheck(Matrix matrix, PickedPaper picked, @Nullable String brief) {
        this.matrix = matrix;
        this.picked = picked;
        this.brief = brief;
    }

    /** What is to be said of an item of the matrix, by its number there. */
    List<Finding> findings(int at, State state) {
        List<Finding> findings = new ArrayList<>();
        Matrix.Item item = matrix.items().get(at);
        if (matrix.isPlanned(item)) {
            add(findings, item, state);
        }
        return findings;
    }

    private void add(List<Finding> findings, Matrix.Item item, State state) {
        boolean figure = item.kind() == MatrixRow.Kind.FIGURE;
        String what = figure ? "the figure \"" + item.text() + "\" (" + item.ref() + ")" : item.ref();
        switch (state) {
            case MISSING ->
                findings.add(TraceRule.MISSING.at(
                        listed(item),
                        what + " is neither built nor checked",
                        "tag it: @paper " + item.ref() + ", or say why not: @paper:skip " + item.ref() + " because …"));
            case BUILT_NOT_CHECKED ->
                findings.add(TraceRule.BUILT_NOT_CHECKED.at(
                        Matrix.places(item, Claim.BUILD).get(0),
                        what + " is built, but nothing checks it",
                        "tag its test: @paper " + item.ref()));
            case CHECKED_NOT_BUILT ->
                findings.add(TraceRule.CHECKED_NOT_BUILT.at(
                        Matrix.places(item, Claim.TEST).get(0),
                        figure ? Finding.Level.NOTE : TraceRule.CHECKED_NOT_BUILT.level(),
                        what + " is checked, but nothing says where it is built",
                        "tag the code: @paper " + item.ref()));
            case COVERED, JUSTIFIED, DRIFTED, ORPHANED, OFF_THE_DECISION, UNDECIDED -> {}
        }
        if (!Matrix.reason(item).isEmpty() && state != State.JUSTIFIED) {
            findings.add(TraceRule.SKIPPED_AND_BUILT.at(
                    Matrix.places(item, Claim.SKIP).get(0),
                    item.ref() + " is said to be left out, and is tagged as built or checked elsewhere",
                    "remove one of the two"));
        }
    }

    private Place listed(Matrix.Item item) {
        return brief == null || item.line() == 0 ? picked.at() : new Place(brief, item.line(), 1);
    }
}
