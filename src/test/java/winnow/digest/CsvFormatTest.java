package winnow.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CsvFormatTest {

    @Test
    void quoted_cells_may_hold_separators_quotation_marks_and_line_ends() {
        Digests read = Digests.of(
                "\uFEFFAuthors,Title,Year,Abstract\r\n\"Moss, A.\",\"Tides, \"\"high\"\" and low\",2020,\"One\r\ntwo.\"\r\nLee,'=SUM,2021,\r\n,,2022,No title\r\n");

        assertThat(read.format()).isEqualTo("csv");
        assertThat(read.entries)
                .containsExactly(new Entry("Tides, \"high\" and low", "One two.", 2), new Entry("=SUM", "", 4));
        assertThat(read.findings)
                .singleElement()
                .satisfies(found -> assertThat(found.where()).isEqualTo("digest:5"));
    }

    @Test
    void tabs_and_semicolons_part_cells_too() {
        assertThat(Digests.of("title\tabstract\nTides\tHigh and low.\n").texts())
                .containsExactly("High and low.");
        assertThat(Digests.of("id;title;abstract\n1;Tides;High, and low.\n").texts())
                .containsExactly("High, and low.");
    }

    @Test
    void a_quotation_mark_inside_a_cell_without_any_is_text() {
        Digests read =
                Digests.of("id\ttitle\tabstract\n1\tTides\tThe \"high\" water, 5\" of it.\n2\tLamps\tThey fade.\n");

        assertThat(read.texts()).containsExactly("The \"high\" water, 5\" of it.", "They fade.");
        assertThat(read.findings).isEmpty();
    }
}
