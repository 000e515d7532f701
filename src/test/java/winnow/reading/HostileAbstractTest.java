package winnow.reading;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import winnow.paper.PaperId;
import winnow.paper.Role;

/** No abstract makes reading throw, and none makes it slow: each of these has a million characters. */
class HostileAbstractTest {
    private static final TopicScheme SCHEME = TopicScheme.bundled();
    private static final int MILLION = 1_000_000;
    /** Each takes well under a second on a quiet machine; a build machine may be busy. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("letters", "a ".repeat(MILLION / 2)),
                Arguments.of("numbers", "1.".repeat(MILLION / 2)),
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
                Arguments.of("letters beyond ASCII", "\u0130\u00df\u1e9e ".repeat(MILLION / 4)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void an_abstract_of_nothing_but_one_thing_is_read_in_time(String what, String text) {
        assertTimeoutPreemptively(LIMIT, () -> read("A title: of " + what, text));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void a_title_of_nothing_but_one_thing_is_read_in_time(String what, String text) {
        assertTimeoutPreemptively(LIMIT, () -> read(text, "We propose " + what + "."));
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
        Abstract read = Abstract.of(title, text);
        List<Role> roles = new RoleReader().roles(read);
        var kind = new KindReader().kind(read);
        List<String> topics = SCHEME.topics(read, roles);
        new TierReader().tier(read, roles, kind, topics, List.of(text, "GPU"));
        List<String> sentences =
                read.sentences().stream().map(span -> span.of(text)).toList();
        Relations.Facts facts = new Relations.Facts(new PaperId("a"), title, title, List.of(text), sentences);
        Relations.Facts other = new Relations.Facts(new PaperId("b"), "H2O: " + title, "H2O", List.of("A"), sentences);
        Relations.of(List.of(facts, other));
    }
}
