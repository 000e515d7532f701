package winnow.digest;

import java.util.List;

/**
 * Where, in lines that stand together, a title and its by-lines end and an abstract begins. Wrapped text
 * shows it: a line that the next word would still have fitted on was ended on purpose.
 *
 * @param title number of lines of the title; 0 when there is none on top
 * @param prose line, from 0, at which the abstract begins
 * @param labels number of lines on top that are no more than a label or a by-line
 * @param isProse whether there is an abstract at all
 */
record TitleLines(int title, int prose, int labels, boolean isProse) {
    private static final int SURELY_PROSE = 300;
    private static final int LINES_OF_PROSE = 3;
    private static final int LONGEST_TITLE = 320;
    private static final int MOST_ON_TOP = 8;

    boolean hasTitle() {
        return title > 0;
    }

    static TitleLines of(List<String> lines) {
        int width = width(lines);
        int start = 0;
        int title = 0;
        int labels = 0;
        int at = 0;
        while (at < lines.size() && start <= MOST_ON_TOP) {
            int end = logicalEnd(lines, at, width);
            if (isProse(lines, at, end)) {
                boolean titled = title > 0 && startsUpper(lines.get(at));
                return new TitleLines(titled ? title : 0, titled ? at : labels, labels, true);
            }
            String words = String.join(" ", lines.subList(at, end));
            if (title == 0 && labels == at && ByLine.isByLine(words)) {
                labels = end;
            } else if (title == 0 && words.length() <= LONGEST_TITLE) {
                title = end;
            }
            start++;
            at = end;
        }
        boolean prose = String.join(" ", lines).length() > SURELY_PROSE;
        return new TitleLines(0, 0, 0, prose);
    }

    /** In a page whose titles stand on top: the first line, or two or three, up to where a capital begins one. */
    static TitleLines firstLine(List<String> lines) {
        TitleLines whole = of(lines);
        for (int at = 1; at < Math.min(4, lines.size()) && whole.labels == 0; at++) {
            String before = lines.get(at - 1);
            boolean sentence = before.endsWith(".") || before.endsWith(",") || before.endsWith(";");
            int rest = String.join(" ", lines.subList(at, lines.size())).length();
            if (!sentence && startsUpper(lines.get(at)) && rest > SURELY_PROSE && before.length() <= LONGEST_TITLE) {
                return new TitleLines(at, at, 0, true);
            }
        }
        return whole;
    }

    /** The line, of a block that is no prose, from which on it is a by-line; their number when there is none. */
    static int byLines(List<String> lines) {
        for (int at = 1; at < lines.size(); at++) {
            if (ByLine.isByLine(String.join(" ", lines.subList(at, lines.size())))) {
                return at;
            }
        }
        return lines.size();
    }

    /** The longest line but the first and the last, which are not filled. */
    private static int width(List<String> lines) {
        int width = 0;
        int last = lines.size() > LINES_OF_PROSE ? lines.size() - 1 : lines.size();
        for (int at = 1; at < last; at++) {
            width = Math.max(width, lines.get(at).length());
        }
        return width;
    }

    /** Behind the last line of the text that begins at a line and was not ended on purpose. */
    private static int logicalEnd(List<String> lines, int from, int width) {
        int at = from;
        while (at + 1 < lines.size()) {
            String next = lines.get(at + 1);
            int blank = next.indexOf(' ');
            int word = blank < 0 ? next.length() : blank;
            boolean onPurpose = lines.get(at).length() > width || lines.get(at).length() + 1 + word <= width;
            if (onPurpose && !Character.isLowerCase(next.codePointAt(0))) {
                return at + 1;
            }
            at++;
        }
        return lines.size();
    }

    private static boolean isProse(List<String> lines, int from, int end) {
        int length = 0;
        for (String line : lines.subList(from, end)) {
            length += line.length() + 1;
        }
        return length > SURELY_PROSE || (end - from >= LINES_OF_PROSE && length > SURELY_PROSE / 2);
    }

    private static boolean startsUpper(String line) {
        int first = line.isEmpty() ? ' ' : line.codePointAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first) || "\"“‘'([$\\".indexOf(first) >= 0;
    }
}
