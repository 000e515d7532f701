package winnow.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import winnow.decision.Decision;
import winnow.decision.DecisionId;
import winnow.decision.DecisionLog;
import winnow.decision.Drafting;
import winnow.decision.Edited;
import winnow.decision.Pick;
import winnow.decision.SafeFile;
import winnow.decision.Status;
import winnow.library.Library;
import winnow.order.Ranking;
import winnow.paper.PaperId;
import winnow.paper.SentenceRef;
import winnow.text.Source;

/** {@code winnow decide}: puts the one paper on record. */
@Command(
        name = "decide",
        description = "Put the one paper on record: drivers and options from the ranking, evidence pinned.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  winnow decide                  asks, with the ranking in view",
            "  winnow decide h2o --because \"one GPU will do\"",
            "  winnow decide h2o --because \"…\" --dry-run   shows the change only",
            "  winnow decide kivi --because \"…\" --over h2o --cite s5 --supersede"
        })
final class DecideCommand implements Callable<Integer> {
    private static final String STANDING = "the accepted pick";

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "PAPER", description = "Id, beginning of an id, number, name or alias.")
    private String asked = "";

    @Option(names = "--because", paramLabel = "WHY", description = "Why: the end of “chosen, because”.")
    private String because = "";

    @Option(
            names = "--over",
            split = ",",
            paramLabel = "PAPER",
            description = "Papers to name as options beside the first five of the order.")
    private List<String> over = new ArrayList<>();

    @Option(
            names = "--status",
            defaultValue = "accepted",
            paramLabel = "STATUS",
            description = "accepted (as it is), proposed, rejected or deprecated.")
    private String status = "accepted";

    @Option(
            names = "--cite",
            split = ",",
            paramLabel = "SENTENCE",
            description = "Sentences to cite beside those that the brief stands on: s8, kivi#s3.")
    private List<String> cite = new ArrayList<>();

    @Option(
            names = "--supersede",
            arity = "0..1",
            fallbackValue = STANDING,
            paramLabel = "DECISION",
            description = "The decision that this one replaces; without a number the accepted pick.")
    private @Nullable String supersede;

    @Option(names = "--team", paramLabel = "FILE", description = "The team, instead of team.yaml.")
    private @Nullable String team;

    @Option(names = "--title", paramLabel = "TITLE", description = "What was decided; “Build” and the name as it is.")
    private String title = "";

    @Option(names = "--decision-makers", split = ",", paramLabel = "NAME", description = "Who decided.")
    private List<String> decisionMakers = new ArrayList<>();

    @Option(names = "--dry-run", description = "Print the change as a unified diff and write nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "Print JSON with stable keys.")
    private boolean json;

    DecideCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Library library = session.filledLibrary();
        Status.Word word = Statuses.parse(status);
        TeamOrder order = TeamOrder.of(session, team == null ? "" : team);
        order.tellFindings(session.terminal());
        Ranking ranking = order.ranking();
        SafeFile file = SafeFile.log(session.workspace());
        Source before = file.source();
        DecisionLog log = DecisionLog.of(before);
        boolean asks = session.terminal().isInteractive() && !json;
        DecideDialog dialog = new DecideDialog(session, ranking);
        Pick pick;
        boolean sure = true;
        if (asked.isEmpty() && asks) {
            pick = dialog.pick(log, word);
            sure = false;
        } else {
            pick = pick(log, word, asks ? dialog : null);
        }
        DecideReport report = new DecideReport(session, library, ranking);
        Drafting drafting = new Drafting(library, ranking);
        if (dryRun) {
            return report.print(drafting.write(before, pick), pick, false, json);
        }
        if (sure) {
            return report.print(file.edit(now -> drafting.write(now, pick)), pick, true, json);
        }
        report.preview(drafting.write(before, pick));
        dialog.confirm();
        Edited edited = file.edit(SafeFile.version(before.text()), now -> drafting.write(now, pick));
        return report.print(edited, pick, true, json);
    }

    private Pick pick(DecisionLog log, Status.Word word, @Nullable DecideDialog dialog) throws IOException {
        if (asked.isEmpty()) {
            throw CommandFailure.usage(
                    "which paper? Outside a terminal nothing is asked",
                    "for example: winnow decide h2o --because \"…\"");
        }
        PaperId paper = session.paper(asked);
        if (because.isBlank() && dialog == null) {
            throw CommandFailure.usage("why " + paper + "? A decision needs its reason", "add --because \"…\"");
        }
        List<PaperId> others = new ArrayList<>();
        for (String other : over) {
            others.add(session.paper(other));
        }
        List<SentenceRef> cited = new ArrayList<>();
        for (String sentence : cite) {
            cited.add(Citations.parse(sentence, paper, session));
        }
        Pick plain = Pick.of(paper, because.isBlank() && dialog != null ? dialog.because(paper) : because);
        List<String> makers = decisionMakers.stream().map(String::strip).toList();
        return new Pick(paper, plain.because(), others, word, cited, superseded(log), title, makers, plain.date());
    }

    private @Nullable DecisionId superseded(DecisionLog log) {
        if (supersede == null) {
            return null;
        }
        if (supersede.equals(STANDING)) {
            return log.pick()
                    .map(Decision::id)
                    .orElseThrow(() -> CommandFailure.refused(
                            "no accepted decision picks a paper, so there is none to supersede",
                            "leave --supersede out, or name a decision: --supersede D-0001"));
        }
        return Citations.decision(supersede);
    }
}
