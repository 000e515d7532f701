package winnow.related;

import java.util.BitSet;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** The papers that are most like some seeds on the mean, as signatures tell, of all that are offered. */
final class Best {
    /** Likeness in the upper half, so that the least comes first; of two that are equal the later one. */
    private static final double STEPS = 1 << 20;

    private final Signatures signatures;
    private final int[] seeds;
    private final int most;
    private final BitSet seen;
    private final PriorityQueue<Long> kept = new PriorityQueue<>();

    Best(Signatures signatures, int[] seeds, int most) {
        this.signatures = signatures;
        this.seeds = seeds;
        this.most = most;
        this.seen = new BitSet(signatures.papers());
        IntStream.of(seeds).forEach(seen::set);
    }

    void offer(int paper) {
        if (seen.get(paper)) {
            return;
        }
        seen.set(paper);
        if (!signatures.has(paper)) {
            return;
        }
        double sum = 0;
        for (int seed : seeds) {
            sum += signatures.has(seed) ? signatures.likeness(seed, paper) : 0;
        }
        long ranked = ((long) (sum / seeds.length * STEPS) << Integer.SIZE) | (Integer.MAX_VALUE - paper);
        if (kept.size() < most) {
            kept.add(ranked);
        } else if (ranked > kept.element()) {
            kept.remove();
            kept.add(ranked);
        }
    }

    /** The best first. */
    int[] papers() {
        return kept.stream()
                .sorted((one, other) -> Long.compare(other, one))
                .mapToInt(ranked -> Integer.MAX_VALUE - ranked.intValue())
                .toArray();
    }
}
