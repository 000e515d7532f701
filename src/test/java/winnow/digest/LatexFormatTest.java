package winnow.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LatexFormatTest {

    @Test
    void a_book_gives_each_abstract_with_the_title_before_it() {
        Digests read = Digests.of("""
                \\documentclass{article}
                % \\title{A comment}
                \\begin{document}
                \\title[Tides]{Tides on {Small} Islands}
                \\author{Ann Moss}
                \\begin{abstract}
                Tide tables are wrong in 40\\% of cases. % so they say
                We read \\emph{gauges}.
                \\end{abstract}
                \\subsection*{Lamps}
                \\begin{abstract}
                \\keywords{oil}
                Lamps burn oil.
                \\end{abstract}
                \\end{document}
                """);

        assertThat(read.format()).isEqualTo("latex");
        assertThat(read.entries)
                .containsExactly(
                        new Entry(
                                "Tides on Small Islands", "Tide tables are wrong in 40% of cases. We read gauges.", 4),
                        new Entry("Lamps", "Lamps burn oil.", 10));
    }

    @Test
    void an_abstract_may_bear_its_title_itself() {
        Digests read =
                Digests.of("\\documentclass{book}\n\\begin{talk}{Tides}{Ann Moss}\nWe read gauges.\n\\end{talk}\n");
        assertThat(read.entries).containsExactly(new Entry("Tides", "We read gauges.", 2));
    }

    @Test
    void sections_of_a_paper_without_an_abstract_are_no_papers() {
        Digests read =
                Digests.of("\\documentclass{article}\n\\title{Tides}\n\\section{Introduction}\nWe read gauges.\n");
        assertThat(read.entries).isEmpty();
        assertThat(read.rules()).containsExactly("unknown-kind");
    }

    @Test
    void brackets_that_never_close_end_with_the_text() {
        assertThat(Digests.of("\\documentclass{a}\n\\title{Tides\n\\begin{abstract}{x").entries)
                .isEmpty();
        assertThat(Digests.of("\\documentclass{a}\n\\begin{abstract}\\title").entries)
                .isEmpty();
    }
}
