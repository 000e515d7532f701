package winnow.digest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static winnow.digest.Printed.BOLD;
import static winnow.digest.Printed.PLAIN;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** PDFs that were made to be too much, or were damaged on their way. */
@Timeout(60)
final class HostilePdfTest {
    private static final String PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R"
            + " /Resources << /Font << /F 5 0 R >> >> >>";
    private static final String FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

    /** Objects 1, 2, …; where they stand is left to the reader to find out. */
    private static byte[] pdf(byte[] content, String filter, String... objects) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write("%PDF-1.7\n".getBytes(ISO_8859_1));
        int number = 1;
        for (String object : objects) {
            out.write((number++ + " 0 obj\n" + object + "\nendobj\n").getBytes(ISO_8859_1));
        }
        out.write(("4 0 obj\n<< /Length " + content.length + filter + " >>\nstream\n").getBytes(ISO_8859_1));
        out.write(content);
        out.write(("\nendstream\nendobj\n5 0 obj\n" + FONT + "\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n")
                .getBytes(ISO_8859_1));
        return out.toByteArray();
    }

    private static byte[] pdf(String content, String pages, String page) throws IOException {
        return pdf(content.getBytes(ISO_8859_1), "", "<< /Type /Catalog /Pages 2 0 R >>", pages, page);
    }

    private static final String ONE = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
    private static final String SENTENCE =
            "BT /F 10 Tf 50 700 Td (A title of five words) Tj 0 -30 Td (We read gauges. We read them again.) Tj ET";

    @Test
    void the_frame_of_these_files_is_read_when_nothing_is_wrong() throws IOException {
        assertThat(Digests.of("a.pdf", pdf(SENTENCE, ONE, PAGE)).titles()).containsExactly("A title of five words");
    }

    @Test
    void a_stream_that_unpacks_to_hundreds_of_megabytes_is_told() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            for (int megabytes = 0; megabytes < 300; megabytes++) {
                out.write(blanks);
            }
        }
        byte[] bomb =
                pdf(packed.toByteArray(), " /Filter /FlateDecode", "<< /Type /Catalog /Pages 2 0 R >>", ONE, PAGE);
        Digests read = Digests.of("a.pdf", bomb);
        assertThat(read.entries).isEmpty();
        assertThat(read.rules()).containsExactly("pdf");
    }

    @Test
    void a_page_that_is_named_again_and_again_is_read_no_more_than_some_thousand_times() throws IOException {
        String kids = "3 0 R ".repeat(4000);
        Digests read = Digests.of("a.pdf", pdf(SENTENCE, "<< /Type /Pages /Kids [" + kids + "] /Count 4000 >>", PAGE));
        assertThat(read.rules()).contains("pdf");
    }

    @Test
    void pages_in_themselves_and_arrays_in_arrays_end() throws IOException {
        String self = "<< /Type /Pages /Kids [2 0 R 3 0 R 2 0 R] /Count 3 >>";
        assertThat(Digests.of("a.pdf", pdf(SENTENCE, self, PAGE)).titles()).containsExactly("A title of five words");
        String deep = "<< /Type /Pages /Kids [3 0 R] /Count 1 /X " + "[".repeat(200_000) + "]".repeat(200_000) + " >>";
        assertThat(Digests.of("a.pdf", pdf(SENTENCE, deep, PAGE)).entries).hasSizeLessThan(2);
        assertThat(Digests.of("a.pdf", pdf("[".repeat(300_000) + SENTENCE, ONE, PAGE)).entries)
                .hasSizeLessThan(2);
    }

    @Test
    void more_letters_than_fit_on_a_page_are_told() throws IOException {
        String line = "BT /F 1 Tf 1 0 0 1 50 700 Tm (" + "abcdefghij".repeat(100) + ") Tj ET\n";
        assertThat(Digests.of("a.pdf", pdf(line.repeat(300), ONE, PAGE)).rules())
                .containsExactly("pdf");
    }

    @Test
    void a_pdf_cut_anywhere_or_with_bytes_turned_is_read_or_told() throws IOException {
        Printed book = new Printed(2, "Harbours");
        String words = IntStream.range(0, 90).mapToObj(at -> "word" + at).collect(Collectors.joining(" "));
        for (int paper = 0; paper < 4; paper++) {
            book.text("Tides on Islands " + paper, BOLD, 12)
                    .text(words + ".", PLAIN, 10)
                    .gap(20);
        }
        byte[] whole = book.bytes();
        Random random = new Random(7);
        for (int round = 0; round < 40; round++) {
            byte[] cut = Arrays.copyOf(whole, 6 + random.nextInt(whole.length - 6));
            assertThat(Digests.of("a.pdf", cut).findings.size()
                            + Digests.of("a.pdf", cut).entries.size())
                    .isPositive();
            byte[] turned = whole.clone();
            for (int at = 0; at < 20; at++) {
                turned[6 + random.nextInt(turned.length - 6)] = (byte) random.nextInt(256);
            }
            assertThat(Digests.of("a.pdf", turned).titles()).allMatch(title -> !title.contains("endobj"));
        }
    }
}
