package winnow.digest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import winnow.digest.Markup;
import winnow.digest.pages.Block;
import winnow.digest.pages.WrappedLines;

/**
 * The blocks of an HTML page. Headings, terms of definition lists, heads of tables, and lines that are all
 * bold or all link are headings; the rest are paragraphs. A line break ends a line, which {@link WrappedLines} then
 * joins with the next one or not.
 */
public final class HtmlBlocks {
    private static final Set<String> PASSED_OVER = Set.of(
            "script",
            "style",
            "nav",
            "noscript",
            "button",
            "select",
            "template",
            "head",
            "svg",
            "form",
            "iframe",
            "object",
            "footer");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary", "caption");
    private static final Set<String> BOLD = Set.of("b", "strong", "a", "u");
    private static final Set<String> ITALIC = Set.of("em", "i");
    /** Elements in each other: this many keep the walk through them off the end of the stack. */
    private static final int DEEPEST = 200;

    private static final String BORDERS = "br,p,div,li,table";

    private final List<Block> blocks = new ArrayList<>();
    private final HtmlLines lines;

    private HtmlBlocks(int firstLine) {
        this.lines = new HtmlLines(firstLine, blocks::add);
    }

    /** The blocks of a fragment or a page that begins at a line of its file. */
    public static List<Block> of(String html, int firstLine) {
        HtmlBlocks found = new HtmlBlocks(firstLine);
        found.children(parsed(html).body(), Block.NONE);
        found.lines.close(Block.NONE);
        return found.blocks;
    }

    public static Document parsed(String html) {
        return Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(Markup.guarded(html), "");
    }

    private void children(Element parent, int level) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                lines.text(text.getWholeText(), text, HtmlLines.Style.PLAIN);
            } else if (child instanceof Element element && !isPassedOver(element)) {
                element(element, level);
            }
        }
    }

    /** What says nothing of papers; the head of a table, too, which names its columns. */
    private static boolean isPassedOver(Element element) {
        boolean head = element.nameIs("tr")
                && element.childrenSize() > 1
                && element.children().stream().allMatch(cell -> cell.nameIs("th"));
        return head || (PASSED_OVER.contains(element.normalName()) && !HtmlTitles.isTitleButton(element));
    }

    private void element(Element element, int level) {
        String name = element.normalName();
        if (name.equals("br")) {
            lines.end();
        } else if (name.equals("hr")) {
            lines.close(level);
            lines.rule(element);
        } else if (name.equals("details")) {
            details(element, level);
        } else if (HEADINGS.contains(name) || HtmlTitles.isTitle(element) || name.equals("button")) {
            int own = name.matches("h[1-6]") ? name.charAt(1) - '0' : Block.BOLD;
            lines.close(level);
            children(element, own);
            lines.close(own);
        } else if (element.isBlock() || name.equals("td") || name.equals("th") || name.equals("li")) {
            lines.close(level);
            children(element, level);
            lines.close(level);
        } else if (BOLD.contains(name) && element.select(BORDERS).isEmpty()) {
            lines.text(element.wholeText(), element, HtmlLines.Style.BOLD);
        } else if (ITALIC.contains(name) && element.select(BORDERS).isEmpty()) {
            lines.text(element.wholeText(), element, HtmlLines.Style.ITALIC);
        } else {
            children(element, level);
        }
    }

    /** What one clicks on says nothing itself, unless that an abstract is behind it, or something else. */
    private void details(Element element, int level) {
        Element summary = element.selectFirst("> summary");
        String words = summary == null ? "" : Markup.folded(summary.wholeText());
        lines.close(level);
        if (HtmlTitles.isBeside(words)) {
            return;
        }
        boolean isAbstract = HtmlTitles.isAbstract(words);
        if (isAbstract && summary != null) {
            lines.text("Abstract", summary, HtmlLines.Style.PLAIN);
            lines.close(Block.NONE);
        }
        if (summary != null && (isAbstract || HtmlTitles.isClicked(words))) {
            summary.remove();
        }
        children(element, level);
        lines.close(level);
    }
}
