package winnow.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MarkdownFormatTest {

    @Test
    void headings_with_labelled_parts_are_read_and_tex_stays() {
        Digests read = Digests.of(
                "# Daily\n\n## [Tides on Small Islands](https://example.org/1) [[PDF](https://example.org/1.pdf)]\n\n**Authors**: Ann Moss, Bo Lee*  \n\n**TL;DR**: "
                        + Words.BEES + "\n\n**Abstract**: At 12\\% of $x_1 * y_2$ &amp; more. " + Words.TIDES
                        + "\n\n---\n\n## 2. Lamps That Fade\n\nBo Lee (University of X), Cy Ray (Y)\n\n> " + Words.LAMPS
                        + "\n");

        assertThat(read.format()).isEqualTo("markdown");
        assertThat(read.entries)
                .containsExactly(
                        new Entry("Tides on Small Islands", "At 12\\% of $x_1 * y_2$ & more. " + Words.TIDES, 3),
                        new Entry("Lamps That Fade", Words.LAMPS, 13));
    }

    @Test
    void tables_are_read_by_their_heads_even_where_a_cell_breaks_its_line() {
        Digests read = Digests.of(
                "## Sea\n\n| **Title** | **Date** | **Abstract** | **Comment** |\n| --- | --- | --- | --- |\n"
                        + "| **[Tides on Small Islands](http://example.org/1)** | 2026-01-01 | <details><summary>Show</summary><p>For $|x|$ and\n"
                        + "more. " + Words.TIDES
                        + "</p></details> | <details><summary>3 p...</summary><p>3 pages</p></details> |\n"
                        + "| **[Lamps (That Fade)](http://example.org/2)** | 2026-01-02 |  | <details><summary>9 p...</summary><p>9 pages</p></details> |\n\nBye.\n");

        assertThat(read.entries)
                .containsExactly(
                        new Entry("Tides on Small Islands", "For $|x|$ and more. " + Words.TIDES, 5),
                        new Entry("Lamps (That Fade)", "", 7));
    }

    @Test
    void a_cell_may_hold_title_authors_and_a_folded_abstract() {
        Digests read = Digests.of(
                "Paper | Link\n--- | :---:\n**Tides on Small Islands**<br>*Ann Moss* <details><summary>Abstract</summary>"
                        + Words.TIDES + "</details> | [PDF](http://example.org)\nLamps | x\n\n");

        assertThat(read.entries)
                .containsExactly(new Entry("Tides on Small Islands", Words.TIDES, 3), new Entry("Lamps", "", 4));
    }

    @Test
    void items_of_lists_are_read_with_hard_breaks_details_and_paragraphs() {
        Digests read = Digests.of(
                "# Papers\n\n- **[Tides on Small Islands](http://example.org)**  \n  *Ann Moss, Bo Lee*  \n  "
                        + Words.wrapped(Words.TIDES, 60, "  ")
                        + "\n- **Lamps That Fade** <details><summary>Abstract</summary>" + Words.LAMPS
                        + "</details>\n- [Listening to a Hive](http://example.org)\n\n  <details>\n  <summary>abs</summary>\n\n  "
                        + Words.BEES + "\n\n  </details>\n");

        assertThat(read.titles()).containsExactly("Tides on Small Islands", "Lamps That Fade", "Listening to a Hive");
        assertThat(read.texts()).containsExactly(Words.TIDES, Words.LAMPS, Words.BEES);
    }

    @Test
    void a_table_of_other_things_holds_no_papers() {
        Digests read = Digests.of("# Stats\n\n| Year | Count |\n|---|---|\n" + "| 2020 | 12 |\n".repeat(60)
                + "\n## Tides on Small Islands\n\n" + Words.TIDES + "\n");

        assertThat(read.titles()).containsExactly("Tides on Small Islands");
    }
}
