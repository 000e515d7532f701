package winnow.order;

import static org.assertj.core.api.Assertions.assertThat;

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
                "against 300 ms"));
        for (int papers : new int[] {72, 720, 7_200}) {
            List<Profile> profiles = profiles(papers);
            Team team = TeamReader.read(new Source("team.yaml", TEAM), TopicScheme.NONE)
                    .team();
            Supplier<Ranker> make = () -> Ranker.of(profiles, TopicScheme.NONE, new Passages(Map.of()), team);
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
                    all / 300));
            assertThat(ranking.papers()).hasSize(papers);
        }
        System.out.println(table);
    }

    private static double median(Supplier<Ranking> work) {
        double[] times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            assertThat(work.get().papers()).isNotEmpty();
            times[round] = (System.nanoTime() - begun) / 1e6;
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
                    .effort(2 + n % 7 + " weeks")
                    .topics("t" + n % 9 + ", t" + n % 5)
                    .smallest(n % 3 == 0 ? "In Rust, against FlexGen, with PyTorch." : "A small one.")
                    .watchOut("- Open: the size.\n".repeat(n % 4) + "- Steam.");
            profiles.add((n % 2 == 0 ? draft.code("https://github.com/p/p" + n) : draft.baselines("vLLM")).profile());
        }
        return profiles;
    }
}
