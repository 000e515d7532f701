package winnow.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown of a brief or a log as HTML. Markup in it is shown as text, an address that is no web address leads
 * nowhere, a picture is a link, and a reference to a sentence leads to it.
 */
final class MarkdownHtml {
    private static final Pattern REFERENCE =
            Pattern.compile("\\[s(\\d{1,4})\\]|\\b([a-z0-9][a-z0-9-]{0,79})#s(\\d{1,4})(?:@[0-9a-f]{12})?");
    private static final int LOWEST = 6;

    private final Parser parser =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();
    private final String root;
    private final int deeper;

    /**
     * A renderer for a page.
     *
     * @param root the page's way back to the first page
     * @param deeper by how many levels headings go down, to fit under those of the page
     */
    MarkdownHtml(String root, int deeper) {
        this.root = root;
        this.deeper = deeper;
    }

    /** A text that speaks of one paper, whose sentences are on the same page. */
    String html(String markdown) {
        return html(markdown, "");
    }

    /**
     * A text that speaks of a paper.
     *
     * @param page where the sentences of that paper are; empty for the same page
     */
    String html(String markdown, String page) {
        Node document = parser.parse(markdown);
        document.accept(new References(page));
        return renderer.render(document);
    }

    /** Turns references into links, pictures into links, and headings into lower ones. */
    private final class References extends AbstractVisitor {
        private final String page;

        References(String page) {
            this.page = page;
        }

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(LOWEST, heading.getLevel() + deeper));
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            Link link = new Link(image.getDestination(), image.getTitle());
            Node child = image.getFirstChild();
            while (child != null) {
                Node next = child.getNext();
                link.appendChild(child);
                child = next;
            }
            image.insertAfter(link);
            image.unlink();
        }

        @Override
        public void visit(Link link) {
            // a link in a link is none
        }

        @Override
        public void visit(Text text) {
            String words = text.getLiteral();
            Matcher match = REFERENCE.matcher(words);
            int at = 0;
            while (match.find()) {
                text.insertBefore(new Text(words.substring(at, match.start())));
                boolean here = match.group(1) != null;
                String target = here
                        ? page + "#s" + match.group(1)
                        : root + "papers/" + match.group(2) + ".html#s" + match.group(3);
                Link link = new Link(target, null);
                link.appendChild(new Text(here ? "s" + match.group(1) : match.group()));
                text.insertBefore(link);
                at = match.end();
            }
            text.setLiteral(words.substring(at));
        }
    }
}
