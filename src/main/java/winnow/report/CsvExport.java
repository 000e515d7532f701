package winnow.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.paper.Bibliography;
import winnow.paper.Paper;

/**
 * A table for spreadsheets, after RFC 4180: lines end with CR LF, every cell is quoted. A cell that a
 * spreadsheet would take for a formula gets an apostrophe before it; reading takes one off again.
 */
final class CsvExport implements PaperExport {
    private static final List<String> HEADER = List.of(
            "id,n,title,name,kind,tier,topics,code,file,line,abstract,authors,year,venue,doi,arxiv,url,key,type,keywords"
                    .split(","));
    private static final Pattern FORMULA = Pattern.compile("^'*[=+\\-@\\t\\r\\n＝＋－＠]");

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String ending() {
        return "csv";
    }

    @Override
    public void write(Iterator<Paper> papers, Writer out) throws IOException {
        row(HEADER, out);
        while (papers.hasNext()) {
            row(cells(papers.next()), out);
        }
        out.flush();
    }

    private static List<String> cells(Paper paper) {
        Bibliography cited = paper.bibliography();
        return List.of(
                paper.id().value(),
                String.valueOf(paper.n()),
                paper.title(),
                paper.name() == null ? "" : paper.name(),
                paper.kind() == null ? "" : paper.kind().word(),
                paper.tier() == null ? "" : paper.tier().word(),
                String.join(" ", paper.topics()),
                String.join(" ", paper.code()),
                paper.source().file(),
                String.valueOf(paper.source().line()),
                paper.text(),
                String.join("; ", cited.authors()),
                said(cited.year()),
                said(cited.venue()),
                said(cited.doi()),
                said(cited.arxiv()),
                said(cited.url()),
                said(cited.key()),
                said(cited.type()),
                String.join("; ", cited.keywords()));
    }

    private static String said(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static void row(List<String> cells, Writer out) throws IOException {
        String separator = "";
        for (String cell : cells) {
            String safe = FORMULA.matcher(cell).find() ? "'" + cell : cell;
            out.write(separator + '"' + safe.replace("\"", "\"\"") + '"');
            separator = ",";
        }
        out.write("\r\n");
    }
}
