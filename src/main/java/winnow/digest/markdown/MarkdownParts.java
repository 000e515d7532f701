package winnow.digest.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import winnow.digest.Markup;
import winnow.digest.html.HtmlBlocks;
import winnow.digest.pages.Block;

/**
 * What a block of Markdown holds for a digest. Mostly itself; but lines of a paragraph that were ended on purpose
 * are blocks of their own, words in bold or in a link at its beginning are a title or a label, and HTML is read
 * as HTML.
 */
final class MarkdownParts {
    private static final Pattern BLOCK_TAG = Pattern.compile("(?i)<(?:details|p|summary|div|table|ul|ol)\\b");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([*<])|^\\\\(?=[-+>#|~=])|(?<=^\\d{1,9})\\\\(?=[.)])");
    /** A link to paper or code at the end of a title, in brackets or behind a bar. */
    private static final Pattern LINK = Pattern.compile(
            "[\\s,/·•-]{0,8}(?:[\\[(|][\\[(|\\s]{0,8}|[·•/]\\s{0,8})(?:pdf|paper|code|arxiv|abs|html|project(?: page)?|page|website|github|link|video"
                    + "|slides|demo|bib|dataset|data|openreview|poster)[\\])|\\s]{0,8}$",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_LINK = 60;
    private static final int MOST_LINKS = 8;

    private MarkdownParts() {}

    static List<Block> of(Node node, String run, List<InlineMarkup.Gap> gaps, int line, int group) {
        if (node instanceof HtmlBlock) {
            return inGroup(HtmlBlocks.of(raw(node, run), line), group);
        }
        Block.Shape shape = BlockShapes.of(node);
        if (shape == Block.Shape.RULE) {
            return List.of(Block.rule(line, group));
        }
        MarkdownLines lines = new MarkdownLines(node, run, gaps);
        if (node instanceof Paragraph) {
            String html = lines.asHtml();
            return BLOCK_TAG.matcher(html).find()
                    ? inGroup(HtmlBlocks.of(html, line), group)
                    : paragraph(lines, line, group);
        }
        String words = words(joined(BlockShapes.lines(node, run, gaps)));
        if (words.isBlank()) {
            return List.of();
        }
        return List.of(
                node instanceof Heading heading
                        ? Block.heading(headed(lines, words), line, group, heading.getLevel())
                        : new Block(shape, words, line, group, Block.NONE));
    }

    /** Blocks of a fragment share the group of the paragraph or HTML block they stand in. */
    private static List<Block> inGroup(List<Block> blocks, int group) {
        List<Block> moved = new ArrayList<>();
        for (Block block : blocks) {
            moved.add(new Block(block.shape(), title(block), block.line(), group + block.group(), block.level()));
        }
        return moved;
    }

    private static String title(Block block) {
        return block.isHeading() ? title(block.text()) : block.text();
    }

    /** A heading that is a link to the paper and links besides is the first of them. */
    private static String headed(MarkdownLines lines, String words) {
        String linked = lines.linkedTitle();
        return title(linked == null ? words : words(linked));
    }

    private static List<Block> paragraph(MarkdownLines lines, int line, int group) {
        List<Block> blocks = new ArrayList<>();
        for (MarkdownLines.Part part : lines.parts()) {
            String words = words(part.text());
            if (!words.isBlank()) {
                blocks.add(block(part, words, line + part.line(), group));
            }
        }
        return blocks;
    }

    private static Block block(MarkdownLines.Part part, String words, int line, int group) {
        return switch (part.kind()) {
            case TITLE -> Block.heading(title(words), line, group, Block.BOLD);
            case LABELLED -> new Block(Block.Shape.LABELLED, words, line, group, Block.NONE);
            case TEXT -> Block.paragraph(words, line, group);
        };
    }

    static String joined(List<String> lines) {
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
            var link = LINK.matcher(text).region(tail, text.length());
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
