package winnow.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import winnow.digest.DigestReader;
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

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Digests; - is standard input.")
    private List<String> files = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "What the files are, if winnow guesses wrong.")
    private String format = "";

    @Option(names = "--json", description = "Print JSON with stable keys.")
    private boolean json;

    LoadCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (!format.isEmpty() && !DigestReader.formats().contains(format)) {
            throw CommandFailure.usage(
                    "unknown format " + format, "the formats are " + String.join(", ", DigestReader.formats()));
        }
        LoadReport report = new DigestLoader(session, format.isEmpty() ? null : format).load(files);
        if (json) {
            session.printJson(report);
        } else {
            print(report);
        }
        return exitCode(report);
    }

    private static int exitCode(LoadReport report) {
        boolean unread = report.files().stream().anyMatch(file -> file.format() == null);
        if (report.papers() == 0 || unread) {
            return ExitCode.NOTHING_TO_READ;
        }
        boolean clean = report.passedOver().stream().allMatch(each -> each.level() == Finding.Level.NOTE);
        return clean ? ExitCode.CLEAN : ExitCode.FINDINGS;
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
            terminal.println("The same as before: nothing changed.");
        }
        printPassedOver(report.passedOver());
        if (report.papers() > 0) {
            terminal.println(Ink.FAINT.on("next: winnow papers, winnow show PAPER, or winnow alone"));
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
