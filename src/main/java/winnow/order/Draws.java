package winnow.order;

/**
 * Unknown values, one of every sequence for each weighting, that anybody can make again.
 *
 * <p>The j-th unknown value, j from 1, papers in the order of the digest and for each the criteria in theirs,
 * is in the k-th weighting {@code low + (high - low) * u}, where {@code u = (x + 0.5) / p}, {@code p = 67108859}
 * (the greatest prime below 2^26, so that a square is exact in a spreadsheet), and {@code x} is made thus:
 * {@code x = (7919 * k + 104729 * j) mod p}, then three times {@code x = (x * x + k + j) mod p}.
 */
final class Draws {
    /** The modulus: a square of anything below it is below 2^52. */
    private static final long PRIME = 67_108_859;

    private static final double INVERSE = 1.0 / PRIME;

    private static final long STEP = 7_919;
    private static final long STRIDE = 104_729;
    private static final int ROUNDS = 3;

    private Draws() {}

    /** A number between 0 and 1, exclusive, for the j-th unknown in the k-th weighting; both from 1. */
    static double of(int k, int j) {
        long x = (STEP * k + STRIDE * j) % PRIME;
        for (int round = 0; round < ROUNDS; round++) {
            x = remainder(x * x + k + j);
        }
        return (x + 0.5) * INVERSE;
    }

    /** The remainder by the modulus of a number below 2^53; several times as fast as a division of longs. */
    private static long remainder(long number) {
        long rest = number - ((long) (number * INVERSE)) * PRIME;
        return rest < 0 ? rest + PRIME : rest >= PRIME ? rest - PRIME : rest;
    }
}
