package winnow.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a block of Markdown holds for a digest. Mostly itself; but a paragraph whose first line is all bold
 * or all link is a title with text below it, and HTML is read as HTML.
 */
final class MarkdownParts {
    private static final Pattern BLOCK_TAG = Pattern.compile("(?i)<(?:details|br|p|summary|div)\\b");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([*<])|^\\\\(?=[-+>#|~=])|(?<=^\\d{1,9})\\\\(?=[.)])");
    /** A link to paper or code at the end of a title, in brackets or behind a bar. */
    private static final Pattern LINK = Pattern.compile(
            "[\\s,/·•-]{0,8}(?:[\\[(|][\\[(|\\s]{0,8}|[·•/]\\s{0,8})(?:pdf|paper|code|arxiv|abs|html|project(?: page)?|page|website|github|link|video"
                    + "|slides|demo|bib|dataset|data|openreview|poster)[\\])|\\s]{0,8}$",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_LINK = 60;
    private static final int MOST_LINKS = 8;

    private MarkdownParts() {}

    static List<Block> of(Node node, String run, List<InlineMarkup.Gap> gaps, int line) {
        if (node instanceof HtmlBlock) {
            return HtmlBlocks.of(raw(node, run), line);
        }
        Block.Shape shape = BlockShapes.of(node);
        List<String> lines = BlockShapes.lines(node, run, gaps);
        if (shape == Block.Shape.RULE) {
            return List.of(new Block(shape, "", line));
        }
        if (node instanceof Paragraph && lines.size() > 1 && isTitleLine(node.getFirstChild())) {
            return titled(lines, line);
        }
        String text = joined(lines);
        if (BLOCK_TAG.matcher(text).find() && shape == Block.Shape.PARAGRAPH) {
            return HtmlBlocks.of(String.join("\n", lines), line);
        }
        String words = words(text);
        return words.isBlank()
                ? List.of()
                : List.of(new Block(shape, shape == Block.Shape.HEADING ? title(words) : words, line));
    }

    /** Whether a paragraph begins with a line that is one bold run or one link. */
    private static boolean isTitleLine(@Nullable Node first) {
        if (!(first instanceof StrongEmphasis) && !(first instanceof Link)) {
            return false;
        }
        Node next = first.getNext();
        while (next instanceof Text blank && blank.getLiteral().isBlank()) {
            next = next.getNext();
        }
        return next instanceof SoftLineBreak
                || next instanceof HardLineBreak
                || (next instanceof HtmlInline html && html.getLiteral().startsWith("<br"));
    }

    private static List<Block> titled(List<String> lines, int line) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(Block.Shape.HEADING, title(words(lines.get(0))), line));
        List<String> rest = new ArrayList<>();
        int from = 1;
        for (int at = 1; at < lines.size(); at++) {
            String words = words(lines.get(at));
            if (rest.isEmpty() && ByLine.isByLine(words)) {
                blocks.add(new Block(Block.Shape.PARAGRAPH, words, line + at));
            } else {
                from = rest.isEmpty() ? at : from;
                rest.add(words);
            }
        }
        if (!rest.isEmpty()) {
            blocks.add(new Block(Block.Shape.PARAGRAPH, joined(rest), line + from));
        }
        return blocks;
    }

    private static String joined(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            String words =
                    line.endsWith("\\") ? line.substring(0, line.length() - 1).strip() : line;
            text.append(text.isEmpty() || words.isEmpty() ? "" : " ").append(words);
        }
        return text.toString();
    }

    /** Text without the tags it holds, its entities and its escaped stars undone; TeX stays. */
    static String words(String text) {
        return ESCAPED.matcher(Markup.entitiesUndone(Markup.withoutTags(text)))
                .replaceAll(each -> each.group(1) == null ? "" : each.group(1))
                .strip();
    }

    /** A title without the links to paper and code behind it. */
    static String title(String words) {
        String text = words.strip();
        for (int times = 0; times < MOST_LINKS; times++) {
            int tail = Math.max(0, text.length() - LONGEST_LINK);
            Matcher link = LINK.matcher(text).region(tail, text.length());
            if (!link.find() || link.start() == 0) {
                break;
            }
            text = text.substring(0, link.start()).strip();
        }
        return text;
    }

    private static String raw(Node node, String run) {
        StringBuilder text = new StringBuilder();
        for (SourceSpan span : node.getSourceSpans()) {
            text.append(run, span.getInputIndex(), span.getInputIndex() + span.getLength())
                    .append('\n');
        }
        return text.toString();
    }
}
