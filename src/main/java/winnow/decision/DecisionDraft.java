package winnow.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import winnow.paper.PaperId;

/**
 * A decision that is about to be written. Texts are plain words, not Markdown.
 *
 * @param title what was decided, in a few words
 * @param status proposed, accepted, rejected or deprecated
 * @param decisionMakers may be empty
 * @param paper the paper it picks; {@code null} when it is about something else
 * @param team the team's means in one line; {@code null} when they do not matter
 * @param context the question and what it stands in, one string a paragraph
 * @param drivers what weighed, one line each
 * @param options what was considered, the chosen one among them
 * @param chosen {@link Option#name()} of the chosen one
 * @param because why, as the end of “Chosen option: …, because”
 * @param consequences one line each; may be empty
 * @param confirmation how to know that it holds, one line each; may be empty
 * @param evidence the sentences cited; may be empty
 */
public record DecisionDraft(
        String title,
        Status.Word status,
        LocalDate date,
        List<String> decisionMakers,
        @Nullable PaperId paper,
        @Nullable String team,
        List<String> context,
        List<String> drivers,
        List<Option> options,
        String chosen,
        String because,
        List<String> consequences,
        List<String> confirmation,
        List<Evidence> evidence) {

    boolean isAcceptedPick() {
        return paper != null && status == Status.Word.ACCEPTED;
    }

    /** The words of the context for a pick: which digest, how many papers, which team. */
    public static List<String> contextOfPick(String digest, String fingerprint, int papers, String team) {
        return List.of(
                "Which one paper do we build, with the team and the time that we have?",
                "The digest " + digest + " (fingerprint " + fingerprint + ") holds " + papers
                        + (papers == 1 ? " paper." : " papers.") + " The team: " + team + ".");
    }

    /** A driver in words: {@code reach, weight 0.30: what it asks}. */
    public static String driver(String criterion, double weight, String asks) {
        String words = criterion + ", weight " + DecisionWriter.decimal(weight, 2);
        return asks.isBlank() ? words : words + ": " + asks;
    }
}
