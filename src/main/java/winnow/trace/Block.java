package winnow.trace;

/**
 * The code that a tag stands over: a statement, or a function or class to its end.
 *
 * @param from its first line; 0 where nothing stands under the tag
 * @param to its last line
 * @param lines of code in it, without comments and without lines of brackets
 * @param empty whether nothing is done there: no code at all, or a body that is left empty
 */
public record Block(int from, int to, int lines, boolean empty) {
    static final Block NOTHING = new Block(0, 0, 0, true);

    /** Whether a line belongs to it. */
    public boolean holds(int line) {
        return line >= from && line <= to;
    }
}
