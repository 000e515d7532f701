package winnow.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Shares that can be worked out with a pencil. */
class AcceptabilityTest {
    private static final int COUNT = 10_000;
    private static final double NEAR = 0.005;

    private static Acceptability of(List<Importance> said, double[]... values) {
        return Acceptability.of(values, values, new Weightings(said).first(COUNT));
    }

    private static List<Importance> unknown(int count) {
        List<Importance> said = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            said.add(Importance.UNKNOWN);
        }
        return said;
    }

    @Test
    void two_papers_each_best_by_one_of_two_criteria_share_the_weightings() {
        Acceptability shares = of(unknown(2), new double[] {1, 0}, new double[] {0, 1});
        assertThat(shares.firstShare(0)).isCloseTo(0.5, within(NEAR));
        assertThat(shares.firstShare(1)).isCloseTo(0.5, within(NEAR));
    }

    @Test
    void half_a_value_needs_twice_the_weight() {
        Acceptability shares = of(unknown(2), new double[] {1, 0}, new double[] {0, 0.5});
        assertThat(shares.firstShare(0)).isCloseTo(2.0 / 3, within(NEAR));
    }

    @Test
    void three_papers_each_best_by_one_of_three_criteria_have_a_third_each() {
        Acceptability shares = of(unknown(3), new double[] {1, 0, 0}, new double[] {0, 1, 0}, new double[] {0, 0, 1});
        for (int paper = 0; paper < 3; paper++) {
            assertThat(shares.firstShare(paper)).isCloseTo(1.0 / 3, within(NEAR));
        }
    }

    @Test
    void the_central_weights_are_the_middle_of_those_that_choose_a_paper() {
        Acceptability shares = of(unknown(2), new double[] {1, 0}, new double[] {0, 1});
        List<Double> central = Objects.requireNonNull(shares.centralWeights(0));
        assertThat(central.get(0)).isCloseTo(0.75, within(NEAR));
        assertThat(central.get(1)).isCloseTo(0.25, within(NEAR));
    }

    @Test
    void a_criterion_that_is_said_to_count_more_never_weighs_less() {
        List<Importance> said = List.of(Importance.of(2), Importance.of(1), Importance.UNKNOWN);
        for (double[] weights : new Weightings(said).first(COUNT)) {
            assertThat(weights[0]).isGreaterThanOrEqualTo(weights[1]);
            assertThat(weights[0] + weights[1] + weights[2]).isCloseTo(1, within(1e-9));
        }
        Acceptability shares = of(said.subList(0, 2), new double[] {1, 0}, new double[] {0, 1});
        assertThat(shares.firstShare(0)).isEqualTo(1);
    }

    @Test
    void order_of_two_of_three_criteria_moves_the_share_as_computed() {
        Acceptability shares = of(
                List.of(Importance.of(2), Importance.of(1), Importance.UNKNOWN),
                new double[] {1, 0, 0},
                new double[] {0, 0, 1});
        // P(max(w0, w1) > w2) over even divisions of 1 is 2/3.
        assertThat(shares.firstShare(0)).isCloseTo(2.0 / 3, within(NEAR));
    }

    @Test
    void a_criterion_of_weight_nothing_stays_nothing() {
        for (double[] weights : new Weightings(List.of(Importance.of(0), Importance.of(1))).first(100)) {
            assertThat(weights).containsExactly(0, 1);
        }
    }

    @Test
    void criteria_of_one_number_are_free_among_themselves() {
        Acceptability shares =
                of(List.of(Importance.of(3), Importance.of(3)), new double[] {1, 0}, new double[] {0, 1});
        assertThat(shares.firstShare(0)).isCloseTo(0.5, within(NEAR));
    }

    @Test
    void the_weights_of_three_free_criteria_are_a_third_on_average_and_rarely_great() {
        double[][] weightings = new Weightings(unknown(3)).first(COUNT);
        double mean = 0;
        int great = 0;
        for (double[] weights : weightings) {
            mean += weights[0] / COUNT;
            great += weights[0] > 0.5 ? 1 : 0;
        }
        assertThat(mean).isCloseTo(1.0 / 3, within(NEAR));
        // The part of the triangle beyond one half is a quarter of it.
        assertThat((double) great / COUNT).isCloseTo(0.25, within(NEAR));
    }

    @Test
    void among_the_first_five_are_five() {
        double[][] values = new double[8][];
        for (int paper = 0; paper < 8; paper++) {
            values[paper] = new double[] {paper / 8.0, paper / 8.0};
        }
        Acceptability shares = of(unknown(2), values);
        for (int paper = 0; paper < 8; paper++) {
            assertThat(shares.frontShare(paper)).isEqualTo(paper >= 3 ? 1 : 0);
        }
        assertThat(shares.firstShare(7)).isEqualTo(1);
        assertThat(shares.centralWeights(0)).isNull();
    }

    @Test
    void equals_share_a_place_in_equal_parts() {
        Acceptability shares = of(unknown(2), new double[] {0.5, 0.5}, new double[] {0.5, 0.5});
        assertThat(shares.firstShare(0)).isEqualTo(0.5);
        assertThat(shares.firstShare(1)).isEqualTo(0.5);
    }

    @Test
    void seven_equals_have_five_sevenths_of_the_first_five_places() {
        double[][] values = new double[7][];
        for (int paper = 0; paper < 7; paper++) {
            values[paper] = new double[] {0.3, 0.7};
        }
        Acceptability shares = of(unknown(2), values);
        for (int paper = 0; paper < 7; paper++) {
            assertThat(shares.firstShare(paper)).isCloseTo(1.0 / 7, within(1e-12));
            assertThat(shares.frontShare(paper)).isCloseTo(5.0 / 7, within(1e-12));
            assertThat(shares.firstShare(paper)).isEqualTo(shares.firstShare(0));
        }
    }

    @Test
    void an_unknown_value_wins_as_often_as_it_is_greater() {
        double[][] lows = {{0.5, 0.25}, {0.5, 0}};
        double[][] highs = {{0.5, 0.25}, {0.5, 1}};
        Acceptability shares = Acceptability.of(lows, highs, new Weightings(unknown(2)).first(COUNT));
        assertThat(shares.firstShare(1)).isCloseTo(0.75, within(NEAR));
        assertThat(shares.firstShare(0) + shares.firstShare(1)).isCloseTo(1, within(1e-9));
    }

    @Test
    void papers_of_which_the_same_is_unknown_have_the_same_share_to_the_last_digit() {
        double[][] lows = {{0, 0.4, 0.2}, {0, 0.4, 0.2}, {0.3, 0, 0}, {0, 0.4, 0.2}};
        double[][] highs = {{1, 0.4, 0.8}, {1, 0.4, 0.8}, {0.3, 1, 1}, {1, 0.4, 0.8}};
        Acceptability shares = Acceptability.of(lows, highs, new Weightings(unknown(3)).first(COUNT));
        assertThat(shares.firstShare(1)).isEqualTo(shares.firstShare(0));
        assertThat(shares.firstShare(3)).isEqualTo(shares.firstShare(0));
        assertThat(shares.centralWeights(3)).isEqualTo(shares.centralWeights(0));
        double sum = 3 * shares.firstShare(0) + shares.firstShare(2);
        assertThat(sum).isCloseTo(1, within(1e-9));
    }
}
