package winnow.related;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import winnow.related.ExactRival.Near;

/**
 * The papers around a paper against exact overlap with all of them, over papers that are made up, in planted
 * communities: {@code mvn -Pbench test -Dbenchmark=RelatedBenchmark -Dpapers=1000000}.
 *
 * <p>@paper:build real-time-community-detection-large-social-networks/query-bench
 */
class RelatedBenchmark {
    private static final int PAPERS = Integer.getInteger("papers", 200_000);
    private static final int SEEDS = Integer.getInteger("seeds", 300);
    private static final int TRUTHS = Integer.getInteger("truths", 50);
    private static final int TEN = 10;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    // @paper real-time-community-detection-large-social-networks#s8,
    // real-time-community-detection-large-social-networks/query-bench
    @Test
    void beside_exact_overlap_with_all() throws Exception {
        PlantedPapers planted = new PlantedPapers(PAPERS);
        long begun = System.nanoTime();
        Signatures signatures = Neighbours.signed(
                () -> IntStream.range(0, PAPERS).mapToObj(planted::paper).iterator());
        double signing = seconds(begun);
        Neighbours neighbours = new Neighbours(planted::paper, signatures, false);
        int[] seeds = new Random(7).ints(SEEDS, 0, PAPERS).toArray();
        double[] times = new double[SEEDS];
        double[] work = new double[SEEDS];
        for (int round = 0; round < 2; round++) {
            for (int at = 0; at < SEEDS; at++) {
                long asked = System.nanoTime();
                long worked = CPU.getCurrentThreadCpuTime();
                neighbours.around(List.of(seeds[at] + 1), TEN);
                times[at] = seconds(asked) * 1000;
                work[at] = (CPU.getCurrentThreadCpuTime() - worked) / 1e6;
            }
        }
        Arrays.sort(times);
        Arrays.sort(work);
        print("%,d papers; load average %.1f%n", PAPERS, load());
        print("signed in %.0f s, %.0f bytes a paper%n", signing, (double) signatures.size() / PAPERS);
        print("query, warm: p50 %.2f ms, p99 %.2f ms%n", times[SEEDS / 2], times[SEEDS * 99 / 100]);
        print("its CPU: p50 %.2f ms, p99 %.2f ms%n", work[SEEDS / 2], work[SEEDS * 99 / 100]);
        quality(planted, neighbours, signatures, Arrays.copyOf(seeds, TRUTHS));
    }

    private static void quality(PlantedPapers planted, Neighbours neighbours, Signatures signatures, int[] seeds) {
        long begun = System.nanoTime();
        List<List<Near>> exact = new ExactRival(planted::paper, PAPERS, signatures.rarity()).nearest(seeds, TEN);
        double walk = seconds(begun);
        double found = 0;
        double all = 0;
        double own = 0;
        for (int at = 0; at < seeds.length; at++) {
            int community = planted.community(seeds[at]);
            Set<Integer> truth = exact.get(at).stream().map(Near::place).collect(Collectors.toSet());
            List<Integer> got = neighbours.around(List.of(seeds[at] + 1), TEN).papers().stream()
                    .map(each -> each.n() - 1)
                    .toList();
            found += got.stream().filter(truth::contains).count();
            own += got.stream()
                    .filter(place -> planted.community(place) == community)
                    .count();
            all += truth.size();
        }
        print("recall of the exact ten %.3f; of the planted community %.3f of what is found%n", found / all, own / all);
        print("likeness of the exact first %.3f, of the tenth %.3f%n", mean(exact, 0), mean(exact, TEN - 1));
        print("exact, one walk over all papers for %d seeds: %.0f s%n", seeds.length, walk);
    }

    private static double mean(List<List<Near>> nearest, int rank) {
        return nearest.stream()
                .filter(each -> each.size() > rank)
                .mapToDouble(each -> each.get(rank).likeness())
                .average()
                .orElse(0);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
