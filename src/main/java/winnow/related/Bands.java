package winnow.related;

import java.nio.ByteBuffer;
import java.util.function.IntConsumer;

/**
 * Locality-sensitive hashing: 32 bands of two values. Papers that agree in a band lie side by side in its list, which
 * is ordered by these values. Two papers that overlap by s meet in some band with the probability 1 - (1 - s²)^32: .73
 * at an overlap of .2, .95 at .3, and papers that have nothing to do with each other hardly ever do.
 *
 * <p>@paper real-time-community-detection-large-social-networks/lsh-index
 */
final class Bands {
    static final int COUNT = Signature.VALUES / Character.BYTES;

    /** Of more papers that agree in a band, as they do in the commonest words, so many are looked at. */
    private static final int MOST_IN_BUCKET = 1_000;

    private final Signatures signatures;
    private final ByteBuffer bytes;
    private final int papers;

    Bands(Signatures signatures) {
        this.signatures = signatures;
        this.bytes = signatures.bytes();
        this.papers = signatures.papers();
    }

    /** Orders the lists, by counting; before that there are none. */
    void order() {
        for (int band = 0; band < COUNT; band++) {
            int[] places = new int[Character.MAX_VALUE + 2];
            for (int paper = 0; paper < papers; paper++) {
                places[key(band, paper) + 1]++;
            }
            for (int key = 1; key < places.length; key++) {
                places[key] += places[key - 1];
            }
            for (int paper = 0; paper < papers; paper++) {
                bytes.putInt(place(band, places[key(band, paper)]++), paper);
            }
        }
    }

    /** Gives the papers that agree with one in some band, some of them more than once. */
    void near(int paper, IntConsumer found) {
        for (int band = 0; band < COUNT; band++) {
            int key = key(band, paper);
            int first = first(band, key);
            int end = Math.min(papers, first + MOST_IN_BUCKET);
            for (int at = first; at < end && key(band, paperAt(band, at)) == key; at++) {
                found.accept(paperAt(band, at));
            }
        }
    }

    private int first(int band, int key) {
        int from = 0;
        int to = papers;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (key(band, paperAt(band, middle)) < key) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private int key(int band, int paper) {
        return bytes.getChar(signatures.at(paper) + band * Character.BYTES);
    }

    private int paperAt(int band, int at) {
        return bytes.getInt(place(band, at));
    }

    private int place(int band, int at) {
        return signatures.bands() + (band * papers + at) * Integer.BYTES;
    }
}
