package winnow.order;

import org.jspecify.annotations.Nullable;

/**
 * What a criterion says of a paper: a value, or the range in which an unknown value lies. Between 0 and 1, with at
 * most four decimals so that it reads as it counts.
 *
 * @param low the least that it can be
 * @param high the most that it can be; the same as the least when it is known
 * @param state how it is known
 * @param because the reason, a sentence
 * @param source where it is said: {@code h2o#s9}, {@code h2o/part}, or {@code file:line}
 */
public record Appraisal(double low, double high, Knowledge state, String because, String source) {
    private static final double DECIMALS = 10_000;

    public Appraisal {
        low = rounded(low);
        high = rounded(high);
        if (low > high || (state == Knowledge.UNKNOWN) == (low == high)) {
            throw new IllegalArgumentException("no appraisal: " + state + " " + low + " to " + high);
        }
    }

    private static double rounded(double value) {
        return Math.round(Math.max(0, Math.min(1, value)) * DECIMALS) / DECIMALS;
    }

    /** A value that is known. */
    static Appraisal of(double value, Knowledge state, String because, String source) {
        return new Appraisal(value, value, state, because, source);
    }

    /** Nothing is known: any value from 0 to 1 may be right. */
    static Appraisal unknown(String because, String source) {
        return new Appraisal(0, 1, Knowledge.UNKNOWN, because, source);
    }

    /** A range; where its ends meet, the value is known all the same. */
    static Appraisal between(double low, double high, Knowledge state, String because, String source) {
        boolean known = rounded(low) == rounded(high);
        return new Appraisal(low, high, known ? state : Knowledge.UNKNOWN, because, source);
    }

    /** The value; {@code null} when it is unknown. */
    public @Nullable Double value() {
        return low == high ? low : null;
    }
}
