package winnow.order;

/**
 * What a criterion says of a paper.
 *
 * @param value from 0 to 1, with at most four decimals so that it reads as it counts
 * @param because the reason, a sentence
 * @param source where it is said: {@code h2o#s9}, {@code h2o/part}, or {@code file:line}
 */
public record Appraisal(double value, String because, String source) {
    private static final double DECIMALS = 10_000;

    public Appraisal {
        value = Math.round(Math.max(0, Math.min(1, value)) * DECIMALS) / DECIMALS;
    }
}
