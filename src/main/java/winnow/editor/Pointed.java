package winnow.editor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief;
import winnow.decision.Decision;
import winnow.trace.Extent;
import winnow.trace.Target;
import winnow.trace.Trace;
import winnow.trace.TracedTag;

/**
 * A reference that somebody points at: one of a tag, of a brief, {@code [s7]}, or of the log's evidence.
 *
 * @param target what it refers to
 * @param line from 0
 * @param extent its columns
 * @param tag the tag it belongs to; {@code null} in a brief or the log
 */
record Pointed(
        Target target, int line, Extent extent, @Nullable TracedTag tag) {

    /** What is at a position of a file; several where a range of sentences is. */
    static List<Pointed> at(Workbench bench, String name, Position position) throws IOException {
        int line = position.getLine() + 1;
        int column = position.getCharacter() + 1;
        List<Pointed> pointed = new ArrayList<>(inTags(bench.trace(name), name, line, column));
        Optional<Brief> brief = pointed.isEmpty() ? bench.brief(name) : Optional.empty();
        if (brief.isPresent()) {
            inBrief(brief.get(), line, column, pointed);
        } else if (pointed.isEmpty() && name.equals(bench.logName())) {
            inLog(bench, line, column, pointed);
        }
        return pointed;
    }

    /** Those that the position touches; else the first of the tag whose beginning it touches. */
    private static List<Pointed> inTags(Trace trace, String name, int line, int column) {
        List<TracedTag> onLine = trace.tags().stream()
                .filter(tag -> tag.line() == line && tag.file().equals(name))
                .toList();
        List<TracedTag> touched =
                onLine.stream().filter(tag -> tag.extent().touches(column)).toList();
        if (touched.isEmpty()) {
            touched = onLine.stream()
                    .filter(tag ->
                            tag.column() <= column && column < tag.extent().from())
                    .toList();
        }
        return touched.stream().flatMap(tag -> of(tag).stream()).toList();
    }

    static Optional<Pointed> of(TracedTag tag) {
        return Target.parse(tag.ref()).map(target -> new Pointed(target, tag.line() - 1, tag.extent(), tag));
    }

    private static void inBrief(Brief brief, int line, int column, List<Pointed> pointed) {
        for (Brief.Citation cited : brief.citations()) {
            String mark = "[s" + cited.sentence() + "]";
            Extent extent = new Extent(cited.column(), cited.column() + mark.length());
            if (cited.line() == line && extent.touches(column)) {
                pointed.add(new Pointed(new Target(brief.id(), cited.sentence(), null, null), line - 1, extent, null));
            }
        }
    }

    private static void inLog(Workbench bench, int line, int column, List<Pointed> pointed) throws IOException {
        for (Decision decision : bench.log().decisions()) {
            for (Decision.Cited cited : decision.evidence()) {
                int from = cited.at().column();
                Extent extent = new Extent(
                        from, from + cited.span().end() - cited.span().start());
                if (cited.at().line() == line && extent.touches(column)) {
                    pointed.add(new Pointed(Target.of(cited.ref()), line - 1, extent, null));
                }
            }
        }
    }

    Range range() {
        return new Range(new Position(line, extent.from() - 1), new Position(line, extent.to() - 1));
    }
}
