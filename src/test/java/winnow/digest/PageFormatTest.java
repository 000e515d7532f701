package winnow.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PageFormatTest {

    @Test
    void titles_by_lines_and_abstracts_stand_in_paragraphs_of_their_own() {
        Digests read = Digests.of("Tides on Small Islands\n\nAnn Moss, Bo Lee and Cy Ray\n\nMar 3, 2026\n\n"
                + Words.TIDES + "\n\nLamps That Fade\n\nAbstract: " + Words.wrapped(Words.LAMPS, 72, "   ") + "\n");

        assertThat(read.format()).isEqualTo("page");
        assertThat(read.entries)
                .containsExactly(
                        new Entry("Tides on Small Islands", Words.TIDES, 1),
                        new Entry("Lamps That Fade", Words.LAMPS, 9));
        assertThat(read.findings).isEmpty();
    }

    @Test
    void a_title_may_stand_right_on_top_of_its_wrapped_abstract() {
        Digests read = Digests.of("Tides on Small Islands and What Can Be Known of Them Beforehand by Small Machines\n"
                + Words.wrapped(Words.TIDES, 79, "") + "\n\nLamps That Fade\nBo Lee, Cy Ray\n2026-01-02\nAbstract\n"
                + Words.wrapped(Words.LAMPS, 79, "")
                + "\n\nListening to a Hive for the Absence of its Queen: Microphones, Filters,\nand Thresholds\n"
                + Words.wrapped(Words.BEES, 79, "") + "\n");

        assertThat(read.titles())
                .containsExactly(
                        "Tides on Small Islands and What Can Be Known of Them Beforehand by Small Machines",
                        "Lamps That Fade",
                        "Listening to a Hive for the Absence of its Queen: Microphones, Filters, and Thresholds");
        assertThat(read.texts()).containsExactly(Words.TIDES, Words.LAMPS, Words.BEES);
        assertThat(read.lines()).containsExactly(1, 8, 18);
    }

    @Test
    void rules_and_numbers_may_part_the_papers() {
        Digests read = Digests.of("1. Tides on Small Islands\nAnn Moss, Bo Lee\n\n" + Words.wrapped(Words.TIDES, 70, "")
                + "\n" + "=".repeat(40) + "\n[2] Lamps That Fade\n\n" + Words.wrapped(Words.LAMPS, 70, "") + "\n\n"
                + Words.BEES + "\n" + "=".repeat(40) + "\n3) Listening to a Hive\n----------------------\n" + Words.BEES
                + "\n");

        assertThat(read.titles()).containsExactly("Tides on Small Islands", "Lamps That Fade", "Listening to a Hive");
        assertThat(read.texts()).containsExactly(Words.TIDES, Words.LAMPS + " " + Words.BEES, Words.BEES);
    }

    @Test
    void a_title_without_abstract_is_reported_with_its_line() {
        Digests read = Digests.of("Tides on Small Islands\n\n" + Words.TIDES
                + "\n\nLamps That Fade at Night\n\n\n\nListening to a Hive\n\n" + Words.BEES + "\n");

        assertThat(read.titles()).containsExactly("Tides on Small Islands", "Listening to a Hive");
        assertThat(read.findings).singleElement().satisfies(found -> {
            assertThat(found.where()).isEqualTo("digest:5");
            assertThat(found.message()).isEqualTo("a title without an abstract: \"Lamps That Fade at Night\"");
        });
    }

    @Test
    void a_title_that_reads_like_two_names_is_still_a_title() {
        Digests read = Digests.of(
                "Share Convertors and Quick Dealers\n\nAnn Moss, Bo Lee and Cy Ray\n\n" + Words.TIDES + "\n");

        assertThat(read.titles()).containsExactly("Share Convertors and Quick Dealers");
    }

    @Test
    void abstracts_of_one_short_sentence_are_read_where_the_page_has_no_longer_ones() {
        assertThat(Digests.of("Tides on Small Islands\n\nWe study tides.\n").entries)
                .containsExactly(new Entry("Tides on Small Islands", "We study tides.", 1));
        assertThat(Digests.of("Tides on Small Islands\nWe study tides.\n\nLamps That Fade\nLamps fade at night.\n")
                        .texts())
                .containsExactly("We study tides.", "Lamps fade at night.");
    }

    @Test
    void short_lines_that_do_not_take_turns_as_titles_and_sentences_are_no_papers() {
        Digests read = Digests.of(
                "Things to Buy for the Harbour\n\nMilk\nBread and Lamps\n\nWe need it all today.\n\nThank you.\n");

        assertThat(read.entries).isEmpty();
        assertThat(read.rules()).containsOnly("residue");
    }

    @Test
    void a_paragraph_that_names_itself_a_part_goes_on_with_the_abstract() {
        Digests read = Digests.of("O1. Tides on Small Islands\n\nAnn Moss\n\nIntroduction: " + Words.TIDES
                + "\n\nMethods: " + Words.LAMPS + "\n\nP2. Listening to a Hive\n\nCy Ray\n\n" + Words.BEES + "\n");

        assertThat(read.titles()).containsExactly("Tides on Small Islands", "Listening to a Hive");
        assertThat(read.texts())
                .containsExactly("Introduction: " + Words.TIDES + " Methods: " + Words.LAMPS, Words.BEES);
    }

    @Test
    void names_and_addresses_below_a_title_are_no_part_of_it_though_it_fills_its_line() {
        String title = "Tide Tables for Small Islands: What One Core Can Foresee in Four Minutes";
        Digests read =
                Digests.of("[1] " + title + "\n    Yiming Guan, Lu Wang, Ann Moss\n    https://tides.example/1\n\n    "
                        + Words.wrapped(Words.TIDES, 72, "    ") + "\n\n[2] Lamps That Fade\n    Bo Lee, Cy Ray\n\n    "
                        + Words.wrapped(Words.LAMPS, 72, "    ") + "\n");

        assertThat(read.titles()).containsExactly(title, "Lamps That Fade");
        assertThat(read.texts()).containsExactly(Words.TIDES, Words.LAMPS);
    }

    @Test
    void a_title_may_be_a_long_question_or_hold_somebodys_name() {
        String question = "Do the tides of small islands vary with the moon, the wind or the season of the year?";
        Digests read = Digests.of(
                question + "\nAnn Moss, Bo Lee\nAbstract: " + Words.TIDES + "\n======\nKepler's Clocks and Lee's"
                        + " Lamps\nJun 12 2026 cs.AI\nAbstract: " + Words.LAMPS + "\n======\n");

        assertThat(read.titles()).containsExactly(question, "Kepler's Clocks and Lee's Lamps");
        assertThat(read.texts()).containsExactly(Words.TIDES, Words.LAMPS);
    }

    @Test
    void a_link_at_the_end_of_a_wrapped_abstract_belongs_to_it_and_keywords_do_not() {
        String tides = Words.wrapped(Words.TIDES, 72, "");
        Digests read = Digests.of("Tides on Small Islands\n\n" + tides.substring(0, tides.lastIndexOf('\n'))
                + "\nfor anyone to use, and for those who wish to sail, at the address below.\nCode: https://tides.example/code\n\n"
                + "Lamps That Fade\n\n" + Words.wrapped(Words.LAMPS, 72, "") + "\nKeywords: light, sleep\n");

        assertThat(read.texts().get(0)).endsWith("at the address below. Code: https://tides.example/code");
        assertThat(read.texts().get(1)).isEqualTo(Words.LAMPS);
    }

    @Test
    void a_biography_below_its_name_is_no_abstract() {
        String life =
                "Ann Moss is a professor of tides at the University of Tor, where her group builds gauges and boats.";
        Digests read = Digests.of("Tides on Small Islands\n\nAbstract\n\n" + Words.TIDES + "\n\nBio\n\n" + life
                + "\n\nLamps That Fade\n\nAbstract\n\n" + Words.LAMPS + "\n\nAbout the speaker\n\n" + life + "\n");

        assertThat(read.titles()).containsExactly("Tides on Small Islands", "Lamps That Fade");
        assertThat(read.texts()).containsExactly(Words.TIDES, Words.LAMPS);
    }
}
