package winnow.digest.pdf;

/**
 * What one glyph says.
 *
 * @param text one letter as a rule; blank for a blank
 * @param left edge, in points
 * @param width in points
 * @param base the line it stands on, in points from the top
 * @param size of its type, in points
 * @param turned by how many degrees the page is turned to read it
 */
record Letter(
        String text, double left, double width, double base, double size, boolean bold, boolean italic, int turned) {
    double right() {
        return left + width;
    }
}
