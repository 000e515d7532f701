package winnow.text;

import java.util.Arrays;

/** A text that has a name, held whole, and that knows line and column of each of its characters. */
public final class Source {
    private final String name;
    private final String text;
    private final int[] lineStarts;

    public Source(String name, String text) {
        this.name = name;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** Number of lines; an empty text has one. */
    public int lines() {
        return lineStarts.length;
    }

    /** Offset at which a line begins; {@code line} from 1 to {@link #lines()}. */
    public int startOf(int line) {
        return lineStarts[line - 1];
    }

    /** A line without its end. */
    public String line(int line) {
        int end = line < lineStarts.length ? lineStarts[line] - 1 : text.length();
        int start = startOf(line);
        boolean crlf = end > start && line < lineStarts.length && text.charAt(end - 1) == '\r';
        return text.substring(start, crlf ? end - 1 : end);
    }

    /** The line, from 1, that holds an offset. */
    public int lineAt(int offset) {
        int at = Arrays.binarySearch(lineStarts, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }

    public Place at(int offset) {
        int line = lineAt(offset);
        return new Place(name, line, offset - startOf(line) + 1);
    }
}
