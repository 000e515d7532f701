package winnow.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import winnow.paper.Paper;

/** JSON Lines: the objects of {@link JsonExport}, one a line, for tools that read line by line. */
final class JsonLinesExport implements PaperExport {

    @Override
    public String id() {
        return "jsonl";
    }

    @Override
    public String ending() {
        return "jsonl";
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
        while (papers.hasNext()) {
            out.write(PaperJson.compact().writeValueAsString(papers.next()));
            out.write('\n');
        }
        out.flush();
    }
}
