package winnow.digest.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import winnow.digest.DigestSink;
import winnow.digest.Taken;
import winnow.digest.Wrapping;
import winnow.paper.Finding;
import winnow.text.Place;

/**
 * A PDF, read as the HTML page that its looks make of it. A line of that page is a page of the PDF, so that places in
 * messages are pages.
 *
 * <p>Nothing here names a class of the library: it is loaded when a PDF is met.
 */
final class PdfWrapping implements Wrapping {
    private static final String SIGN = "%PDF-";
    private static final int LAST_SIGN = 1024;
    private static final long MOST_BYTES = 1L << 30;

    @Override
    public boolean isPacked() {
        return true;
    }

    @Override
    public boolean opens(byte[] head) {
        String text = new String(head, 0, Math.min(head.length, LAST_SIGN), StandardCharsets.ISO_8859_1);
        return text.startsWith(SIGN) || text.indexOf("\n" + SIGN) >= 0 || text.startsWith("\u00EF\u00BB\u00BF" + SIGN);
    }

    @Override
    public Optional<Taken> read(String name, InputStream in, Inside inside) throws IOException {
        Path file = Files.createTempFile("winnow", ".pdf");
        try {
            return copied(in, file)
                    ? read(name, PdfDocument.read(file), inside)
                    : refused(name, PdfText.of(PdfText.State.TOO_LARGE), inside.sink());
        } finally {
            Files.delete(file);
        }
    }

    private static Optional<Taken> read(String name, PdfText pdf, Inside inside) throws IOException {
        if (pdf.state() != PdfText.State.READ) {
            return refused(name, pdf, inside.sink());
        }
        if (pdf.isCut()) {
            inside.sink()
                    .finding(Finding.warning(
                            "pdf",
                            new Place(name, pdf.pages(), 0),
                            "the PDF has more than winnow reads; what stands behind page " + pdf.pages()
                                    + " is passed over",
                            "split it (qpdf --split-pages), and load the parts"));
        }
        InputStream html = new ByteArrayInputStream(pdf.html().getBytes(StandardCharsets.UTF_8));
        String pages = pdf.pages() == 1 ? "one page" : pdf.pages() + " pages";
        return inside.read(name, html, null, 0, inside.sink())
                .map(as -> new Taken("pdf", "a PDF of " + pages + "; where a line is named, it is the page"));
    }

    /** Whether it is no larger than may lie beside the others on the disk. */
    private static boolean copied(InputStream in, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            long left = MOST_BYTES;
            int count = in.read(buffer);
            while (count > 0 && left >= count) {
                out.write(buffer, 0, count);
                left -= count;
                count = in.read(buffer);
            }
            return count <= 0;
        }
    }

    private static Optional<Taken> refused(String name, PdfText pdf, DigestSink sink) {
        sink.finding(Finding.error(
                "pdf", new Place(name, 0, 0), pdf.state().what(), pdf.state().advice()));
        return Optional.empty();
    }
}
