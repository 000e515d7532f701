package winnow.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import winnow.paper.Bibliography;

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
                        new Entry("Tides on Small Islands", "First line. Second line, 12% and $x_{1}$.", 6),
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
    void an_abstract_is_read_as_its_title_is() {
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
                .containsExactly("We study Tides. And lamps.", "A lamp of >5 W.", "Bees in a hive", "Winds turn.");
    }

    @Test
    void the_bibliography_comes_along() {
        Digests read = Digests.of("""
                @InProceedings{moss:20,
                  author = {Moss, Ann and {The Tide and Lamp Group} and Bo van L{\\"o}w and others},
                  title = {Tides},
                  booktitle = {Proc.\\ of the Sea},
                  date = {2020-05-01},
                  doi = {https://doi.org/10.1234/a_b},
                  eprint = {2001.00001v2}, archiveprefix = {arXiv},
                  howpublished = {\\url{https://example.org/a_b}},
                  keywords = {sea; salt},
                  keywords = {moon}
                }
                """);

        assertThat(read.bibliographies)
                .containsExactly(new Bibliography(
                        List.of("Moss, Ann", "The Tide and Lamp Group", "Bo van Löw"),
                        2020,
                        "Proc. of the Sea",
                        "10.1234/a_b",
                        "2001.00001",
                        "https://example.org/a_b",
                        "moss:20",
                        "inproceedings",
                        List.of("sea", "salt", "moon"),
                        List.of()));
    }

    @Test
    void quotes_in_quotes_comments_and_braces_without_a_partner_cost_no_more_than_themselves() {
        Digests read = Digests.of("""
                % @article{not, title = {No}}
                @article{a,
                  % title = {Nor this},
                  title = "The "high" water",
                  abstract = "They say "high", and mean it.",
                }
                @article{b,
                  title = {A set {of tides},
                  abstract = {Salt is left.},
                  year = 2020
                }
                """);

        assertThat(read.titles()).containsExactly("The \"high\" water", "A set of tides");
        assertThat(read.texts()).containsExactly("They say \"high\", and mean it.", "Salt is left.");
    }
}
