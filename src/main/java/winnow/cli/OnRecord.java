package winnow.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import winnow.decision.Decision;
import winnow.decision.DecisionId;
import winnow.decision.DecisionLog;
import winnow.decision.SafeFile;
import winnow.paper.PaperId;

/** What the log of the folder says, in a line, to commands that are about something else. */
final class OnRecord {
    private final Session session;
    private final DecisionLog log;

    /**
     * A decision that speaks of a paper, as {@code show --json} prints it.
     *
     * @param status its word; {@code null} when it has none of the five
     * @param picks whether it picks the paper
     * @param sentences the sentences of the paper that it cites
     */
    @JsonPropertyOrder({"id", "title", "status", "picks", "sentences", "file", "line"})
    record Speaking(
            DecisionId id,
            String title,
            @Nullable String status,
            boolean picks,
            List<Integer> sentences,
            String file,
            int line) {}

    OnRecord(Session session) throws IOException {
        this.session = session;
        this.log = DecisionLog.of(SafeFile.log(session.workspace()).source());
    }

    /** The decision that says which paper is built. */
    Optional<DecisionId> pick() {
        return log.pick().map(Decision::id);
    }

    /** Prints which paper is built, or that none is yet. */
    void printPick() {
        session.terminal().println();
        session.terminal().println(Ink.STRONG.on("Decision"));
        String words = log.pick()
                .map(pick -> Ink.NAME.on(pick.id().toString()) + " " + pick.title() + ", accepted"
                        + (pick.date() == null ? "" : " on " + pick.date())
                        + Ink.FAINT.on(" " + pick.at().file() + ":" + pick.at().line()))
                .orElse("no paper is picked yet" + Ink.FAINT.on(" winnow decide asks which"));
        session.terminal().paragraph(words, " ", " ");
    }

    /** The decisions that pick or cite a paper. */
    List<Speaking> of(PaperId paper) {
        return log.decisions().stream()
                .filter(decision -> decision.speaksOf(paper))
                .map(decision -> speaking(decision, paper))
                .toList();
    }

    private static Speaking speaking(Decision decision, PaperId paper) {
        List<Integer> sentences = decision.evidence().stream()
                .filter(cited -> cited.ref().paper().equals(paper))
                .map(cited -> cited.ref().sentence())
                .toList();
        String status = decision.status() == null ? null : String.valueOf(decision.status());
        return new Speaking(
                decision.id(),
                decision.title(),
                status,
                paper.equals(decision.paper()),
                sentences,
                decision.at().file(),
                decision.at().line());
    }

    /** Prints them; nothing when there are none. */
    void print(List<Speaking> decisions) {
        if (decisions.isEmpty()) {
            return;
        }
        session.terminal().println();
        session.terminal().println(Ink.STRONG.on("Decisions"));
        for (Speaking each : decisions) {
            String cites = each.sentences().isEmpty()
                    ? ""
                    : "cites " + each.sentences().stream().map(n -> "s" + n).collect(Collectors.joining(", "));
            String does = each.picks() ? (cites.isEmpty() ? "picks it" : "picks it and " + cites) : cites;
            session.terminal()
                    .paragraph(
                            Ink.NAME.on(each.id().toString()) + " " + each.title() + ", "
                                    + (each.status() == null ? "without a status" : each.status()) + ": " + does
                                    + Ink.FAINT.on(" " + each.file() + ":" + each.line()),
                            " - ",
                            "   ");
        }
    }
}
