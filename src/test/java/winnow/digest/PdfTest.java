package winnow.digest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static winnow.digest.Printed.BOLD;
import static winnow.digest.Printed.ITALIC;
import static winnow.digest.Printed.PLAIN;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import winnow.paper.Finding;

final class PdfTest {
    private static final String TIDES =
            "Tide tables are still computed from harmonic constituents that were determined decades ago, although gauges"
                    + " deliver measurements continuously. We describe a recalibration procedure for small islands whose"
                    + " harbours were rebuilt. Measurements of forty years show that predictions improve considerably, and"
                    + " that low-lying islands profit most. The procedure needs a single gauge and an afternoon.";
    private static final String LAMPS =
            "Lighthouses burn considerable amounts of electricity throughout the night, whether or not a vessel passes."
                    + " We switch lanterns according to transponder messages and investigate how mariners perceive them."
                    + " Electricity consumption decreases by two thirds, and no mariner noticed a difference in brightness.";
    private static final String ROPES =
            "Ropes of natural fibres deteriorate invisibly before they break. We listen to them with inexpensive"
                    + " microphones while they carry weights, and distinguish harmless creaking from dangerous tearing."
                    + " Experiments with twelve hundred ropes demonstrate that nineteen of twenty failures are announced.";

    private static Printed paper(Printed book, String title, String authors, String words) throws IOException {
        return book.text(title, BOLD, 12)
                .gap(4)
                .text(authors, ITALIC, 10)
                .gap(6)
                .text(words, PLAIN, 10)
                .gap(24);
    }

    @Test
    void a_book_of_abstracts_is_read_by_its_types_over_its_pages() throws IOException {
        Printed book = new Printed(1, "Seventh Workshop on Harbours, Book of Abstracts");
        for (int round = 0; round < 8; round++) {
            paper(book, "Tides on Small Islands, Part " + round, "A. Mole, B. Heron", TIDES);
            paper(book, "Lamps That Sleep: Lighthouses on Demand " + round, "C. Tern", LAMPS);
        }
        Digests read = Digests.of("book.pdf", book.bytes());

        assertThat(read.format()).isEqualTo("pdf");
        assertThat(read.titles()).hasSize(16).startsWith("Tides on Small Islands, Part 0");
        assertThat(read.titles().get(15)).isEqualTo("Lamps That Sleep: Lighthouses on Demand 7");
        assertThat(read.texts()).containsOnly(TIDES, LAMPS);
        assertThat(read.lines()).startsWith(1, 1).endsWith(3);
    }

    @Test
    void two_columns_are_read_one_after_the_other_below_what_stands_across() throws IOException {
        Printed book = new Printed(2, "Harbours 2026").across("Session on Things at Sea", BOLD, 18);
        for (int round = 0; round < 5; round++) {
            paper(book, "Tides on Small Islands, Part " + round, "A. Mole, B. Heron", TIDES);
            paper(book, "Lamps That Sleep: Lighthouses on Demand " + round, "C. Tern", LAMPS);
            paper(book, "Listening to Ropes Before They Break " + round, "D. Knot", ROPES);
        }
        Digests read = Digests.of("book.pdf", book.bytes());

        assertThat(read.titles())
                .hasSize(15)
                .startsWith(
                        "Tides on Small Islands, Part 0",
                        "Lamps That Sleep: Lighthouses on Demand 0",
                        "Listening to Ropes Before They Break 0");
        assertThat(read.texts()).containsOnly(TIDES, LAMPS, ROPES);
    }

    @Test
    void of_an_article_no_more_is_read_than_its_front() throws IOException {
        Printed article = new Printed(1, "")
                .text("Tides on Small Islands", BOLD, 17)
                .gap(8)
                .text("A. Mole, B. Heron", PLAIN, 11)
                .gap(12)
                .text("Abstract", BOLD, 11)
                .gap(4)
                .text(TIDES, PLAIN, 10)
                .gap(12)
                .text("1 Introduction", BOLD, 12);
        for (int part = 2; part < 12; part++) {
            article.gap(6).text(LAMPS, PLAIN, 10).gap(10).text(part + " Another Section About Ropes", BOLD, 12);
            article.gap(6).text(ROPES, PLAIN, 10);
        }
        Digests read = Digests.of("article.pdf", article.bytes());

        assertThat(read.entries).containsExactly(new Entry("Tides on Small Islands", TIDES, 1));
    }

    @Test
    void what_nobody_can_read_is_told_with_what_to_do() throws IOException {
        byte[] whole = paper(new Printed(1, ""), "Tides", "A. Mole", TIDES).bytes();
        byte[] locked = paper(new Printed(1, ""), "Tides", "A. Mole", TIDES).locked("secret");
        byte[] empty = new Printed(1, "").bytes();

        assertThat(told(locked))
                .isEqualTo(
                        "this is a PDF that asks for a password: take the password off (qpdf --decrypt), and load it again");
        assertThat(told(empty)).startsWith("this is a PDF whose pages are pictures, without a text to read: ");
        assertThat(told(Arrays.copyOf(whole, 200))).startsWith("this is a PDF that is damaged or cut: ");
        assertThat(told("%PDF-1.7\n".getBytes(ISO_8859_1))).startsWith("this is a PDF that is damaged or cut: ");
    }

    @Test
    void one_that_only_asks_who_may_print_it_is_read() throws IOException {
        byte[] open = paper(new Printed(1, ""), "Tides on Small Islands", "A. Mole", TIDES)
                .locked("");
        assertThat(Digests.of("a.pdf", open).texts()).containsExactly(TIDES);
    }

    private static String told(byte[] pdf) {
        Digests read = Digests.of("a.pdf", pdf);
        assertThat(read.entries).isEmpty();
        assertThat(read.findings).hasSize(1);
        Finding finding = read.findings.get(0);
        return finding.message() + ": " + finding.suggestion();
    }
}
