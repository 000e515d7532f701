package winnow.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import winnow.reading.Abstracts;

class LinkReaderTest {
    private static final int LONG = 200_000;

    private static List<String> links(String text) {
        return new LinkReader().links(Abstracts.of("T", text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Code is at https://github.com/a/b. | https://github.com/a/b",
                "Code is at https://github.com/a/b . | https://github.com/a/b",
                "Code is at https://github.com/a/b_c_D | https://github.com/a/b_c_D",
                "Code: http://example.org/x/ and more. | http://example.org/x/",
                "A library at GitHub.com/a/b. | https://GitHub.com/a/b",
                "The code (github.com/a/b) is free. | https://github.com/a/b",
                "At Port [https://github.com/a/b]. | https://github.com/a/b",
                "At <https://github.com/a/b>, soon. | https://github.com/a/b",
                "At \\url{https://github.com/a/b\\_c}. | https://github.com/a/b_c",
                "See [here](https://a.github.io/b). | https://a.github.io/b",
                "See a.github.io, too. | https://a.github.io",
                "See www.tides.org; thanks. | https://www.tides.org",
                "The page https://x.org/w_(tide), that is. | https://x.org/w_(tide)",
                "The end https://aka.ms/Tides... | https://aka.ms/Tides",
                "Data\u00a0at:https://zenodo.org/records/12345! | https://zenodo.org/records/12345",
            })
    void an_address_is_told_whole_and_clean(String text, String link) {
        assertThat(links(text)).containsExactly(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tides, i.e./e.g. waves, rise by 3.5/2.1 metres.",
                "Built with Node.js and llama.cpp in input/output form.",
                "Write to someone@example.org/desk.",
                "See https://doi.org/10.1000/182 for the earlier paper.",
                "https:// and http://. are no addresses",
                "TCP/IP, and/or, U.S./E.U."
            })
    void what_is_no_address_of_the_paper_is_left(String text) {
        assertThat(links(text)).isEmpty();
    }

    @Test
    void every_address_is_told_once_in_order() {
        assertThat(links("At https://b.org/1 and https://a.org/2, or https://b.org/1."))
                .containsExactly("https://b.org/1", "https://a.org/2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ", "1.", "([", "http://", "http://a.b/c ", "https://x.org/((((", "a.b/", "\\"})
    void a_long_abstract_of_one_thing_is_read_whole(String part) {
        assertThat(links(part.repeat(LONG / part.length()))).hasSizeLessThan(2);
    }
}
