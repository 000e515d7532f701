package winnow.trace;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import winnow.order.Plan;

/** How it stands with an item of the matrix; an item is in exactly one state, the first that holds. */
public enum State {
    /** No such paper, sentence or part. */
    ORPHANED("no such paper, sentence or part"),
    /** No accepted decision picks a paper. */
    UNDECIDED("no accepted decision picks a paper"),
    /** The decision picks another paper: scope creep, or a decision that is not yet written. */
    OFF_THE_DECISION("of a paper that the decision did not pick"),
    /** A sentence behind it changed since the tag, the decision or the brief was written. */
    DRIFTED("its sentence changed since the tag or the decision was written"),
    /** Built, and checked by a test. */
    COVERED("built and checked"),
    /** Built, and nothing checks it. */
    BUILT_NOT_CHECKED("built, but nothing checks it"),
    /** Checked, and nothing says where it is built. */
    CHECKED_NOT_BUILT("checked, but nothing says where it is built"),
    /** Neither built nor checked, and a tag says why. */
    JUSTIFIED("left out, for a reason that is written down"),
    /** Neither built nor checked. */
    MISSING("neither built nor checked");

    private final String meaning;

    State(String meaning) {
        this.meaning = meaning;
    }

    /** The word for it in reports and JSON. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it says, for a person. */
    public String meaning() {
        return meaning;
    }

    /** Whether one tag alone decides it, whatever other tags of the item there are. */
    boolean isOfTag() {
        return this == ORPHANED || this == UNDECIDED || this == OFF_THE_DECISION || this == DRIFTED;
    }

    /** Whether there is nothing left to do. */
    public boolean isDone() {
        return Plan.isDone(word());
    }
}
