package winnow.digest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A PDF that a test sets, line by line, in one column or two. */
final class Printed {
    static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
    static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
    static final PDFont ITALIC = new PDType1Font(FontName.TIMES_ITALIC);
    private static final float EDGE = 60;
    private static final float GUTTER = 18;

    private final PDDocument document = new PDDocument();
    private final int columns;
    private final String head;
    private PDPageContentStream page;
    private int column;
    private float top;
    private float y;

    Printed(int columns, String head) {
        this.columns = columns;
        this.head = head;
        this.page = newPage();
    }

    private PDPageContentStream newPage() {
        PDPage next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        try {
            PDPageContentStream content = new PDPageContentStream(document, next);
            column = 0;
            top = 770;
            y = top;
            page = content;
            if (!head.isEmpty()) {
                show(head, EDGE, 805, PLAIN, 9);
                show("" + document.getNumberOfPages(), 295, 30, PLAIN, 9);
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(String text, float x, float at, PDFont font, float size) {
        try {
            page.beginText();
            page.setFont(font, size);
            page.newLineAtOffset(x, at);
            page.showText(text);
            page.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private float measure() {
        return (PDRectangle.A4.getWidth() - 2 * EDGE - (columns - 1) * GUTTER) / columns;
    }

    /** A line all across the page, in its middle. */
    Printed across(String text, PDFont font, float size) throws IOException {
        y -= size * 1.3f;
        show(text, (PDRectangle.A4.getWidth() - width(text, font, size)) / 2, y, font, size);
        top = y - 20;
        y = top;
        return this;
    }

    private static float width(String text, PDFont font, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /** Words, wrapped and broken where a line is full. */
    Printed text(String words, PDFont font, float size) throws IOException {
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            String longer = line + (line.isEmpty() ? "" : " ") + word;
            if (width(longer, font, size) <= measure()) {
                line.setLength(0);
                line.append(longer);
                continue;
            }
            int half = word.length() / 2;
            boolean breaks = word.length() > 7 && word.chars().allMatch(Character::isLetter);
            String broken = line + " " + word.substring(0, half) + "-";
            breaks &= width(broken, font, size) <= measure();
            line(breaks ? broken : line.toString(), font, size);
            line.setLength(0);
            line.append(breaks ? word.substring(half) : word);
        }
        line(line.toString(), font, size);
        return this;
    }

    private void line(String text, PDFont font, float size) throws IOException {
        if (y - size * 1.2f < 50) {
            column++;
            y = top;
            if (column == columns) {
                page.close();
                newPage();
            }
        }
        y -= size * 1.2f;
        show(text, EDGE + column * (measure() + GUTTER), y, font, size);
    }

    Printed gap(float points) {
        y -= points;
        return this;
    }

    /** On a new page, whatever stands on this one. */
    Printed page() throws IOException {
        page.close();
        newPage();
        return this;
    }

    byte[] bytes() throws IOException {
        page.close();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        document.close();
        return bytes.toByteArray();
    }

    byte[] locked(String password) throws IOException {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        return bytes();
    }
}
