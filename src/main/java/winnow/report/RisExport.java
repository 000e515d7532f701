package winnow.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import winnow.paper.Paper;

/** RIS records of the general type, one line a field, lines ending with CR LF as the format asks. */
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
            field("TY", "GEN", out);
            field("ID", paper.id().value(), out);
            field("TI", paper.title(), out);
            if (!paper.text().isEmpty()) {
                field("AB", paper.text(), out);
            }
            for (String topic : paper.topics()) {
                field("KW", topic, out);
            }
            for (String address : paper.code()) {
                field("N1", "Code: " + address, out);
            }
            field("ER", "", out);
            out.write("\r\n");
        }
        out.flush();
    }

    private static void field(String tag, String value, Writer out) throws IOException {
        out.write(tag + "  - " + value.replaceAll("\\R", " ") + "\r\n");
    }
}
