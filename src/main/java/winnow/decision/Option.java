package winnow.decision;

import org.jspecify.annotations.Nullable;
import winnow.paper.PaperId;

/**
 * An option to be written into a decision.
 *
 * @param paper the paper it is; {@code null} when the decision is about something else
 * @param title the title of the paper, or what the option is
 * @param rank its rank when the decision was made, from 1; 0 when it was not ranked
 * @param score 0 to 1
 * @param firstShare share of the weightings in which it comes first, 0 to 1
 * @param why one line; empty when there is nothing to say
 */
public record Option(@Nullable PaperId paper, String title, int rank, double score, double firstShare, String why) {

    /** An option that is no paper. */
    public static Option plain(String title, String why) {
        return new Option(null, title, 0, 0, 0, why);
    }

    /** The name by which the outcome chooses it. */
    public String name() {
        return paper == null ? title : paper.value();
    }
}
