package winnow.decision;

import org.jspecify.annotations.Nullable;
import winnow.text.Source;

/** What became of an edit: a change, or the reason why there is none. */
public sealed interface Edited {

    /**
     * The text before and after.
     *
     * @param decision the decision that was written or changed
     */
    record Change(Source before, String after, DecisionId decision) implements Edited {

        /** The change as a unified diff; empty when nothing changes. */
        public String diff() {
            return UnifiedDiff.of(before.name(), before.text(), after);
        }
    }

    /**
     * Nothing is written.
     *
     * @param reason a sentence
     * @param suggestion what to do instead; {@code null} when there is nothing better than the reason
     */
    record Refusal(String reason, @Nullable String suggestion) implements Edited {}
}
