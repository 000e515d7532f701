package winnow.digest;

import winnow.paper.Bibliography;

/**
 * One paper as it stands in a digest, before anything of it is read.
 *
 * @param title on one line
 * @param text the abstract on one line: line breaks and indentation are one space, every other
 *     character is the digest's; empty when the digest gives none
 * @param line of the title in the digest, from 1
 * @param bibliography what else the digest gives of it
 */
public record Entry(String title, String text, int line, Bibliography bibliography) {
    /** An entry of which only title and abstract are known. */
    public Entry(String title, String text, int line) {
        this(title, text, line, Bibliography.NONE);
    }
}
