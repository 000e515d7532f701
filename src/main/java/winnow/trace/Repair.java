package winnow.trace;

/**
 * What writes on a line what was meant.
 *
 * @param extent the columns of what is replaced
 * @param text what stands there instead
 */
public record Repair(Extent extent, String text) {}
