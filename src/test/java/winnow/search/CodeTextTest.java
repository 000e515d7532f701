package winnow.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import winnow.library.Workspace;

class CodeTextTest {

    private static List<String> asked(String text) throws Exception {
        Terms terms = new Terms(Thesaurus.of(new Workspace(Path.of("no-such-folder"))));
        return terms.asked(text).stream()
                .filter(term -> term.sort() == Terms.Sort.STEM)
                .map(Terms.Term::key)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return x + 1",
                "for (int i = 0; i < n; i++) {",
                "import os",
                "if err != nil {",
                "public static void main(String[] args) {"
            })
    void what_any_program_holds_tells_nothing(String line) throws Exception {
        assertThat(CodeText.isCode(line)).isTrue();
        assertThat(asked(line)).isSubsetOf("os", "arg");
    }

    @Test
    void the_names_in_code_are_taken_apart_and_tell() throws Exception {
        assertThat(asked("evictLightTokens(kv_cache, budget);"))
                .containsExactly("evict", "light", "token", "kv", "cach", "budget");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Let a thread take more or fewer splats depending on how crowded its neighbourhood is",
                "For every known fault the report says whether it was met.",
                "import of several libraries at once is slow, and the default return value of the public test is wrong",
                "Keep p99 below 40 ms (or 50 ms at night) while half of the cards are idle"
            })
    void prose_is_no_code_whatever_words_it_has(String prose) {
        assertThat(CodeText.isCode(prose)).isFalse();
    }

    @Test
    void a_number_alone_is_no_term_and_one_that_is_glued_to_letters_is() throws Exception {
        assertThat(asked("use 8 of the 16 and keep FP8 for the 30B model"))
                .contains("fp8", "30b")
                .doesNotContain("8", "16", "30");
    }

    @Test
    void a_group_counts_where_its_field_is_spoken_of() {
        Thesaurus thesaurus = Thesaurus.parse("""
                general:
                  - [fast, quick]
                kitchens:
                  - [pan, pot]
                  - [stove, oven]
                  - [knife, blade]
                """, "thesaurus.yaml");
        Terms terms = new Terms(thesaurus);
        assertThat(Thesaurus.fields(keys(terms, "a pan on the stove and a knife", "a pot, an oven, a blade")))
                .containsExactlyInAnyOrder("general", "kitchens");
        assertThat(Thesaurus.fields(keys(terms, "a pan on the stove and a knife", "a quick one")))
                .containsExactly("general");
    }

    private static Collection<Set<String>> keys(Terms terms, String... texts) {
        return java.util.stream.Stream.of(texts)
                .map(text -> terms.of(text).stream().map(Terms.Term::key).collect(java.util.stream.Collectors.toSet()))
                .toList();
    }
}
