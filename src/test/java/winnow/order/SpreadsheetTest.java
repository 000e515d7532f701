package winnow.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every number of the order's JSON, computed anew from its values and weights as a spreadsheet would. */
class SpreadsheetTest {
    private JsonNode order;
    private final List<double[]> rows = new ArrayList<>();
    private final List<double[]> lows = new ArrayList<>();
    private final List<double[]> highs = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private double[] weights = {};
    private String[] said = {};

    @BeforeEach
    void read() throws JsonProcessingException {
        String team = """
                machines: [laptop]
                weeks: 6
                people: 2
                languages: [Rust]
                topics: [kettles]
                criteria:
                  size: 3
                  checkable: 2
                  interest: 2
                  head-start: don't know
                  unlocks: 0
                  novelty: {weight: 1, values: {coded: 0.9, small: 0.1}, because: we read both}
                """;
        Ranking ranking = PaperDraft.rank(
                team,
                new PaperDraft("coded", 1).code("https://github.com/c/c").topics("spoons"),
                new PaperDraft("small", 2)
                        .topics("spoons, kettles")
                        .effort("1 weeks")
                        .figures("- 2x faster [s2]"),
                new PaperDraft("loved", 3).effort("5 weeks").build("1. **a** — boils in Rust. [s1]"),
                new PaperDraft("far", 4).tier("cluster # needs many"),
                new PaperDraft("open", 5)
                        .effort("3 weeks")
                        .reuse("unknown")
                        .figures("- 2x faster [s2]\n- 3x quieter [s2]"),
                new PaperDraft("near", 10)
                        .effort("3 weeks")
                        .figures("- 2x faster [s2]\n- 3x quieter [s2] reach: here on laptop"),
                new PaperDraft("known", 6)
                        .baselines("FlexGen")
                        .effort("6 weeks")
                        .buildsOn("FlexGen"),
                new PaperDraft("plain", 7),
                new PaperDraft("blank", 8).withoutBrief(),
                new PaperDraft("bare", 9).withoutBrief());
        ObjectMapper json = new ObjectMapper();
        order = json.readTree(json.writeValueAsString(ranking));
        order.path("papers").forEach(paper -> {
            if (paper.path("within_reach").asBoolean()) {
                JsonNode says = paper.path("contributions");
                lows.add(column(says, "low"));
                highs.add(column(says, "high"));
                double[] middle = new double[says.size()];
                for (int at = 0; at < middle.length; at++) {
                    middle[at] = (lows.get(lows.size() - 1)[at] + highs.get(highs.size() - 1)[at]) / 2;
                    JsonNode value = says.get(at).path("value");
                    assertThat(value.isNull())
                            .isEqualTo(says.get(at).path("state").asText().equals("unknown"));
                    assertThat(value.isNull() || value.asDouble() == middle[at]).isTrue();
                }
                rows.add(middle);
                numbers.add(paper.path("n").asInt());
            }
        });
        weights = column(order.path("criteria"), "weight");
        said = new String[weights.length];
        for (int at = 0; at < said.length; at++) {
            said[at] = order.path("criteria").get(at).path("said").asText();
        }
    }

    private static double[] column(JsonNode array, String key) {
        double[] cells = new double[array.size()];
        for (int at = 0; at < cells.length; at++) {
            cells[at] = array.get(at).path(key).asDouble();
        }
        return cells;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int at = 0; at < one.length; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }

    @Test
    void the_score_is_the_sum_of_weight_times_value_over_the_sum_of_weights() {
        double all = Arrays.stream(weights).sum();
        double before = 2;
        for (int at = 0; at < rows.size(); at++) {
            double score = product(weights, rows.get(at)) / all;
            assertThat(order.at("/papers/" + at + "/score").asDouble()).isCloseTo(score, within(1e-6));
            assertThat(order.at("/papers/" + at + "/low").asDouble())
                    .isCloseTo(product(weights, lows.get(at)) / all, within(1e-6));
            assertThat(order.at("/papers/" + at + "/high").asDouble())
                    .isCloseTo(product(weights, highs.get(at)) / all, within(1e-6));
            assertThat(order.at("/papers/" + at + "/rank").asInt()).isBetween(1, at + 1);
            assertThat(score).isLessThanOrEqualTo(before + 1e-9);
            before = score;
            double[] points = column(order.at("/papers/" + at + "/contributions"), "points");
            for (int criterion = 0; criterion < points.length; criterion++) {
                assertThat(points[criterion])
                        .isCloseTo(weights[criterion] * rows.get(at)[criterion] / all, within(1e-6));
            }
        }
    }

    @Test
    void dont_know_weighs_the_mean_of_what_was_said() {
        assertThat(said)
                .containsExactly(
                        "don't know", "don't know", "2.0", "3.0", "2.0", "0.0", "don't know", "don't know", "1.0");
        double mean = (3 + 2 + 2 + 1) / 4.0;
        assertThat(weights[0]).isCloseTo(mean, within(1e-6));
        assertThat(weights[1]).isCloseTo(mean, within(1e-6));
        assertThat(weights[5]).isZero();
    }

    /** The k-th weighting by the rule of the README. */
    private double[] weighting(int k, double a) {
        double[] w = new double[weights.length];
        double sum = 0;
        int j = 0;
        for (int at = 0; at < w.length; at++) {
            if (!said[at].equals("0.0")) {
                j++;
                double u = 0.5 + k * Math.pow(a, j);
                w[at] = -Math.log(u - Math.floor(u));
                sum += w[at];
            }
        }
        for (int at = 0; at < w.length; at++) {
            w[at] /= sum;
        }
        // size has 3, checkable and interest have 2, novelty has 1: the greatest of their values goes to size.
        double[] dealt = {w[2], w[3], w[4], w[8]};
        Arrays.sort(dealt);
        boolean checkableFirst = w[2] >= w[4];
        w[3] = dealt[3];
        w[2] = checkableFirst ? dealt[2] : dealt[1];
        w[4] = checkableFirst ? dealt[1] : dealt[2];
        w[8] = dealt[0];
        return w;
    }

    /** The j-th unknown value in the k-th weighting, between 0 and 1, by the rule of the README. */
    private static double drawn(int k, int j) {
        long p = 67_108_859;
        long x = (7_919L * k + 104_729L * j) % p;
        x = (x * x + k + j) % p;
        x = (x * x + k + j) % p;
        x = (x * x + k + j) % p;
        return (x + 0.5) / p;
    }

    /** Values with every unknown one drawn; the unknown ones are numbered in the order of the digest. */
    private double[][] values(int k) {
        double[][] values = new double[rows.size()][];
        int j = 0;
        for (int n : numbers.stream().sorted().toList()) {
            int paper = numbers.indexOf(n);
            values[paper] = lows.get(paper).clone();
            for (int at = 0; at < weights.length; at++) {
                double width = highs.get(paper)[at] - lows.get(paper)[at];
                if (width > 0) {
                    values[paper][at] += width * drawn(k, ++j);
                }
            }
        }
        return values;
    }

    private boolean alike(int one, int other) {
        return Arrays.equals(lows.get(one), lows.get(other)) && Arrays.equals(highs.get(one), highs.get(other));
    }

    /** Papers of which the same is known share what they have. */
    private double[] levelled(double[] shares) {
        double[] levelled = new double[shares.length];
        for (int paper = 0; paper < shares.length; paper++) {
            double sum = 0;
            int count = 0;
            for (int other = 0; other < shares.length; other++) {
                sum += alike(paper, other) ? shares[other] : 0;
                count += alike(paper, other) ? 1 : 0;
            }
            levelled[paper] = sum / count;
        }
        return levelled;
    }

    @Test
    void the_shares_are_those_of_the_weightings_and_values_that_the_rules_make() {
        int count = order.at("/weightings/count").asInt();
        double a = order.at("/weightings/step").asDouble();
        assertThat(count).isEqualTo(10_000);
        assertThat(Math.pow(a, 9) + a).isCloseTo(1, within(1e-9));
        double[] first = new double[rows.size()];
        double[] front = new double[rows.size()];
        double[] central = new double[weights.length];
        for (int k = 1; k <= count; k++) {
            double[] w = weighting(k, a);
            double[] scores =
                    Arrays.stream(values(k)).mapToDouble(row -> product(w, row)).toArray();
            for (int paper = 0; paper < scores.length; paper++) {
                double mine = scores[paper];
                long ahead = Arrays.stream(scores)
                        .filter(score -> score > mine + 1e-12)
                        .count();
                long level = Arrays.stream(scores)
                        .filter(score -> Math.abs(score - mine) <= 1e-12)
                        .count();
                double part = ahead == 0 ? 1.0 / level : 0;
                first[paper] += part / count;
                front[paper] += Math.max(0, Math.min(1, (5.0 - ahead) / level)) / count;
                for (int at = 0; paper == 0 && at < w.length; at++) {
                    central[at] += part * w[at];
                }
            }
        }
        double[] firsts = levelled(first);
        double[] fronts = levelled(front);
        double sum = 0;
        for (int paper = 0; paper < rows.size(); paper++) {
            double share = order.at("/papers/" + paper + "/first_share").asDouble();
            sum += share;
            assertThat(share).isCloseTo(firsts[paper], within(1e-9));
            assertThat(order.at("/papers/" + paper + "/top5_share").asDouble()).isCloseTo(fronts[paper], within(1e-9));
        }
        assertThat(sum).isCloseTo(1, within(1e-9));
        for (int at = 0; at < central.length; at++) {
            String id = order.at("/criteria/" + at + "/id").asText();
            assertThat(order.at("/papers/0/central_weights").path(id).asDouble())
                    .isCloseTo(central[at] / (first[0] * count), within(1e-6));
        }
    }

    @Test
    void two_papers_of_which_the_same_is_known_stand_at_one_place_with_one_share() {
        JsonNode blank = paper("blank");
        JsonNode bare = paper("bare");
        for (String key : List.of("rank", "score", "low", "high", "known", "of", "first_share", "top5_share")) {
            assertThat(bare.path(key)).as(key).isEqualTo(blank.path(key));
        }
        assertThat(blank.path("known").asInt()).isLessThan(blank.path("of").asInt());
    }

    private JsonNode paper(String id) {
        for (JsonNode each : order.path("papers")) {
            if (each.path("paper").asText().equals(id)) {
                return each;
            }
        }
        throw new AssertionError("no paper " + id);
    }

    @Test
    void what_to_find_out_is_worth_what_trying_many_values_says() {
        double all = Arrays.stream(weights).sum();
        int steps = 20_000;
        int listed = 0;
        for (int paper = 0; paper < rows.size(); paper++) {
            double best = 0;
            for (int other = 0; other < rows.size(); other++) {
                best = other == paper ? best : Math.max(best, product(weights, rows.get(other)) / all);
            }
            for (int at = 0; at < weights.length; at++) {
                double width = highs.get(paper)[at] - lows.get(paper)[at];
                if (width == 0 || weights[at] == 0) {
                    continue;
                }
                double turned = 0;
                double gained = 0;
                double without = product(weights, rows.get(paper)) / all - weights[at] * rows.get(paper)[at] / all;
                for (int step = 0; step < steps; step++) {
                    double value = lows.get(paper)[at] + width * (step + 0.5) / steps;
                    double lead = without + weights[at] * value / all - best;
                    boolean other = paper == 0 ? lead < 0 : lead > 0;
                    turned += other ? 1.0 / steps : 0;
                    gained += other ? Math.abs(lead) / steps : 0;
                }
                String id = order.at("/criteria/" + at + "/id").asText();
                JsonNode told = findOut(order.at("/papers/" + paper + "/paper").asText(), id);
                listed += told.isMissingNode() ? 0 : 1;
                assertThat(told.path("changes_first").asDouble()).as(id).isCloseTo(turned, within(2e-4));
                assertThat(told.path("gain").asDouble()).as(id).isCloseTo(gained, within(2e-5));
            }
        }
        assertThat(order.path("find_out")).hasSize(listed).isNotEmpty();
        double before = 1;
        for (JsonNode told : order.path("find_out")) {
            assertThat(told.path("gain").asDouble()).isLessThanOrEqualTo(before);
            assertThat(told.path("question").asText()).endsWith("?");
            assertThat(told.path("where").asText()).isNotBlank();
            before = told.path("gain").asDouble();
        }
    }

    private JsonNode findOut(String paper, String criterion) {
        for (JsonNode each : order.path("find_out")) {
            if (each.path("paper").asText().equals(paper)
                    && each.path("criterion").asText().equals(criterion)) {
                return each;
            }
        }
        return order.path("nothing");
    }

    @Test
    void the_overthrow_is_the_least_change_of_one_weight_that_takes_the_lead_away() {
        double least = Double.POSITIVE_INFINITY;
        for (double[] rival : rows.subList(1, rows.size())) {
            for (int at = 0; at < weights.length; at++) {
                double ahead = rows.get(0)[at] - rival[at];
                double change = (product(weights, rows.get(0)) - product(weights, rival)) / ahead;
                if (ahead != 0 && weights[at] - change > 1e-9 && weights[at] - change <= 10) {
                    least = Math.min(least, Math.abs(change));
                }
            }
        }
        double from = order.at("/overthrow/from").asDouble();
        double to = order.at("/overthrow/to").asDouble();
        assertThat(Math.abs(to - from)).isCloseTo(least, within(1e-5));
    }

    @Test
    void ties_are_runs_within_a_hundredth_of_their_first() {
        double all = Arrays.stream(weights).sum();
        double[] scores =
                rows.stream().mapToDouble(row -> product(weights, row) / all).toArray();
        List<List<String>> ties = new ArrayList<>();
        for (int from = 0; from < scores.length; ) {
            List<String> run = new ArrayList<>();
            int best = from;
            while (from < scores.length && scores[best] - scores[from] < 0.01) {
                run.add(order.at("/papers/" + from++ + "/paper").asText());
            }
            if (run.size() > 1) {
                ties.add(run);
            }
        }
        List<List<String>> told = new ArrayList<>();
        order.path("ties").forEach(tie -> {
            List<String> papers = new ArrayList<>();
            tie.path("papers").forEach(each -> papers.add(each.asText()));
            told.add(papers);
        });
        assertThat(told).isEqualTo(ties);
    }
}
