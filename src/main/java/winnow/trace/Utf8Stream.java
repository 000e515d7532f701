package winnow.trace;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Characters as the bytes of UTF-8. A NUL among them is given as a blank, which leaves every column as it is. */
final class Utf8Stream extends InputStream {
    private static final int BUFFER = 1 << 13;

    private final Reader in;
    private final char[] taken = new char[BUFFER];
    private final CharBuffer characters = CharBuffer.allocate(BUFFER + 1);
    private final ByteBuffer bytes = ByteBuffer.allocate(4 * BUFFER + 8);
    private final CharsetEncoder encoder = StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);

    Utf8Stream(Reader in) {
        this.in = in;
        bytes.limit(0);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (!bytes.hasRemaining()) {
            if (!encodeMore()) {
                return -1;
            }
        }
        int count = Math.min(length, bytes.remaining());
        bytes.get(target, offset, count);
        return count;
    }

    private boolean encodeMore() throws IOException {
        int count = in.read(taken, 0, BUFFER);
        if (count < 0) {
            return false;
        }
        for (int at = 0; at < count; at++) {
            characters.put(taken[at] == 0 ? ' ' : taken[at]);
        }
        characters.flip();
        bytes.clear();
        encoder.encode(characters, bytes, false);
        characters.compact();
        bytes.flip();
        return true;
    }
}
