package winnow.brief;

/**
 * What a build takes two engineers, in weeks.
 *
 * @param smallest the smallest faithful build
 * @param full everything under Build, not less than the smallest
 */
public record Effort(int smallest, int full) {

    public Effort {
        if (smallest < 1 || full < smallest) {
            throw new IllegalArgumentException("no effort: " + smallest + " to " + full);
        }
    }

    /** {@code 2 weeks}, {@code 2 to 5 weeks}. */
    @Override
    public String toString() {
        String most = full + (full == 1 ? " week" : " weeks");
        return smallest == full ? most : smallest + " to " + most;
    }
}
