package winnow.digest.pages;

import java.util.List;
import winnow.digest.ByLine;

/**
 * Where, above the abstracts of a page, titles stand. Each line above an abstract has a place: how many groups of
 * lines back, and which line of its group. A place whose lines look like titles in most papers speaks for every
 * line in it, so that one title that looks like a name, or one author that looks like a title, is no matter.
 */
final class TitlePlaces {
    private static final int MOST = 8;
    private static final double MISSING = -2;
    private static final double CAP = 2;
    private static final double WEIGHT = 1.5;
    private static final double HEADING = 0.6;
    private static final double HEADING_AMONG_HEADINGS = 3;

    private final double[] prior;
    private final boolean headings;

    /**
     * What stands above an abstract.
     *
     * @param blocks in order, none of them a rule
     * @param group of the abstract
     */
    record Above(List<Block> blocks, int group) {}

    private TitlePlaces(double[] prior, boolean headings) {
        this.prior = prior;
        this.headings = headings;
    }

    /** Learns the places from the first papers of a page. */
    static TitlePlaces of(List<Above> papers) {
        double[] sums = new double[MOST * MOST];
        int[] counts = new int[MOST * MOST];
        int headed = 0;
        for (Above paper : papers) {
            int[] places = places(paper);
            for (int at = 0; at < places.length; at++) {
                double score = TitleScore.of(paper.blocks().get(at).text());
                sums[places[at]] += Math.max(-CAP, Math.min(CAP, score));
                counts[places[at]]++;
            }
            headed += paper.blocks().stream().anyMatch(TitlePlaces::isTitled) ? 1 : 0;
        }
        for (int place = 0; place < sums.length; place++) {
            int missing = Math.max(0, papers.size() - counts[place]);
            sums[place] = papers.isEmpty() ? 0 : (sums[place] + MISSING * missing) / papers.size();
        }
        return new TitlePlaces(sums, headed > 0 && headed * 3 >= papers.size() * 2);
    }

    private static boolean isTitled(Block block) {
        return block.isHeading() && !ByLine.isLabel(block.text());
    }

    /** Whether papers have headings for titles. */
    boolean areHeadings() {
        return headings;
    }

    /** Which of the blocks is the title; -1 when none can be. */
    int choose(Above paper) {
        int[] places = places(paper);
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int at = 0; at < places.length; at++) {
            Block block = paper.blocks().get(at);
            int group = places[at] / MOST;
            double score = TitleScore.of(block.text())
                    + WEIGHT * prior[places[at]]
                    + heading(block)
                    - 0.6 * group
                    - 0.1 * (places[at] % MOST);
            boolean can = block.isHeading() || block.isParagraph();
            if (can && !ByLine.isLabel(block.text()) && score > most) {
                best = at;
                most = score;
            }
        }
        return best;
    }

    private double heading(Block block) {
        double bonus = headings ? HEADING_AMONG_HEADINGS : HEADING;
        return !block.isHeading() ? 0 : block.level() == Block.BOLD ? bonus / 2 : bonus;
    }

    /** For each block, groups back times {@link #MOST} plus the line in its group, both cut at {@link #MOST}. */
    private static int[] places(Above paper) {
        List<Block> blocks = paper.blocks();
        int[] places = new int[blocks.size()];
        int back = 0;
        int group = paper.group();
        for (int at = places.length - 1; at >= 0; at--) {
            back += blocks.get(at).group() == group ? 0 : 1;
            group = blocks.get(at).group();
            places[at] = Math.min(back, MOST - 1) * MOST;
        }
        int line = 0;
        for (int at = 0; at < places.length; at++) {
            line = at > 0 && blocks.get(at).group() == blocks.get(at - 1).group() ? line + 1 : 0;
            places[at] += Math.min(line, MOST - 1);
        }
        return places;
    }
}
