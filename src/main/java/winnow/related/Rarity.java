package winnow.related;

/**
 * How much features tell: of a feature that one paper in 2^k has, k bits. What one paper alone has ties it to
 * nobody and counts nothing.
 *
 * @param bits in sixteenths, by the low digits of a feature's number; a power of two of them
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Rarity(byte[] bits) {
    private static final double SIXTEENTHS = 16;
    private static final double MOST_BITS = 7.9;

    /** How often a feature counts in a neighbourhood. */
    int weight(int feature, int emphasis) {
        return (int) Math.round(emphasis * bits[feature & (bits.length - 1)] / SIXTEENTHS);
    }

    /** Counts how many papers have each feature; features whose numbers share their low digits are counted as one. */
    static final class Counts {
        private static final int MOST = 1 << 22;
        private static final int LEAST = 1 << 12;
        private static final int SLOTS_A_PAPER = 8;

        private final int[] papers = new int[MOST];

        void add(int feature) {
            papers[feature & (MOST - 1)]++;
        }

        /** What was counted over so many papers, in at most eight bytes a paper, or four kilobytes. */
        Rarity of(int count) {
            int slots = Integer.highestOneBit((int) Math.min(MOST, Math.max(LEAST, (long) SLOTS_A_PAPER * count)));
            int[] folded = new int[slots];
            for (int at = 0; at < MOST; at++) {
                folded[at & (slots - 1)] += papers[at];
            }
            byte[] bits = new byte[slots];
            for (int at = 0; at < slots; at++) {
                double told = folded[at] < 2 ? 0 : Math.log((count + 1.0) / folded[at]) / Math.log(2);
                bits[at] = (byte) Math.max(0, Math.round(Math.min(MOST_BITS, told) * SIXTEENTHS));
            }
            return new Rarity(bits);
        }
    }
}
