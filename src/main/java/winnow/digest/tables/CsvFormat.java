package winnow.digest.tables;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import winnow.digest.DigestFormat;
import winnow.digest.DigestSink;
import winnow.digest.DigestText;
import winnow.digest.Intake;

/**
 * A table with a line of names first: winnow's own export, Scopus's, a spreadsheet's.
 *
 * <pre>
 * file  = header row*
 * row   = cell (separator cell)* line-end          RFC 4180; the separator is a comma, semicolon or tab
 * cell  = '"' text with '""' for a quotation mark '"' | text without separator and line end
 * title, abstract = the columns of those names ("Article Title", "Summary", "Abstract Note" too)
 * </pre>
 *
 * An apostrophe before a sign that spreadsheets compute with is taken off again.
 */
final class CsvFormat implements DigestFormat {
    private static final Pattern SIGN = Pattern.compile("(?i)\\btitle\\b");
    private static final List<String> TITLES =
            List.of("title", "article title", "paper title", "document title", "paper", "name");
    private static final List<String> ABSTRACTS =
            List.of("abstract", "abstract note", "summary", "abstracts", "paper abstract", "description");
    private static final Pattern GUARDED = Pattern.compile("^'(?='*[=+\\-@\\t\\r\\n＝＋－＠])");

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
        int end = head.indexOf('\n');
        String first = end < 0 ? head : head.substring(0, end);
        if (!SIGN.matcher(first).find() || first.startsWith("|")) {
            return NO;
        }
        List<String> names = CsvRows.cells(first, separator(first));
        return names.size() > 1 && column(names, TITLES) >= 0 && column(names, ABSTRACTS) >= 0 ? LOOKS + 15 : NO;
    }

    @Override
    public void read(DigestText text, DigestSink sink) throws IOException {
        Intake intake = new Intake(text.name(), sink);
        CsvRows rows = new CsvRows(text.lines());
        CsvRows.Row header = rows.next();
        if (header == null) {
            return;
        }
        int title = column(header.cells(), TITLES);
        int prose = column(header.cells(), ABSTRACTS);
        for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
            if (!row.isWhole()) {
                intake.damaged(row.line(), "a row without an end, passed over");
            } else if (row.cells().size() <= title) {
                intake.damaged(row.line(), "a row without a title column, passed over");
            } else {
                intake.record(cell(row, title), cell(row, prose), row.line(), "row");
            }
        }
    }

    private static String cell(CsvRows.Row row, int column) {
        String text =
                column < 0 || column >= row.cells().size() ? "" : row.cells().get(column);
        return GUARDED.matcher(text).replaceFirst("");
    }

    static char separator(String header) {
        char best = ',';
        for (char each : new char[] {';', '\t'}) {
            best = header.chars().filter(c -> c == each).count() > count(header, best) ? each : best;
        }
        return best;
    }

    private static long count(String header, char separator) {
        return header.chars().filter(c -> c == separator).count();
    }

    private static int column(List<String> header, List<String> names) {
        for (String name : names) {
            for (int at = 0; at < header.size(); at++) {
                if (header.get(at)
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', ' ')
                        .equals(name)) {
                    return at;
                }
            }
        }
        return -1;
    }
}
