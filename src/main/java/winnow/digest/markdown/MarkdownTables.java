package winnow.digest.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.digest.Intake;
import winnow.text.Lines.Line;

/**
 * The tables of a Markdown page, taken out of it line by line.
 *
 * <pre>
 * table = header delimiter row*
 * row   = "|" cell ("|" cell)* "|"      going on over line ends while a details element is open
 * cell  = Markdown and HTML; a bar inside details, code or behind a backslash is text
 * </pre>
 *
 * A column named title or paper holds titles; one named abstract or summary, or a cell with a details
 * element, the abstract. A table without a column of titles holds no papers.
 */
final class MarkdownTables {
    private static final Pattern DELIMITER =
            Pattern.compile("^\\s{0,3}\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*){0,60}\\|?\\s*$");
    private static final Pattern TITLE =
            Pattern.compile("(?:paper |article )?(?:title|titles|paper|papers|name)(?: .{0,30}| ?[&/+].{0,30})?");
    private static final Pattern ABSTRACT = Pattern.compile("(?:paper )?(?:abstract|abstracts|summary)(?: .{0,30})?");
    private static final Pattern DETAILS = Pattern.compile("(?i)<details\\b");
    private static final Pattern DETAILS_END = Pattern.compile("(?i)</details\\s*>");
    private static final int MOST_LINES = 80;

    private final Intake intake;
    private boolean open;
    private boolean barFirst;
    private int title = -1;
    private int prose = -1;
    private final StringBuilder row = new StringBuilder();
    private int rowLine;
    private int rowLines;

    MarkdownTables(Intake intake) {
        this.intake = intake;
    }

    /**
     * Takes a line if it is a table's.
     *
     * @param before the lines so far; the last of them is taken out when it turns out to be a header
     */
    boolean take(Line line, StringBuilder before) {
        if (!open) {
            return opens(line, before);
        }
        String text = line.text();
        boolean unfinished = !row.isEmpty() && isUnfinished() && rowLines < MOST_LINES;
        boolean begins = barFirst ? text.stripLeading().startsWith("|") : text.indexOf('|') >= 0;
        if (begins && !unfinished) {
            end();
            open = true;
            row.append(text);
            rowLine = line.number();
            rowLines = 1;
            return true;
        }
        if (unfinished && (!line.isBlank() || detailsOpen())) {
            row.append('\n').append(text);
            rowLines++;
            return true;
        }
        end();
        return false;
    }

    /** The last row, if there is one. */
    void end() {
        if (!row.isEmpty() && title >= 0) {
            close();
        }
        row.setLength(0);
        open = false;
    }

    private boolean opens(Line line, StringBuilder before) {
        if (line.text().indexOf('|') < 0 || !DELIMITER.matcher(line.text()).matches() || before.length() < 2) {
            return false;
        }
        int from = before.lastIndexOf("\n", before.length() - 2) + 1;
        String header = before.substring(from, before.length() - 1);
        List<String> names = cells(header);
        if (header.indexOf('|') < 0) {
            return false;
        }
        before.replace(from, before.length(), "\n");
        open = true;
        barFirst = header.stripLeading().startsWith("|");
        title = column(names, TITLE);
        prose = column(names, ABSTRACT);
        return true;
    }

    private static int column(List<String> names, Pattern wanted) {
        for (int at = 0; at < names.size(); at++) {
            String name = names.get(at).replaceAll("[*_`#📄📝📚]", "").strip().toLowerCase(Locale.ROOT);
            if (wanted.matcher(name).matches()) {
                return at;
            }
        }
        return -1;
    }

    private boolean isUnfinished() {
        int last = row.length() - 1;
        while (last >= 0 && Character.isWhitespace(row.charAt(last))) {
            last--;
        }
        return detailsOpen() || (barFirst && last >= 0 && row.charAt(last) != '|');
    }

    private boolean detailsOpen() {
        return DETAILS.matcher(row).results().count()
                > DETAILS_END.matcher(row).results().count();
    }

    private void close() {
        List<String> cells = cells(row.toString());
        if (cells.size() <= title) {
            intake.damaged(rowLine, "a row with fewer cells than its table's head, passed over");
            return;
        }
        String name = cells.get(title);
        String text = prose >= 0 && prose < cells.size() ? cells.get(prose) : "";
        for (String cell : prose < 0 ? cells : List.<String>of()) {
            Matcher details = DETAILS.matcher(cell);
            text = text.isBlank() && details.find() ? cell.substring(details.start()) : text;
        }
        intake.record(MarkdownCell.title(name), MarkdownCell.text(text), rowLine, "row");
    }

    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        Matcher details = DETAILS.matcher(row);
        Matcher detailsEnd = DETAILS_END.matcher(row);
        int from = row.stripLeading().startsWith("|") ? row.indexOf('|') + 1 : 0;
        for (int at = from; at < row.length(); at++) {
            char c = row.charAt(at);
            if (c == '<' && details.region(at, row.length()).lookingAt()) {
                int end = detailsEnd.find(at) ? detailsEnd.end() : row.length();
                cell.append(row, at, end);
                at = end - 1;
            } else if (c == '\\' && at + 1 < row.length() && row.charAt(at + 1) == '|') {
                cell.append('|');
                at++;
            } else if (c == '|') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        @Nullable String last = cell.toString().strip();
        if (!last.isEmpty()) {
            cells.add(last);
        }
        return cells;
    }
}
