package winnow.digest.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Whether a stream of a PDF unpacks to more than anybody printed. The library unpacks a stream whole, so each is
 * unpacked here first, and thrown away.
 */
final class Bombs {
    private static final long MOST = 256L << 20;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private Bombs() {}

    static boolean areIn(Path file) throws IOException {
        Inflater inflater = new Inflater();
        byte[] unpacked = new byte[1 << 16];
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            while (toStream(bytes)) {
                int from = bytes.position();
                long size = unpack(inflater, bytes, unpacked);
                if (size > MOST) {
                    return true;
                }
                bytes.position(from + (int) inflater.getBytesRead());
                inflater.reset();
            }
        } finally {
            inflater.end();
        }
        return false;
    }

    /** Goes to where the next stream begins; false where there is none. */
    private static boolean toStream(ByteBuffer bytes) {
        int found = 0;
        while (bytes.hasRemaining()) {
            byte next = bytes.get();
            found = next == STREAM[found] ? found + 1 : next == STREAM[0] ? 1 : 0;
            if (found == STREAM.length) {
                skipLineEnd(bytes);
                return true;
            }
        }
        return false;
    }

    private static void skipLineEnd(ByteBuffer bytes) {
        int at = bytes.position();
        while (at < bytes.limit() && (bytes.get(at) == '\r' || bytes.get(at) == '\n')) {
            at++;
        }
        bytes.position(at);
    }

    private static long unpack(Inflater inflater, ByteBuffer packed, byte[] unpacked) {
        inflater.setInput(packed.duplicate());
        try {
            int count = inflater.inflate(unpacked);
            while (count > 0 && inflater.getBytesWritten() <= MOST) {
                count = inflater.inflate(unpacked);
            }
        } catch (DataFormatException packedOtherwise) {
            // What came out before the damage is measured all the same.
        }
        return inflater.getBytesWritten();
    }
}
