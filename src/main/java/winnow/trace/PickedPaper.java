package winnow.trace;

import java.util.List;
import winnow.paper.PaperId;
import winnow.paper.SentenceRef;
import winnow.text.Place;

/**
 * A paper that a decision speaks for.
 *
 * @param paper the paper
 * @param decision id of the decision
 * @param at where the decision stands
 * @param evidence the sentences it cites; pinned ones tell whether one changed since
 */
public record PickedPaper(PaperId paper, String decision, Place at, List<SentenceRef> evidence) {
    public PickedPaper {
        evidence = List.copyOf(evidence);
    }
}
