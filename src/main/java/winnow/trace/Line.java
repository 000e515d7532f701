package winnow.trace;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.text.Place;

/**
 * The part of a line around something that may be a tag.
 *
 * @param file name of the file
 * @param number of the line, from 1
 * @param text what was decoded, at least the tag and some hundred characters before it; full-width signs as
 *     plain ones
 * @param at offset in {@code text} of the character that may begin a tag
 * @param column of that character, from 1
 * @param kind of the file
 * @param region what the character stands in
 * @param begin offset in {@code text} where the comment begins, as far as it is in {@code text}
 */
record Line(String file, int number, String text, int at, int column, FileKind kind, Region region, int begin) {
    private static final Pattern CLOSER =
            Pattern.compile("(?:\\s|\\*+/|--+!?>|\\*\\)|#}|%}|-}|\\|#|\\]\\]>|\"\"\"|''')+$");
    private static final Pattern DECORATION =
            Pattern.compile("[^\\p{L}\\p{N}]*(?i:(?:rem|dnl|todo|note)\\b[^\\p{L}\\p{N}]*)?");
    private static final String OPENING = "\"'`“‘«「『";
    private static final String CLOSING = "\"'`”’»」』";
    private static final int FULL_WIDTH = '\uff01' - '!';

    /** The text up to what closes a comment. */
    String withoutCloser() {
        int from = Math.max(at + 1, text.length() - 40);
        Matcher closer = CLOSER.matcher(text).region(from, text.length());
        return closer.find() ? text.substring(0, closer.start()) : text;
    }

    /** Signs as wide as an ideograph, each as the plain one it stands for; no column changes. */
    static String plain(String text) {
        StringBuilder plain = null;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            char one =
                    c >= '\uff01' && c <= '\uff5e' ? (char) (c - FULL_WIDTH) : c == '\u3000' ? ' ' : c == '、' ? ',' : c;
            if (one != c) {
                plain = plain == null ? new StringBuilder(text) : plain;
                plain.setCharAt(at, one);
            }
        }
        return plain == null ? text : plain.toString();
    }

    /** The same seen from an earlier character. */
    Line from(int offset) {
        return new Line(file, number, text, offset, column - (at - offset), kind, region, Math.min(begin, offset));
    }

    Place place(int offset) {
        return new Place(file, number, column + offset - at);
    }

    Extent extent(int from, int to) {
        return new Extent(column + from - at, column + to - at);
    }

    Claim claimOfPlace() {
        return kind.language().documents(region) ? Claim.DOCUMENTED : kind.test() ? Claim.TEST : Claim.BUILD;
    }

    /** How sure it is that a tag was meant where the character stands. */
    Trust trust() {
        if (region == Region.CODE) {
            return Trust.DOUBTFUL;
        }
        return region == Region.COMMENT
                        && DECORATION.matcher(text.substring(begin, at)).matches()
                ? Trust.SURE
                : Trust.LIKELY;
    }

    /** Whether straight or curly quotation marks within the comment stand around the character. */
    boolean isQuoted() {
        if (region == Region.PROSE && !kind.language().text()) {
            return false; // the values of a data file stand in quotes themselves
        }
        for (int mark = 0; mark < OPENING.length(); mark++) {
            if (isWithin(OPENING.charAt(mark), CLOSING.charAt(mark))) {
                return true;
            }
        }
        return region == Region.CODE && isInCodeOfJavadoc(text.substring(0, at));
    }

    /** A line of a comment that is not known for one, as in a fragment. */
    private static boolean isInCodeOfJavadoc(String before) {
        return before.lastIndexOf("{@") > before.lastIndexOf('}')
                || before.lastIndexOf("<code>") > before.lastIndexOf("</code>");
    }

    private boolean isWithin(char open, char close) {
        boolean same = open == close;
        boolean opened = false;
        for (int i = begin; i < at; i++) {
            char c = text.charAt(i);
            if (!opened && c == open && (!same || opens(i))) {
                opened = true;
            } else if (opened && c == close && (!same || closes(i))) {
                opened = false;
            }
        }
        for (int i = at; opened && i < text.length(); i++) {
            if (text.charAt(i) == close && (!same || closes(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean opens(int i) {
        boolean apart = i == begin || " \t([{,:=-/*#".indexOf(text.charAt(i - 1)) >= 0;
        return apart && i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
    }

    private boolean closes(int i) {
        boolean apart = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
        return apart && i > begin && !Character.isWhitespace(text.charAt(i - 1));
    }
}
