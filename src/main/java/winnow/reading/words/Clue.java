package winnow.reading.words;

/** What a phrase tells one of the readers. */
public interface Clue {

    /**
     * A phrase that a text holds.
     *
     * @param start offset in the text
     * @param end offset behind it; the ending of a plural may follow
     */
    record Met(Clue clue, int start, int end) {}
}
