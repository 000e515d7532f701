package winnow.digest;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import winnow.paper.Finding;
import winnow.text.Lines;
import winnow.text.Lines.Line;
import winnow.text.Place;

/**
 * The blocks of a page as it streams by. commonmark-java divides the text and tells where each block
 * stood; the words are taken from the text itself, so that what Markdown would change ({@code H_2O},
 * {@code 16\%}, {@code <kernel>}) comes through as it was. The page is parsed in runs of some 64,000
 * characters that end at a blank line.
 */
final class BlockReader {
    private static final int RUN = 1 << 16;
    private static final int LONGEST_RUN = Lines.LONGEST + RUN;

    private final String file;
    private final Lines lines;
    private final DigestSink sink;
    private final boolean markup;
    private final Parser parser;
    private final Deque<Block> ready = new ArrayDeque<>();
    private boolean end;

    /**
     * Reads a page.
     *
     * @param markup whether emphasis and links are markup, to be left out, or characters like others
     */
    BlockReader(DigestText text, boolean markup, DigestSink sink) {
        this.file = text.name();
        this.lines = text.lines();
        this.sink = sink;
        this.markup = markup;
        Parser.Builder builder = Parser.builder();
        this.parser = markup
                ? builder.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                        .build()
                : builder.includeSourceSpans(IncludeSourceSpans.BLOCKS)
                        .inlineParserFactory(context -> (source, node) -> {})
                        .build();
    }

    /** The next block; {@code null} behind the last one. */
    @Nullable
    Block next() throws IOException {
        while (ready.isEmpty() && !end) {
            readRun();
        }
        return ready.poll();
    }

    private void readRun() throws IOException {
        StringBuilder run = new StringBuilder();
        int first = 0;
        Line line = lines.next();
        while (line != null) {
            first = first == 0 ? line.number() : first;
            report(line);
            run.append(line.text()).append('\n');
            if ((run.length() >= RUN && line.isBlank()) || run.length() >= LONGEST_RUN) {
                break;
            }
            line = lines.next();
        }
        end = line == null;
        divide(run.toString(), first);
    }

    private void report(Line line) {
        Place at = new Place(file, line.number(), 0);
        if (line.cut() > 0) {
            String message = String.format(
                    Locale.ROOT,
                    "the line has %,d characters more than the %,d that are read",
                    line.cut(),
                    line.text().length());
            sink.finding(Finding.warning(
                    "line-too-long", at, message, "break it at the ends of paragraphs, then load the file again"));
        }
        int control = firstControl(line.text());
        if (control >= 0) {
            String message = String.format(Locale.ROOT, "control character U+%04X in the text", (int)
                    line.text().charAt(control));
            sink.finding(Finding.note(
                    "control-character",
                    new Place(file, line.number(), control + 1),
                    message,
                    "it is kept in the data and never shown"));
        }
    }

    private static int firstControl(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if ((c < ' ' && c != '\t' && c != '\f') || c == 0x7F) {
                return at;
            }
        }
        return -1;
    }

    private void divide(String run, int firstLine) {
        parser.parse(run).accept(new AbstractVisitor() {
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
        List<InlineMarkup.Gap> gaps = markup ? InlineMarkup.gaps(node) : new ArrayList<>();
        Block.Shape shape = BlockShapes.of(node, markup);
        String text = BlockShapes.words(node, run, gaps);
        if (!text.isBlank() || shape == Block.Shape.RULE) {
            ready.add(new Block(shape, text, firstLine + spans.get(0).getLineIndex()));
        }
    }
}
