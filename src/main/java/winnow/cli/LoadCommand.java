package winnow.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import winnow.digest.DigestReader;
import winnow.library.Drift;
import winnow.library.DriftReport;
import winnow.library.Library;
import winnow.library.LibraryLoad;
import winnow.paper.Finding;

/** {@code winnow load}: decodes digests into the folder's library. */
@Command(
        name = "load",
        description = "Decode digests: what was read, what was passed over, and why.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  winnow load papers-page.txt           a page copied off a papers site",
            "  winnow load january.md february.md    several digests become one library",
            "  curl … | winnow load -                from standard input"
        })
final class LoadCommand implements Callable<Integer> {
    private static final int SHOWN = 20;
    private static final int SHOWN_MOVES = 20;

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Digests; - is standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "What the files are, if winnow guesses wrong: ${COMPLETION-CANDIDATES}.")
    private String format = "";

    @Option(names = "--accept", description = "Write reference/digest.lock.json anew: the briefs are now against this.")
    private boolean accept;

    @Option(names = "--json", description = "Print JSON with stable keys.")
    private boolean json;

    /** The words for the formats, for the help and for completion. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return DigestReader.formats().iterator();
        }
    }

    LoadCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (!format.isEmpty() && !DigestReader.formats().contains(format)) {
            throw CommandFailure.usage(
                    "unknown format " + format, "the formats are " + String.join(", ", DigestReader.formats()));
        }
        if (accept && !session.workspace().hasReference()) {
            throw CommandFailure.usage("there is no reference/ here whose lock could move on", "leave out --accept");
        }
        LoadReport report = new DigestLoader(session, format.isEmpty() ? null : format).load(files);
        if (json) {
            session.printJson(report);
        } else {
            print(report);
        }
        if (accept && report.papers() > 0) {
            Path lock = session.workspace().reference().resolve("digest.lock.json");
            Files.writeString(lock, Library.open(session.workspace()).lockNow().json());
            session.terminal().tell("reference/digest.lock.json now locks " + Words.count(report.papers(), "paper"));
            return ExitCode.CLEAN;
        }
        return exitCode(report);
    }

    private static int exitCode(LoadReport report) {
        boolean unread = report.files().stream().anyMatch(file -> file.format() == null);
        if (report.papers() == 0 || unread) {
            return ExitCode.NOTHING_TO_READ;
        }
        boolean clean = report.passedOver().stream().allMatch(each -> each.level() == Finding.Level.NOTE);
        return clean && report.drift().findings().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private void print(LoadReport report) {
        Terminal terminal = session.terminal();
        for (LoadReport.LoadedFile file : report.files()) {
            if (file.format() != null) {
                terminal.println(file.name() + ": " + file.description() + ", " + Words.count(file.papers(), "paper"));
            }
        }
        terminal.println(Ink.STRONG.on(
                        Words.count(report.papers(), "paper") + ", " + Words.count(report.sentences(), "sentence"))
                + (report.withoutAbstract() == 0 ? "" : "; " + report.withoutAbstract() + " have a title only"));
        if (report.papers() == 0) {
            terminal.println("Nothing was loaded; what was loaded before stays.");
        } else if (!report.changed()) {
            terminal.println("This digest was loaded before: nothing changed in it since.");
        }
        if (report.papers() > LibraryLoad.MOST_RELATED) {
            terminal.println("How papers stand to one another is told of digests with at most "
                    + Words.count(LibraryLoad.MOST_RELATED, "paper") + ".");
        }
        printPassedOver(report.passedOver());
        printDrift(report.drift());
        if (report.papers() > 0) {
            terminal.println(Ink.FAINT.on("next: winnow papers, winnow show PAPER, or winnow alone"));
        }
    }

    private void printDrift(DriftReport drift) {
        drift.findings().forEach(finding -> FindingLines.print(finding, session.terminal()));
        if (!drift.findings().isEmpty()) {
            session.terminal()
                    .println("Of " + Words.count(drift.cited().size(), "cited sentence") + ", "
                            + drift.count(Drift.Fate.SAME) + " the same, " + drift.count(Drift.Fate.MOVED)
                            + " moved, " + drift.count(Drift.Fate.REWORDED) + " reworded, "
                            + drift.count(Drift.Fate.GONE) + " gone.");
        }
        printMoved(drift.cited().stream()
                .filter(each -> each.fate() == Drift.Fate.MOVED)
                .map(each -> each.ref() + " is now s" + each.now())
                .toList());
    }

    private void printMoved(List<String> moved) {
        if (!moved.isEmpty()) {
            session.terminal()
                    .println("Moved, so mend these numbers in the briefs: "
                            + String.join(", ", moved.subList(0, Math.min(SHOWN_MOVES, moved.size())))
                            + (moved.size() > SHOWN_MOVES ? " … and " + (moved.size() - SHOWN_MOVES) + " more" : ""));
        }
    }

    private void printPassedOver(List<Finding> findings) {
        Terminal terminal = session.terminal();
        for (Finding finding : findings.subList(0, Math.min(SHOWN, findings.size()))) {
            FindingLines.print(finding, terminal);
        }
        if (findings.size() > SHOWN) {
            terminal.println("… and " + (findings.size() - SHOWN) + " more; --json lists them all");
        }
    }
}
