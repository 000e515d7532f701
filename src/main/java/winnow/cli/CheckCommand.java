package winnow.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import winnow.paper.Finding;

/** {@code winnow check}: whether reference and log hold. */
@Command(
        name = "check",
        description = "Whether the whole reference and the log hold: grounding, fingerprints, decisions.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  winnow check           errors and warnings with file and line; exit code 1 when there are any",
            "  winnow check --json    the same for a program"
        })
final class CheckCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--library", paramLabel = "DIR", description = "Another folder with reference/ and decisions.md.")
    private String library = "";

    @ArgGroup
    private @Nullable Form form;

    /** What is printed, when not text. */
    static final class Form {
        @Option(names = "--json", description = "Print JSON with stable keys.")
        boolean json;

        @Option(names = "--sarif", description = "Print SARIF 2.1.0 for code scanning.")
        boolean sarif;

        @Option(names = "--junit", description = "Print JUnit XML for a build server.")
        boolean junit;

        @Option(names = "--github", description = "Print annotations for a GitHub workflow.")
        boolean github;

        FindingReports.Form report() {
            return sarif ? FindingReports.Form.sarif : junit ? FindingReports.Form.junit : FindingReports.Form.github;
        }
    }

    /**
     * What a check found, as {@code check --json} prints it.
     *
     * @param summary what was looked at, and how many findings there are of each level
     * @param findings in the order of their places
     */
    record Checked(Map<String, Object> summary, List<Finding> findings) {}

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Session checked = library.isEmpty() ? session : session.at(library);
        if (!Files.isDirectory(checked.path("").toAbsolutePath())) {
            throw CommandFailure.nothingToRead("no such folder: " + library, "--library names one with reference/");
        }
        ReferenceCheck check = new ReferenceCheck(checked);
        List<Finding> findings = new ArrayList<>(check.findings());
        findings.sort(null);
        Map<String, Object> summary = new LinkedHashMap<>(check.summary());
        for (Finding.Level level : Finding.Level.values()) {
            summary.put(level.word() + "s", count(findings, level));
        }
        if (form == null) {
            print(findings, check);
        } else if (form.json) {
            session.printJson(new Checked(summary, findings));
        } else {
            session.terminal()
                    .out()
                    .print(new FindingReports(checked)
                            .of(
                                    findings.stream()
                                            .map(each ->
                                                    each.in(checked.workspace().fromRoot(each.file())))
                                            .toList(),
                                    form.report()));
        }
        boolean clean = count(findings, Finding.Level.NOTE) == findings.size();
        return clean ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private static long count(List<Finding> findings, Finding.Level level) {
        return findings.stream().filter(each -> each.level() == level).count();
    }

    private void print(List<Finding> findings, ReferenceCheck check) {
        Terminal terminal = session.terminal();
        findings.forEach(finding -> FindingLines.print(finding, terminal));
        terminal.println(Ink.STRONG.on(check.said()) + ": "
                + Words.count(count(findings, Finding.Level.ERROR), "error") + ", "
                + Words.count(count(findings, Finding.Level.WARNING), "warning"));
    }
}
