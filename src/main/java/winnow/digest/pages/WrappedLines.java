package winnow.digest.pages;

import java.util.ArrayList;
import java.util.List;
import winnow.digest.ByLine;
import winnow.digest.Furniture;
import winnow.digest.Names;

/**
 * Which of the lines that stand together were ended on purpose. Wrapped text shows it: a line on which the
 * next word would still have fitted was not wrapped there, nor was one that is longer than all others.
 */
public final class WrappedLines {
    /** A line this long was never wrapped, nor were those around it. */
    private static final int NEVER_WRAPPED = 200;

    private static final int FILLED = 3;
    private static final int NARROWEST = 60;
    private static final int LINES_OF_TITLE = 3;

    /** The width of a page that is not wrapped. */
    public static final int ENDLESS = 1 << 24;

    private WrappedLines() {}

    /**
     * Lines that are one text.
     *
     * @param from the first, from 0
     * @param to behind the last
     */
    public record Run(int from, int to) {}

    /**
     * The runs of some lines.
     *
     * @param pageWidth to which the page is wrapped; 0 when nobody knows, {@link #ENDLESS} when it is not
     */
    public static List<Run> of(List<String> lines, int pageWidth) {
        List<Run> runs = new ArrayList<>();
        int width = isWrapped(lines) ? Math.max(pageWidth(lines, pageWidth), width(lines)) : 0;
        int first = lines.isEmpty() ? 0 : lines.get(0).length();
        width = pageWidth == 0 && width > 0 && areFilled(lines, first) ? Math.max(width, first) : width;
        int from = 0;
        for (int at = 1; at <= lines.size(); at++) {
            if (at == lines.size() || isEnded(lines, at - 1, width) || isTitleEnd(lines, from, at - 1)) {
                runs.add(new Run(from, at));
                from = at;
            }
        }
        return runs;
    }

    /** Where nobody knows how wide the page is, lines that are nearly as long as each other were wrapped. */
    private static int pageWidth(List<String> lines, int known) {
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        boolean filled = longest >= NARROWEST;
        for (int at = 0; filled && at < lines.size() - 1; at++) {
            int length = lines.get(at).length();
            filled = length * 4 >= longest * 3 || length + 1 + firstWord(lines.get(at + 1)) > longest;
        }
        return known > 0 ? known : filled ? 0 : ENDLESS;
    }

    /** Whether, were this the width, no line but the first and the last has room for the next one's first word. */
    private static boolean areFilled(List<String> lines, int width) {
        boolean filled = width >= NARROWEST && width < NEVER_WRAPPED;
        for (int at = 1; filled && at < lines.size() - 1; at++) {
            int length = lines.get(at).length();
            filled = length <= width && length + 1 + firstWord(lines.get(at + 1)) > width;
        }
        return filled && lines.size() > FILLED;
    }

    private static int firstWord(String line) {
        int blank = line.indexOf(' ');
        return blank < 0 ? line.length() : blank;
    }

    /** Whether no line is too long for a wrapped one; the first may be a title of its own. */
    public static boolean isWrapped(List<String> lines) {
        for (int at = 1; at < lines.size(); at++) {
            if (isEndless(lines.get(at))) {
                return false;
            }
        }
        return lines.size() > 1;
    }

    public static boolean isEndless(String line) {
        return line.length() > NEVER_WRAPPED;
    }

    /** The longest line but the first and the last, which are not filled; a much longer last one was not wrapped. */
    public static int width(List<String> lines) {
        int width = 0;
        int last = lines.size() > FILLED ? lines.size() - 1 : lines.size();
        for (int at = 1; at < last; at++) {
            width = Math.max(width, lines.get(at).length());
        }
        int length = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).length();
        return length * 2 > width * 3 ? length : width;
    }

    /** Names or an address behind a short text, whole lines of them, are no part of it, though it fills its line. */
    private static boolean isTitleEnd(List<String> lines, int from, int at) {
        if (at - from >= LINES_OF_TITLE) {
            return false;
        }
        String before = lines.get(at);
        String next = lines.get(at + 1);
        boolean open = before.endsWith(",") || before.endsWith(":") || Names.areSeveral(before);
        return !open && !Block.endsASentence(before) && (Names.areSeveral(next) || ByLine.isAddress(next));
    }

    private static boolean isEnded(List<String> lines, int at, int width) {
        String next = lines.get(at + 1);
        int length = lines.get(at).length();
        boolean onPurpose = length > width || length + 1 + firstWord(next) <= width;
        if (Block.endsASentence(lines.get(at)) && ByLine.isLabelled(next)) {
            return onPurpose || !ByLine.isLink(next);
        }
        boolean wider = next.length() > width && ByLine.isLabelled(lines.get(at));
        if (wider || Furniture.endsText(next)) {
            return true;
        }
        boolean goesOn = Character.isLowerCase(next.codePointAt(0)) && !next.startsWith("by ");
        return onPurpose && (!goesOn || ByLine.isAddress(next));
    }
}
