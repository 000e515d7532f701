package winnow.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import winnow.decision.Decision;
import winnow.decision.DecisionCheck;
import winnow.decision.DecisionId;
import winnow.decision.DecisionJson;
import winnow.decision.DecisionLog;
import winnow.decision.KnownToday;
import winnow.decision.MadrFolder;
import winnow.decision.SafeFile;
import winnow.decision.Status;
import winnow.paper.Finding;
import winnow.paper.PaperId;

/** {@code winnow decisions}: the log. */
@Command(
        name = "decisions",
        description = "The decision log: list it, show one decision, change its status, trade it with MADR folders.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  winnow decisions --status accepted        those that hold",
            "  winnow decisions 2                        one, and its evidence now",
            "  winnow decisions 2 --status rejected      changes its status",
            "  winnow decisions 2 --cite h2o#s3          cites one more sentence",
            "  winnow decisions 2 --review               stays with it at a new rank",
            "  winnow decisions --madr docs/decisions    one MADR 4 file a decision",
            "  winnow decisions --read docs/adr          MADR, adr-tools, log4brains",
            "  winnow decisions --read docs/adr --as-log the same as decisions.md"
        })
final class DecisionsCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "DECISION", description = "D-0002, or 2.")
    private @Nullable String asked;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "Only decisions of this status; with DECISION, the status to give it.")
    private @Nullable String status;

    @Option(names = "--paper", paramLabel = "PAPER", description = "Only decisions that pick or cite this paper.")
    private @Nullable String paper;

    @Option(
            names = "--cite",
            split = ",",
            paramLabel = "SENTENCE",
            description = "With DECISION: cite these sentences too.")
    private List<String> cite = new ArrayList<>();

    @Option(
            names = "--review",
            description = "With DECISION: note that the rank of today was looked at and the decision stands.")
    private boolean review;

    @Option(names = "--dry-run", description = "Print the change as a unified diff and write nothing.")
    private boolean dryRun;

    @Option(names = "--madr", paramLabel = "DIR", description = "Write one MADR 4 file a decision into this folder.")
    private @Nullable String madr;

    @Option(names = "--read", paramLabel = "DIR", description = "Read this folder of records instead of decisions.md.")
    private @Nullable String read;

    @Option(names = "--as-log", description = "With --read: print the folder as one decisions.md.")
    private boolean asLog;

    @Option(names = "--json", description = "Print JSON with stable keys.")
    private boolean json;

    DecisionsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (asLog) {
            session.terminal().out().print(MadrFolder.asLog(session.path(folder())));
            return ExitCode.CLEAN;
        }
        if (asked != null && (status != null || !cite.isEmpty() || review)) {
            return new DecisionChange(session, dryRun, json).change(Citations.decision(asked), status, cite, review);
        }
        if (!cite.isEmpty() || dryRun || review) {
            throw CommandFailure.usage(
                    "which decision? Only one is changed at a time",
                    "for example: winnow decisions D-0002 --cite h2o#s3");
        }
        DecisionLog log = log();
        if (madr != null) {
            return export(log, session.path(madr));
        }
        KnownToday known = KnownToday.of(session.library());
        if (asked != null) {
            return show(log, Citations.decision(asked), known);
        }
        List<Decision> chosen = filtered(log);
        if (json) {
            session.printJson(chosen.stream()
                    .map(decision -> DecisionJson.of(decision, known))
                    .toList());
        } else {
            new DecisionPrint(session.terminal(), known).list(chosen, log);
        }
        if (read == null && !json && !log.findings().isEmpty()) {
            session.terminal().tell("something is wrong with the log; winnow check says what and where");
        }
        return read == null ? ExitCode.CLEAN : faults(log, known);
    }

    /** What a folder of records says that other tools would guess about; {@code winnow check} does not see it. */
    private int faults(DecisionLog log, KnownToday known) {
        List<Finding> findings = DecisionCheck.check(log, known);
        findings.forEach(finding -> FindingLines.tell(finding, session.terminal()));
        boolean clean = findings.stream().allMatch(each -> each.level() == Finding.Level.NOTE);
        return clean ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private String folder() {
        if (read == null) {
            throw CommandFailure.usage("--as-log of which folder?", "add --read DIR");
        }
        return read;
    }

    private DecisionLog log() throws IOException {
        if (read != null) {
            return MadrFolder.read(session.path(read));
        }
        if (!Files.exists(session.workspace().decisions())) {
            throw CommandFailure.nothingToRead(
                    "there is no decisions.md here; nothing was decided yet", "winnow decide PAPER writes the first");
        }
        return DecisionLog.of(SafeFile.log(session.workspace()).source());
    }

    private List<Decision> filtered(DecisionLog log) throws IOException {
        Status.Word word = status == null ? null : Statuses.parse(status);
        PaperId about = paper == null ? null : session.paper(paper);
        return log.decisions().stream()
                .filter(decision -> word == null || isOf(decision, word))
                .filter(decision -> about == null || decision.speaksOf(about))
                .toList();
    }

    private static boolean isOf(Decision decision, Status.Word word) {
        Status status = decision.status();
        return status != null && status.word() == word;
    }

    private int show(DecisionLog log, DecisionId id, KnownToday known) throws IOException {
        Decision decision = DecisionChange.found(log, id);
        if (json) {
            session.printJson(List.of(DecisionJson.of(decision, known)));
        } else {
            String text = read == null
                    ? SafeFile.log(session.workspace()).read()
                    : MadrFolder.source(Path.of(decision.at().file())).text();
            new DecisionPrint(session.terminal(), known).show(decision, text);
        }
        return ExitCode.CLEAN;
    }

    private int export(DecisionLog log, Path folder) throws IOException {
        if (read != null) {
            throw CommandFailure.usage("--madr writes what decisions.md holds", "leave --read out");
        }
        MadrFolder.Exported exported =
                MadrFolder.write(SafeFile.log(session.workspace()).source(), log, folder);
        exported.files().forEach(file -> session.terminal().println(file.toString()));
        exported.findings().forEach(finding -> FindingLines.tell(finding, session.terminal()));
        return exported.findings().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }
}
