package winnow.digest.markdown;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import winnow.digest.pages.Block;
import winnow.digest.pages.Blocks;
import winnow.digest.pages.PageLines;
import winnow.text.Lines;
import winnow.text.Lines.Line;

/**
 * The blocks of a Markdown page as it streams by. commonmark-java divides the text and tells where each block
 * stood; the words are taken from the text itself, so that what Markdown would change ({@code H_2O},
 * {@code 16\%}, {@code <kernel>}) comes through as it was. The page is parsed in runs of some 64,000
 * characters that end at a blank line.
 */
final class BlockReader implements Blocks {
    private static final int RUN = 1 << 16;
    private static final int LONGEST_RUN = Lines.LONGEST + RUN;

    private final PageLines lines;
    private final MarkdownTables tables;
    private final Parser parser;
    private final Deque<Block> ready = new ArrayDeque<>();
    private final Deque<Line> before = new ArrayDeque<>();
    private @Nullable Block front;
    private boolean started;
    private boolean end;
    private int groups;

    BlockReader(PageLines lines, MarkdownTables tables) {
        this.lines = lines;
        this.tables = tables;
        this.parser = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build();
    }

    @Override
    public @Nullable Block next() throws IOException {
        if (!started) {
            started = true;
            front = FrontMatter.take(lines, before);
        }
        while (ready.isEmpty() && !end) {
            readRun();
        }
        Block title = front;
        front = null;
        Block first = ready.peek();
        boolean headed = first != null && first.isHeading() && first.level() == 1;
        return title == null || headed ? ready.poll() : title;
    }

    private @Nullable Line take() throws IOException {
        return before.isEmpty() ? lines.next() : before.poll();
    }

    private void readRun() throws IOException {
        StringBuilder run = new StringBuilder();
        int first = 0;
        Line line = take();
        while (line != null) {
            first = first == 0 ? line.number() : first;
            run.append(tables.take(line, run) ? "" : line.text()).append('\n');
            if ((run.length() >= RUN && line.isBlank()) || run.length() >= LONGEST_RUN) {
                break;
            }
            line = take();
        }
        end = line == null;
        divide(run.toString(), first);
    }

    private void divide(String run, int firstLine) {
        parser.parse(WrappedProse.withoutLists(run)).accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                Node child = parent.getFirstChild();
                while (child != null) {
                    if (child instanceof org.commonmark.node.Block && isLeaf(child)) {
                        addBlock(child, run, firstLine);
                    } else {
                        child.accept(this);
                    }
                    child = child.getNext();
                }
            }
        });
    }

    private static boolean isLeaf(Node node) {
        Node child = node.getFirstChild();
        return !(child instanceof org.commonmark.node.Block);
    }

    private void addBlock(Node node, String run, int firstLine) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return;
        }
        List<InlineMarkup.Gap> gaps = InlineMarkup.gaps(node);
        int line = firstLine + spans.get(0).getLineIndex();
        for (Block block : MarkdownParts.of(node, run, gaps, line, groups + 1)) {
            groups = Math.max(groups, block.group());
            ready.add(block);
        }
    }
}
