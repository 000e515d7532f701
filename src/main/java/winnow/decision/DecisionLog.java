package winnow.decision;

import java.util.List;
import java.util.Optional;
import winnow.paper.Finding;
import winnow.text.Source;

/**
 * The decisions of a {@code decisions.md}, or of a folder of such records, as they are written. Its form
 * is that of MADR 4 one level down: {@code ## D-0001 Title}, the fields as a list, the sections as
 * {@code ###}. Everything else in the file is people's own and is left alone.
 *
 * @param decisions in the order of the text
 * @param findings what is malformed, by place
 * @param lastNumber the highest number in use, malformed headings included; 0 when there is none
 */
public record DecisionLog(List<Decision> decisions, List<Finding> findings, int lastNumber) {

    /** Reads a log. Never throws on text. */
    public static DecisionLog of(Source source) {
        return new LogReader(source).read();
    }

    /** The first decision with this number. */
    public Optional<Decision> decision(DecisionId id) {
        return decisions.stream().filter(decision -> decision.id().equals(id)).findFirst();
    }

    /** The decision that picks the paper the team builds; the latest where there are several. */
    public Optional<Decision> pick() {
        return decisions.stream().filter(Decision::isAcceptedPick).reduce((earlier, later) -> later);
    }

    /** The number that a further decision gets. */
    public DecisionId nextId() {
        return new DecisionId(lastNumber + 1);
    }
}
