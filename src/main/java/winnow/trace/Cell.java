package winnow.trace;

/**
 * Where something stands in a notebook, as a person sees it.
 *
 * @param number of the cell, from 1
 * @param line within the cell, from 1
 */
public record Cell(int number, int line) {
    @Override
    public String toString() {
        return "cell " + number + ":line " + line;
    }
}
