package winnow.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import winnow.decision.Decision;
import winnow.decision.DecisionEditor;
import winnow.decision.DecisionId;
import winnow.decision.DecisionJson;
import winnow.decision.DecisionLog;
import winnow.decision.Edited;
import winnow.decision.Evidence;
import winnow.decision.KnownToday;
import winnow.decision.Reviewed;
import winnow.decision.SafeFile;
import winnow.decision.Status;
import winnow.order.Ranking;
import winnow.paper.Fingerprint;
import winnow.paper.PaperId;
import winnow.paper.SentenceRef;
import winnow.text.Source;

/** Changes one decision of the log: its status, or what it cites. */
final class DecisionChange {
    private final Session session;
    private final boolean dryRun;
    private final boolean json;
    private final KnownToday known;
    private final DecisionEditor editor;

    DecisionChange(Session session, boolean dryRun, boolean json) throws IOException {
        this.session = session;
        this.dryRun = dryRun;
        this.json = json;
        this.known = KnownToday.of(session.library());
        this.editor = new DecisionEditor(known);
    }

    /** The decision of a number, which has to be there. */
    static Decision found(DecisionLog log, DecisionId id) {
        return log.decision(id).orElseThrow(() -> {
            String there = log.decisions().stream()
                    .map(decision -> decision.id().toString())
                    .collect(Collectors.joining(", "));
            return CommandFailure.usage(
                    "there is no decision " + id, there.isEmpty() ? "the log holds none yet" : "there are " + there);
        });
    }

    int change(DecisionId id, @Nullable String status, List<String> cite, boolean review) throws IOException {
        if (Stream.of(status != null, !cite.isEmpty(), review)
                        .filter(each -> each)
                        .count()
                > 1) {
            throw CommandFailure.usage(
                    "--status, --cite and --review are changes of their own", "make one after the other");
        }
        SafeFile file = SafeFile.log(session.workspace());
        Decision decision = found(DecisionLog.of(file.source()), id);
        List<Evidence> evidence = evidence(cite, decision.paper());
        Status.Word word = status == null ? null : Statuses.parse(status);
        Reviewed reviewed = review ? reviewed(decision) : null;
        Function<Source, Edited> edit = now -> reviewed != null
                ? editor.review(now, id, reviewed)
                : word != null ? editor.changeStatus(now, id, word) : editor.cite(now, id, evidence);
        Edited edited = dryRun ? edit.apply(file.source()) : file.edit(edit);
        Edited.Change change = DecideReport.change(edited);
        if (!dryRun) {
            session.library().keepWordings(evidence.stream().map(Evidence::ref).toList());
        }
        print(change, id);
        return ExitCode.CLEAN;
    }

    private Reviewed reviewed(Decision decision) {
        int rank = Optional.ofNullable(decision.paper())
                .flatMap(known.today()::of)
                .map(Ranking.Ranked::rank)
                .orElseThrow(() -> CommandFailure.refused(
                        decision.id() + " picks no paper that is ranked", "winnow order lists those that are"));
        return new Reviewed(LocalDate.now(ZoneId.systemDefault()), rank);
    }

    private List<Evidence> evidence(List<String> cite, @Nullable PaperId paper) throws IOException {
        List<Evidence> evidence = new ArrayList<>();
        for (String typed : cite) {
            SentenceRef ref = Citations.parse(typed, paper, session);
            Fingerprint today = known.sentence(ref)
                    .orElseThrow(() -> CommandFailure.refused(
                            "there is no sentence " + ref, "winnow show " + ref.paper() + " numbers them"));
            Fingerprint pin = ref.pin();
            evidence.add(new Evidence(new SentenceRef(ref.paper(), ref.sentence()), pin == null ? today : pin));
        }
        return evidence;
    }

    private void print(Edited.Change change, DecisionId id) throws IOException {
        DecisionLog log = DecisionLog.of(new Source(change.before().name(), change.after()));
        Decision decision = found(log, id);
        if (json) {
            session.printJson(new DecideReport.Decided(DecisionJson.of(decision, known), !dryRun, change.diff()));
        } else if (dryRun) {
            DiffPrint.print(change.diff(), session.terminal());
        } else {
            session.terminal()
                    .println(Ink.STRONG.on(id + " " + decision.title()) + " is " + decision.status() + ", with "
                            + Words.count(decision.evidence().size(), "sentence") + " cited, at "
                            + decision.at().file() + ":" + decision.at().line());
        }
    }
}
