package winnow.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The method that the order says it follows, on a case that is solved by hand. */
class UnknownWeightsTest {
    private static final double[][] WEIGHTINGS =
            new Weightings(List.of(Importance.UNKNOWN, Importance.UNKNOWN)).first(4_000);

    private static Acceptability of(double[][] values) {
        return Acceptability.of(values, values, WEIGHTINGS);
    }

    // @paper smaa2/weightings
    @Test
    void weightings_sum_to_one_and_are_spread_evenly() {
        assertThat(Arrays.stream(WEIGHTINGS))
                .allSatisfy(weights -> assertThat(weights[0] + weights[1]).isCloseTo(1, within(1e-9)));
        assertThat(Arrays.stream(WEIGHTINGS)
                        .filter(weights -> weights[0] < 0.25)
                        .count())
                .isBetween(960L, 1_040L);
    }

    // @paper smaa2/acceptability, smaa2#s2
    @Test
    void the_share_of_firsts_is_the_share_of_weightings_above_the_crossing() {
        // 0.75 against w: the first paper wins where the first criterion weighs less than 0.75
        Acceptability share = of(new double[][] {{0.75, 0.75}, {1, 0}});
        assertThat(share.firstShare(0)).isCloseTo(0.75, within(0.01));
        assertThat(share.firstShare(1)).isCloseTo(0.25, within(0.01));
        assertThat(share.frontShare(1)).isEqualTo(1);
    }

    // @paper smaa2/central-weights
    @Test
    void the_central_weights_are_the_middle_of_what_puts_it_first() {
        Acceptability share = of(new double[][] {{0.75, 0.75}, {1, 0}});
        List<Double> central = Objects.requireNonNull(share.centralWeights(1));
        assertThat(central.get(0)).isCloseTo(0.875, within(0.01));
    }
}
