package winnow.report;

import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import winnow.paper.Paper;

/** A JSON array of papers with every decoded fact, as {@code papers --json} gives it. */
final class JsonExport implements PaperExport {

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String ending() {
        return "json";
    }

    @Override
    public boolean isOfDecodedFacts() {
        return true;
    }

    @Override
    public boolean isJson() {
        return true;
    }

    @Override
    public void write(Iterator<Paper> papers, Writer out) throws IOException {
        SequenceWriter array = PaperJson.indented().writeValuesAsArray(out);
        while (papers.hasNext()) {
            array.write(papers.next());
        }
        array.close();
        out.write('\n');
        out.flush();
    }
}
