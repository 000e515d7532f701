package winnow.digest;

/** What a record may say of its paper. Each format has a table that says under which names it does. */
public enum Field {
    TITLE,
    ABSTRACT,
    /** One name each. */
    AUTHOR,
    /** Any date whose year can be seen. */
    YEAR,
    VENUE,
    DOI,
    ARXIV,
    URL,
    KEY,
    TYPE,
    /** One each. */
    KEYWORD;

    /** Whether a record has several of it. */
    public boolean isList() {
        return this == AUTHOR || this == KEYWORD;
    }
}
