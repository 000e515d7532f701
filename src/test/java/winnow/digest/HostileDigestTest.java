package winnow.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One and the same sign over and over: no reader takes more than linear time, nor more than a small stack. */
final class HostileDigestTest {
    private static final int CHARACTERS = 60_000;
    private static final int SMALL_STACK = 1 << 19;
    private static final Duration LONG = Duration.ofSeconds(30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[",
                "<a ",
                "\\\\",
                "\\\\\n",
                "| ",
                "- ",
                "= ",
                "\t",
                "\r",
                "\n",
                "1) a\n",
                "---\n",
                "\"",
                "&amp;",
                "](",
                "![",
                "{\"a\":",
                "{\"title\":\"x\",",
                "<details>",
                "<div class='title'>",
                "<div class='abstract'>",
                "<button>",
                "<entry>",
                "<item>",
                "<![CDATA[",
                "@a{b,",
                "TY  - JOUR\n",
                "PMID- 1\n",
                "Title: x\n",
                "Ann Moss, ",
                "a? ",
                "http://"
            })
    void one_sign_over_and_over_is_read_to_its_end(String sign) throws InterruptedException {
        String signs = sign.repeat(CHARACTERS / sign.length());

        read(signs);
        read("<html><body>" + signs);
        read("# Tides\n\n" + Words.TIDES + "\n\n" + signs);
    }

    private static void read(String text) throws InterruptedException {
        AtomicReference<Digests> read = new AtomicReference<>();
        Thread reader = new Thread(null, () -> read.set(Digests.of(text)), "reader", SMALL_STACK);
        reader.setDaemon(true);
        reader.start();
        reader.join(LONG.toMillis());
        assertThat(read.get()).as("read within " + LONG).isNotNull();
    }

    @Test
    void records_that_never_end_are_passed_over_one_by_one() {
        Digests read =
                Digests.of("<feed>" + "<entry><title>Tides</title>".repeat(3) + "<entry><title>Lamps</title></entry>");

        assertThat(read.titles()).containsExactly("Lamps");
        assertThat(read.rules()).containsOnly("damaged-record").hasSize(3);
    }
}
