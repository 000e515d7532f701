package winnow.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import winnow.trace.Baseline;
import winnow.trace.ChangedLines;
import winnow.trace.Trace;
import winnow.trace.TreeScan;
import winnow.trace.WorkspaceTrace;

/** {@code winnow trace}: from a line of code to its sentence, and back. */
@Command(
        name = "trace",
        description = "The tags of a source tree against the decision and the sentences: what is covered, missing,"
                + " drifted, or of a paper that nobody picked.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  winnow trace                      the matrix of the picked paper, and the findings",
            "  winnow trace src/Foo.java:42      part, sentence and decision behind a line",
            "  winnow trace h2o#s7               every line that comes from a sentence; so for h2o/PART and h2o",
            "  winnow trace --since main         only findings on lines changed since main",
            "  winnow trace --github --format sarif --output trace.sarif",
            "                                    annotations to print, and a file for code scanning",
            "",
            "A tag is @paper h2o#s7 or @paper h2o/PART in a comment. In a test folder it says that something is",
            "checked, elsewhere that it is built. .gitignore and .winnowignore say what is not read.",
            "",
            "Exit codes: 0 clean, 1 findings, 2 usage, 3 nothing to read."
        })
final class TraceCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Files and folders; FILE:LINE or a reference asks for one place. All of the folder if not"
                    + " said.")
    private List<String> asked = new ArrayList<>();

    @Option(
            names = "--since",
            paramLabel = "REV",
            description = "Only what changed since a branch left REV, or in A...B.")
    private @Nullable String since;

    @Option(names = "--baseline", paramLabel = "FILE", description = "Leave out the findings that a file knows.")
    private @Nullable String baseline;

    @Option(names = "--shrink", description = "Drop from the baseline what is no longer found; nothing is ever added.")
    private boolean shrink;

    @Option(names = "--write-baseline", paramLabel = "FILE", description = "Write a file that knows these findings.")
    private @Nullable String writeBaseline;

    @Option(names = "--strict", description = "A tag over no code, or over a body that is left empty, is an error.")
    private boolean strict;

    @Option(
            names = "--exclude",
            paramLabel = "PATTERN",
            description = "Pass over files, as a line of .gitignore would.")
    private List<String> exclude = new ArrayList<>();

    @Option(
            names = "--library",
            paramLabel = "DIR",
            description = "The folder with reference/ and decisions.md, if not this one.")
    private String library = "";

    @ArgGroup
    private @Nullable Printed printed;

    @ArgGroup(exclusive = false, multiplicity = "0..*")
    private List<Written> written = new ArrayList<>();

    /** What is printed, when not text. */
    static final class Printed {
        @Option(names = "--json", description = "Print JSON with stable keys.")
        boolean json;

        @Option(names = "--markdown", description = "Print Markdown for a comment at a pull request.")
        boolean markdown;

        @Option(names = "--html", description = "Print a page that needs nothing else.")
        boolean html;

        @Option(names = "--sarif", description = "Print SARIF 2.1.0 for code scanning.")
        boolean sarif;

        @Option(names = "--junit", description = "Print JUnit XML for a build server.")
        boolean junit;

        @Option(names = "--github", description = "Print annotations for a GitHub workflow.")
        boolean github;

        FindingReports.Form form() {
            if (json) {
                return FindingReports.Form.json;
            }
            if (markdown) {
                return FindingReports.Form.markdown;
            }
            if (html) {
                return FindingReports.Form.html;
            }
            return sarif ? FindingReports.Form.sarif : junit ? FindingReports.Form.junit : FindingReports.Form.github;
        }
    }

    /** A file that is written besides. */
    static final class Written {
        @Option(
                names = "--format",
                required = true,
                paramLabel = "FORM",
                description = "One of ${COMPLETION-CANDIDATES},")
        FindingReports.Form format = FindingReports.Form.json;

        @Option(
                names = "--output",
                required = true,
                paramLabel = "FILE",
                description = "written to a file; repeatable.")
        String output = "";
    }

    TraceCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Session shelf = library.isEmpty() ? session : session.at(library);
        if (!library.isEmpty() && !Files.isDirectory(shelf.path(""))) {
            throw CommandFailure.nothingToRead("no such folder: " + library, "--library names one with reference/");
        }
        TraceQuestion question = TraceQuestion.of(asked, session, shelf.filledLibrary());
        WorkspaceTrace door = new WorkspaceTrace(shelf.filledLibrary(), root());
        TreeScan scan = door.scan(question.paths(), passedOver());
        scan.nothingToRead().ifPresent(why -> {
            throw CommandFailure.nothingToRead(why, "winnow trace PATH reads another tree; --help for more");
        });
        Trace trace = narrowed(door.trace(scan, strict));
        if (question.asksForPlaces()) {
            return new TracePlaces(session, shelf.filledLibrary(), named(trace), printed != null && printed.json)
                    .answer(question);
        }
        report(trace, question.paths().isEmpty());
        return trace.isClean() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    /** What is excluded, and the reports that are about to be written over. */
    private List<String> passedOver() {
        Path root = root();
        List<String> patterns = new ArrayList<>(exclude);
        for (Written each : written) {
            Path file = session.path(each.output).toAbsolutePath().normalize();
            if (file.startsWith(root)) {
                patterns.add("/" + root.relativize(file).toString().replace(File.separatorChar, '/'));
            }
        }
        return patterns;
    }

    private Trace narrowed(Trace whole) throws IOException {
        Trace trace = whole;
        if (since != null) {
            try (ChangedLines changed = ChangedLines.since(root(), since)) {
                trace = trace.only(changed);
            } catch (IOException e) {
                throw CommandFailure.nothingToRead(String.valueOf(e.getMessage()), "without --since all is reported");
            }
        }
        if (writeBaseline != null) {
            Files.writeString(session.path(writeBaseline), Baseline.text(trace.findings()));
            session.terminal().tell(Words.count(trace.findings().size(), "finding") + " kept in " + writeBaseline);
            return trace.without(Baseline.read(session.path(writeBaseline)));
        }
        return baseline == null ? trace : withoutKnown(trace, session.path(baseline));
    }

    /** Leaves out what the baseline knows; what it knows and nobody finds any more can only be dropped from it. */
    private Trace withoutKnown(Trace trace, Path file) throws IOException {
        Baseline known = Baseline.read(file);
        Baseline found = known.only(trace.findings());
        int gone = known.size() - found.size();
        // --since hides findings that are still there
        if (gone > 0 && since == null && shrink) {
            Files.writeString(file, known.text(found));
            session.terminal().tell(Words.count(gone, "finding") + " no longer found, dropped from " + baseline);
        } else if (gone > 0 && since == null) {
            session.terminal()
                    .tell(Words.count(gone, "finding") + " of " + baseline
                            + " no longer found; --shrink drops what is gone");
        }
        return trace.without(known);
    }

    /** The whole workspace is traced wherever in it one stands: else what is built elsewhere would be missing. */
    private Path root() {
        return session.workspace().root().toAbsolutePath().normalize();
    }

    /** With files as the person would type them. */
    private Trace named(Trace trace) {
        return trace.named(session.workspace()::name);
    }

    private void report(Trace trace, boolean whole) throws IOException {
        FindingReports reports = new FindingReports(session);
        for (Written each : written) {
            Path file = session.path(each.output);
            Files.writeString(
                    file, reports.of(each.format == FindingReports.Form.json ? named(trace) : trace, each.format));
        }
        if (printed == null) {
            new TracePrint(session.terminal(), named(trace)).print(whole);
        } else {
            session.terminal().out().print(reports.of(printed.json ? named(trace) : trace, printed.form()));
        }
    }
}
