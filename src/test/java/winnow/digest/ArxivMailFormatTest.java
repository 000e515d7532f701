package winnow.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ArxivMailFormatTest {
    private static final String RULE = "-".repeat(78) + "\n";
    private static final String HEAD =
            RULE + "Send any comments regarding submissions directly to submitter.\n" + RULE + RULE;
    private static final String NEW =
            "\\\\\narXiv:2601.00001\nDate: Thu, 22 Jan 2026 19:24:21 GMT   (415kb)\n\nTitle: Tides on Small Islands\n  and Large Ones\nAuthors: A. Moss\n  and B. Lee\nCategories: physics.ao-ph\nComments: Title: is a word\n\\\\\n  "
                    + Words.wrapped(Words.TIDES, 79, "") + "\n\\\\ ( https://arxiv.org/abs/2601.00001 ,  415kb)\n"
                    + RULE;
    private static final String CROSS =
            "\\\\\narXiv:2601.00002 (*cross-listing*)\nDate: Thu, 22 Jan 2026 19:42:21 GMT   (5kb)\n\nTitle: Lamps That Fade\nAuthors: B. Lee\nCategories: cs.CY\n\\\\\n  "
                    + Words.wrapped(Words.LAMPS, 79, "") + "\n\\\\ ( https://arxiv.org/abs/2601.00002 ,  5kb)\n" + RULE;
    private static final String REPLACED = "%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%\n" + RULE
            + "\\\\\narXiv:2501.00003\nreplaced with revised version Fri, 23 Jan 2026 01:02:03 GMT   (77kb)\n\nTitle: Listening to a Hive\nAuthors: C. Ray\nCategories: q-bio.QM\n\\\\ ( https://arxiv.org/abs/2501.00003 ,  77kb)\n"
            + RULE;

    @Test
    void new_papers_cross_listings_and_replacements_are_read() {
        Digests read = Digests.of(
                HEAD + NEW + CROSS + REPLACED + "%%%---%%%---%%%---%%%---%%%---%%%---%%%\n\nFor general help\n");

        assertThat(read.format()).isEqualTo("arxiv-mail");
        assertThat(read.titles())
                .containsExactly("Tides on Small Islands and Large Ones", "Lamps That Fade", "Listening to a Hive");
        assertThat(read.texts()).containsExactly(Words.TIDES, Words.LAMPS, "");
        assertThat(read.lines().get(0)).isEqualTo(9);
        assertThat(read.findings).isEmpty();
    }

    @Test
    void a_mail_that_was_cut_keeps_what_is_whole_and_says_so() {
        String mail = HEAD + NEW + CROSS;
        Digests inAbstract = Digests.of(mail.substring(0, mail.indexOf("complaints doubled")));
        Digests inHeader = Digests.of(mail.substring(0, mail.indexOf("That Fade")));

        assertThat(inAbstract.titles()).hasSize(2);
        assertThat(inAbstract.rules()).containsExactly("damaged-record");
        assertThat(inHeader.titles()).containsExactly("Tides on Small Islands and Large Ones");
        assertThat(inHeader.rules()).containsExactly("damaged-record");
    }

    @Test
    void older_mails_number_their_papers_by_archive() {
        Digests read = Digests.of(
                "\\\\\nPaper: cs.LG/0501001\nDate: Sat, 1 Jan 2005 00:00:00 GMT   (1kb)\n\nTitle: Old\nAuthors: A. Moss\n\\\\\n  Short but true.\n\\\\ ( http://arXiv.org/abs/cs.LG/0501001 ,  1kb)\n");

        assertThat(read.entries).containsExactly(new Entry("Old", "Short but true.", 5));
    }

    @Test
    void a_forwarded_mail_is_read_behind_its_signs_of_quotation() {
        Digests read = Digests.of(
                "> \\\\\n> arXiv:2601.00001\n> Title: Tides on\n>   Small Islands\n> Authors: Ann Moss\n> \\\\\n>   "
                        + Words.wrapped(Words.TIDES, 70, "> ")
                        + "\n> \\\\ ( https://arxiv.org/abs/2601.00001 ,  9kb)\n");

        assertThat(read.entries).containsExactly(new Entry("Tides on Small Islands", Words.TIDES, 3));
        assertThat(read.findings).isEmpty();
    }
}
