package winnow.digest;

/**
 * A run of text that stands by itself in a page: a paragraph, a heading, an item of a list.
 *
 * @param shape what it is by its markup
 * @param text on one line: a line break and the indentation around it are one space, every other
 *     character is the page's
 * @param line it begins at, from 1
 */
record Block(Shape shape, String text, int line) {

    /** What markup says of a block. */
    enum Shape {
        HEADING,
        PARAGRAPH,
        RULE,
        CODE
    }

    boolean isHeading() {
        return shape == Shape.HEADING;
    }

    /** Whether it ends as a sentence does. */
    boolean endsASentence() {
        String end = text.stripTrailing();
        int at = end.length() - 1;
        while (at > 0 && ")]\"'”’".indexOf(end.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && ".!?…".indexOf(end.charAt(at)) >= 0;
    }
}
