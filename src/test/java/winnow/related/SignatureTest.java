package winnow.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

// @paper real-time-community-detection-large-social-networks/minhash-signer the agreement of signatures is the overlap
// of sets
class SignatureTest {
    private static final int PAIRS = 400;
    private static final int FEATURES = 90;

    private final Random random = new Random(11);

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.3, 0.6, 0.9, 1})
    void estimates_are_the_exact_overlap_on_the_mean_and_spread_as_they_should(double shared) {
        double error = 0;
        double squares = 0;
        double spread = 0;
        for (int n = 0; n < PAIRS; n++) {
            Signature one = new Signature();
            Signature other = new Signature();
            int least = 0;
            int most = 0;
            for (int feature = 0; feature < FEATURES; feature++) {
                int weight = 1 + random.nextInt(8);
                int theirs = random.nextDouble() < shared ? weight : 0;
                int id = random.nextInt();
                one.add(id, weight);
                other.add(theirs == 0 ? random.nextInt() : id, weight);
                least += theirs;
                most += theirs == 0 ? 2 * weight : weight;
            }
            double exact = (double) least / most;
            double off = likeness(one, other) - exact;
            error += off / PAIRS;
            squares += off * off / PAIRS;
            spread += exact * (1 - exact) / Signature.VALUES / PAIRS;
        }
        assertThat(error).isCloseTo(0, within(0.01));
        assertThat(Math.sqrt(squares)).isLessThan(1.25 * Math.sqrt(spread) + 0.01);
    }

    @Test
    void a_weight_counts_as_so_many_elements() {
        double mean = 0;
        for (int n = 0; n < PAIRS; n++) {
            Signature one = new Signature();
            Signature other = new Signature();
            for (int feature = 0; feature < FEATURES; feature++) {
                int id = random.nextInt();
                one.add(id, 2);
                other.add(id, 6);
            }
            mean += likeness(one, other) / PAIRS;
        }
        assertThat(mean).isCloseTo(2 / 6.0, within(0.02));
    }

    @Test
    void few_features_fill_all_values_and_agree_with_themselves() {
        Signature one = new Signature();
        Signature same = new Signature();
        one.add(5, 3);
        same.add(5, 3);
        assertThat(one.values()).doesNotContain(0);
        assertThat(likeness(one, same)).isEqualTo(1);
    }

    @Test
    void nothing_has_the_signature_of_nothing() {
        Signature none = new Signature();
        none.add(5, 0);
        assertThat(none.values()).containsOnly(0);
    }

    private static double likeness(Signature one, Signature other) {
        ByteBuffer bytes =
                ByteBuffer.allocate(2 * Signature.VALUES).put(one.values()).put(other.values());
        return Signature.likeness(bytes, 0, Signature.VALUES);
    }
}
