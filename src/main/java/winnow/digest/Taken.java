package winnow.digest;

/**
 * What a digest was taken for.
 *
 * @param format the word for the format
 * @param description the same for a person
 */
public record Taken(String format, String description) {}
