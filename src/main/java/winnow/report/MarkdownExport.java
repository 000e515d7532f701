package winnow.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.regex.Pattern;
import winnow.paper.Paper;

/** A page of headings and paragraphs. What Markdown would take for markup of its own is escaped. */
final class MarkdownExport implements PaperExport {
    private static final Pattern MARKUP = Pattern.compile("[*<]");
    private static final Pattern BLOCK = Pattern.compile("^(?=[-+>#|~=])|^(\\d{1,9})(?=[.)])");

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public String ending() {
        return "md";
    }

    @Override
    public void write(Iterator<Paper> papers, Writer out) throws IOException {
        while (papers.hasNext()) {
            Paper paper = papers.next();
            out.write("## " + inline(paper.title()) + "\n\n");
            if (!paper.text().isEmpty()) {
                out.write(BLOCK.matcher(inline(paper.text())).replaceFirst("$1\\\\") + "\n\n");
            }
        }
        out.flush();
    }

    private static String inline(String text) {
        return MARKUP.matcher(text.replaceAll("\\R", " ")).replaceAll("\\\\$0");
    }
}
