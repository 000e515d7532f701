package winnow.paper;

/**
 * A run of an abstract's text.
 *
 * @param text as it is read
 * @param mark {@code figure}, {@code hardware}, {@code name}, {@code link}; empty for running text
 */
public record Piece(String text, String mark) {}
