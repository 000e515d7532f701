package winnow.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairedTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            up to 48times faster              | up to 48× faster
            by 29times, 29times, and 3times.  | by 29×, 29×, and 3×.
            images of 512times512 pixels      | images of 512×512 pixels
            an mtimes n matrix                | an m×n matrix
            2.36sim 8.02times speed           | 2.36–8.02× speed
            2.35times sim 3.47times more      | 2.35×–3.47× more
            using 4sim 8 devices              | using 4–8 devices
            in sim500-billion models          | in ~500-billion models
            loses (sim 3%) little             | loses (~3%) little
            10X~20X shorter                   | 10×–20× shorter
            a gap of 1.5X-55X                 | a gap of 1.5×-55×
            Tgeq 0 and kleq n                 | T≥0 and k≤n
            with T geq 0                      | with T≥0
            2.4\\times faster                 | 2.4× faster
            2.4 \\times faster                | 2.4× faster
            a $2.4\\times$ gain               | a 2.4× gain
            $\\sim$8 hours                    | ~8 hours
            about $16 a month                 | about $16 a month
            a 16\\% gain                      | a 16% gain
            g(2),ldots,g(J)                   | g(2),…,g(J)
            an R^2 of 0.9                     | an R² of 0.9
            in O(n^2) time                    | in O(n²) time
            its 2^n corners                   | its 2ⁿ corners
            10^{-3} of it                     | 10⁻³ of it
            0.95pm 0.02 in all                | 0.95±0.02 in all
            approx3 hours                     | ≈3 hours
            """)
    void mathematics_that_copying_damaged_is_readable_again(String damaged, String readable) {
        assertThat(RepairedText.of(damaged.replace("\\\\", "\\")).text()).isEqualTo(readable);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sometimes 3 times, at all times and oftentimes",
                "a simulation, simple and similar",
                "the pages sim and times",
                "closed at 3pm 2 days ago",
                "an approximate number, approx. 3",
                "58X on GPUs, 3x in all",
                "H_2O and ~/home and a ~ b",
                "x^y and a^",
                "",
                "$",
                "\\",
                "times",
                "sim",
                "the dots and plots"
            })
    void ordinary_words_stay(String text) {
        assertThat(RepairedText.of(text).text()).isEqualTo(text);
    }

    @Test
    void a_place_in_the_readable_text_is_found_in_the_original_and_back() {
        String original = "It is 2.36sim 8.02times as quick, Tgeq 0.";
        RepairedText repaired = RepairedText.of(original);
        assertThat(repaired.text()).isEqualTo("It is 2.36–8.02× as quick, T≥0.");
        Span range = spanOf(repaired.text(), "2.36–8.02×");
        assertThat(repaired.original(range).of(original)).isEqualTo("2.36sim 8.02times");
        assertThat(repaired.repaired(repaired.original(range))).isEqualTo(range);
        Span rest = spanOf(repaired.text(), "quick");
        assertThat(repaired.original(rest).of(original)).isEqualTo("quick");
        assertThat(repaired.repaired(new Span(0, original.length())).of(repaired.text()))
                .isEqualTo(repaired.text());
    }

    @Test
    void a_span_that_cuts_a_repaired_sign_takes_the_whole_of_it() {
        RepairedText repaired = RepairedText.of("a 48times gain");
        assertThat(repaired.original(spanOf(repaired.text(), "×"))).isEqualTo(new Span(4, 9));
        assertThat(repaired.repaired(new Span(6, 7)).of(repaired.text())).isEqualTo("×");
        assertThat(repaired.original(spanOf(repaired.text(), "48"))).isEqualTo(new Span(2, 4));
    }

    @Test
    void any_text_is_repaired_without_a_fault_and_every_span_maps_into_the_other_text() {
        String[] pieces = {
            "sim", "times", "\\", "$", "^", "{", "}", "2", "X", "~", " ", "geq", "n", "ldots", "%", "pm", "."
        };
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String original = text.toString();
            RepairedText repaired = RepairedText.of(original);
            for (int at = 0; at <= original.length(); at++) {
                Span there = repaired.repaired(new Span(at, original.length()));
                assertThat(there.end()).as(original).isEqualTo(repaired.text().length());
            }
            for (int at = 0; at <= repaired.text().length(); at++) {
                Span back = repaired.original(new Span(0, at));
                assertThat(back.end()).as(original).isLessThanOrEqualTo(original.length());
            }
        }
    }

    private static Span spanOf(String text, String part) {
        int at = text.indexOf(part);
        return new Span(at, at + part.length());
    }
}
