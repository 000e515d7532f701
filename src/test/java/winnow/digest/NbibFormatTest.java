package winnow.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NbibFormatTest {
    private static final String FIRST =
            "PMID- 10000001\nOWN - NLM\nSTAT- MEDLINE\nTI  - Listening to a Hive for the\n      Absence of its Queen.\nAB  - BACKGROUND: "
                    + Words.wrapped(Words.BEES, 78, "      ")
                    + "\nCI  - (c) Nobody.\nOT  - bees\nFAU - Moss, Ann\nSO  - J Hives. 2020.\n";

    @Test
    void wrapped_titles_and_structured_abstracts_are_joined_and_other_fields_left_out() {
        Digests read = Digests.of(
                FIRST + "\nPMID- 10000002\nSTAT- In-Process\nTI  - Lamps.\nOAB - Publisher: " + Words.LAMPS + "\n");

        assertThat(read.format()).isEqualTo("nbib");
        assertThat(read.titles()).containsExactly("Listening to a Hive for the Absence of its Queen.", "Lamps.");
        assertThat(read.texts()).containsExactly("BACKGROUND: " + Words.BEES, "");
        assertThat(read.lines()).containsExactly(4, 18);
    }

    @Test
    void records_are_parted_by_a_number_even_without_a_blank_line_or_in_the_middle_of_one() {
        Digests read = Digests.of(FIRST.strip() + "PMID- 10000002\r\nTI  - Lamps.\r\nAB  - " + Words.LAMPS
                + "\r\nPMID- 10000003\r\nTI  - Tides.");

        assertThat(read.titles())
                .containsExactly("Listening to a Hive for the Absence of its Queen.", "Lamps.", "Tides.");
        assertThat(read.rules()).containsExactly("damaged-record", "damaged-record");
    }

    @Test
    void a_book_goes_by_its_book_title() {
        Digests read =
                Digests.of("PMID- 10000004\nSTAT- Publisher\nBTI - A Book of Tides\nAB  - " + Words.TIDES + "\n");

        assertThat(read.entries).containsExactly(new Entry("A Book of Tides", Words.TIDES, 3));
    }
}
