package winnow.digest;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import winnow.paper.Finding;
import winnow.text.Place;

/**
 * Tells titles from abstracts by the shape of the blocks and their neighbours.
 *
 * <p>Prose is a paragraph longer than 300 characters, or one that ends as a sentence does and is at
 * least a quarter as long as the page's typical prose. The abstract of a paper is prose that stands
 * behind something shorter; its title is the nearest block before it that is not by its own shape a
 * list of authors, a date or a label. Whatever is left is passed over and reported.
 */
final class PageReader {
    private static final int LOOK_AHEAD = 64;
    private static final int SURELY_PROSE = 300;
    private static final int LEAST_PROSE = 60;
    private static final int SHOWN = 60;

    private final String file;
    private final BlockReader blocks;
    private final DigestSink sink;
    private final Deque<Block> ahead = new ArrayDeque<>();
    private final List<Block> waiting = new ArrayList<>();
    private int leastProse = LEAST_PROSE;
    private int entries;

    PageReader(DigestText text, boolean markup, DigestSink sink) {
        this.file = text.name();
        this.blocks = new BlockReader(text, markup, sink);
        this.sink = sink;
    }

    void read() throws IOException {
        lookAhead();
        for (Block block = next(); block != null; block = next()) {
            if (block.shape() == Block.Shape.RULE) {
                passOver();
            } else if (isAbstract(block)) {
                abstractFound(block);
            } else {
                waiting.add(block);
            }
        }
        passOver();
    }

    private void lookAhead() throws IOException {
        List<Integer> lengths = new ArrayList<>();
        for (Block block = blocks.next(); block != null; block = ahead.size() < LOOK_AHEAD ? blocks.next() : null) {
            ahead.add(block);
            if (isProse(block)) {
                lengths.add(block.text().length());
            }
        }
        lengths.sort(null);
        int typical = lengths.isEmpty() ? 0 : lengths.get(lengths.size() / 2);
        leastProse = Math.min(SURELY_PROSE, Math.max(LEAST_PROSE, typical / 4));
    }

    private @Nullable Block next() throws IOException {
        Block next = ahead.poll();
        if (next == null) {
            next = blocks.next();
        }
        return next;
    }

    private boolean isProse(Block block) {
        int length = block.text().length();
        return block.shape() == Block.Shape.PARAGRAPH
                && (length > SURELY_PROSE || (length >= leastProse && block.endsASentence()));
    }

    /** Prose, unless it is a title that happens to end like a sentence: its abstract comes right behind it. */
    private boolean isAbstract(Block block) throws IOException {
        if (!isProse(block) || block.text().length() > SURELY_PROSE) {
            return isProse(block);
        }
        if (ahead.isEmpty()) {
            Block behind = blocks.next();
            if (behind != null) {
                ahead.add(behind);
            }
        }
        Block behind = ahead.peek();
        boolean isTitle = waiting.isEmpty()
                && behind != null
                && isProse(behind)
                && behind.text().length() >= 2 * block.text().length();
        return !isTitle;
    }

    private void abstractFound(Block prose) {
        Block title = takeTitle();
        passOver();
        if (title == null) {
            report("abstract-without-title", prose, "an abstract without a title before it", "put its title above it");
            return;
        }
        entries++;
        sink.entry(new Entry(title.text(), ByLine.withoutLabel(prose.text()), title.line()));
    }

    /** The nearest waiting block that can be a title; what stood behind it (authors, a date) is dropped. */
    private @Nullable Block takeTitle() {
        for (int at = waiting.size() - 1; at >= 0; at--) {
            Block block = waiting.get(at);
            if (block.shape() != Block.Shape.CODE && (block.isHeading() || !ByLine.isByLine(block.text()))) {
                waiting.subList(at, waiting.size()).clear();
                return block;
            }
        }
        return null;
    }

    private void passOver() {
        for (Block block : waiting) {
            boolean title = entries > 0 && block.text().split(" ", 4).length > 3;
            if (title) {
                report("title-without-abstract", block, "a title without an abstract", "put its abstract below it");
            } else {
                sink.finding(Finding.note(
                        "residue", place(block), "passed over, neither title nor abstract: " + shown(block), null));
            }
        }
        waiting.clear();
    }

    private void report(String rule, Block block, String what, String advice) {
        sink.finding(Finding.warning(rule, place(block), what + ": " + shown(block), advice));
    }

    private Place place(Block block) {
        return new Place(file, block.line(), 0);
    }

    private static String shown(Block block) {
        String text = block.text();
        return "\"" + (text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…") + "\"";
    }
}
