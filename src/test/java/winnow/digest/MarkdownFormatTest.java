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

    @Test
    void pictographs_before_a_label_change_nothing() {
        Digests read = Digests.of("## Tides on Small Islands\n\n👤 Ann Moss, Bo Lee\n\n📄 **Abstract:** " + Words.TIDES
                + "\n\n💡 **Why it matters:** Boats can sail in time for the market.\n\n## Lamps That Fade\n\n📝 Abstract: "
                + Words.LAMPS + "\n");

        assertThat(read.titles()).containsExactly("Tides on Small Islands", "Lamps That Fade");
        assertThat(read.texts()).containsExactly(Words.TIDES, Words.LAMPS);
        assertThat(read.findings).isEmpty();
    }

    @Test
    void a_title_may_stand_in_front_matter() {
        String front = "---\ntitle: \"Tides on Small Islands\"\ndate: 2026-02-01\ntags: [sea, maps]\n---\n\n";
        String prose = "arXiv:2601.00001v1 Announce Type: cross Abstract: " + Words.TIDES + "\n";

        assertThat(Digests.of(front + prose).entries)
                .containsExactly(new Entry("Tides on Small Islands", Words.TIDES, 2));
        assertThat(Digests.of(front + "# Tides on Small Islands\n\n> " + prose).entries)
                .containsExactly(new Entry("Tides on Small Islands", Words.TIDES, 7));
    }

    @Test
    void hyphens_that_nothing_ends_are_no_front_matter() {
        Digests read = Digests.of("---\n\n# Tides on Small Islands\n\n" + Words.TIDES + "\n");

        assertThat(read.entries).containsExactly(new Entry("Tides on Small Islands", Words.TIDES, 3));
    }

    @Test
    void a_wrapped_line_that_begins_like_a_list_goes_on_with_the_prose() {
        String prose = """
                We give a program that reads forty years of gauge readings and that does
                1) nothing by hand, and in 12 minutes less than the table of 1900 needed
                - so they say - and that six people made in a winter of storms and fog.
                """;
        Digests read =
                Digests.of("### Tides on Small Islands\n\n" + prose + "\n\n### Lamps That Fade\n\n" + Words.LAMPS);

        assertThat(read.texts()).containsExactly(prose.strip().replace('\n', ' '), Words.LAMPS);
    }

    @Test
    void papers_in_html_by_class_are_read() {
        Digests read = Digests.of("# Winter\n\n- [Part 1](a.md)\n- Part 2\n\n<div class=\"paper-card\">\n"
                + "  <div class=\"paper-title\"><a href=\"x\">Tides on Small Islands</a></div>\n"
                + "  <div class=\"paper-meta\">2026-01-02 | 12 pages</div>\n  <details class=\"paper-abstract\">\n    "
                + Words.TIDES + "\n  </details>\n</div>\n");

        assertThat(read.titles()).containsExactly("Tides on Small Islands");
        assertThat(read.texts()).containsExactly(Words.TIDES);
    }
}
