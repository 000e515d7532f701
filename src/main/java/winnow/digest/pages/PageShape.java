package winnow.digest.pages;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import winnow.digest.ByLine;
import winnow.digest.pages.TitlePlaces.Above;

/**
 * What a page's first blocks show of the rest: how long its prose is, whether abstracts are labelled, where titles
 * stand, and whether abstracts have several paragraphs.
 */
public final class PageShape {
    private static final int LOOK_AHEAD = 200;
    private static final int MOST_AHEAD = 1 << 21;
    private static final int SURELY_PROSE = 300;
    private static final int LEAST_PROSE = 60;
    private static final int FEW = 3;
    /** What a {@link TitleScore} of a title is at least, where nothing else speaks for it. */
    public static final double LIKELY = 0.5;

    private final Blocks blocks;
    private final Deque<Block> ahead = new ArrayDeque<>();
    private int leastProse = LEAST_PROSE;
    private TitlePlaces places = TitlePlaces.of(List.of());
    private int titleLevel;
    private boolean labelled;
    private boolean joins;

    private PageShape(Blocks blocks) {
        this.blocks = blocks;
    }

    public static PageShape of(Blocks blocks) throws IOException {
        PageShape shape = new PageShape(blocks);
        shape.lookAhead();
        shape.learn();
        return shape;
    }

    private void lookAhead() throws IOException {
        List<Integer> lengths = new ArrayList<>();
        int size = 0;
        Block block = blocks.next();
        while (block != null) {
            ahead.add(block);
            size += block.text().length();
            if (isProse(block)) {
                lengths.add(block.text().length());
            }
            block = ahead.size() < LOOK_AHEAD && size < MOST_AHEAD ? blocks.next() : null;
        }
        lengths.sort(null);
        int typical = lengths.isEmpty() ? 0 : lengths.get(lengths.size() / 2);
        leastProse = Math.min(SURELY_PROSE, Math.max(LEAST_PROSE, typical / 4));
        if (lengths.isEmpty() && takesTurns()) {
            leastProse = 1;
        }
    }

    /** Whether nothing is here but titles, each with one sentence behind it: abstracts however short. */
    private boolean takesTurns() {
        boolean titled = false;
        int sentences = 0;
        for (Block block : ahead) {
            boolean sentence = isSentence(block);
            if (!block.isRule() && !isBeside(block)) {
                if (sentence != titled || (!sentence && TitleScore.of(block.text()) < LIKELY)) {
                    return false;
                }
                titled = !sentence;
                sentences += sentence ? 1 : 0;
            }
        }
        return sentences > 0 && !titled;
    }

    private static boolean isSentence(Block block) {
        return block.isParagraph() && block.endsASentence() && block.text().split(" ", FEW).length == FEW;
    }

    private void learn() {
        List<Above> papers = new ArrayList<>();
        List<Block> above = new ArrayList<>();
        int labels = 0;
        int behindProse = 0;
        int rules = 0;
        boolean label = false;
        @Nullable Block prose = null;
        for (Block block : ahead) {
            if (block.isRule()) {
                rules++;
                prose = null;
                above = new ArrayList<>();
            } else if (ByLine.isAbstractLabel(block.text())) {
                label = true;
            } else if (isProse(block)
                    || (block.isParagraph()
                            && (ByLine.isAbstract(block.text()) || (label && !ByLine.isByLine(block.text()))))) {
                boolean behind = prose != null && above.isEmpty();
                behindProse += behind && prose != null && prose.group() != block.group() ? 1 : 0;
                if (!above.isEmpty()) {
                    papers.add(new Above(above, block.group()));
                    labels += label || ByLine.isAbstract(block.text()) ? 1 : 0;
                }
                label = false;
                prose = block;
                above = new ArrayList<>();
            } else {
                above.add(block);
            }
        }
        places = TitlePlaces.of(papers);
        titleLevel = titleLevel(papers);
        labelled = papers.size() >= FEW && labels * 5 >= papers.size() * 4;
        boolean often = behindProse > 1 && behindProse * 4 >= papers.size() + behindProse;
        joins = labelled || (behindProse > 0 && (places.areHeadings() || often || rules * 2 >= papers.size()));
    }

    /** The level of heading that most titles have; 0 where they differ. */
    private int titleLevel(List<Above> papers) {
        int[] counts = new int[Block.NONE + 1];
        for (Above paper : papers) {
            int title = places.choose(paper);
            counts[title < 0 ? 0 : paper.blocks().get(title).level()]++;
        }
        for (int level = 1; level < counts.length; level++) {
            if (papers.size() >= FEW && counts[level] * 3 >= papers.size() * 2) {
                return level;
            }
        }
        return 0;
    }

    /** The next block; {@code null} behind the last one. */
    @Nullable
    public Block next() throws IOException {
        Block next = ahead.poll();
        return next == null ? blocks.next() : next;
    }

    /** The block that {@link #next} will give. */
    @Nullable
    public Block peek() throws IOException {
        fill(1);
        return ahead.peek();
    }

    private void fill(int count) throws IOException {
        Block behind = ahead.size() < count ? blocks.next() : null;
        while (behind != null) {
            ahead.add(behind);
            behind = ahead.size() < count ? blocks.next() : null;
        }
    }

    /** Whether, before anything that could be a title, a block comes that says it is an abstract. */
    public boolean labelComes() throws IOException {
        fill(FEW);
        Iterator<Block> following = ahead.iterator();
        for (int count = 0; count < FEW && following.hasNext(); count++) {
            Block block = following.next();
            if (ByLine.isAbstractLabel(block.text()) || (block.isParagraph() && ByLine.isAbstract(block.text()))) {
                return true;
            }
            if (block.isHeading() || block.isRule() || !(isProse(block) || isBeside(block))) {
                return false;
            }
        }
        return false;
    }

    /** Whether a block is by its own words neither title nor abstract. */
    public static boolean isBeside(Block block) {
        return block.shape() == Block.Shape.LABELLED || ByLine.isByLine(block.text());
    }

    public boolean isProse(Block block) {
        int length = block.text().length();
        int least = block.hasSentences() ? Math.min(leastProse, SURELY_PROSE / 2) : leastProse;
        boolean prose = block.isParagraph()
                && (length > SURELY_PROSE || (length >= least && block.endsASentence() && !block.isQuestion()));
        return prose && !ByLine.isByLine(block.text());
    }

    public boolean isSurelyProse(Block block) {
        return block.text().length() > SURELY_PROSE;
    }

    public TitlePlaces places() {
        return places;
    }

    /** Whether a heading is of a higher level than titles are: the name of a section. */
    public boolean isSection(Block block) {
        return block.isHeading() && block.level() < titleLevel && block.level() < Block.BOLD;
    }

    /** Whether nothing is an abstract but what a label says is one. */
    public boolean isLabelled() {
        return labelled;
    }

    /** Whether prose right behind prose is its next paragraph. */
    public boolean joins() {
        return joins;
    }
}
