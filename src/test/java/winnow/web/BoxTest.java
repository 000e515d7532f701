package winnow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoxTest {
    @Test
    void a_few_words_and_the_syntax_of_a_search_are_searched_for() {
        for (String search : List.of(
                "kettle",
                "paged memory",
                "hardware:a100 tier:laptop",
                "\"boils faster than any\" kettle and more words",
                "H_2O")) {
            assertThat(Box.isSearch(search)).as(search).isTrue();
        }
    }

    @Test
    void a_sentence_code_and_a_diff_are_asked_about() {
        for (String asked : List.of(
                "drop the tokens that nobody looks at any more",
                "int pitch() { return 440; }",
                "def boil(self):",
                "+  // keeps the newest\n+  cache.evict();",
                "It boils. Note: the lid stays on all the while.")) {
            assertThat(Box.isSearch(asked)).as(asked).isFalse();
        }
    }

    @Test
    void what_fits_into_an_address_has_one_that_can_be_sent_on() {
        assertThat(Box.address("paged memory")).isEqualTo("/search.html?q=paged+memory");
        assertThat(Box.address("drop the tokens that nobody looks at\r\n")).startsWith("/ask.html?q=drop+the");
        assertThat(Box.address(" ")).isEqualTo("/ask.html");
        assertThat(Box.address("word ".repeat(500))).isEmpty();
    }
}
