package winnow.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import winnow.digest.Entry;
import winnow.library.Workspace;
import winnow.paper.Finding;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.reading.PaperReader;
import winnow.search.SharedTerms;
import winnow.search.Thesaurus;
import winnow.text.Source;

/** What a grounded statement adds to its sentence, or turns round, is found; another way of saying the same is not. */
class DoubtsTest {
    private static final String ABSTRACT = "We present Ladle, a soup line that fills bowls by weight. "
            + "A bowl management unit (BMU) hands out bowls from four stacks and spent a 10 cook-year effort. "
            + "Ladle serves guests 2.5x faster on average than PourAll, from 3 to 7 bowls a minute, in 47 kitchens. "
            + "Its pump is steered by the weight that a scale under each of the bowls tells while the soup runs in, "
            + "and stops at 300 grams.";

    @TempDir
    private static Path empty;

    private static Likeness likeness = (one, other) -> true;

    @BeforeAll
    static void readThesaurus() throws IOException {
        likeness = new SharedTerms(Thesaurus.of(new Workspace(empty)));
    }

    private static Paper paper() {
        return new PaperReader()
                .read(new Entry("Ladle: Soup by Weight", ABSTRACT, 1), new PaperId("ladle"), 1, "d.txt");
    }

    /** What is found in a brief whose first part says something. */
    private static List<Finding> findings(String said) {
        String brief = """
                ---
                id: ladle
                title: "Ladle: Soup by Weight"
                kind: unknown
                tier: unknown
                effort: unknown
                reuse: unknown
                topics: []
                code: []
                ---
                Claim: Soup is served faster. [s3]
                Refuted if: nobody is served sooner.

                ## Build
                1. **line** — %s
                2. **rival** — pours without a scale (ours).
                """.formatted(said);
        Source source = new Source("the brief", brief);
        BriefReading reading = BriefReader.read(source);
        assertThat(reading.findings()).isEmpty();
        Brief read = Objects.requireNonNull(reading.brief());
        return BriefCheck.check(read, source, paper(), Set.of(), likeness).stream()
                .filter(each -> !each.rule().equals("unwritten"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Serves in 48 kitchens. [s3]|number-elsewhere|ERROR",
                "Serves in forty-eight kitchens. [s3]|number-elsewhere|ERROR",
                "Bowls come from five stacks. [s2]|number-elsewhere|ERROR",
                "It serves guests 2.5x slower on average. [s3]|contrary|WARNING",
                "Bowls a minute go from 7 to 3. [s3]|contrary|WARNING",
                "It serves guests 2.5x sooner. [s3]|qualifier-lost|WARNING",
                "The PourAll unit hands out bowls. [s2]|name-elsewhere|WARNING",
                "A scale below the bowls tells the weight that the pump obeys. [s4]|none|",
                "It is steered by the weight that a scale under each of the plates tells. [s4]|copied-words|ERROR",
            })
    void what_its_sentence_does_not_say_is_found(String said, String rule, Finding.Level level) {
        if (rule.equals("none")) {
            assertThat(findings(said)).isEmpty();
        } else {
            assertThat(findings(said)).extracting(Finding::rule).contains(rule);
            assertThat(findings(said))
                    .filteredOn(each -> each.rule().equals(rule))
                    .extracting(Finding::level)
                    .containsOnly(level);
            assertThat(findings(said + " <!-- holds: we asked -->"))
                    .as("overruled where it stands")
                    .extracting(Finding::rule)
                    .isEqualTo(rule.equals("copied-words") ? List.of("copied-words", "nothing-overruled") : List.of());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Serves in forty-seven kitchens. [s3]",
                "Bowls come from 4 stacks. [s2]",
                "Two devices meet there, a pump and a scale. [s4]",
                "Several BMUs hand out bowls. [s2]",
                "It cost ten Cook-Years. [s2]",
                "Guests are served 2.5x faster, on average. [s3]",
                "Bowls a minute go from 3 to 7. [s3]",
                "The unit is short for BMU. [s2]",
            })
    void the_same_in_other_words_is_not(String said) {
        assertThat(findings(said)).isEmpty();
    }

    @Test
    void numbers_and_names_do_not_make_a_copy_and_comments_are_no_text() {
        assertThat(findings("From 3 to 7 bowls a minute in 47 kitchens, 2.5x faster on average than PourAll. [s3]"))
                .isEmpty();
        assertThat(
                        findings(
                                "Weighs. [s4] <!-- holds: steered by the weight that a scale under each of the bowls tells -->"))
                .extracting(Finding::rule)
                .doesNotContain("copied-words");
    }
}
