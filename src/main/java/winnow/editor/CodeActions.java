package winnow.editor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import winnow.paper.Finding;
import winnow.paper.Sentence;
import winnow.trace.MatrixRow;
import winnow.trace.Repair;
import winnow.trace.Repairs;
import winnow.trace.State;
import winnow.trace.Target;
import winnow.trace.Trace;
import winnow.trace.TraceRule;
import winnow.trace.TracedTag;

/** What can be done about the tags of some lines: mend a near miss, pin a sentence, tag the test. */
final class CodeActions {
    private static final int MOST = 5;
    /** Where a test or what holds tests begins, in most languages. */
    private static final Pattern BEGINS = Pattern.compile(
            "\\s*(?:@\\w*Test\\b|#\\[(?:\\w+::)?test|TEST(?:_F|_P|_CASE)?\\s*\\(|(?:describe|it|test|context|testset)\\b"
                    + "|(?:(?:public|private|internal|protected|final|abstract|static|export|default|async|open)\\s+)*"
                    + "(?:class|def|func|fun|fn|function|object|struct|module|void|interface|record)\\b).*");

    private final Workbench bench;
    private final String name;
    private final Trace trace;
    private final List<CodeAction> actions = new ArrayList<>();

    CodeActions(Workbench bench, String name) throws IOException {
        this.bench = bench;
        this.name = name;
        this.trace = bench.trace(name);
    }

    List<CodeAction> on(Range range) throws IOException {
        Optional<Document> shown = bench.open(name);
        if (shown.isEmpty()) {
            return List.of();
        }
        Map<Finding, Diagnostic> problems = Problems.on(bench, name, range);
        mend(shown.get(), problems);
        pin(shown.get(), range);
        tagTestOf(problems);
        if (bench.live().isTest(name)) {
            tagThisTest(shown.get(), range.getStart().getLine());
        }
        return actions;
    }

    private void mend(Document shown, Map<Finding, Diagnostic> problems) {
        Repairs repairs = new Repairs(bench.library());
        problems.forEach((finding, problem) -> {
            int line = Math.max(0, finding.line() - 1);
            repairs.of(finding, shown.line(line), trace.tags()).ifPresent(repair -> mend(shown, line, repair, problem));
        });
    }

    private void mend(Document shown, int line, Repair repair, Diagnostic problem) {
        Range range = new Range(
                new Position(line, repair.extent().from() - 1),
                new Position(line, repair.extent().to() - 1));
        String wrong = shown.line(line)
                .substring(range.getStart().getCharacter(), range.getEnd().getCharacter());
        CodeAction action = action(
                "Write \"" + repair.text().strip() + "\" for \"" + wrong.strip() + "\"",
                CodeActionKind.QuickFix,
                shown.uri(),
                new TextEdit(range, repair.text()));
        action.setDiagnostics(List.of(problem));
        action.setIsPreferred(true);
    }

    /** A reference that is written whole gets the fingerprint of what its sentence says today. */
    private void pin(Document shown, Range range) {
        for (TracedTag tag : trace.tags()) {
            boolean here = tag.file().equals(name)
                    && tag.line() - 1 >= range.getStart().getLine()
                    && tag.line() - 1 <= range.getEnd().getLine();
            Optional<Pointed> pointed = here ? Pointed.of(tag) : Optional.empty();
            pointed.ifPresent(each -> pin(shown, each));
        }
    }

    private void pin(Document shown, Pointed pointed) {
        Target target = pointed.target();
        String line = shown.line(pointed.line());
        String written = line.substring(
                Math.min(pointed.range().getStart().getCharacter(), line.length()),
                Math.min(pointed.range().getEnd().getCharacter(), line.length()));
        if (target.part() != null || !written.equals(target.toString())) {
            return;
        }
        bench.library()
                .paper(target.paper())
                .flatMap(paper -> paper.sentence(target.sentence()))
                .map(Sentence::fingerprint)
                .filter(now -> !now.equals(target.pin()))
                .ifPresent(now -> action(
                        target.pin() == null
                                ? "Pin this sentence: " + target.item() + "@" + now
                                : "Pin what this sentence says now: " + target.item() + "@" + now,
                        target.pin() == null ? CodeActionKind.RefactorRewrite : CodeActionKind.QuickFix,
                        shown.uri(),
                        new TextEdit(pointed.range(), target.item() + "@" + now)));
    }

    /** In a test, the tag of something that is built and that nothing checks. */
    private void tagThisTest(Document shown, int line) {
        boolean tagged = trace.tags().stream()
                .anyMatch(tag -> tag.file().equals(name) && (tag.line() == line + 1 || tag.line() == line));
        if (tagged) {
            return;
        }
        trace.matrix().stream()
                .filter(row -> row.state() == State.BUILT_NOT_CHECKED)
                .sorted(Comparator.comparing(row -> !isBuiltBeside(row)))
                .limit(MOST)
                .forEach(row -> tag("Tag the test: " + tag(row), name, shown, line, tag(row)));
    }

    private static String tag(MatrixRow row) {
        return "@paper " + row.item();
    }

    private boolean isBuiltBeside(MatrixRow row) {
        return row.built().stream().anyMatch(where -> isTestOf(name, where.file()));
    }

    /** At what is built and not checked, the tag in each file that holds tests and is named after it. */
    private void tagTestOf(Map<Finding, Diagnostic> problems) {
        problems.forEach((finding, problem) -> {
            if (finding.rule().equals(TraceRule.BUILT_NOT_CHECKED.id())) {
                trace.matrix().stream()
                        .filter(row -> finding.message().startsWith(row.item() + " ")
                                || finding.message().contains("(" + row.item() + ")"))
                        .findFirst()
                        .ifPresent(row -> tagTestOf(row, problem));
            }
        });
    }

    private void tagTestOf(MatrixRow row, Diagnostic problem) {
        bench.live().tests().stream()
                .filter(test -> isTestOf(test, name))
                .limit(MOST)
                .forEach(test -> bench.document(test)
                        .flatMap(text ->
                                tag("Tag the test in " + test + ": " + tag(row), test, text, begin(text), tag(row)))
                        .ifPresent(action -> action.setDiagnostics(List.of(problem))));
    }

    /** Whether a test is named after a file: {@code CacheTest}, {@code test_cache}, {@code cache.spec}. */
    private static boolean isTestOf(String test, String file) {
        String tested = stem(file);
        return !test.equals(file) && tested.length() > 1 && stem(test).contains(tested);
    }

    private static String stem(String file) {
        String own = file.substring(file.lastIndexOf('/') + 1);
        int dot = own.indexOf('.', 1);
        return (dot < 0 ? own : own.substring(0, dot)).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static int begin(Document text) {
        for (int line = 0; line < text.lines(); line++) {
            if (BEGINS.matcher(text.line(line)).matches()) {
                return line;
            }
        }
        return 0;
    }

    /** A comment with a tag on a line of its own, if it would be read there. */
    private Optional<CodeAction> tag(String title, String file, Document text, int line, String tag) {
        String below = text.line(line);
        String indent = below.substring(0, below.length() - below.stripLeading().length());
        Position start = new Position(line, 0);
        int from = text.offset(start);
        return bench.live()
                .remark(file, tag)
                .map(remark -> indent + remark + text.lineEnd())
                .filter(remark -> bench
                        .live()
                        .alone(
                                file,
                                text.text().substring(0, from)
                                        + remark
                                        + text.text().substring(from))
                        .tags()
                        .stream()
                        .anyMatch(each -> each.at().line() == line + 1))
                .map(remark -> action(
                        title,
                        CodeActionKind.RefactorRewrite,
                        text.uri(),
                        new TextEdit(new Range(start, start), remark)));
    }

    private CodeAction action(String title, String kind, String uri, TextEdit edit) {
        CodeAction action = new CodeAction(title);
        action.setKind(kind);
        action.setEdit(new WorkspaceEdit(Map.of(uri, List.of(edit))));
        actions.add(action);
        return action;
    }
}
