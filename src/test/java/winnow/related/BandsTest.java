package winnow.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

// @paper real-time-community-detection-large-social-networks/lsh-index what overlaps meets in a band, and hardly
// anything else does
class BandsTest {
    private static final int PAPERS = 4_000;
    private static final int FEATURES = 80;

    private final Signatures signatures = Signatures.room(PAPERS, new Rarity(new byte[1 << 12]));
    private final Bands bands = new Bands(signatures);

    /** Of each pair the second shares so many features with the first: the more the later it comes; the last has none. */
    @BeforeEach
    void sign() {
        Random random = new Random(3);
        for (int pair = 0; pair < PAPERS - 2; pair += 2) {
            int[] features = random.ints(FEATURES).toArray();
            signatures.put(pair, signature(features));
            IntStream.range(0, FEATURES - FEATURES * pair / PAPERS).forEach(at -> features[at] = random.nextInt());
            signatures.put(pair + 1, signature(features));
        }
        bands.order();
    }

    private static Signature signature(int[] features) {
        Signature signature = new Signature();
        IntStream.of(features).forEach(feature -> signature.add(feature, 4));
        return signature;
    }

    @Test
    void pairs_meet_as_often_as_their_overlap_says() {
        double met = 0;
        double expected = 0;
        int strong = 0;
        int strongMet = 0;
        for (int pair = 0; pair < PAPERS - 2; pair += 2) {
            boolean meets = near(pair).contains(pair + 1);
            double overlap = signatures.likeness(pair, pair + 1);
            met += meets ? 1 : 0;
            expected += 1 - Math.pow(1 - overlap * overlap, Bands.COUNT);
            strong += overlap >= 0.4 ? 1 : 0;
            strongMet += overlap >= 0.4 && meets ? 1 : 0;
        }
        assertThat(met / expected).isBetween(0.9, 1.1);
        assertThat(strongMet).isGreaterThan(strong * 97 / 100);
    }

    @Test
    void strangers_hardly_ever_meet() {
        long strangers = IntStream.range(0, PAPERS - 2)
                .map(paper -> (int) near(paper).stream()
                        .filter(other -> other / 2 != paper / 2)
                        .count())
                .sum();
        assertThat(strangers).isLessThan(PAPERS * 4L);
    }

    private Set<Integer> near(int paper) {
        Set<Integer> near = new TreeSet<>();
        bands.near(paper, near::add);
        return near;
    }
}
