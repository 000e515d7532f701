package winnow.reading.name;

/** What the words around a name say that it is to the paper. */
public enum Cue {
    NONE,
    /** Compared with. */
    RIVAL,
    /** Data or a benchmark. */
    DATA,
    /** What something is trained or tested on, which may be data. */
    TRIAL,
    /** A machine-learning model. */
    MODEL,
    /** Built upon, or used. */
    BASE
}
