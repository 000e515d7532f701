package winnow.decision;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import winnow.text.Span;

/** A Markdown text as its outermost blocks, each with where it stands. What is inside code, comments or quotations is no heading. */
final class Blocks {
    private static final int MOST_OPEN_BLOCKS = 100;
    private static final int MOST_NESTED_INLINES = 100;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(MOST_OPEN_BLOCKS)
            .maxInlineNesting(MOST_NESTED_INLINES)
            .build();

    /** A block and its whole lines, without the end of the last one. */
    record Block(Node node, Span lines) {
        boolean isHeading() {
            return node instanceof Heading;
        }

        /** 1 to 6; 0 when it is no heading. */
        int level() {
            return node instanceof Heading heading ? heading.getLevel() : 0;
        }
    }

    private final String text;
    private final List<Block> blocks;

    private Blocks(String text, List<Block> blocks) {
        this.text = text;
        this.blocks = blocks;
    }

    static Blocks of(String text) {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        Node document = PARSER.parse(marked ? ' ' + text.substring(1) : text);
        Blocks found = new Blocks(text, new ArrayList<>());
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (!node.getSourceSpans().isEmpty()) {
                Span span = span(node);
                found.blocks.add(new Block(node, new Span(found.lineStart(span.start()), found.lineEnd(span.end()))));
            }
        }
        return found;
    }

    List<Block> all() {
        return blocks;
    }

    /** The blocks that begin within a span. */
    List<Block> within(Span span) {
        return blocks.subList(firstFrom(span.start()), firstFrom(span.end()));
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).lines().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The items of the bullet and numbered lists among some blocks. */
    static List<Node> items(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.node() instanceof ListBlock)
                .flatMap(block -> children(block.node()).stream())
                .filter(ListItem.class::isInstance)
                .toList();
    }

    static List<Node> bullets(List<Block> blocks) {
        return items(blocks.stream()
                .filter(block -> block.node() instanceof BulletList)
                .toList());
    }

    static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /** The cells of each row of a table, its header first. */
    static List<Node> rows(Node table) {
        return children(table).stream()
                .flatMap(part -> children(part).stream())
                .filter(TableRow.class::isInstance)
                .toList();
    }

    static List<String> cells(Node row) {
        return children(row).stream()
                .filter(TableCell.class::isInstance)
                .map(Blocks::plain)
                .toList();
    }

    /** The first paragraph of an item; the item where it has none. */
    static Node firstParagraph(Node item) {
        return item.getFirstChild() instanceof Paragraph paragraph ? paragraph : item;
    }

    /** The part in bold that a text begins with; all of it where it begins otherwise. */
    static String name(Node node) {
        return node.getFirstChild() instanceof StrongEmphasis bold ? plain(bold) : plain(node);
    }

    /** What is left for the eye when the markup is gone; line breaks are spaces. Nested blocks are left out. */
    static String plain(Node node) {
        StringBuilder plain = new StringBuilder();
        collect(node, plain);
        return plain.toString().strip();
    }

    /** The parser bounds how deep inlines nest, and with it this. */
    private static void collect(Node node, StringBuilder plain) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text words) {
                plain.append(words.getLiteral());
            } else if (child instanceof Code code) {
                plain.append(code.getLiteral());
            } else if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
                plain.append(' ');
            } else if (!(child instanceof org.commonmark.node.Block)) {
                collect(child, plain);
            }
        }
    }

    /** From the first character of a node to behind its last, its markup included. */
    static Span span(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        SourceSpan last = spans.get(spans.size() - 1);
        return new Span(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
    }

    private int lineStart(int offset) {
        int at = offset;
        while (at > 0 && !isEnd(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private int lineEnd(int offset) {
        int at = offset;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
