package winnow.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LabelledFormatTest {

    @Test
    void saved_daily_papers_are_read_by_their_labels() {
        Digests read = Digests.of(
                "Daily papers of 2026-01-02\n\nPaper 1\nTitle: Tides on Small Islands\nAuthors: A. Moss, B. Lee\nSummary: "
                        + Words.wrapped(Words.TIDES, 70, "")
                        + "\nUpvotes: 7\n--------\n\nPaper 2\nTitle: Lamps\nSummary:\n\n" + Words.LAMPS
                        + "\nURL: https://example.org\n");

        assertThat(read.format()).isEqualTo("labelled");
        assertThat(read.entries)
                .containsExactly(
                        new Entry("Tides on Small Islands", Words.TIDES, 4), new Entry("Lamps", Words.LAMPS, 15));
    }

    @Test
    void numbers_lists_and_emphasis_may_stand_before_a_label() {
        Digests read = Digests.of("1. **Title:** Tides\n   - **Date**: 2026-01-02\n   - **Abstract:** " + Words.TIDES
                + "\n\n2. **Title:** Lamps\n   - **Abstract:** " + Words.LAMPS + "\n");

        assertThat(read.titles()).containsExactly("Tides", "Lamps");
        assertThat(read.texts()).containsExactly(Words.TIDES, Words.LAMPS);
    }
}
