package winnow.digest.pdf;

/**
 * Letters that stand close together on one line. Lengths are points; y grows downwards.
 *
 * @param left edge
 * @param right edge
 * @param base the line its letters stand on
 * @param size of its type
 */
record Word(String text, double left, double right, double base, double size, boolean bold, boolean italic) {}
