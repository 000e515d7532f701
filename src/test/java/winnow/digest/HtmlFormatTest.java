package winnow.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static Digests page(String paper) {
        String page =
                "<html><body><header><a class='site-title'>Proceedings of Sea and Light</a></header><h1>Accepted Papers</h1>";
        return Digests.of(page
                + paper.replace("{T}", "Tides on Small Islands").replace("{A}", Words.TIDES)
                + "\n"
                + paper.replace("{T}", "Lamps That Fade at Night").replace("{A}", Words.LAMPS)
                + "\n"
                + paper.replace("{T}", "Kepler's Hives and Ours").replace("{A}", Words.BEES)
                + "</body></html>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2 class='accordion-header'><button class='accordion-button'>{T}</button></h2><div><p>{A}</p></div>",
                "<button class='accordion'>{T}</button><div class='panel'><p>Ann Moss, Bo Lee</p><p>{A}</p></div>",
                "<button><h5>{T}</h5></button><p>Ann Moss, Bo Lee</p><button>Show abstract</button><div>{A}</div>",
                "<strong><a class='align-middle'>{T}</a></strong><a>Ann Moss</a><div class='abstract-collapse'>{A}</div>",
                "<p class='title is-5'>Title: {T}</p><p class='abstract'><span>Abstract</span>: <span class='abstract-short'>"
                        + "Tide tables … <a>▽ More</a></span><span class='abstract-full'>{A}<a>△ Less</a></span></p>",
                "<h3>{T}</h3><h4>Abstract</h4><p>{A}</p><h4>Bio</h4><p>Ann Moss is a professor of tides at the University of"
                        + " Tor, where her group builds gauges and boats for the harbour.</p>",
                "<h3>arXiv:2601.00001</h3><b>Title:</b> {T}<br/><b>Authors:</b> Ann Moss<br/><b>Abstract:</b> {A}<br/>"
                        + "<a>https://tides.example/abs/2601.00001</a>",
                "<table><tr><th>Time</th><th>Title</th><th>Abstract</th></tr><tr><td>10:00</td><td>{T}</td><td>{A}</td></tr></table>",
                "<table><tr class='title'><td>10:00</td><td><strong>{T}</strong><br/>Ann Moss, Bo Lee</td></tr>"
                        + "<tr><td></td><td>{A}</td></tr></table>"
            })
    void what_a_page_does_to_show_or_to_hide_abstracts_changes_nothing(String paper) {
        Digests read = page(paper);

        assertThat(read.titles())
                .containsExactly("Tides on Small Islands", "Lamps That Fade at Night", "Kepler's Hives and Ours");
        assertThat(read.texts()).containsExactly(Words.TIDES, Words.LAMPS, Words.BEES);
    }

    @Test
    void of_titles_by_class_those_without_an_abstract_are_kept_and_the_names_of_sessions_are_not() {
        Digests read =
                Digests.of("<html><body><h2 class='session-title'>Sea and Light</h2><p class='paper-title'>Tides</p>"
                        + "<div class='abstract'>" + Words.TIDES
                        + "</div>\n<p class='paper-title'>Lamps</p>\n<p class='paper-title'>Hives</p>"
                        + "<div class='abstract'>" + Words.BEES + "</div></body></html>");

        assertThat(read.entries)
                .containsExactly(
                        new Entry("Tides", Words.TIDES, 1),
                        new Entry("Lamps", "", 2),
                        new Entry("Hives", Words.BEES, 3));
    }
}
