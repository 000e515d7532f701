package winnow.report;

import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import winnow.paper.Bibliography;
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
    public boolean isJson() {
        return true;
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

    private static Map<String, Object> item(Paper paper) {
        Bibliography cited = paper.bibliography();
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", Cited.key(paper));
        item.put("type", RecordType.of(cited.type()).csl(cited.type()));
        item.put("title", paper.title());
        put("author", cited.authors().stream().map(CslJsonExport::name).toList(), item);
        put("issued", cited.year() == null ? null : Map.of("date-parts", List.of(List.of(cited.year()))), item);
        put("container-title", cited.venue(), item);
        put("DOI", cited.doi(), item);
        put("archive_id", cited.arxiv() == null ? null : "arXiv:" + cited.arxiv(), item);
        put("URL", cited.url(), item);
        put("abstract", paper.text(), item);
        put("keyword", String.join(", ", Cited.keywords(paper)), item);
        put("note", paper.code().isEmpty() ? null : "Code: " + String.join(" ", paper.code()), item);
        return item;
    }

    private static void put(String name, @Nullable Object value, Map<String, Object> item) {
        if (value != null && !value.equals("") && !value.equals(List.of())) {
            item.put(name, value);
        }
    }

    private static Map<String, String> name(String written) {
        Cited.Name name = Cited.Name.of(written);
        Map<String, String> parts = new LinkedHashMap<>();
        if (name.given().isEmpty()) {
            parts.put("literal", name.family());
        } else {
            parts.put("family", name.family());
            parts.put("given", name.given());
        }
        return parts;
    }
}
