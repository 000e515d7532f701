package winnow.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It sorts 12,500 stones in 0.5 s.        | 12500 0.5
            It gains 2,4x and then 12,5%.           | 2.4 12.5
            It gains 2,4x, not 1.5x.                | 2 4 1.5
            It loses -1.1% (−3 dB), or +7.7 points. | -1.1 -3 7.7
            A range 2-3, GPT-4 and 5 - 6.           | 2 3 4 5 6
            It sorts 10\\,000 or 2{,}500 stones.    | 10000 2500
            It sorts 5 \\times 10^4 stones.         | 50000
            It sorts 5×10⁴ of 10^{-3} m, or 1e-3.   | 50000 0.001 0.001
            Version 1.2.3 of 2x10 stones.           | 1.2 3 2 10
            """)
    void values_are_read_in_every_spelling(String text, String values) {
        assertThat(String.join(
                        " ",
                        Numerals.of(text).all().stream().map(Numeral::value).toList()))
                .isEqualTo(values);
    }

    @Test
    void a_numeral_knows_its_place() {
        String text = "It loses -1.1% of 5 \\times 10^4 stones.";
        assertThat(Numerals.of(text).all())
                .extracting(numeral -> text.substring(numeral.start(), numeral.end()))
                .containsExactly("-1.1", "5 \\times 10^4");
    }

    @Test
    void small_numbers_in_words_are_known() {
        assertThat(Numerals.word("eight")).isEqualTo("8");
        assertThat(Numerals.word("twenty-four")).isEqualTo("24");
        assertThat(Numerals.word("eighty-stone")).isNull();
    }
}
