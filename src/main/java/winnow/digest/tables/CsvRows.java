package winnow.digest.tables;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import winnow.text.Lines;
import winnow.text.Lines.Line;

/**
 * Rows of a table as they stream by; a quoted cell may go over several lines. A quotation mark opens a cell at its
 * beginning, and closes it before a separator or the end of the line; anywhere else it is text. Where a quoted cell
 * would swallow rows, and the line has all its cells when its marks are text, they are text.
 */
final class CsvRows {
    private static final int LONGEST = 1 << 20;
    private static final int MOST_LINES = 2000;

    private final Lines lines;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private final char separator;
    private final int width;

    /**
     * A row.
     *
     * @param line it begins at
     * @param isWhole whether its last quoted cell ends
     */
    record Row(List<String> cells, int line, boolean isWhole) {}

    CsvRows(Lines lines, char separator, int width) {
        this.lines = lines;
        this.separator = separator;
        this.width = width;
    }

    /** The next row that is not blank; {@code null} behind the last. */
    @Nullable
    Row next() throws IOException {
        Line line = take();
        while (line != null && line.isBlank()) {
            line = take();
        }
        if (line == null) {
            return null;
        }
        StringBuilder row = new StringBuilder(line.text());
        List<Line> more = new ArrayList<>();
        List<String> cells = cells(row, separator);
        while (cells.isEmpty() && row.length() < LONGEST && more.size() < MOST_LINES) {
            Line next = take();
            if (next == null) {
                break;
            }
            more.add(next);
            row.append('\n').append(next.text());
            cells = next.text().indexOf('"') < 0 ? List.of() : cells(row, separator);
        }
        boolean strange = cells.isEmpty() || (!more.isEmpty() && cells.size() != width);
        List<String> plain = strange ? split(line.text()) : List.of();
        if (strange && plain.size() == width) {
            for (int at = more.size() - 1; at >= 0; at--) {
                ahead.addFirst(more.get(at));
            }
            return new Row(plain, line.number(), true);
        }
        return new Row(cells, line.number(), !cells.isEmpty());
    }

    private @Nullable Line take() throws IOException {
        Line first = ahead.poll();
        return first == null ? lines.next() : first;
    }

    /** The cells of a row; none when its last quoted cell has no end. */
    static List<String> cells(CharSequence row, char separator) {
        List<String> cells = new ArrayList<>();
        int at = 0;
        while (at <= row.length()) {
            int start = at;
            while (start < row.length() && row.charAt(start) == ' ') {
                start++;
            }
            StringBuilder cell = new StringBuilder();
            if (start < row.length() && row.charAt(start) == '"' && separator != '"') {
                at = quoted(row, start + 1, separator, cell);
                if (at < 0) {
                    return List.of();
                }
            } else {
                int end = at;
                while (end < row.length() && row.charAt(end) != separator) {
                    end++;
                }
                cell.append(row, at, end);
                at = end + 1;
            }
            cells.add(cell.toString());
        }
        return cells;
    }

    /** Reads a quoted cell: behind its separator; -1 when it has no end. */
    private static int quoted(CharSequence row, int from, char separator, StringBuilder cell) {
        for (int at = from; at < row.length(); at++) {
            char c = row.charAt(at);
            if (c != '"') {
                cell.append(c);
            } else if (at + 1 < row.length() && row.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else {
                int behind = at + 1;
                while (behind < row.length() && row.charAt(behind) == ' ') {
                    behind++;
                }
                if (behind == row.length() || row.charAt(behind) == separator) {
                    return behind + 1;
                }
                cell.append('"');
            }
        }
        return -1;
    }

    private List<String> split(String line) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, from)) {
            cells.add(line.substring(from, at));
            from = at + 1;
        }
        cells.add(line.substring(from));
        return cells;
    }
}
