package winnow.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import winnow.paper.Bibliography;
import winnow.paper.Paper;

/** RIS records of the types that the papers came with, one line a field, lines ending with CR LF as the format asks. */
final class RisExport implements PaperExport {

    @Override
    public String id() {
        return "ris";
    }

    @Override
    public String ending() {
        return "ris";
    }

    @Override
    public void write(Iterator<Paper> papers, Writer out) throws IOException {
        while (papers.hasNext()) {
            Paper paper = papers.next();
            Bibliography cited = paper.bibliography();
            field("TY", RecordType.of(cited.type()).ris(cited.type()), out);
            field("ID", Cited.key(paper), out);
            field("TI", paper.title(), out);
            for (String author : cited.authors()) {
                field("AU", author, out);
            }
            known("PY", cited.year(), out);
            known("T2", cited.venue(), out);
            known("DO", cited.doi(), out);
            known("UR", cited.url(), out);
            known("AN", cited.arxiv() == null ? null : "arXiv:" + cited.arxiv(), out);
            known("AB", paper.text().isEmpty() ? null : paper.text(), out);
            for (String keyword : Cited.keywords(paper)) {
                field("KW", keyword, out);
            }
            for (String address : paper.code()) {
                field("N1", "Code: " + address, out);
            }
            field("ER", "", out);
            out.write("\r\n");
        }
        out.flush();
    }

    private static void known(String tag, @Nullable Object value, Writer out) throws IOException {
        if (value != null) {
            field(tag, value.toString(), out);
        }
    }

    private static void field(String tag, String value, Writer out) throws IOException {
        out.write(tag + "  - " + value.replaceAll("\\R", " ") + "\r\n");
    }
}
