package winnow.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HtmlFormatTest {

    @Test
    void a_page_that_names_its_parts_is_read_by_the_names() {
        Digests read = Digests.of(
                "<!DOCTYPE html><html><head><title>Programme</title><style>.abstract {}</style></head><body>\n<h2>Monday</h2>\n"
                        + "<div class='paper'><span class='title'>\n  Tides on Small Islands\n</span><span class='authors'>Ann Moss (Sea Institute)</span></div>\n"
                        + "<div class='abstract'><b>Abstract:</b> " + Words.TIDES.replace("It needs", "<br/>It needs")
                        + "<br><b>Link:</b> <a href='#'>n/a</a></div>\n"
                        + "<div class='paper'><span class='title'>Share Conversion and Information Retrieval</span></div><div class='abstract'><p>For $a<b$, 5<z<6. "
                        + Words.LAMPS + "</p></div></body></html>");

        assertThat(read.format()).isEqualTo("html");
        assertThat(read.entries)
                .containsExactly(
                        new Entry("Tides on Small Islands", Words.TIDES, 4),
                        new Entry("Share Conversion and Information Retrieval", "For $a<b$, 5<z<6. " + Words.LAMPS, 7));
        assertThat(read.findings).isEmpty();
    }

    @Test
    void headings_are_titles_and_paragraphs_below_are_one_abstract() {
        Digests read = Digests.of(
                "<h1>Accepted papers</h1><h3>Tides on Small Islands</h3><p class=a>Ann Moss (Sea Institute), Bo Lee (U. of X)</p><p>"
                        + Words.TIDES + "</p><p>" + Words.BEES
                        + "</p>\n<h3>2. Lamps That Fade</h3><p><i>Bo Lee</i></p><p><b>Abstract.</b> " + Words.LAMPS
                        + "</p>");

        assertThat(read.titles()).containsExactly("Tides on Small Islands", "Lamps That Fade");
        assertThat(read.texts()).containsExactly(Words.TIDES + " " + Words.BEES, Words.LAMPS);
        assertThat(read.lines()).containsExactly(1, 2);
    }

    @Test
    void definition_lists_table_rows_and_bold_lines_are_read() {
        Digests list = Digests.of("<html><body><dl><dt>Tides on Small Islands</dt><dd>Ann Moss, Bo Lee</dd><dd>"
                + Words.TIDES + "</dd><dt>Lamps That Fade</dt><dd>" + Words.LAMPS + "</dd></dl></body></html>");
        Digests table = Digests.of("<html><body><table><tr><td>Tides on Small Islands</td><td>" + Words.TIDES
                + "</td></tr><tr><td>Lamps That Fade</td><td>" + Words.LAMPS + "</td></tr></table></body></html>");
        Digests bold = Digests.of("<html><body><p><b>Tides on Small Islands</b><br><i>Ann Moss and Bo Lee</i><br>"
                + Words.TIDES + "</p><p><b>Lamps That Fade</b><br>\n" + Words.LAMPS + "</p></body></html>");

        Digests inLine = Digests.of("<html><body><ol><li><b>Tides on Small Islands</b>, Ann Moss (Sea Institute)<br>"
                + Words.TIDES + "</li><li><a href='x'>Lamps That Fade</a>. Bo Lee<p>" + Words.LAMPS
                + "</p></li></ol></body></html>");

        assertThat(inLine.titles().get(0)).isEqualTo("Tides on Small Islands");
        for (Digests read : new Digests[] {list, table, bold}) {
            assertThat(read.titles()).containsExactly("Tides on Small Islands", "Lamps That Fade");
            assertThat(read.texts()).containsExactly(Words.TIDES, Words.LAMPS);
        }
    }

    @Test
    void what_is_to_be_clicked_on_is_no_title() {
        Digests read = Digests.of(
                "<html><body><ul><li><h4>Tides on Small Islands</h4><details><summary>Show abstract</summary><p>"
                        + Words.TIDES
                        + "</p></details></li><li><h4>Lamps That Fade</h4><details><summary>Abstract</summary>"
                        + Words.LAMPS + "</details></li></ul><script>var a = '<h4>No</h4>';</script></body></html>");

        assertThat(read.titles()).containsExactly("Tides on Small Islands", "Lamps That Fade");
        assertThat(read.texts()).containsExactly(Words.TIDES, Words.LAMPS);
    }
}
