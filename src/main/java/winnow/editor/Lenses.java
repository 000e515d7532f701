package winnow.editor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import winnow.brief.Brief;
import winnow.decision.Decision;
import winnow.decision.DecisionJson;
import winnow.decision.EvidenceState;
import winnow.decision.KnownToday;
import winnow.trace.MatrixRow;
import winnow.trace.Trace;

/** What stands above the parts and figures of a brief, and above the decisions of the log. */
final class Lenses {
    /** The command behind a lens: it shows places. */
    static final String SHOW = "winnow.show";

    private final Workbench bench;

    Lenses(Workbench bench) {
        this.bench = bench;
    }

    List<CodeLens> of(String name) throws IOException {
        Optional<Brief> brief = bench.brief(name);
        if (brief.isPresent()) {
            return of(brief.get());
        }
        return name.equals(bench.logName()) ? ofLog() : List.of();
    }

    private List<CodeLens> of(Brief brief) throws IOException {
        Trace trace = bench.trace();
        Map<String, MatrixRow> rows = new LinkedHashMap<>();
        trace.matrix().forEach(row -> rows.putIfAbsent(row.item(), row));
        List<CodeLens> lenses = new ArrayList<>();
        for (Brief.Part part : brief.parts()) {
            lenses.add(lens(part.line(), rows.get(brief.id() + "/" + part.slug())));
        }
        for (Brief.FigureLine figure : brief.figures()) {
            lenses.add(lens(figure.line(), rows.get(brief.id() + "#s" + figure.sentence())));
        }
        return lenses;
    }

    private CodeLens lens(int line, @org.jspecify.annotations.Nullable MatrixRow row) {
        if (row == null) {
            return lens(line, "built 0, checked 0", List.of());
        }
        String told = row.documented().isEmpty()
                ? ""
                : ", documented " + row.documented().size();
        List<Location> places = Stream.of(row.built(), row.checked(), row.documented())
                .flatMap(List::stream)
                .map(where -> place(where.file(), where.line()))
                .toList();
        return lens(
                line,
                "built " + row.built().size() + ", checked " + row.checked().size() + told,
                places);
    }

    private List<CodeLens> ofLog() throws IOException {
        Trace trace = bench.trace();
        KnownToday known = KnownToday.of(bench.library());
        List<CodeLens> lenses = new ArrayList<>();
        for (Decision decision : bench.log().decisions()) {
            List<Location> tags = trace.tags().stream()
                    .filter(tag -> decision.id().toString().equals(tag.decision()))
                    .map(tag -> place(tag.file(), tag.line()))
                    .toList();
            List<String> said = new ArrayList<>();
            if (decision.id().toString().equals(trace.summary().decision())) {
                said.add(trace.summary().progress());
            }
            said.add(count(tags.size(), "tag"));
            said.addAll(evidence(DecisionJson.of(decision, known)));
            lenses.add(lens(decision.at().line(), String.join(", ", said), tags));
        }
        return lenses;
    }

    private static List<String> evidence(DecisionJson decision) {
        if (decision.evidence().isEmpty()) {
            return List.of();
        }
        Map<EvidenceState, Integer> states = new LinkedHashMap<>();
        decision.evidence().forEach(each -> states.merge(each.state(), 1, Integer::sum));
        List<String> said = new ArrayList<>(List.of(count(decision.evidence().size(), "sentence") + " cited"));
        states.forEach((state, count) -> {
            if (state != EvidenceState.SAME) {
                said.add(count + " " + state.word());
            }
        });
        return said;
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private Location place(String file, int line) {
        Position start = new Position(line - 1, 0);
        return new Location(bench.uri(file), new Range(start, start));
    }

    private static CodeLens lens(int line, String title, List<Location> places) {
        Position start = new Position(line - 1, 0);
        return new CodeLens(new Range(start, start), new Command(title, SHOW, List.copyOf(places)), null);
    }
}
