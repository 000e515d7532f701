package winnow.related;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The min-hash signature of a neighbourhood: 64 values of a byte each, of which two signatures share about as many
 * as the neighbourhoods overlap, the sum of the lesser weights over the sum of the greater ones.
 *
 * <p>A feature of weight w stands for w elements. One hash deals each element into one of 64 bins and ranks it there;
 * the least of a bin is its value (one permutation hashing: Li, Owen and Zhang, 2012). A bin that got nothing has the
 * value of another one, which the bin's number alone chooses (Shrivastava, 2017). So a paper is signed in one pass.
 *
 * <p>@paper real-time-community-detection-large-social-networks/minhash-signer
 */
final class Signature {
    static final int VALUES = 64;

    private static final int BIN_BITS = 6;
    private static final int BYTE = 255;
    private static final long LOW_SEVEN = 0x7f7f7f7f7f7f7f7fL;

    private final long[] least = new long[VALUES];

    Signature() {
        Arrays.fill(least, Long.MAX_VALUE);
    }

    /** Takes a feature into the neighbourhood. */
    void add(int feature, int weight) {
        for (int n = 0; n < weight; n++) {
            long hash = Hash.of(feature, n);
            int bin = (int) (hash >>> (Long.SIZE - BIN_BITS));
            least[bin] = Math.min(least[bin], hash & (Long.MAX_VALUE >>> BIN_BITS));
        }
    }

    /** Its values, of which none is 0; only that of nothing is all zeros. */
    byte[] values() {
        byte[] values = new byte[VALUES];
        if (Arrays.stream(least).allMatch(rank -> rank == Long.MAX_VALUE)) {
            return values;
        }
        for (int bin = 0; bin < VALUES; bin++) {
            int from = bin;
            for (int attempt = 0; least[from] == Long.MAX_VALUE; attempt++) {
                from = (int) (Hash.of(bin, attempt) >>> (Long.SIZE - BIN_BITS));
            }
            values[bin] = (byte) (1 + Long.remainderUnsigned(Hash.of(least[from], bin), BYTE));
        }
        return values;
    }

    /**
     * How much two neighbourhoods overlap, as their signatures tell: 0 to 1, with a standard error of
     * √(overlap · (1 - overlap) / 64). Values that agree by chance, one of 255, are taken off.
     *
     * @param one where a signature begins in the bytes
     * @param other where the other one does
     */
    static double likeness(ByteBuffer bytes, int one, int other) {
        int same = 0;
        for (int at = 0; at < VALUES; at += Long.BYTES) {
            long differing = bytes.getLong(one + at) ^ bytes.getLong(other + at);
            same += Long.bitCount(~(((differing & LOW_SEVEN) + LOW_SEVEN) | differing | LOW_SEVEN));
        }
        return Math.max(0, ((double) same / VALUES * BYTE - 1) / (BYTE - 1));
    }
}
