package winnow.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PubmedTextFormatTest {
    private static final String ONE = """
            1. J Lamps. 2020 Mar;12(3):1-12. doi: 10.1/x. Epub 2020 Jan 3.

            Tides on small islands: what can be known of them beforehand by small
            machines.

            Moss A(1), Lee B(#)(2).

            Author information:
            (1)University of Lamps, Lisbon.
            (2)Lamp Institute, Bonn.

            """;
    private static final String END = """


            Copyright © 2020 Lamps Ltd.

            Conflict of interest statement: None.

            DOI: 10.1/x
            PMID: 11111111  [Indexed for MEDLINE]


            """;

    @Test
    void a_record_is_a_citation_a_title_authors_notes_and_an_abstract() {
        Digests read = Digests.of(ONE + "BACKGROUND: " + Words.wrapped(Words.TIDES, 70, "") + "\nMETHODS: "
                + Words.wrapped(Words.LAMPS, 70, "") + END
                + "2. J Lamps. 2021;13:1.\n\nLamps that fade.\n\nRay C.\n\n" + Words.wrapped(Words.BEES, 80, "") + END);

        assertThat(read.format()).isEqualTo("pubmed-text");
        assertThat(read.entries)
                .containsExactly(
                        new Entry(
                                "Tides on small islands: what can be known of them beforehand by small machines.",
                                "BACKGROUND: " + Words.TIDES + " METHODS: " + Words.LAMPS,
                                3),
                        new Entry("Lamps that fade.", Words.BEES, read.lines().get(1)));
        assertThat(read.findings).isEmpty();
    }

    @Test
    void a_record_may_have_no_abstract_and_no_authors() {
        Digests read =
                Digests.of("1. J Lamps. 2020 Mar;12(3):1.\n\nLamps that fade.\n\n[Article in German]\n\nRay C.\n\n"
                        + "Comment on\n    J Lamps. 2019;1:2.\n\nPMID: 1\n\n2. J Lamps. 2020 Mar;12(3):2.\n\nTides.\n\n"
                        + Words.TIDES
                        + "\n\nPMID: 2\n");

        assertThat(read.titles()).containsExactly("Lamps that fade.", "Tides.");
        assertThat(read.texts()).containsExactly("", Words.TIDES);
    }

    @Test
    void a_record_that_is_cut_is_reported_with_its_line_and_kept() {
        Digests read = Digests.of("1. J Lamps. 2020.\n\nTides.\n\n" + Words.TIDES
                + "\n\nPMID: 1\n\nmore words\n\n2. J Lamps. 2021.\n\nLamps");

        assertThat(read.titles()).containsExactly("Tides.", "Lamps");
        assertThat(read.rules()).containsExactly("residue", "damaged-record");
        assertThat(read.findings.get(1).where()).isEqualTo("digest:11");
    }
}
