package winnow.digest.pages;

import java.util.regex.Pattern;

/**
 * A run of text that stands by itself in a page: a paragraph, a heading, an item of a list, a line that was
 * ended on purpose.
 *
 * @param shape what it is by its markup
 * @param text on one line: a line break and the indentation around it are one space, every other
 *     character is the page's
 * @param line it begins at, from 1
 * @param group number of the lines it stands in: blocks without a blank line or a border between share it
 * @param level of a heading, 1 to 6; {@link #BOLD} for a line all bold or all link; {@link #NONE} for the rest
 */
public record Block(Shape shape, String text, int line, int group, int level) {
    private static final Pattern INSIDE = Pattern.compile("[.!?][)\"”]? \\p{Lu}");
    public static final int BOLD = 7;
    public static final int NONE = 8;

    /** What markup says of a block. */
    public enum Shape {
        HEADING,
        PARAGRAPH,
        /** A paragraph that begins with a label in bold, other than of an abstract: {@code **Comment:** …}. */
        LABELLED,
        RULE,
        CODE
    }

    public static Block heading(String text, int line, int group, int level) {
        return new Block(Shape.HEADING, text, line, group, level);
    }

    public static Block paragraph(String text, int line, int group) {
        return new Block(Shape.PARAGRAPH, text, line, group, NONE);
    }

    public static Block rule(int line, int group) {
        return new Block(Shape.RULE, "", line, group, NONE);
    }

    public boolean isHeading() {
        return shape == Shape.HEADING;
    }

    public boolean isParagraph() {
        return shape == Shape.PARAGRAPH;
    }

    public boolean isRule() {
        return shape == Shape.RULE;
    }

    public boolean endsASentence() {
        return endsASentence(text);
    }

    /** Whether it is one question and nothing else, as titles are and abstracts are not. */
    public boolean isQuestion() {
        int end = text.length() - 1;
        return end > 0
                && text.charAt(end) == '?'
                && INSIDE.matcher(text).results().findAny().isEmpty();
    }

    /** Whether it is two sentences at least. */
    public boolean hasSentences() {
        return endsASentence() && INSIDE.matcher(text).find();
    }

    /** Whether a text ends as a sentence does. */
    public static boolean endsASentence(String text) {
        int at = text.length() - 1;
        while (at > 0 && (Character.isWhitespace(text.charAt(at)) || ")]\"'”’".indexOf(text.charAt(at)) >= 0)) {
            at--;
        }
        return at >= 0 && ".!?…。".indexOf(text.charAt(at)) >= 0;
    }
}
