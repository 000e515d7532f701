package winnow.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import winnow.decision.Decision;
import winnow.decision.DecisionLog;
import winnow.paper.PaperId;
import winnow.text.Place;
import winnow.text.Source;
import winnow.trace.Decided;
import winnow.trace.MatrixRow;
import winnow.trace.PickedPaper;
import winnow.trace.Tracer;
import winnow.trace.TreeScan;
import winnow.trace.TreeScanner;

/**
 * How far a folder's code is with one paper: the trace as if the paper were picked, so that a team sees what
 * is done of a paper that it has not decided on.
 *
 * @param states by item, {@code h2o/eviction-policy} or {@code h2o#s10}, the word for its state
 * @param decision id of the accepted decision that picks the paper; {@code null} when none does
 */
record Progress(Map<String, String> states, @Nullable String decision) {

    static Progress of(Session session, PaperId paper) throws IOException {
        Path root = session.workspace().root();
        Optional<Decision> pick = pick(session).filter(decision -> paper.equals(decision.paper()));
        PickedPaper picked = pick.map(decision -> new PickedPaper(
                        paper,
                        decision.id().toString(),
                        decision.at(),
                        decision.evidence().stream().map(Decision.Cited::ref).toList()))
                .orElseGet(() -> new PickedPaper(paper, "", new Place("decisions.md", 1, 1), List.of()));
        TreeScan scan = new TreeScanner(root).scan();
        Map<String, String> states = new LinkedHashMap<>();
        for (MatrixRow row : new Tracer(session.filledLibrary(), Decided.on(picked))
                .trace(scan)
                .matrix()) {
            states.putIfAbsent(row.item(), row.state().word());
        }
        return new Progress(
                states, pick.map(decision -> decision.id().toString()).orElse(null));
    }

    private static Optional<Decision> pick(Session session) throws IOException {
        Path log = session.workspace().decisions();
        if (!Files.isRegularFile(log)) {
            return Optional.empty();
        }
        String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        return DecisionLog.of(new Source(session.workspace().name("decisions.md"), text))
                .pick();
    }
}
