package winnow.editor;

import java.util.Arrays;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * The text of a file as an editor shows it. Positions are those of the protocol: from 0, in UTF-16 units; lines end
 * with {@code \n}, {@code \r\n} or {@code \r}.
 */
final class Document {
    private final String uri;
    private final int version;
    private final String text;
    private final int[] starts;

    Document(String uri, int version, String text) {
        this.uri = uri;
        this.version = version;
        this.text = text;
        this.starts = starts(text);
    }

    private static int[] starts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1))) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = at + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    String uri() {
        return uri;
    }

    int version() {
        return version;
    }

    String text() {
        return text;
    }

    int lines() {
        return starts.length;
    }

    /** A line without its end; empty where there is none. */
    String line(int number) {
        if (number < 0 || number >= starts.length) {
            return "";
        }
        int end = number + 1 < starts.length ? starts[number + 1] : text.length();
        while (end > starts[number] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(starts[number], end);
    }

    /** What ends the lines of this text. */
    String lineEnd() {
        int first = starts.length > 1 ? starts[1] : 0;
        return text.startsWith("\r\n", first - 2) ? "\r\n" : first > 0 && text.charAt(first - 1) == '\r' ? "\r" : "\n";
    }

    /** The offset of a position; one behind the end of its line, or of the text, is that end. */
    int offset(Position position) {
        if (position.getLine() >= starts.length) {
            return text.length();
        }
        int line = Math.max(0, position.getLine());
        int most = line(line).length();
        return starts[line] + Math.max(0, Math.min(position.getCharacter(), most));
    }

    /** The position of an offset. */
    Position position(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line, offset - starts[line]);
    }

    /** The text with changes, one behind the other. */
    Document with(int newVersion, List<TextDocumentContentChangeEvent> changes) {
        Document now = this;
        for (TextDocumentContentChangeEvent change : changes) {
            now = new Document(uri, newVersion, now.changed(change));
        }
        return now;
    }

    private String changed(TextDocumentContentChangeEvent change) {
        Range range = change.getRange();
        if (range == null) {
            return change.getText();
        }
        int from = offset(range.getStart());
        int to = Math.max(from, offset(range.getEnd()));
        return text.substring(0, from) + change.getText() + text.substring(to);
    }
}
