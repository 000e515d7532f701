package winnow.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import winnow.library.Profile;
import winnow.text.Source;
import winnow.topic.TopicScheme;

/** How long an order takes: {@code mvn -Pbench test -Dbenchmark=OrderBenchmark}. */
class OrderBenchmark {
    private static final int ROUNDS = 15;
    /** What 72 papers and 10,000 weightings may take once warm, in milliseconds. */
    private static final double WARM = 150;

    private static final String TEAM = """
            machines: [laptop, RTX 4090]
            weeks: 6
            languages: [Rust]
            systems: [vLLM, PyTorch]
            topics: [t1, t5]
            """;

    @Test
    void rank() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%n%8s %12s %14s %14s %14s %14s%n",
                "papers",
                "weightings",
                "first, ms",
                "all, ms",
                "re-rank, ms",
                "against 150 ms"));
        for (int papers : new int[] {72, 720, 7_200}) {
            List<Profile> profiles = profiles(papers);
            Team team = TeamReader.read(new Source("team.yaml", TEAM), TopicScheme.NONE)
                    .team();
            Supplier<Ranker> make = () -> Ranker.of(profiles, TopicScheme.NONE, new Passages(), team);
            long begun = System.nanoTime();
            Ranking ranking = make.get().rank();
            double first = (System.nanoTime() - begun) / 1e6;
            double all = median(() -> make.get().rank());
            Ranker ranker = make.get();
            double again = median(() -> ranker.rank(Map.of("size", Importance.of(3))));
            table.append(String.format(
                    Locale.ROOT,
                    "%8d %12d %14.1f %14.1f %14.1f %13.2fx%n",
                    papers,
                    ranking.weightings().count(),
                    first,
                    all,
                    again,
                    all / WARM));
            assertThat(ranking.papers()).hasSize(papers);
            assertThat(ranking.papers()).anyMatch(paper -> paper.known() < paper.of());
            if (papers == 72) {
                assertThat(all).as("72 papers, warm").isLessThanOrEqualTo(WARM);
            }
        }
        System.out.println(table);
    }

    /** Time that this thread has worked, so that a busy machine measures the same. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double median(Supplier<Ranking> work) {
        double[] times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long begun = cpu();
            assertThat(work.get().papers()).isNotEmpty();
            times[round] = (cpu() - begun) / 1e6;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private static List<Profile> profiles(int count) {
        List<Profile> profiles = new ArrayList<>();
        String[] tiers = {"laptop # a", "one-gpu # b", "one-gpu # c", "multi-gpu # d"};
        for (int n = 1; n <= count; n++) {
            PaperDraft draft = new PaperDraft("p" + n, n)
                    .tier(tiers[n % 4])
                    .effort(n % 4 == 0 ? "unknown" : 1 + n % 5 + " weeks")
                    .topics("t" + n % 9 + ", t" + n % 5)
                    .build(n % 3 == 0 ? "1. **a** — in Rust, with PyTorch. [s1]" : "1. **a** — boils. [s1] Hot (ours).")
                    .reuse(n % 2 == 0 ? "unknown" : "no # none")
                    .figures(
                            n % 5 == 0
                                    ? "- 2x faster [s2] reach: here on laptop"
                                    : "- 2x faster [s2]\n- 3x quieter [s2]");
            profiles.add((n % 2 == 0 ? draft.code("https://github.com/p/p" + n) : draft.baselines("vLLM")).profile());
        }
        return profiles;
    }
}
