package winnow.order;

/**
 * Words about a paper, and where they stand.
 *
 * @param part which part of what is known they are
 * @param text the words
 * @param source a sentence {@code h2o#s9} or a part {@code h2o/part}, or {@code file:line} of the brief
 */
record Passage(Of part, String text, String source) {

    /** What passages are taken from. */
    enum Of {
        SENTENCE,
        PART,
        FIGURE
    }
}
