package winnow.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.library.Library;
import winnow.library.Workspace;
import winnow.search.Answer.Candidate;
import winnow.search.Answer.Strength;
import winnow.text.Source;

/** Asks the bundled reference, without a digest. */
class WhyTest {
    @TempDir
    Path folder;

    private Why why;

    @BeforeEach
    void open() throws IOException {
        why = Why.of(Library.open(new Workspace(folder)), true);
    }

    @Test
    void a_feature_is_found_with_its_sentence_its_part_and_what_matched() {
        Answer answer =
                why.ask("evict old tokens once the budget is used up, but hold on to the newest and the heaviest");
        assertThat(answer.strength()).isNotEqualTo(Strength.NONE);
        Candidate first = answer.candidates().get(0);
        assertThat(first.paper()).hasToString("h2o");
        assertThat(first.sentence()).isEqualTo(7);
        assertThat(first.part()).isEqualTo("h2o/eviction-policy");
        assertThat(first.matched()).contains("evict", "budget", "newest");
        assertThat(answer.meaning()).isNull();
        assertThat(why.ask(answer.query(), 10).candidates()).hasSize(10);
        assertThat(answer.candidates()).hasSize(3).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    }

    @Test
    void what_no_paper_explains_is_answered_none_with_the_nearest() {
        Answer answer = why.ask("Let customers cancel a hotel booking free of charge up to a day before arrival");
        assertThat(answer.strength()).isEqualTo(Strength.NONE);
        assertThat(answer.candidates()).isNotEmpty();
    }

    // @paper bm25/rarity, bm25/saturation, bm25/length
    @Test
    void a_rare_word_tells_more_than_a_common_one_said_often() {
        Answer answer = why.ask("training training training models models on accelerators with bessel");
        assertThat(answer.candidates().get(0).paper().value()).contains("bessel");
        assertThat(answer.candidates().get(0).matched().get(0)).isEqualTo("bessel");
    }

    @Test
    void words_that_nothing_here_has_give_no_candidate() {
        Answer answer = why.ask("xyzzy plugh");
        assertThat(answer.strength()).isEqualTo(Strength.NONE);
        assertThat(answer.candidates()).isEmpty();
        assertThat(why.ask("").candidates()).isEmpty();
    }

    @Test
    void the_words_at_a_line_of_code_are_its_comment_and_the_code_below_it() {
        // @paper:off
        Source source = new Source("Cache.java", """
                class Cache {
                    /**
                     * Drops the tokens nobody attends to. @paper h2o#s7
                     */
                    void evictLightTokens() {
                        slots.clear();
                    }
                }
                """);
        // @paper:on
        assertThat(CodeExcerpt.at(source, 3))
                .startsWith("Drops the tokens nobody attends to.")
                .contains("evictLightTokens")
                .doesNotContain("@paper", "*/");
        assertThat(CodeExcerpt.at(source, 5)).contains("Drops the tokens").contains("evictLightTokens");
    }

    @Test
    void identifiers_are_taken_apart() {
        assertThat(Word.of("kvCacheSize kv_cache_size XMLFile FP8x2").stream().map(Word::text))
                .containsExactly("kv", "cache", "size", "kv", "cache", "size", "xml", "file", "fp", "8", "x", "2");
    }

    @Test
    void a_malformed_thesaurus_is_a_finding_at_its_line() {
        Thesaurus thesaurus = Thesaurus.parse("- [gpu, card]\n- [open\n", "reference/thesaurus.yaml");
        assertThat(thesaurus.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo("reference/thesaurus.yaml");
            assertThat(finding.line()).isGreaterThanOrEqualTo(2);
        });
    }

    @Test
    void british_and_american_spelling_have_one_stem() {
        Stem stem = new Stem();
        assertThat(stem.of("normalisation")).isEqualTo(stem.of("normalization"));
        assertThat(stem.of("parallelised")).isEqualTo(stem.of("parallelized"));
        assertThat(stem.of("neighbours")).isEqualTo(stem.of("neighbors"));
        assertThat(stem.of("modelling")).isEqualTo(stem.of("modeling"));
        assertThat(stem.of("analyse")).isEqualTo(stem.of("analyze"));
        assertThat(stem.of("centre")).isEqualTo(stem.of("center"));
    }

    @Test
    void a_word_that_only_looks_british_keeps_its_stem() {
        Stem stem = new Stem();
        assertThat(stem.of("raised")).isEqualTo(stem.of("raise"));
        assertThat(stem.of("called")).isEqualTo(stem.of("call"));
        assertThat(stem.of("filling")).isEqualTo(stem.of("fill"));
        assertThat(stem.of("smaller")).isNotEqualTo(stem.of("smaler"));
        assertThat(stem.of("precise")).isEqualTo(stem.of("precision"));
    }
}
