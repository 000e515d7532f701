package winnow.digest.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import winnow.digest.pdf.PdfText.State;

/**
 * A PDF from its first page to its last. Whatever is wrong with it is a {@link State}: of a page that cannot be read the
 * others are.
 */
final class PdfDocument {
    private static final int MOST_PAGES = 3000;
    private static final int MOST_CHARACTERS = 1 << 25;
    private static final long IN_MEMORY = 32L << 20;
    private static final long ON_DISK = 1L << 30;

    private PdfDocument() {}

    static PdfText read(Path file) throws IOException {
        if (Bombs.areIn(file)) {
            return PdfText.of(State.TOO_LARGE);
        }
        FontMappers.set(OneFont.INSTANCE);
        try (PDDocument document = Loader.loadPDF(
                file.toFile(), MemoryUsageSetting.setupMixed(IN_MEMORY, IN_MEMORY + ON_DISK).streamCache)) {
            return read(document);
        } catch (InvalidPasswordException locked) {
            return PdfText.of(State.LOCKED);
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError damage) {
            return PdfText.of(State.DAMAGED);
        } catch (OutOfMemoryError bomb) {
            // Streams packed twice pass the check above.
            return PdfText.of(State.TOO_LARGE);
        }
    }

    private static PdfText read(PDDocument document) throws IOException {
        PageLetters letters = new PageLetters();
        PageColumns columns = new PageColumns();
        List<List<Line>> pages = new ArrayList<>();
        boolean cut = false;
        int characters = 0;
        int damaged = 0;
        for (PDPage page : document.getPages()) {
            if (pages.size() == MOST_PAGES || characters > MOST_CHARACTERS) {
                cut = true;
                break;
            }
            List<Line> lines = List.of();
            try {
                lines = columns.read(Rows.of(letters.of(page), pages.size() + 1));
            } catch (PageLetters.TooMuch more) {
                cut = true;
                break;
            } catch (IOException | RuntimeException damage) {
                damaged++;
            }
            characters += lines.stream().mapToInt(Line::length).sum();
            pages.add(lines);
        }
        if (letters.areNone()) {
            return PdfText.of(cut ? State.TOO_LARGE : damaged == pages.size() ? State.DAMAGED : State.PICTURES);
        }
        return letters.areUnreadable() ? PdfText.of(State.NO_LETTERS) : text(pages, cut);
    }

    private static PdfText text(List<List<Line>> pages, boolean cut) {
        List<Line> lines =
                RunningHeads.without(pages).stream().flatMap(List::stream).toList();
        return new PdfText(State.READ, PdfHtml.of(FrontsOfArticles.of(lines)), pages.size(), cut);
    }
}
