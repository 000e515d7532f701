package winnow.digest.html;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import winnow.digest.Collected;
import winnow.digest.DigestFormat;
import winnow.digest.DigestSink;
import winnow.digest.DigestText;
import winnow.digest.Intake;
import winnow.digest.pages.Block;
import winnow.digest.pages.PageReader;
import winnow.text.Source;

/**
 * A programme page: the papers of a conference, a group or a session as HTML.
 *
 * <pre>
 * page     = anything (title anything-short abstract)*
 * title    = an element of class title, a heading, a dt, a line in bold, a cell
 * abstract = an element of class abstract; where a page has none, the prose behind the title
 * </pre>
 *
 * A page that carries its papers as data has them there too, see {@link EmbeddedData}. With such classes {@link HtmlAbstracts} reads the page; without, {@link PageReader} does, from its blocks.
 */
final class HtmlFormat implements DigestFormat {
    private static final Pattern PAGE =
            Pattern.compile("^\\s*+(?:<!--[^>]*+>\\s*+|<\\?xml[^>]*+>\\s*+)*+<(?i:!doctype\\s+html|html|head|body)\\b");
    private static final Pattern FRAGMENT = Pattern.compile(
            "^\\s*+(?:<!--[^>]*+>\\s*+)*+<(?i:div|section|article|main|table|tbody|tr|ul|ol|dl|dt|h[1-6]|p|span|center|font|b|a|hr|header|li|details)[\\s>]");
    private static final Pattern MARKDOWN = Pattern.compile(
            "(?m)^ {0,3}#{1,6} \\S|^\\*\\*\\S|^ {0,3}[-*+] +(?:\\*\\*|\\[)|\\]\\(https?://|^\\|[^\\n]{1,2000}\\|\\s*$|^```");

    @Override
    public String id() {
        return "html";
    }

    @Override
    public String description() {
        return "an HTML page of titles and abstracts";
    }

    @Override
    public boolean isPage() {
        return true;
    }

    @Override
    public int fit(String head) {
        if (PAGE.matcher(head).find()) {
            return SURE;
        }
        boolean fragment =
                (FRAGMENT.matcher(head).find() && !MARKDOWN.matcher(head).find());
        return fragment ? LIKELY - 8 : NO;
    }

    @Override
    public void read(DigestText text, DigestSink sink) throws IOException {
        Source source = text.whole();
        Document page = HtmlBlocks.parsed(source.text());
        Collected data = EmbeddedData.read(page, text.name());
        Collected shown = new Collected();
        read(source, page, data.isEmpty() ? sink : shown);
        if (data.isEmpty()) {
            return;
        }
        (data.isBetterThan(shown) ? data : shown).to(sink);
    }

    private static void read(Source text, Document page, DigestSink sink) throws IOException {
        HtmlAbstracts labelled = new HtmlAbstracts(page);
        if (labelled.areLabelled()) {
            labelled.read(new Intake(text.name(), sink));
            return;
        }
        List<Block> found = HtmlBlocks.of(text.text(), 1);
        Deque<Block> blocks = new ArrayDeque<>(found);
        new PageReader(text.name(), blocks::poll, sink).read();
    }
}
