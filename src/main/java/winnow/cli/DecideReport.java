package winnow.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import winnow.decision.Decision;
import winnow.decision.DecisionJson;
import winnow.decision.DecisionLog;
import winnow.decision.Edited;
import winnow.decision.KnownToday;
import winnow.decision.Pick;
import winnow.library.Library;
import winnow.order.Ranking;
import winnow.paper.SentenceRef;
import winnow.text.Source;

/** What {@code winnow decide} says of what it wrote, or would write. */
final class DecideReport {
    private final Session session;
    private final Library library;
    private final Ranking ranking;

    /**
     * What was decided, as {@code decide --json} prints it.
     *
     * @param decision as {@code decisions --json} has it
     * @param written whether the log was changed
     * @param diff the change of the log as a unified diff
     */
    record Decided(DecisionJson decision, boolean written, String diff) {}

    DecideReport(Session session, Library library, Ranking ranking) {
        this.session = session;
        this.library = library;
        this.ranking = ranking;
    }

    static Edited.Change change(Edited edited) {
        if (edited instanceof Edited.Refusal refusal) {
            throw CommandFailure.refused(
                    refusal.reason(), refusal.suggestion() == null ? "" : String.valueOf(refusal.suggestion()));
        }
        return (Edited.Change) edited;
    }

    void preview(Edited edited) {
        DiffPrint.print(change(edited).diff(), session.terminal());
    }

    int print(Edited edited, Pick pick, boolean written, boolean json) throws IOException {
        Edited.Change change = change(edited);
        DecisionLog log = DecisionLog.of(new Source(change.before().name(), change.after()));
        Decision decision = log.decision(change.decision()).orElseThrow();
        if (written) {
            List<SentenceRef> cited =
                    decision.evidence().stream().map(Decision.Cited::ref).toList();
            library.keepWordings(cited);
        }
        if (json) {
            DecisionJson told = DecisionJson.of(decision, KnownToday.of(library, ranking));
            session.printJson(new Decided(told, written, change.diff()));
        } else if (written) {
            tell(decision, pick);
        } else {
            DiffPrint.print(change.diff(), session.terminal());
        }
        return ExitCode.CLEAN;
    }

    private void tell(Decision decision, Pick pick) {
        Terminal terminal = session.terminal();
        List<String> facts = new ArrayList<>();
        facts.add(String.valueOf(decision.status()));
        ranking.of(pick.paper()).ifPresent(ranked -> {
            facts.add("rank " + ranked.rank() + " of " + ranking.papers().size());
            if (!ranked.withinReach()) {
                facts.add(Ink.WARN.on("out of reach") + ": " + String.join(", and ", ranked.wouldNeed()));
            }
        });
        facts.add(Words.count(decision.evidence().size(), "sentence") + " pinned");
        terminal.println(Ink.STRONG.on(decision.id() + " " + decision.title()) + " is on record at "
                + decision.at().file() + ":" + decision.at().line());
        terminal.paragraph(String.join("; ", facts), "  ", "  ");
        terminal.tell("next: winnow decisions " + decision.id() + ", winnow plan " + pick.paper());
    }
}
