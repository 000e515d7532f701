package winnow.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * The blocks of an HTML page. Headings, terms of definition lists, heads of tables, and lines that are all
 * bold or all link are headings; the rest are paragraphs. A single line break inside running text is no
 * border.
 */
final class HtmlBlocks {
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
            "object");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary", "caption");
    private static final Set<String> BOLD = Set.of("b", "strong", "a", "u");
    private static final Set<String> ITALIC = Set.of("em", "i");
    private static final Pattern TITLE_CLASS = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:[a-z]{0,20}[-_])?(?:paper|talk|article|pub|publication|entry|poster|list|abstract|presentation|submission)?[-_]?title(?:$|[\\s_-])");
    private static final Pattern CLICKED = Pattern.compile(
            "(?i)\\W*(?:(?:show|view|read|see|click|expand|toggle|full|paper|more|the|for|to|here)\\W+)*(?:abstract|abs|summary|details?|show|more|info|comments?|tl;?dr|expand|read|here)?\\W*");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private final int firstLine;
    private int openLine;
    private boolean openBold;
    private boolean openItalic;

    private HtmlBlocks(int firstLine) {
        this.firstLine = firstLine;
    }

    /** The blocks of a fragment or a page that begins at a line of its file. */
    static List<Block> of(String html, int firstLine) {
        HtmlBlocks found = new HtmlBlocks(firstLine);
        found.children(parsed(html).body(), false);
        found.close(false);
        return found.blocks;
    }

    static Document parsed(String html) {
        return Parser.htmlParser().setTrackPosition(true).parseInput(Markup.guarded(html), "");
    }

    /** Whether an element is by its class a title. */
    static boolean isTitle(Element element) {
        return TITLE_CLASS.matcher(element.className()).find()
                || TITLE_CLASS.matcher(element.id()).find();
    }

    /** A label one clicks on to see more, which says nothing itself. */
    static boolean isClicked(String summary) {
        return summary.length() < 60 && CLICKED.matcher(summary).matches();
    }

    private void children(Element parent, boolean heading) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                text(text.getWholeText(), text, false);
            } else if (child instanceof Element element && !PASSED_OVER.contains(element.normalName())) {
                element(element, heading);
            }
        }
    }

    private void element(Element element, boolean heading) {
        String name = element.normalName();
        boolean title = HEADINGS.contains(name) || isTitle(element);
        if (name.equals("br")) {
            lineBreak();
        } else if (name.equals("hr")) {
            close(heading);
            blocks.add(new Block(Block.Shape.RULE, "", line(element)));
        } else if (title) {
            close(heading);
            boolean label = name.equals("summary") && isClicked(element.text());
            if (!label) {
                children(element, true);
            }
            close(true);
        } else if (element.isBlock() || name.equals("td") || name.equals("th") || name.equals("li")) {
            close(heading);
            children(element, heading);
            close(heading);
        } else if (BOLD.contains(name) && element.select("br,p,div").isEmpty()) {
            text(element.wholeText(), element, true);
        } else if (ITALIC.contains(name) && element.select("br,p,div").isEmpty()) {
            boolean first = open.toString().isBlank();
            text(element.wholeText(), element, openBold && !first);
            openItalic = first;
        } else {
            children(element, heading);
        }
    }

    /** A line that is all bold is a heading; else the break is white space. */
    private void lineBreak() {
        boolean alone = (openBold || openItalic) && !open.toString().isBlank();
        if (alone) {
            close(false);
        } else {
            String soFar = Markup.folded(open.toString());
            if (ByLine.isByLine(soFar)) {
                close(false);
            } else {
                open.append('\n');
            }
        }
    }

    private void text(String words, Node node, boolean bold) {
        if (words.isBlank()) {
            open.append(open.isEmpty() ? "" : " ");
            return;
        }
        if (!bold && openBold && isTitleLike(open.toString().strip())) {
            close(false);
            text(words.replaceFirst("^[\\s,.;:–—-]{1,8}", ""), node, false);
            return;
        }
        boolean blank = open.toString().isBlank();
        if (blank) {
            open.setLength(0);
            openLine = line(node);
        }
        openBold = bold && (blank || openBold);
        openItalic = false;
        open.append(words);
    }

    /** Bold words that other words follow: a title before its authors, not a label such as {@code Results:}. */
    private static boolean isTitleLike(String words) {
        return words.split("\\s+", 5).length > 3 && !words.endsWith(":") && !words.endsWith(".");
    }

    private int line(Node node) {
        int line = node.sourceRange().isTracked() ? node.sourceRange().start().lineNumber() : 1;
        String words = node instanceof TextNode text ? text.getWholeText() : "";
        for (int at = 0; at < words.length() && Character.isWhitespace(words.charAt(at)); at++) {
            line += words.charAt(at) == '\n' ? 1 : 0;
        }
        return firstLine + line - 1;
    }

    private void close(boolean heading) {
        String text = Markup.folded(open.toString());
        open.setLength(0);
        if (!text.isEmpty()) {
            Block.Shape shape =
                    heading || (openBold && text.length() > 8) ? Block.Shape.HEADING : Block.Shape.PARAGRAPH;
            blocks.add(new Block(shape, text, openLine));
        }
        openBold = false;
        openItalic = false;
    }
}
