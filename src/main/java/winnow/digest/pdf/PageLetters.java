package winnow.digest.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters of one page after another, as far as they are set in the direction that most of the page is. */
final class PageLetters extends PDFTextStripper {
    /** By the names of fonts; TeX's own say it their way: CMBX, SFBX, NimbusRomNo9L-Medi. */
    private static final Pattern BOLD = Pattern.compile("bold|black|heavy|demi|[-,]bd|bx\\d|\\+cmb|^cmb|medi$");

    private static final Pattern ITALIC = Pattern.compile("ital|obli|slant|cmti|cmsl|sfti|sfsl");
    private static final int LEAST_WEIGHT = 600;
    private static final int MOST_LETTERS = 200_000;
    private static final long MOST_OPERATORS = 30_000_000;

    private final List<Letter> letters = new ArrayList<>();
    private final IdentityHashMap<PDFont, Looks> looks = new IdentityHashMap<>();
    private long operators;
    private long unreadable;
    private long all;

    /** How the letters of a font look. */
    private record Looks(boolean bold, boolean italic) {}

    /** There is more on the pages than anybody reads. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    List<Letter> of(PDPage page) throws IOException {
        letters.clear();
        looks.clear();
        processPage(page);
        Map<Integer, Integer> turns = new HashMap<>();
        letters.forEach(letter -> turns.merge(letter.turned(), 1, Integer::sum));
        int turned = turns.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
        return letters.stream().filter(letter -> letter.turned() == turned).toList();
    }

    /** Whether the fonts hide what most of their letters are. */
    boolean areUnreadable() {
        return unreadable * 3 > all;
    }

    boolean areNone() {
        return all == 0;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS) {
            throw new TooMuch();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition at) {
        String text = at.getUnicode() == null ? "" : letters(at.getUnicode());
        if (text.isEmpty()) {
            return;
        }
        if (letters.size() >= MOST_LETTERS) {
            throw new TooMuch();
        }
        if (!text.isBlank()) {
            all++;
            unreadable += isUnreadable(text.codePointAt(0)) ? 1 : 0;
        }
        Looks look = looks.computeIfAbsent(at.getFont(), PageLetters::looks);
        letters.add(new Letter(
                text,
                at.getXDirAdj(),
                at.getWidthDirAdj(),
                at.getYDirAdj(),
                Math.abs(at.getYScale()),
                look.bold,
                look.italic,
                Math.round(at.getDir())));
    }

    /** The library's own way from letters to text is not taken. */
    @Override
    protected void writePage() {}

    /** Ligatures are the letters they stand for. */
    private static String letters(String text) {
        boolean ligature = text.codePoints().anyMatch(c -> c >= 0xFB00 && c <= 0xFB06);
        return (ligature ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text).replace('\u00A0', ' ');
    }

    private static boolean isUnreadable(int c) {
        int type = Character.getType(c);
        return c == 0xFFFD
                || type == Character.PRIVATE_USE
                || type == Character.CONTROL
                || type == Character.UNASSIGNED;
    }

    private static Looks looks(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean heavy = descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= LEAST_WEIGHT);
        boolean slanted = descriptor != null && descriptor.isItalic();
        return new Looks(
                heavy || BOLD.matcher(name).find(),
                slanted || ITALIC.matcher(name).find());
    }
}
