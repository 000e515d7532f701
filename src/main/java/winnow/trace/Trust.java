package winnow.trace;

/** How sure it is, by its place, that something was meant for a tag. */
public enum Trust {
    /** It begins a comment, or names a sentence: whatever is wrong with it is said. */
    SURE,
    /** It stands within a comment or a text: what is near a known paper is said. */
    LIKELY,
    /** It stands in code, where it may be a variable or a decorator: it counts if it names what exists. */
    DOUBTFUL
}
