package winnow.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import winnow.paper.Finding;
import winnow.report.GithubAnnotations;
import winnow.report.JunitXml;
import winnow.report.Sarif;
import winnow.report.TraceHtml;
import winnow.report.TraceMarkdown;
import winnow.trace.Trace;

/** Findings and traces in the forms that other programs read. */
final class FindingReports {
    /** A form a trace can be written in. */
    enum Form {
        json,
        markdown,
        html,
        sarif,
        junit,
        github
    }

    private final Session session;
    private final String prefix;

    FindingReports(Session session) {
        this.session = session;
        this.prefix = prefix(session.workspace().root().toAbsolutePath().normalize());
    }

    /** From the top of the git repository to a folder, with a slash at its end; empty outside of one. */
    private static String prefix(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                String between = at.relativize(folder)
                        .toString()
                        .replace(at.getFileSystem().getSeparator(), "/");
                return between.isEmpty() ? "" : between + "/";
            }
        }
        return "";
    }

    String of(Trace trace, Form form) throws IOException {
        return switch (form) {
            case json -> session.json(trace);
            case markdown -> TraceMarkdown.of(trace);
            case html -> TraceHtml.of(trace);
            case junit -> JunitXml.of(trace);
            case sarif, github -> of(trace.findings(), form);
        };
    }

    /** Findings without a trace, in one of the forms that need no matrix. */
    String of(List<Finding> findings, Form form) {
        return switch (form) {
            case sarif -> Sarif.of(findings, WinnowVersion.number(), prefix);
            case junit -> JunitXml.of(findings);
            case github -> GithubAnnotations.of(findings, prefix);
            case json, markdown, html -> throw new IllegalArgumentException(form + " needs a trace");
        };
    }
}
