package winnow.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import winnow.paper.Finding;
import winnow.trace.MatrixRow;
import winnow.trace.State;
import winnow.trace.Trace;
import winnow.trace.TraceSummary;

/**
 * The trace as its page shows it: what needs a person first.
 *
 * @param groups the items by state, in the order of the states
 * @param findings the first of them, with the lines they speak of
 * @param more how many findings are not shown
 */
public record TraceSheet(TraceSummary summary, List<Group> groups, List<Told> findings, int more) {
    private static final int MOST = 300;

    /** The items in one state. */
    public record Group(State state, List<Item> items) {}

    /** An item and where it is built, checked and told of. */
    public record Item(MatrixRow row, List<Spot> built, List<Spot> checked, List<Spot> documented) {}

    /** A finding and its line. */
    public record Told(Finding finding, Spot spot) {}

    static TraceSheet of(Holdings holdings) throws IOException {
        Trace trace = holdings.trace();
        Path root = holdings.library().workspace().root();
        Map<State, List<Item>> byState = new EnumMap<>(State.class);
        for (MatrixRow row : trace.matrix()) {
            byState.computeIfAbsent(row.state(), state -> new ArrayList<>())
                    .add(new Item(
                            row, spots(root, row.built()), spots(root, row.checked()), spots(root, row.documented())));
        }
        List<Group> groups = byState.entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getKey().isDone()))
                .map(each -> new Group(each.getKey(), each.getValue()))
                .toList();
        List<Told> told = trace.findings().stream()
                .limit(MOST)
                .map(finding -> new Told(finding, Spot.of(root, finding.file(), finding.line(), null, "")))
                .toList();
        return new TraceSheet(trace.summary(), groups, told, trace.findings().size() - told.size());
    }

    private static List<Spot> spots(Path root, List<MatrixRow.Where> places) {
        return places.stream().map(at -> Spot.of(root, at)).toList();
    }
}
