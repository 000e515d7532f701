package winnow.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import winnow.paper.PaperId;
import winnow.paper.SentenceRef;

/**
 * What a person says when a paper is picked; the rest of the record is drafted.
 *
 * @param paper the paper
 * @param because why, as the end of “Chosen option: …, because”
 * @param over papers to be named among the options beside the first five
 * @param status proposed, accepted, rejected or deprecated
 * @param cite sentences to cite beside those that its brief stands on; a pin must be what the sentence says
 * @param supersedes the decision that it replaces; {@code null} when it replaces none
 * @param title what was decided; empty for “Build” and the paper's name
 * @param decisionMakers may be empty
 */
public record Pick(
        PaperId paper,
        String because,
        List<PaperId> over,
        Status.Word status,
        List<SentenceRef> cite,
        @Nullable DecisionId supersedes,
        String title,
        List<String> decisionMakers,
        LocalDate date) {
    public Pick {
        over = List.copyOf(over);
        cite = List.copyOf(cite);
        decisionMakers = List.copyOf(decisionMakers);
    }

    /** An accepted pick of today, with nothing more said about it. */
    public static Pick of(PaperId paper, String because) {
        return new Pick(
                paper,
                because,
                List.of(),
                Status.Word.ACCEPTED,
                List.of(),
                null,
                "",
                List.of(),
                LocalDate.now(java.time.ZoneId.systemDefault()));
    }
}
