package winnow.trace;

import winnow.text.Source;

/**
 * Lines that changed and are read together.
 *
 * @param file relative to the tree's root, with forward slashes
 * @param from the first of them, from 1
 * @param to the last of them
 * @param prose whether people read it as text
 * @param source the text that they stand in: the file's, or that of a notebook's cell
 * @param first where they begin in it, from 1
 * @param last where they end in it
 */
public record Hunk(String file, int from, int to, boolean prose, Source source, int first, int last) {

    /** Whether any line of it lies between two others, these included. */
    public boolean touches(int start, int end) {
        return from <= end && start <= to;
    }
}
