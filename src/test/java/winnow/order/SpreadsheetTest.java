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
    private double[] weights = {};
    private String[] said = {};

    @BeforeEach
    void read() throws JsonProcessingException {
        String team = """
                machines: [laptop]
                weeks: 4
                people: 2
                languages: [Rust]
                topics: [kettles]
                criteria: {size: 3, checkable: 2, interest: 2, head-start: don't know, unlocks: 0}
                """;
        Ranking ranking = PaperDraft.rank(
                team,
                new PaperDraft("coded", 1).code("https://github.com/c/c").topics("spoons"),
                new PaperDraft("small", 2)
                        .topics("spoons, kettles")
                        .effort("1 weeks")
                        .figures("- 2x faster [s2]"),
                new PaperDraft("loved", 3).effort("5 weeks").smallest("In Rust."),
                new PaperDraft("far", 4).tier("cluster # needs many"),
                new PaperDraft("open", 5).effort("2 weeks").watchOut("- Open: all.\n- No code is public."),
                new PaperDraft("known", 6)
                        .baselines("FlexGen")
                        .effort("6 weeks")
                        .buildsOn("FlexGen"),
                new PaperDraft("plain", 7));
        ObjectMapper json = new ObjectMapper();
        order = json.readTree(json.writeValueAsString(ranking));
        order.path("papers").forEach(paper -> {
            if (paper.path("within_reach").asBoolean()) {
                rows.add(column(paper.path("contributions"), "value"));
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
            assertThat(order.at("/papers/" + at + "/rank").asInt()).isEqualTo(at + 1);
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
        assertThat(said).containsExactly("don't know", "don't know", "2.0", "3.0", "2.0", "0.0", "don't know");
        double mean = (3 + 2 + 2) / 3.0;
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
        // size has 3, checkable and interest have 2: the greatest of their values goes to size.
        double[] dealt = {w[2], w[3], w[4]};
        Arrays.sort(dealt);
        boolean checkableFirst = w[2] >= w[4];
        w[3] = dealt[2];
        w[2] = checkableFirst ? dealt[1] : dealt[0];
        w[4] = checkableFirst ? dealt[0] : dealt[1];
        return w;
    }

    @Test
    void the_shares_are_those_of_the_weightings_that_the_rule_makes() {
        int count = order.at("/weightings/count").asInt();
        double a = order.at("/weightings/step").asDouble();
        assertThat(count).isEqualTo(10_000);
        assertThat(Math.pow(a, 7) + a).isCloseTo(1, within(1e-9));
        double[] first = new double[rows.size()];
        double[] front = new double[rows.size()];
        double[] central = new double[weights.length];
        for (int k = 1; k <= count; k++) {
            double[] w = weighting(k, a);
            double[] scores = rows.stream().mapToDouble(row -> product(w, row)).toArray();
            for (int paper = 0; paper < scores.length; paper++) {
                double mine = scores[paper];
                long ahead = Arrays.stream(scores)
                        .filter(score -> score > mine + 1e-12)
                        .count();
                first[paper] += ahead == 0 ? 1.0 / count : 0;
                front[paper] += ahead < 5 ? 1.0 / count : 0;
                for (int at = 0; paper == 0 && ahead == 0 && at < w.length; at++) {
                    central[at] += w[at];
                }
            }
        }
        for (int paper = 0; paper < rows.size(); paper++) {
            assertThat(order.at("/papers/" + paper + "/first_share").asDouble()).isCloseTo(first[paper], within(2e-4));
            assertThat(order.at("/papers/" + paper + "/top5_share").asDouble()).isCloseTo(front[paper], within(2e-4));
        }
        for (int at = 0; at < central.length; at++) {
            String id = order.at("/criteria/" + at + "/id").asText();
            assertThat(order.at("/papers/0/central_weights").path(id).asDouble())
                    .isCloseTo(central[at] / (first[0] * count), within(1e-4));
        }
    }

    @Test
    void the_overthrow_is_the_least_change_of_one_weight_that_takes_the_lead_away() {
        double least = Double.POSITIVE_INFINITY;
        for (double[] rival : rows.subList(1, rows.size())) {
            for (int at = 0; at < weights.length; at++) {
                double ahead = rows.get(0)[at] - rival[at];
                double change = (product(weights, rows.get(0)) - product(weights, rival)) / ahead;
                if (ahead != 0 && weights[at] - change > 1e-9) {
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
