package winnow.related;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The signatures of all papers, and what finds one among them: as bytes that may be mapped from a file.
 *
 * <pre>
 * signatures = mark papers slots rarity values bands
 * mark       = 8 bytes                  the form of this file
 * papers     = 4 bytes                  how many
 * slots      = 4 bytes                  how many rarities
 * rarity     = slots bytes              {@link Rarity}
 * values     = papers × 64 bytes        {@link Signature}, in the order of the digest
 * bands      = 32 × papers × 4 bytes    {@link Bands}
 * </pre>
 */
final class Signatures {
    private static final long MARK = 0x77696e6e6f770001L;
    private static final int HEAD = 16;

    private final ByteBuffer bytes;
    private final int papers;
    private final int values;
    private final Rarity rarity;

    private Signatures(ByteBuffer bytes) {
        this.bytes = bytes;
        this.papers = bytes.getInt(Long.BYTES);
        byte[] bits = new byte[bytes.getInt(Long.BYTES + Integer.BYTES)];
        bytes.get(HEAD, bits);
        this.rarity = new Rarity(bits);
        this.values = HEAD + bits.length;
    }

    /** Room for the signatures of papers, all of them of nothing so far. */
    static Signatures room(int papers, Rarity rarity) {
        long size = HEAD + rarity.bits().length + (long) papers * (Signature.VALUES + Bands.COUNT * Integer.BYTES);
        if (size > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("signatures of " + papers + " papers are more than can be mapped");
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) size);
        bytes.putLong(MARK).putInt(papers).putInt(rarity.bits().length).put(rarity.bits());
        return new Signatures(bytes);
    }

    /** Those of a file; empty when it has another form. */
    static Optional<Signatures> map(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer bytes = channel.map(MapMode.READ_ONLY, 0, channel.size());
            return bytes.limit() >= HEAD && bytes.getLong(0) == MARK
                    ? Optional.of(new Signatures(bytes))
                    : Optional.empty();
        }
    }

    void write(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer all = bytes.duplicate().rewind();
            while (all.hasRemaining()) {
                channel.write(all);
            }
        }
    }

    int papers() {
        return papers;
    }

    Rarity rarity() {
        return rarity;
    }

    ByteBuffer bytes() {
        return bytes;
    }

    /** Where the signature of a paper begins; papers are numbered from 0. */
    int at(int paper) {
        return values + paper * Signature.VALUES;
    }

    /** Where the bands begin. */
    int bands() {
        return at(papers);
    }

    void put(int paper, Signature signature) {
        bytes.put(at(paper), signature.values());
    }

    /** Whether anything is known that a paper shares with another one. */
    boolean has(int paper) {
        return bytes.get(at(paper)) != 0;
    }

    double likeness(int one, int other) {
        return Signature.likeness(bytes, at(one), at(other));
    }

    /** Bytes that all of it takes. */
    long size() {
        return bytes.limit();
    }
}
