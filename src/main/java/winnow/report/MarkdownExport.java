package winnow.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.paper.Bibliography;
import winnow.paper.Paper;

/** A page of headings and paragraphs. What Markdown would take for markup of its own is escaped. */
final class MarkdownExport implements PaperExport {
    private static final Pattern MARKUP = Pattern.compile("[*<]|(?<=\\])\\(");
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
            String cited = cited(paper.bibliography());
            if (!cited.isEmpty()) {
                out.write(inline(cited) + "\n\n");
            }
            if (!paper.text().isEmpty()) {
                out.write(BLOCK.matcher(inline(paper.text())).replaceFirst("$1\\\\") + "\n\n");
            }
        }
        out.flush();
    }

    /** A line with labels, which tells people and readers of pages alike that it is no abstract. */
    private static String cited(Bibliography cited) {
        List<String> parts = new ArrayList<>();
        add("Authors", String.join("; ", cited.authors()), parts);
        add("Venue", cited.venue(), parts);
        add("Published", cited.year(), parts);
        add("DOI", cited.doi(), parts);
        add("arXiv", cited.arxiv(), parts);
        add("URL", cited.url(), parts);
        return String.join(" · ", parts);
    }

    private static void add(String label, @Nullable Object value, List<String> parts) {
        if (value != null && !value.equals("")) {
            parts.add(label + ": " + value);
        }
    }

    private static String inline(String text) {
        return MARKUP.matcher(text.replaceAll("\\R", " ")).replaceAll("\\\\$0");
    }
}
