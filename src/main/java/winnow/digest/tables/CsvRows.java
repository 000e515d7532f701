package winnow.digest.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import winnow.text.Lines;
import winnow.text.Lines.Line;

/** Rows of a table as they stream by; a quoted cell may go over several lines. */
final class CsvRows {
    private static final int LONGEST = 1 << 20;

    private final Lines lines;
    private char separator;

    /**
     * A row.
     *
     * @param line it begins at
     * @param isWhole whether its last quoted cell ends
     */
    record Row(List<String> cells, int line, boolean isWhole) {}

    CsvRows(Lines lines) {
        this.lines = lines;
    }

    /** The next row that is not blank; {@code null} behind the last. */
    @Nullable
    Row next() throws IOException {
        Line line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        if (line == null) {
            return null;
        }
        separator = separator == 0 ? CsvFormat.separator(line.text()) : separator;
        StringBuilder row = new StringBuilder(line.text());
        boolean open = isOpen(line.text(), false);
        while (open && row.length() < LONGEST) {
            Line more = lines.next();
            if (more == null) {
                return new Row(List.of(), line.number(), false);
            }
            row.append('\n').append(more.text());
            open = isOpen(more.text(), true);
        }
        return new Row(cells(row.toString(), separator), line.number(), !open);
    }

    /** Whether a quoted cell goes on behind a line; a quotation mark inside a cell without any is text. */
    private boolean isOpen(String line, boolean before) {
        boolean open = before;
        boolean blank = true;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '"' && (open || blank)) {
                open = !open;
                blank = false;
            } else if (c == separator && !open) {
                blank = true;
            } else {
                blank &= Character.isWhitespace(c);
            }
        }
        return open;
    }

    static List<String> cells(String row, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < row.length(); at++) {
            char c = row.charAt(at);
            if (quoted && c == '"' && at + 1 < row.length() && row.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else if (c == '"' && (quoted || cell.toString().isBlank())) {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
