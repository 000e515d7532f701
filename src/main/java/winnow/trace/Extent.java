package winnow.trace;

/**
 * The columns of a reference on its line.
 *
 * @param from from 1, in UTF-16 units
 * @param to behind its last character
 */
public record Extent(int from, int to) {
    /** Whether a column lies within it, or right behind it. */
    public boolean touches(int column) {
        return from <= column && column <= to;
    }

    Extent moved(int by) {
        return new Extent(from + by, to + by);
    }
}
