package winnow.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import winnow.search.SearchOutcome.Fault;

/** A query is bounded before the index makes anything of it. */
class CostlyQueryTest {
    private static String many(int count, String form) {
        return IntStream.range(0, count).mapToObj(form::formatted).collect(Collectors.joining(" "));
    }

    static Stream<String> costly() {
        return Stream.of(
                "/[a-z]{1000}{1000}/",
                "title:/(a|b|c)*d/",
                "a?".repeat(900),
                "k*e*t*t*l*e*",
                many(11, "w%da~2"),
                many(11, "w%da*"),
                many(201, "w%d"),
                "x".repeat(2_001),
                "(".repeat(900) + "a" + ")".repeat(900) + " /b/");
    }

    @ParameterizedTest
    @MethodSource("costly")
    void is_refused_in_one_line(String asked) {
        Fault fault = Objects.requireNonNull(
                SearchQuery.read(asked, Set.of(), Map.of()).fault());
        assertThat(fault.query().length()).isLessThanOrEqualTo(80);
        assertThat(fault.column()).isBetween(1, fault.query().length() + 1);
        assertThat(List.of(fault.message(), fault.suggestion()))
                .allSatisfy(each -> assertThat(each).hasSizeBetween(5, 200).doesNotContain("Exception"));
    }

    @Test
    void what_a_person_asks_is_not() {
        for (String asked : List.of(many(10, "w%da*"), many(200, "w%d"), "cach* title:evict~1 \"small flame\"~3")) {
            assertThat(SearchQuery.read(asked, Set.of(), Map.of()).fault()).isNull();
        }
    }

    @Test
    void the_place_in_a_long_query_is_kept() {
        String asked = many(100, "word%d") + " AND";
        Fault fault = Objects.requireNonNull(
                SearchQuery.read(asked, Set.of(), Map.of()).fault());
        assertThat(asked).contains(fault.query());
        assertThat(fault.column()).isEqualTo(fault.query().length() + 1);
    }
}
