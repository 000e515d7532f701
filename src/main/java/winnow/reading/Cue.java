package winnow.reading;

/** What the words around a name say that it is to the paper. */
enum Cue {
    NONE,
    /** Compared with. */
    RIVAL,
    /** Data or a benchmark. */
    DATA,
    /** A machine-learning model. */
    MODEL,
    /** Built upon, or used. */
    BASE
}
