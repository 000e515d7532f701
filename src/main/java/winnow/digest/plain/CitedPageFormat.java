package winnow.digest.plain;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.digest.DigestFormat;
import winnow.digest.DigestSink;
import winnow.digest.DigestText;
import winnow.digest.pages.PageLines;
import winnow.digest.pages.PageReader;
import winnow.text.Lines.Line;

/**
 * A page that shows under each paper how to cite it.
 *
 * <pre>
 * page     = ( title by-line* abstract citation )*       see {@link PageFormat}
 * citation = "@" type "{" line* "}"                      BibTeX without an abstract: passed over
 * </pre>
 */
final class CitedPageFormat implements DigestFormat {
    private static final Pattern CITATION =
            Pattern.compile("(?m)^\\s{0,4}@[a-zA-Z]{3,20}\\s?\\{[^\\s,={}]{1,100},\\s*$");
    private static final Pattern ABSTRACT = Pattern.compile("(?mi)^\\s*abstract\\s*=");
    private static final Pattern PROSE = Pattern.compile("(?m)^[\\p{L}\\d\"“(][^@={}\\n]{58,}[.!?]\\s*$");
    private static final int MOST_LINES = 60;

    @Override
    public String id() {
        return "cited-page";
    }

    @Override
    public String family() {
        return "html";
    }

    @Override
    public boolean isPage() {
        return true;
    }

    @Override
    public String description() {
        return "a page of titles and abstracts with their citations";
    }

    /** Prose between the citations, as often as not: a file of BibTeX has none. */
    @Override
    public int fit(String head) {
        Matcher citation = CITATION.matcher(head);
        int citations = 0;
        int proses = 0;
        int from = 0;
        while (citation.find()) {
            citations++;
            Matcher prose = PROSE.matcher(head).region(from, citation.start());
            proses += prose.find() ? 1 : 0;
            from = citation.end();
        }
        boolean cited = citations > 0
                && proses * 2 > citations
                && !ABSTRACT.matcher(head).find();
        return cited && (citations > 1 || firstAbove(head)) ? SURE : NO;
    }

    /** With one citation, a page has no more than that behind its prose. */
    private static boolean firstAbove(String head) {
        List<String> lines = head.strip().lines().toList();
        return lines.get(lines.size() - 1).strip().endsWith("}");
    }

    @Override
    public void read(DigestText text, DigestSink sink) throws IOException {
        PageLines lines = new PageLines(text, sink);
        new PageReader(text.name(), new PlainBlocks(new WithoutCitations(lines)::next), sink).read();
    }

    /** The lines of a page; where a citation stood, there is a blank one. */
    private static final class WithoutCitations {
        private final PageLines lines;
        private int depth;
        private int inside;

        WithoutCitations(PageLines lines) {
            this.lines = lines;
        }

        @Nullable
        Line next() throws IOException {
            Line line = lines.next();
            if (line == null) {
                return null;
            }
            boolean opens = depth == 0 && CITATION.matcher(line.text()).find();
            if (!opens && depth == 0) {
                return line;
            }
            inside = opens ? 1 : inside + 1;
            for (char c : line.text().toCharArray()) {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            }
            depth = inside > MOST_LINES ? 0 : Math.max(0, depth);
            return new Line(line.number(), "", 0);
        }
    }
}
