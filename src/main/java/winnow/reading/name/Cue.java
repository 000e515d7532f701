package winnow.reading.name;

import java.util.Locale;

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
    BASE;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** Its word among the features. */
    String word() {
        return word;
    }
}
