package winnow.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    /** {@code |} is where one sentence ends and the next begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pebbles of one heap share A. |Under load they do not.",
                "We take vitamin C. |By day it fades.",
                "It follows an idea by J. Doe and Mary E. Roe.",
                "Stones are of type II. |Across heaps they differ.",
                "It gains 20.0 pp. |Gravel gains less.",
                "See Fig. 3, Sec. IV and Eq. A for gravel.",
                "It takes 5 sec. |Gravel takes more.",
                "Results. We sort faster. |Conclusions. Sorting pays.",
                "Sorting pays. |© 2019 The Gravel Society. |All of it was read.",
                "Sorting pays off |© 2019 The Gravel Society.",
                "Sorting pays off |Copyright © 2019 The Gravel Society.",
                "Pebbles (see above. They roll.) are round, e.g. Basalt.",
                "We sort et al. 2019 and others, etc. |Then we stop.",
                "It sorts stones of all kernels. |eGravel sorts stones. |it does.",
                "It sorts approx. five stones, etc. and no more, resp. none.",
                "Is it round? |It is!",
                "Work of the U.S. Gravel Office. |It was U.S. |We paid."
            })
    void ends_are_found(String marked) {
        String text = marked.replace("|", "");
        List<String> sentences =
                Sentences.of(text).stream().map(span -> span.of(text)).toList();
        assertThat(sentences).containsExactly(marked.split(" ?\\|", -1));
    }
}
