package winnow.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every number of the order's JSON, computed anew from its values and weights as a spreadsheet would. */
class SpreadsheetTest extends OrderSheet {

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
        for (int at = 0; at < central.length; at++) {
            String id = order.at("/criteria/" + at + "/id").asText();
            assertThat(order.at("/papers/0/central_weights").path(id).asDouble())
                    .isCloseTo(central[at] / (first[0] * count), within(1e-6));
        }
        assertShares(levelled(first), levelled(front));
    }

    private void assertShares(double[] firsts, double[] fronts) {
        double sum = 0;
        for (int paper = 0; paper < rows.size(); paper++) {
            double share = order.at("/papers/" + paper + "/first_share").asDouble();
            sum += share;
            assertThat(share).isCloseTo(firsts[paper], within(1e-9));
            assertThat(order.at("/papers/" + paper + "/top5_share").asDouble()).isCloseTo(fronts[paper], within(1e-9));
        }
        assertThat(sum).isCloseTo(1, within(1e-9));
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
