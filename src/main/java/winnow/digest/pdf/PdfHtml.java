package winnow.digest.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import winnow.digest.pages.Block;
import winnow.digest.pdf.Hyphens.Joined;

/**
 * Lines as an HTML page: what its looks say of each.
 *
 * <pre>
 * heading   = lines of one type that is larger than that of most letters, or bold where that is not
 * paragraph = lines of one type, no farther apart than they usually are, the first one alone set in
 * break     = behind a line on which the next word would still have fitted
 * </pre>
 *
 * A paragraph goes on in the next column, and on the next page, when it was not at its end. The page has a line for
 * each page of the PDF: a paragraph stands on the one on which it begins.
 */
final class PdfHtml {
    /** What stands on a page beside its prose: captions, entries of a list of references, equations. */
    private static final Pattern BESIDE =
            Pattern.compile("(?:\\[\\d{1,3}]|(?:Figure|Fig\\.|Table) \\d).*|(?:(?!\\p{L}{3}).)*", Pattern.DOTALL);

    private static final double LARGER = 1.07;
    private static final double SAME_SIZE = 0.06;
    private static final double APART = 1.3;
    private static final double SET_IN = 0.7;
    private static final double FULL = 2;
    private static final int LONGEST_HEADING = 300;
    private static final int LEVELS = 5;
    private static final int BOLD_LEVEL = 6;

    private final List<Line> lines;
    private final Hyphens hyphens;
    private final double bodySize;
    private final boolean bodyBold;
    private final List<Double> headingSizes;
    private final Map<Long, Double> leading = new HashMap<>();
    private final StringBuilder html = new StringBuilder("<html><body>");
    private int page = 1;

    private PdfHtml(List<Line> lines) {
        this.lines = lines;
        this.hyphens = Hyphens.of(lines);
        Map<Long, Integer> letters = new HashMap<>();
        lines.forEach(line -> letters.merge(type(line), line.length(), Integer::sum));
        long body = letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0L);
        this.bodySize = Math.floorDiv(body, 2L) / 2.0;
        this.bodyBold = body % 2 == 1;
        TreeSet<Double> sizes = new TreeSet<>();
        lines.stream()
                .filter(line -> line.size() > LARGER * bodySize)
                .forEach(line -> sizes.add(Math.round(line.size() * 2) / 2.0));
        this.headingSizes = new ArrayList<>(sizes.descendingSet());
        learnLeading();
    }

    static String of(List<Line> lines) {
        PdfHtml page = new PdfHtml(lines);
        int from = 0;
        for (int at = 1; at <= lines.size(); at++) {
            if (at == lines.size() || !page.goesOn(lines.get(at - 1), lines.get(at))) {
                page.paragraph(lines.subList(from, at));
                from = at;
            }
        }
        return page.html.append("</body></html>\n").toString();
    }

    /** Half points, and whether it is bold. */
    private static long type(Line line) {
        return 2 * Math.round(line.size() * 2) + (line.isBold() ? 1 : 0);
    }

    /** How far apart lines of a size usually are. */
    private void learnLeading() {
        Map<Long, List<Double>> gaps = new HashMap<>();
        for (int at = 1; at < lines.size(); at++) {
            Line above = lines.get(at - 1);
            Line line = lines.get(at);
            double gap = line.base() - above.base();
            if (isBelow(above, line) && type(above) == type(line) && gap < 2.5 * line.size()) {
                gaps.computeIfAbsent(type(line), any -> new ArrayList<>()).add(gap);
            }
        }
        gaps.forEach((type, all) -> {
            all.sort(null);
            leading.put(type, all.get(all.size() / 3));
        });
    }

    private static boolean isBelow(Line above, Line line) {
        return above.page() == line.page()
                && above.column().number() == line.column().number();
    }

    private boolean goesOn(Line above, Line line) {
        boolean alike = Math.abs(above.size() - line.size()) <= SAME_SIZE * line.size()
                && above.isBold() == line.isBold()
                && above.isItalic() == line.isItalic();
        if (!alike) {
            return goesOnInOtherType(above, line);
        }
        boolean isHeading = level(line) < Block.NONE;
        if (!isBelow(above, line)) {
            return !isHeading && goesOnElsewhere(above, line);
        }
        double usual = leading.getOrDefault(type(line), 1.2 * line.size());
        boolean apart = line.base() - above.base() > APART * usual;
        boolean setIn = line.left() - above.left() > SET_IN * line.size()
                && above.left() - line.column().left() < SET_IN * line.size();
        return !apart && (isHeading || !setIn);
    }

    /** Emphasis, or a last line of few letters, may make a line look unlike the rest of its sentence. */
    private boolean goesOnInOtherType(Line above, Line line) {
        boolean sized = Math.abs(above.size() - line.size()) <= SAME_SIZE * line.size();
        double usual = leading.getOrDefault(type(above), 1.2 * line.size());
        return sized
                && isBelow(above, line)
                && line.base() - above.base() <= APART * usual
                && isFull(above, line)
                && !Block.endsASentence(above.text())
                && Character.isLowerCase(line.text().codePointAt(0));
    }

    /** In the next column, or on the next page. */
    private static boolean goesOnElsewhere(Line above, Line line) {
        boolean setIn = line.left() - line.column().left() > SET_IN * line.size();
        if (Hyphens.isBroken(above.text()) || Character.isLowerCase(line.text().codePointAt(0))) {
            return true;
        }
        boolean full = above.column().right() - above.right() < FULL * above.size();
        boolean fills = line.column().right() - line.right() < FULL * line.size();
        return full && fills && !setIn;
    }

    /** Whether the first word of the next line had no room left. */
    private static boolean isFull(Line line, Line next) {
        Word first = next.words().get(0);
        double room = line.column().right() - line.right();
        return room < first.right() - first.left() + FULL * line.size();
    }

    /** Of a heading, 1 to 6; {@link Block#NONE} of any other line. */
    private int level(Line line) {
        if (line.size() > LARGER * bodySize) {
            return 1 + Math.min(LEVELS - 1, headingSizes.indexOf(Math.round(line.size() * 2) / 2.0));
        }
        return line.isBold() && !bodyBold && line.size() > (1 - SAME_SIZE) * bodySize ? BOLD_LEVEL : Block.NONE;
    }

    private void paragraph(List<Line> paragraph) {
        Line first = paragraph.get(0);
        if (level(first) == Block.NONE && BESIDE.matcher(first.text()).matches()) {
            return;
        }
        for (; page < first.page(); page++) {
            html.append('\n');
        }
        int letters = paragraph.stream().mapToInt(Line::length).sum();
        int level = letters > LONGEST_HEADING ? Block.NONE : level(first);
        String name = level < Block.NONE ? "h" + level : "p";
        html.append('<').append(name).append('>');
        if (level < Block.NONE || first.isBold() || !first.isItalic()) {
            words(paragraph, level < Block.NONE);
        } else {
            html.append("<i>");
            words(paragraph, true);
            html.append("</i>");
        }
        html.append("</").append(name).append('>');
    }

    private void words(List<Line> paragraph, boolean plain) {
        StringBuilder open = new StringBuilder();
        boolean bold = false;
        boolean leading = true;
        for (int at = 0; at < paragraph.size(); at++) {
            Line line = paragraph.get(at);
            for (int word = 0; word < line.words().size(); word++) {
                Word next = line.words().get(word);
                boolean lineBegins = word == 0;
                leading &= !plain && !bodyBold && next.bold();
                if (leading != bold) {
                    open.append(leading ? "<b>" : "</b>");
                    bold = leading;
                }
                Joined joined = lineBegins && at > 0 ? hyphens.join(open, next.text()) : Joined.APART;
                if (joined == Joined.APART && (at > 0 || word > 0)) {
                    boolean ended = lineBegins && !isFull(paragraph.get(at - 1), line);
                    open.append(ended && !plain ? "<br>" : " ");
                }
                open.append(escaped(next.text()));
            }
        }
        html.append(open).append(bold ? "</b>" : "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
