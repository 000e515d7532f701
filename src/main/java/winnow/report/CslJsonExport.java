package winnow.report;

import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import winnow.paper.Paper;

/** CSL-JSON items, for Zotero, Pandoc and whatever else cites. */
final class CslJsonExport implements PaperExport {

    @Override
    public String id() {
        return "csl-json";
    }

    @Override
    public String ending() {
        return "csl.json";
    }

    @Override
    public void write(Iterator<Paper> papers, Writer out) throws IOException {
        SequenceWriter array = PaperJson.indented().writeValuesAsArray(out);
        while (papers.hasNext()) {
            array.write(item(papers.next()));
        }
        array.close();
        out.write('\n');
        out.flush();
    }

    private static Map<String, String> item(Paper paper) {
        Map<String, String> item = new LinkedHashMap<>();
        item.put("id", paper.id().value());
        item.put("type", "article");
        item.put("title", paper.title());
        if (!paper.text().isEmpty()) {
            item.put("abstract", paper.text());
        }
        if (!paper.topics().isEmpty()) {
            item.put("keyword", String.join(", ", paper.topics()));
        }
        if (!paper.code().isEmpty()) {
            item.put("note", "Code: " + String.join(" ", paper.code()));
        }
        return item;
    }
}
