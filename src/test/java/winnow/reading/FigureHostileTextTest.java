package winnow.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import winnow.paper.Figure;

class FigureHostileTextTest {
    private static final String[] PIECES =
            ("We|1|2.4|x|%| |,|and|up to|over|A-1|than|(|)|respectively|by|of|from|to|accuracy|.|"
                            + "times|sim|orders of magnitude|GPUs|\u0000|\ud83d|a factor of|reduces|while|-|~|ms|is|score|median|in addition")
                    .split("\\|", -1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a ",
                "1.",
                "(((",
                "1x ",
                "1x, ",
                "2.4% and ",
                "over A, ",
                "respectively, ",
                "from 1 to ",
                "- ",
                "\\sim$",
                "1. "
            })
    void a_megabyte_of_one_thing_is_read(String piece) {
        String text = "We show " + piece.repeat(1_000_000 / piece.length());
        assertThat(Abstracts.figures("On pieces", text).size()).isLessThanOrEqualTo(500_000);
    }

    @Test
    void any_text_is_read_without_a_fault() {
        Random random = new Random(3);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(24); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextBoolean() ? " " : "");
            }
            String all = text.toString();
            for (Figure figure : Abstracts.figures(all, all)) {
                assertThat(figure.start()).as(all).isBetween(0, figure.end());
                assertThat(figure.end()).as(all).isLessThanOrEqualTo(all.length());
            }
        }
    }
}
