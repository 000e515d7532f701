package winnow.trace;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import winnow.paper.Finding;

/**
 * A trace in numbers.
 *
 * @param decision id of the accepted pick; {@code null} when there is none
 * @param paper id of the paper it picks; {@code null} when there is none
 * @param files what was read
 * @param tags references in tags
 * @param items what is planned: the parts of the picked paper's brief, and the sentences that state its figures
 * @param done how many of these are built and checked, or left out for a reason
 * @param states rows of the matrix in each state, every state named
 * @param findings findings of each level, every level named
 */
@JsonPropertyOrder({"decision", "paper", "files", "tags", "items", "done", "states", "findings"})
public record TraceSummary(
        @Nullable String decision,
        @Nullable String paper,
        TreeScan.Files files,
        int tags,
        int items,
        int done,
        Map<String, Integer> states,
        Map<String, Integer> findings) {

    static TraceSummary of(
            Decided decided, TreeScan scan, List<MatrixRow> matrix, List<MatrixRow> planned, List<Finding> findings) {
        Map<String, Integer> states = new LinkedHashMap<>();
        for (State state : State.values()) {
            states.put(state.word(), 0);
        }
        matrix.forEach(row -> states.merge(row.state().word(), 1, Integer::sum));
        PickedPaper picked = decided.picked();
        return new TraceSummary(
                picked == null ? null : picked.decision(),
                picked == null ? null : picked.paper().value(),
                scan.files(),
                scan.tags().size()
                        + scan.uncounted().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum(),
                planned.size(),
                (int) planned.stream().filter(row -> row.state().isDone()).count(),
                states,
                byLevel(findings));
    }

    TraceSummary withFindings(List<Finding> kept) {
        return new TraceSummary(decision, paper, files, tags, items, done, states, byLevel(kept));
    }

    private static Map<String, Integer> byLevel(List<Finding> findings) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        for (Finding.Level level : Finding.Level.values()) {
            levels.put(level.word(), 0);
        }
        findings.forEach(finding -> levels.merge(finding.level().word(), 1, Integer::sum));
        return levels;
    }

    /** {@code 3 of 12 items done}; where nothing is planned, nothing is done either. */
    public String progress() {
        return items == 0 ? "nothing planned" : done + " of " + items + (items == 1 ? " item done" : " items done");
    }

    /** Whether there is something planned, and all of it is done. */
    @JsonIgnore
    public boolean isDone() {
        return items > 0 && done == items;
    }
}
