package winnow.text;

/**
 * A number that a text spells in digits.
 *
 * @param start offset of its first character, the sign included
 * @param end offset after its last character
 * @param value decimal numeral with a point, without separators and powers of ten, {@code -} before a negative one
 */
public record Numeral(int start, int end, String value) {}
