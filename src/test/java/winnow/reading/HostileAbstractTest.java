package winnow.reading;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import winnow.digest.Entry;
import winnow.paper.Paper;
import winnow.paper.PaperId;

/** No abstract makes reading throw, and none makes it slow: each of these has a million characters. */
class HostileAbstractTest {
    private static final int MILLION = 1_000_000;
    private static final int LONG_TITLE = 50_000;
    /** Each takes well under a second on a quiet machine; a build machine may be busy. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    static Stream<Arguments> texts() {
        return Stream.concat(words(), signs());
    }

    private static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of("letters", "a ".repeat(MILLION / 2)),
                Arguments.of("numbers", "1.".repeat(MILLION / 2)),
                Arguments.of("words of ours", "We ".repeat(MILLION / 3)),
                Arguments.of("signs of plus and minus", "3pm 1".repeat(MILLION / 5)),
                Arguments.of("digits in brackets", "[1] ".repeat(MILLION / 4)),
                Arguments.of("respectively", "1x respectively ".repeat(MILLION / 16)),
                Arguments.of("percents and hyphens", "%-x-1-than, ".repeat(MILLION / 12)),
                Arguments.of("pieces of addresses", "a.b/c,http://".repeat(MILLION / 13)),
                Arguments.of("callings", "called A ".repeat(MILLION / 9)),
                Arguments.of("examples", "existing A such as B. ".repeat(MILLION / 22)),
                Arguments.of("high surrogates", "\ud800".repeat(MILLION)),
                Arguments.of("nothings", "\u0000".repeat(MILLION)),
                Arguments.of("short sentences", "We. ".repeat(MILLION / 4)),
                Arguments.of("proposals", "We propose A, a system. ".repeat(MILLION / 24)),
                Arguments.of("capitals", "A".repeat(MILLION)),
                Arguments.of("names", "H2O-H2O'".repeat(MILLION / 8)),
                Arguments.of("verbs", "propose ".repeat(MILLION / 8)),
                Arguments.of("spaces", " ".repeat(MILLION)),
                Arguments.of("opening brackets", "([{".repeat(MILLION / 3)),
                Arguments.of("nested brackets", "(".repeat(MILLION / 2) + ")".repeat(MILLION / 2)),
                Arguments.of("addresses", "github.com/a/".repeat(MILLION / 13)),
                Arguments.of("control characters", "\u0000\u0007\u001b[31m\n\r\t".repeat(MILLION / 11)),
                Arguments.of("lone surrogates", "\ud800 \udc00a".repeat(MILLION / 4)),
                Arguments.of("letters beyond ASCII", "\u0130\u00df\u1e9e ".repeat(MILLION / 4)),
                Arguments.of("hyphens", "x-x-x-".repeat(MILLION / 6)),
                Arguments.of("hyphened names", "GPU-A100-".repeat(MILLION / 9)),
                Arguments.of("quantities", "2.36sim 8.02times ".repeat(MILLION / 18)),
                Arguments.of("ranges", "We achieve 2x to 3x, ".repeat(MILLION / 21)),
                Arguments.of("comparisons", "compared with A and B, ".repeat(MILLION / 23)));
    }

    private static Stream<Arguments> signs() {
        return Stream.of(
                Arguments.of("quotes", "\"'“”".repeat(MILLION / 4)),
                Arguments.of("quoted letters", "\"a\" ".repeat(MILLION / 4)),
                Arguments.of("emoji", "\ud83d\ude80".repeat(MILLION / 2)),
                Arguments.of("combining marks", "e\u0301\u0302".repeat(MILLION / 3)),
                Arguments.of("formulas", "$\\times^{2}$ ".repeat(MILLION / 13)),
                Arguments.of("dollars", "$".repeat(MILLION)),
                Arguments.of("backslashes", "\\".repeat(MILLION)),
                Arguments.of("acronyms", "Big Slow System (BSS) ".repeat(MILLION / 22)),
                Arguments.of("models", "Llama-3-70B-".repeat(MILLION / 12)),
                Arguments.of("schemes", "https://".repeat(MILLION / 8)),
                Arguments.of("headings", "Results: ".repeat(MILLION / 9)),
                Arguments.of("stops", "...?!".repeat(MILLION / 5)),
                Arguments.of("lines", "\n".repeat(MILLION)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void an_abstract_of_nothing_but_one_thing_is_read_in_time(String what, String text) {
        assertTimeoutPreemptively(LIMIT, () -> read("A title: of " + what, text));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void a_title_of_nothing_but_one_thing_is_read_in_time(String what, String text) {
        String title = text.substring(0, LONG_TITLE);
        assertTimeoutPreemptively(LIMIT, () -> read(title, "We propose " + what + "."));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @MethodSource("tiny")
    void the_shortest_texts_are_read_too(String title, String text) {
        assertThatCode(() -> read(title, text)).doesNotThrowAnyException();
    }

    static Stream<Arguments> tiny() {
        return Stream.of("", " ", ".", "-", ":", "a", "A: ", "[1]", "[", "\ud800", "1 ", "9%", "we propose", "\"")
                .flatMap(text -> Stream.of(Arguments.of(text, ""), Arguments.of("", text), Arguments.of(text, text)));
    }

    private static void read(String title, String text) {
        Paper paper = new PaperReader().read(new Entry(title, text, 1), new PaperId("a"), 1, "hostile.txt");
        Relations.Facts named = new Relations.Facts(
                new PaperId("b"), "H2O: " + title, "H2O", List.of("A"), List.of("We extend A by " + title));
        Relations.of(List.of(Relations.Facts.of(paper), named));
    }
}
