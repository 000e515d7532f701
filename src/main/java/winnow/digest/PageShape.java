package winnow.digest;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page's first blocks show of the rest: how long its prose is, and whether papers have headings. */
final class PageShape {
    private static final int LOOK_AHEAD = 96;
    private static final int SURELY_PROSE = 300;
    private static final int LEAST_PROSE = 60;

    private final Blocks blocks;
    private final Deque<Block> ahead = new ArrayDeque<>();
    private int leastProse = LEAST_PROSE;
    private boolean headings;
    private boolean joins;

    private PageShape(Blocks blocks) {
        this.blocks = blocks;
    }

    static PageShape of(Blocks blocks) throws IOException {
        PageShape shape = new PageShape(blocks);
        shape.lookAhead();
        return shape;
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
        count();
    }

    /** Headings for two of three papers; a quarter of all prose, and more than once, right behind prose, or rules between papers. */
    private void count() {
        int titled = 0;
        int prose = 0;
        int behindProse = 0;
        int rules = 0;
        boolean heading = false;
        boolean inProse = false;
        for (Block block : ahead) {
            boolean now = isProse(block);
            titled += now && heading && !inProse ? 1 : 0;
            behindProse += now && inProse ? 1 : 0;
            prose += now ? 1 : 0;
            rules += block.shape() == Block.Shape.RULE ? 1 : 0;
            heading = !now && (heading || block.isHeading()) && block.shape() != Block.Shape.RULE;
            inProse = now;
        }
        headings = titled * 3 >= (prose - behindProse) * 2 && titled > 0;
        boolean often = behindProse > 1 && behindProse * 4 >= prose;
        joins = behindProse > 0 && (headings || often || rules * 2 >= prose - behindProse);
    }

    /** The next block; {@code null} behind the last one. */
    @Nullable
    Block next() throws IOException {
        Block next = ahead.poll();
        return next == null ? blocks.next() : next;
    }

    /** The block that {@link #next} will give. */
    @Nullable
    Block peek() throws IOException {
        if (ahead.isEmpty()) {
            Block behind = blocks.next();
            if (behind != null) {
                ahead.add(behind);
            }
        }
        return ahead.peek();
    }

    boolean isProse(Block block) {
        int length = block.text().length();
        boolean prose = block.shape() == Block.Shape.PARAGRAPH
                && (length > SURELY_PROSE || (length >= leastProse && block.endsASentence()));
        return prose && !ByLine.isByLine(block.text());
    }

    boolean isSurelyProse(Block block) {
        return block.text().length() > SURELY_PROSE;
    }

    /** Whether papers have headings for titles. */
    boolean hasHeadings() {
        return headings;
    }

    /** Whether prose right behind prose is its next paragraph. */
    boolean joins() {
        return joins;
    }
}
