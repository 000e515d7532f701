package winnow.trace;

/** What surrounds a place of a file. */
enum Region {
    /** Statements of a language. */
    CODE,
    /** A remark in code, a docstring included. */
    COMMENT,
    /** A literal of a language, or an example in a text: it speaks of a tag. */
    STRING,
    /** Text that people read, or a value of a data file. */
    PROSE
}
