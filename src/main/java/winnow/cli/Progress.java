package winnow.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import winnow.paper.PaperId;
import winnow.text.Place;
import winnow.trace.MatrixRow;
import winnow.trace.PickedPaper;
import winnow.trace.WorkspaceTrace;

/**
 * How far a folder's code is with one paper: the trace as if the paper were picked, so that a team sees what
 * is done of a paper that it has not decided on.
 *
 * @param states by item, {@code h2o/eviction-policy} or {@code h2o#s10}, the word for its state
 * @param decision id of the accepted decision that picks the paper; {@code null} when none does
 */
record Progress(Map<String, String> states, @Nullable String decision) {

    static Progress of(Session session, PaperId paper) throws IOException {
        WorkspaceTrace door = new WorkspaceTrace(session.filledLibrary());
        PickedPaper pick = door.decided().picked();
        PickedPaper picked = pick != null && pick.paper().equals(paper)
                ? pick
                : new PickedPaper(paper, "", new Place("decisions.md", 1, 1), List.of());
        Map<String, String> states = new LinkedHashMap<>();
        for (MatrixRow row : door.asIfPicked(picked).matrix()) {
            states.putIfAbsent(row.item(), row.state().word());
        }
        return new Progress(states, picked.decision().isEmpty() ? null : picked.decision());
    }
}
