package winnow.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TaggedFormatsTest {
    @Test
    void records_of_the_web_of_science_begin_with_a_type_and_go_on_behind_blanks() {
        String records = """
                FN Clarivate Analytics Web of Science
                VR 1.0
                PT J
                AU Moss, A
                   Lee, B
                TI Tides on
                   Small Islands
                SO SEA
                AB We study tides.
                   They turn. (C) 2020 Sea.
                PY 2020
                ER

                PT J
                TI Lamps
                PY 2021
                ER

                EF
                """;
        Digests read = Digests.of("\uFEFF" + records.replace("\n", "\r\n"));

        assertThat(read.format()).isEqualTo("isi");
        assertThat(read.entries)
                .containsExactly(
                        new Entry("Tides on Small Islands", "We study tides. They turn. (C) 2020 Sea.", 6),
                        new Entry("Lamps", "", 15));
        assertThat(read.findings).isEmpty();
    }

    @Test
    void a_record_of_the_web_of_science_that_is_cut_is_reported_and_kept() {
        Digests read = Digests.of("PT J\nTI Tides\nAB We study ti");

        assertThat(read.titles()).containsExactly("Tides");
        assertThat(read.findings)
                .singleElement()
                .satisfies(found -> assertThat(found.where()).isEqualTo("digest:1"));
    }

    @Test
    void records_of_endnote_begin_with_a_type_and_may_have_paragraphs() {
        Digests read = Digests.of("""
                %0 Journal Article
                %T Tides on Small Islands
                %A Moss, Ann
                %D 2020
                %X We study tides.

                They turn at
                %K sea

                %0 Conference Proceedings
                %A Lee, Bo
                """);

        assertThat(read.format()).isEqualTo("refer");
        assertThat(read.entries)
                .containsExactly(new Entry("Tides on Small Islands", "We study tides. They turn at", 2));
        assertThat(read.rules()).containsExactly("record-without-title");
    }
}
