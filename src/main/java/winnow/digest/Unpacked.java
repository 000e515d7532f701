package winnow.digest;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * What comes out of a packed stream. Where the packed data is damaged, or more comes out of it than an
 * archive of papers holds, it ends, and remembers why: what came before is still read.
 */
final class Unpacked extends FilterInputStream {
    private final Packed packed;
    private String why = "";

    /** A packed stream, with what all of its streams together have given. */
    static final class Packed extends FilterInputStream {
        private final Nesting nesting;
        private long taken;
        private long given;

        Packed(InputStream in, Nesting nesting) {
            super(in);
            this.nesting = nesting;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            taken += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            taken += Math.max(count, 0);
            return count;
        }
    }

    Unpacked(InputStream in, Packed packed) {
        super(in);
        this.packed = packed;
    }

    /** Why it ended early; empty when it did not. */
    String why() {
        return why;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (!why.isEmpty()) {
            return -1;
        }
        int count;
        try {
            count = super.read(target, offset, length);
        } catch (ZipException | EOFException damage) {
            why = "the packed data is damaged or cut";
            return -1;
        }
        packed.given += Math.max(count, 0);
        if (!packed.nesting.takes(Math.max(count, 0))) {
            why = "more than " + (Archives.MOST_BYTES >> 20) + " MB come out of it and the archives in it";
        } else if (packed.given > Archives.ALWAYS && packed.given > packed.taken * Archives.MOST_RATIO) {
            why = "more than " + Archives.MOST_RATIO + " times its size comes out of it";
        }
        return why.isEmpty() ? count : -1;
    }

    /** Stays open: the archive goes on behind it. */
    @Override
    public void close() {}
}
