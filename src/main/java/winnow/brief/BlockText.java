package winnow.brief;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.SourceSpan;
import winnow.text.Place;
import winnow.text.Source;

/** The text of a paragraph or of an item of a list on one line; each character knows where it stood. */
final class BlockText {
    private final Source source;
    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();

    /** Characters from {@code start} on stood in a line from a column on. */
    private record Run(int start, int line, int column) {}

    private BlockText(Source source) {
        this.source = source;
    }

    /**
     * Reads the lines of a block.
     *
     * @param behind the line behind which the body begins, which is the body's line 0
     */
    static BlockText of(Source source, int behind, List<SourceSpan> spans) {
        BlockText read = new BlockText(source);
        for (SourceSpan span : spans) {
            int line = behind + span.getLineIndex() + 1;
            String written = source.line(line);
            int from = Math.min(written.length(), span.getColumnIndex());
            read.append(line, from, written.substring(from, Math.min(written.length(), from + span.getLength())));
        }
        return read;
    }

    private void append(int line, int from, String written) {
        String stripped = written.strip();
        text.append(text.isEmpty() ? "" : " ");
        runs.add(new Run(text.length(), line, from + written.indexOf(stripped) + 1));
        text.append(stripped);
    }

    String text() {
        return text.toString();
    }

    /** Where the character at an offset stood. */
    Place at(int offset) {
        Run run = new Run(0, 1, 1);
        for (Run each : runs) {
            run = each.start <= offset ? each : run;
        }
        return new Place(source.name(), run.line, run.column + offset - run.start);
    }
}
