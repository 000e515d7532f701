package winnow.digest.tables;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.digest.DigestFormat;
import winnow.digest.DigestSink;
import winnow.digest.DigestText;
import winnow.digest.Field;
import winnow.digest.Intake;
import winnow.text.Lines;
import winnow.text.Lines.Line;

/**
 * A table with a line of names, see {@link Columns}.
 *
 * <pre>
 * file   = line* header row*                        at most twenty lines above the header, "sep=;" among them
 * row    = cell (separator cell)* line-end                     see {@link CsvRows}
 * </pre>
 *
 * The separator is that one of comma, semicolon, tab and pipe by which a line is a header. An apostrophe before a
 * sign that spreadsheets compute with is taken off again. A table without a column of abstracts gives titles.
 */
final class CsvFormat implements DigestFormat {
    private static final int MOST_ABOVE = 20;
    private static final int LONGEST_HEADER = 8000;
    private static final char[] SEPARATORS = {',', '\t', ';', '|'};
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\n");
    /** The line below the names of a Markdown table. */
    private static final Pattern MARKDOWN = Pattern.compile("(?m)^[ \\t]*+\\|?[ \\t]*+:?-{2,}+:?[ \\t]*+\\|[ :|-]*+$");

    private static final Pattern MARKS = Pattern.compile("^\\uFEFF+");

    /** The names of the columns, and what stands between them. */
    private record Header(Columns columns, char separator) {}

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String description() {
        return "a table with a title and an abstract column";
    }

    @Override
    public int fit(String head) {
        if (MARKDOWN.matcher(head).find()) {
            return NO;
        }
        List<String> lines = LINE_END.splitAsStream(head)
                .filter(line -> !line.isBlank())
                .limit(MOST_ABOVE)
                .toList();
        for (int above = 0; above < lines.size(); above++) {
            Header header = header(lines.get(above));
            if (header != null) {
                int fit = header.columns.has(Field.ABSTRACT) ? LOOKS + 15 : LOOKS + 5;
                return fit - Math.min(above, 4);
            }
        }
        return NO;
    }

    /** A line of a Markdown table is none: it begins with its separator. */
    private static @Nullable Header header(String line) {
        if (line.length() > LONGEST_HEADER) {
            return null;
        }
        String names = MARKS.matcher(line).replaceFirst("");
        for (char separator : SEPARATORS) {
            Columns columns = new Columns(CsvRows.cells(names, separator));
            if (columns.areOfPapers() && !names.strip().startsWith("|")) {
                return new Header(columns, separator);
            }
        }
        return null;
    }

    @Override
    public void read(DigestText text, DigestSink sink) throws IOException {
        Intake intake = new Intake(text.name(), sink);
        Lines lines = text.lines();
        for (Line line = lines.next(); line != null && line.number() <= 2 * MOST_ABOVE; line = lines.next()) {
            Header header = header(line.text());
            if (header != null) {
                if (!header.columns.has(Field.ABSTRACT)) {
                    intake.told(
                            line.number(), "no-abstract-column", "the table has no column of abstracts: titles only");
                }
                rows(new CsvRows(lines, header.separator, header.columns.size()), header.columns, intake);
                return;
            }
        }
        intake.damaged(1, "no line of the table names a column of titles");
    }

    private static void rows(CsvRows rows, Columns columns, Intake intake) throws IOException {
        for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
            if (isBetween(row.cells(), columns.size())) {
                residue(row, intake);
            } else if (row.isWhole()) {
                intake.record(columns.read(row.cells(), row.line()), row.line(), "row");
            } else {
                intake.damaged(row.line(), "a row without an end, passed over");
            }
        }
    }

    /** A line between the rows or behind them: one cell where the table has more, or prose with its commas. */
    private static boolean isBetween(List<String> cells, int columns) {
        return cells.size() == 1
                || (cells.size() < columns && cells.stream().skip(1).anyMatch(cell -> cell.startsWith(" ")));
    }

    private static void residue(CsvRows.Row row, Intake intake) {
        if (!row.cells().get(0).isBlank()) {
            intake.residue(row.line(), String.join(", ", row.cells()));
        }
    }
}
