package winnow.decision;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import winnow.decision.Blocks.Block;

/**
 * A paragraph or an item of a Markdown text, as plain words in one line; a row of a table is one too. What is
 * none of these, as code, keeps its lines.
 *
 * @param item whether it is an item of a list
 */
public record Prose(boolean item, String words) {

    /** A text, without its headings. */
    public static List<Prose> of(String markdown) {
        List<Prose> prose = new ArrayList<>();
        for (Block block : Blocks.of(markdown).all()) {
            if (!block.isHeading()) {
                add(block, markdown, prose);
            }
        }
        return prose.stream().filter(each -> !each.words.isBlank()).toList();
    }

    private static void add(Block block, String markdown, List<Prose> prose) {
        Node node = block.node();
        if (node instanceof Paragraph) {
            prose.add(new Prose(false, Blocks.plain(node)));
        } else if (node instanceof ListBlock) {
            Blocks.items(List.of(block))
                    .forEach(item -> prose.add(new Prose(true, Blocks.plain(Blocks.firstParagraph(item)))));
        } else if (node instanceof TableBlock) {
            Blocks.rows(node).forEach(row -> prose.add(new Prose(true, String.join(" · ", Blocks.cells(row)))));
        } else {
            block.lines().of(markdown).lines().forEach(line -> prose.add(new Prose(false, line)));
        }
    }
}
