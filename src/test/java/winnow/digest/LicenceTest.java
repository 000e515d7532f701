package winnow.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LicenceTest {
    private static final String LICENCE = """
            The Harbour Licence

            The Licensor lends this Work "as is", without warranty of any kind, and is liable for nothing.

            1. Redistribution

            The Licensee may sublicense this Work under these terms and conditions, as long as the copyright notice stays.

            2. Liability

            No copyright holder gives a warranty of merchantability. Redistribution is at the risk of the Licensee.
            """;

    @Test
    void a_licence_is_refused_as_what_it_is() {
        Digests read = Digests.of(LICENCE);
        assertThat(read.entries).isEmpty();
        assertThat(read.findings.get(0).message()).startsWith("this seems to be a licence");
    }

    @Test
    void a_page_that_ends_with_one_is_read() {
        String papers =
                "## Tides on Small Islands\n\n" + Words.TIDES + "\n\n## Lamps That Fade at Night\n\n" + Words.LAMPS;
        assertThat(Digests.of((papers + "\n\n").repeat(8) + "## Licence\n\n" + LICENCE)
                        .titles())
                .contains("Tides on Small Islands", "Lamps That Fade at Night");
    }

    @Test
    void a_picture_before_a_title_is_no_part_of_it() {
        assertThat(Digests.of("🌊 Tides on Small Islands\n\n" + Words.TIDES + "\n\n🔥 2. Lamps That Fade at Night\n\n"
                                + Words.LAMPS + "\n")
                        .titles())
                .containsExactly("Tides on Small Islands", "Lamps That Fade at Night");
    }
}
