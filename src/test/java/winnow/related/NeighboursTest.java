package winnow.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import winnow.related.ExactRival.Near;
import winnow.related.Neighbourhood.Found;

/** Planted communities, found by bands and by looking at every signature, beside exact overlap with every paper. */
class NeighboursTest {
    private static final PlantedPapers PLANTED = new PlantedPapers(4_000);
    private static final int TEN = 10;
    private static final int[] SEEDS = new Random(5).ints(25, 0, PLANTED.size()).toArray();

    private static Signatures signatures;
    private static List<List<Near>> exact;

    @BeforeAll
    static void sign() throws IOException {
        signatures = Neighbours.signed(() ->
                IntStream.range(0, PLANTED.size()).mapToObj(PLANTED::paper).iterator());
        exact = new ExactRival(PLANTED::paper, PLANTED.size(), signatures.rarity()).nearest(SEEDS, TEN);
    }

    // @paper real-time-community-detection-large-social-networks/similarity-query
    // @paper real-time-community-detection-large-social-networks/full-graph-rival
    @Test
    void by_bands_nine_of_the_exact_ten_nearest_are_found() {
        assertThat(recall(new Neighbours(PLANTED::paper, signatures, false))).isGreaterThanOrEqualTo(0.9);
    }

    // @paper real-time-community-detection-large-social-networks/similarity-query
    @Test
    void of_few_papers_hardly_one_of_the_ten_is_missed() {
        assertThat(recall(new Neighbours(PLANTED::paper, signatures, true))).isGreaterThanOrEqualTo(0.98);
    }

    private static double recall(Neighbours neighbours) {
        double found = 0;
        for (int at = 0; at < SEEDS.length; at++) {
            Set<Integer> truth = exact.get(at).stream().map(Near::place).collect(Collectors.toSet());
            found += neighbours.around(List.of(SEEDS[at] + 1), TEN).papers().stream()
                    .filter(each -> truth.contains(each.n() - 1))
                    .count();
        }
        return found / SEEDS.length / TEN;
    }

    // @paper real-time-community-detection-large-social-networks#s6 the structure is robust to noise
    @Test
    void what_was_nearest_stays_near_when_a_tenth_of_all_words_is_noise() throws IOException {
        PlantedPapers noisy = new PlantedPapers(PLANTED.size(), 0.1);
        Signatures signed = Neighbours.signed(
                () -> IntStream.range(0, noisy.size()).mapToObj(noisy::paper).iterator());
        Neighbours neighbours = new Neighbours(noisy::paper, signed, true);
        double kept = 0;
        for (int seed : SEEDS) {
            kept += neighbours.around(List.of(seed + 1), TEN).papers().stream()
                    .filter(each -> PLANTED.community(each.n() - 1) == PLANTED.community(seed))
                    .count();
        }
        assertThat(kept / SEEDS.length / TEN).isGreaterThanOrEqualTo(0.9);
    }

    // @paper real-time-community-detection-large-social-networks/community-explorer
    @Test
    void a_community_is_the_planted_one() {
        Neighbours neighbours = new Neighbours(PLANTED::paper, signatures, true);
        for (int seed : SEEDS) {
            List<Found> found = neighbours.around(List.of(seed + 1), 40).papers();
            List<Found> within =
                    found.stream().filter(each -> each.community() != null).toList();
            assertThat(within).isNotEmpty();
            assertThat(within.stream().filter(each -> PLANTED.community(each.n() - 1) == PLANTED.community(seed)))
                    .hasSizeGreaterThan(within.size() * 9 / 10);
        }
    }

    // @paper real-time-community-detection-large-social-networks/community-explorer
    @Test
    void seeds_of_two_communities_have_two_and_of_one_have_one() {
        Neighbours neighbours = new Neighbours(PLANTED::paper, signatures, true);
        int seed = SEEDS[0];
        int mate = exact.get(0).get(0).place();
        int stranger = IntStream.of(SEEDS)
                .filter(other -> PLANTED.community(other) != PLANTED.community(seed))
                .findFirst()
                .orElseThrow();

        assertThat(neighbours.around(List.of(seed + 1, mate + 1), TEN).communities())
                .hasSize(1);
        assertThat(neighbours.around(List.of(seed + 1, stranger + 1), TEN).communities())
                .hasSize(2);
    }
}
