package winnow.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    private static Set<String> keys(String text) {
        Set<String> keys = new HashSet<>();
        Amounts.of(text, Word.of(text)).forEach(amount -> keys.add(amount.key()));
        return keys;
    }

    @ParameterizedTest
    @CsvSource({
        "roughly a hundred times, two orders of magnitude",
        "two fifths of the memory, 40 % less",
        "half of the power, 50 percent",
        "twice as fast, 2x",
        "nearly thirty times, 29x faster",
        "an order of magnitude, tenfold",
        "a thousand billion weights, 1 trillion parameters",
        "three thousand cards, 3072 GPUs",
        "a third cheaper, 33.3%",
        "one quarter, 25 per cent",
        "10\\% lower, ten percent"
    })
    void the_same_amount_meets_however_it_is_spelled(String one, String other) {
        assertThat(keys(one)).containsAnyElementsOf(keys(other));
    }

    @ParameterizedTest
    @CsvSource({"40 times, 40 %", "2x, 20x", "a hundred times, a thousand times", "half, 5 %", "four bits, forty bits"})
    void other_amounts_do_not_meet(String one, String other) {
        assertThat(keys(one)).doesNotContainAnyElementsOf(keys(other));
    }

    @Test
    void what_is_no_amount_gives_none() {
        assertThat(List.of("the third stage", "version 1.2.3", "step one", "in order to", "a b c"))
                .allSatisfy(text -> assertThat(keys(text)).isEmpty());
    }
}
