package winnow.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BibtexFormatTest {

    @Test
    void entries_are_read_whatever_their_values_stand_in() {
        Digests read = Digests.of("""
                % Encoding: UTF-8
                @string{jt = "Journal of Tides"}
                @comment{ @article{not, title={No}} }
                @Article{moss20,
                  author = "Ann Moss",
                  title = "Tides on {Small} Islands",
                  journal = jt,
                  abstract = {First {\\em line}.

                    Second line, 12\\% and $x_{1}$.},
                  year = 2020
                }

                @inproceedings(lee21, title = {Lamps} # " in " # jt, pages = {1--2})
                """);

        assertThat(read.format()).isEqualTo("bibtex");
        assertThat(read.entries)
                .containsExactly(
                        new Entry("Tides on Small Islands", "First {\\em line}. Second line, 12\\% and $x_{1}$.", 6),
                        new Entry("Lamps in Journal of Tides", "", 14));
        assertThat(read.findings).isEmpty();
    }

    @Test
    void an_entry_without_a_title_and_one_without_an_end_are_reported_and_the_rest_is_read() {
        Digests read = Digests.of("""
                @proceedings{p21, booktitle = {All}, year = {2021}}
                @article{cut,
                  title = {Cut {Short,
                  year = 2020
                @article{b, title = {Bees},
                  abstract = {Hum.}
                }
                @misc{c title = {No Comma} year = 2021}
                """);

        assertThat(read.titles()).containsExactly("Bees", "No Comma");
        assertThat(read.findings.stream().map(each -> each.where() + " " + each.message()))
                .containsExactly(
                        "digest:1 a @proceedings entry \"p21\" without a title",
                        "digest:2 the entry \"cut\" has no end; it is passed over");
    }

    @Test
    void two_files_glued_in_the_middle_of_an_entry_keep_their_whole_entries() {
        Digests read = Digests.of(
                "@article{a, title = {Tides}}\n@article{b, title = {Lamps}, abstract = {They fa@article{c,\n title = {Bees},\n}\n");

        assertThat(read.titles()).containsExactly("Tides", "Bees");
    }

    @Test
    void a_readme_that_says_how_to_cite_it_is_no_bibliography() {
        Digests read = Digests.of("# Tides\n\n" + Words.TIDES + "\n\n```\n@article{a, title={Tides}}\n```\n");

        assertThat(read.format()).isEqualTo("markdown");
    }

    @Test
    void many_openings_on_one_line_take_no_time() {
        Digests read = Digests.of("@article{a, title={T}}\n" + "@ab{".repeat(200_000));

        assertThat(read.titles()).containsExactly("T");
    }

    @Test
    void many_braces_around_an_abstract_take_no_time() {
        String braces = "{".repeat(200_000) + "}".repeat(200_000);

        assertThat(Digests.of("@article{a, title={T}, abstract=" + braces + "}\n")
                        .titles())
                .containsExactly("T");
    }

    @Test
    void an_abstract_loses_the_braces_around_the_whole_of_it_and_no_others() {
        Digests read = Digests.of("""
                @article{a,
                  title = {{Tides}},
                  abstract = {{We study {T}ides.

                    And lamps.}},
                }
                @article{b,
                  title = "{Lamps}",
                  abstract = "{A lamp of {\\ensuremath{>}}5 W.}"
                }
                @article{c,
                  title = {Bees},
                  abstract = {{B}ees in a {hive}}
                }
                @article{d, title = {Winds}, abstractNote = {Winds turn.}}
                """);

        assertThat(read.texts())
                .containsExactly(
                        "We study {T}ides. And lamps.",
                        "A lamp of {\\ensuremath{>}}5 W.",
                        "{B}ees in a {hive}",
                        "Winds turn.");
    }
}
