package winnow.editor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import winnow.paper.Finding;
import winnow.trace.Trace;
import winnow.trace.TracedTag;

/** The findings of a trace as an editor shows them: the same ones, at the same places. */
final class Problems {
    private static final String SOURCE = "winnow";

    private final Workbench bench;
    private final Map<String, Integer> ends = new LinkedHashMap<>();
    private final List<Finding> findings;

    private Problems(Workbench bench, Trace trace) {
        this.bench = bench;
        this.findings = trace.findings();
        for (TracedTag tag : trace.tags()) {
            ends.putIfAbsent(
                    key(tag.file(), tag.line(), tag.column()), tag.extent().to());
        }
    }

    private static String key(String file, int line, int column) {
        return line + ":" + column + ":" + file;
    }

    /** Those of the whole tree, by the name of the file. */
    static Map<String, List<Diagnostic>> of(Workbench bench) throws IOException {
        Problems problems = new Problems(bench, bench.trace());
        Map<String, List<Diagnostic>> byFile = new LinkedHashMap<>();
        for (Finding finding : problems.findings) {
            byFile.computeIfAbsent(finding.file(), file -> new ArrayList<>()).add(problems.of(finding));
        }
        return byFile;
    }

    /** Those on some lines of a file, from 0, each beside its finding. */
    static Map<Finding, Diagnostic> on(Workbench bench, String name, Range range) throws IOException {
        Problems problems = new Problems(bench, bench.trace());
        Map<Finding, Diagnostic> found = new LinkedHashMap<>();
        for (Finding finding : problems.findings) {
            int line = Math.max(0, finding.line() - 1);
            boolean within =
                    range.getStart().getLine() <= line && line <= range.getEnd().getLine();
            if (finding.file().equals(name) && within) {
                found.put(finding, problems.of(finding));
            }
        }
        return found;
    }

    private Diagnostic of(Finding finding) {
        String advice = finding.suggestion() == null ? "" : "\n" + finding.suggestion();
        return new Diagnostic(
                range(finding), finding.message() + advice, severity(finding.level()), SOURCE, finding.rule());
    }

    private static DiagnosticSeverity severity(Finding.Level level) {
        return switch (level) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case NOTE -> DiagnosticSeverity.Information;
        };
    }

    /** From where it stands to the end of the reference, or of the line where there is none. */
    private Range range(Finding finding) {
        int line = Math.max(0, finding.line() - 1);
        int from = Math.max(0, finding.column() - 1);
        Integer reference = ends.get(key(finding.file(), finding.line(), finding.column()));
        Optional<Document> shown = bench.open(finding.file());
        int to = reference != null
                ? reference - 1
                : shown.map(text -> text.line(line).stripTrailing().length()).orElse(from + 1);
        return new Range(new Position(line, from), new Position(line, Math.max(from, to)));
    }
}
