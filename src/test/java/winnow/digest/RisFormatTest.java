package winnow.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RisFormatTest {

    @Test
    void records_of_old_and_new_tags_are_read_with_the_line_of_the_title() {
        Digests read = Digests.of("\uFEFFTY  - JOUR\r\nAU  - Moss, A.\r\nTI  - Tides on Small Islands\r\nAB  - "
                + Words.TIDES + "\r\nER  - \r\n\r\nTY  - CONF\r\nT1  - Lamps That Fade\r\nN2  - " + Words.LAMPS
                + "\r\nER  -\r\n");

        assertThat(read.format()).isEqualTo("ris");
        assertThat(read.titles()).containsExactly("Tides on Small Islands", "Lamps That Fade");
        assertThat(read.texts()).containsExactly(Words.TIDES, Words.LAMPS);
        assertThat(read.lines()).containsExactly(3, 8);
        assertThat(read.findings).isEmpty();
    }

    @Test
    void lines_without_a_tag_go_on_with_the_field_and_paragraphs_with_the_abstract() {
        Digests read = Digests.of("TY  - JOUR\nTI  - Listening to\n      a Hive\nAB  - "
                + Words.wrapped(Words.BEES, 70, "") + "\n\nA second paragraph says more.\nKW  - bees\nER  - \n");

        assertThat(read.entries)
                .containsExactly(new Entry("Listening to a Hive", Words.BEES + " A second paragraph says more.", 2));
    }

    @Test
    void junk_between_records_is_passed_over_and_reported() {
        Digests read = Digests.of(
                "Provider: A Shop\nContent: text/plain\n\nTY  - JOUR\nTI  - Tides\nER  - \n\n1.\n\nTY  - JOUR\nTI  - Lamps\nER  - \n");

        assertThat(read.titles()).containsExactly("Tides", "Lamps");
        assertThat(read.texts()).containsExactly("", "");
        assertThat(read.rules()).containsOnly("residue");
        assertThat(read.findings.get(1).where()).isEqualTo("digest:8");
    }

    @Test
    void a_record_without_end_gives_way_to_the_next_one() {
        Digests read = Digests.of(
                "TY  - JOUR\nTI  - Tides\nAB  - " + Words.TIDES + "\nTY  - JOUR\nTI  - Lamps\nKW  - light\n");

        assertThat(read.titles()).containsExactly("Tides", "Lamps");
        assertThat(read.rules()).containsExactly("damaged-record");
    }

    @Test
    void a_record_without_a_title_is_reported_with_its_line() {
        Digests read = Digests.of("TY  - JOUR\nAU  - Moss, A.\nAB  - " + Words.TIDES + "\nER  - \n");

        assertThat(read.entries).isEmpty();
        assertThat(read.findings).singleElement().satisfies(found -> {
            assertThat(found.where()).isEqualTo("digest:1");
            assertThat(found.message())
                    .isEqualTo("a record without a title, its abstract is passed over: "
                            + "\"Tide tables are computed by hand on many small islands. We p…\"");
        });
    }

    @Test
    void html_and_entities_in_a_field_are_undone_and_mathematics_is_not() {
        Digests read = Digests.of(
                "TY  - JOUR\nTI  - CO<sub>2</sub> &amp; Tides\nAB  - <p>For 5<z<6 and $a<b$ &amp;lt; that.</p>\nER  - \n");

        assertThat(read.entries).containsExactly(new Entry("CO2 & Tides", "For 5<z<6 and $a<b$ < that.", 2));
    }

    @Test
    void a_wrapped_line_that_begins_with_a_word_like_a_tag_goes_on_with_the_abstract() {
        Digests read = Digests.of("""
                TY  - JOUR
                TI  - Lamps
                AB  - We looked at lamps with
                T2-weighted cameras, at
                T1- and IR-lamps, and at
                CT - coated ones.
                KW  - light
                ER  -
                """);

        assertThat(read.entries)
                .containsExactly(new Entry(
                        "Lamps",
                        "We looked at lamps with T2-weighted cameras, at T1- and IR-lamps, and at CT - coated ones.",
                        2));
    }

    @Test
    void tags_with_one_blank_before_the_hyphen_are_read() {
        Digests read = Digests.of("TY - JOUR\nTI - Tides\nAB - We study tides.\nER -\nTY - JOUR\nTI - Lamps\nER-\n");

        assertThat(read.entries).containsExactly(new Entry("Tides", "We study tides.", 2), new Entry("Lamps", "", 6));
    }
}
