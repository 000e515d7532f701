package winnow.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of unknown encoding, decoded as they stream by. A byte-order mark decides; without one, NULs in
 * every second byte mean UTF-16, and {@link CharsetGuess} tells other charsets; anything else is UTF-8, and each byte
 * that UTF-8 does not allow is taken for the Windows-1252 (Latin-1) character it stands for, and remembered.
 */
public final class DecodedReader extends Reader {
    private static final int HEAD = 1 << 14;
    private static final int BUFFER = 1 << 16;
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final double MOST_NULS = 0.02;
    private static final double MOST_CONTROLS = 0.04;

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final boolean binary;
    private final boolean guessed;
    private boolean end;
    private int line = 1;
    private int foreignLine;
    private long foreignBytes;
    private char low;

    /** Decodes what nobody said anything of. */
    public DecodedReader(InputStream in) throws IOException {
        this(in, null);
    }

    /**
     * Decodes bytes.
     *
     * @param said the encoding that a person named, which is taken even where a mark or the letters say otherwise
     */
    public DecodedReader(InputStream in, @Nullable Charset said) throws IOException {
        this.in = in;
        byte[] head = in.readNBytes(HEAD);
        bytes.put(head).flip();
        this.end = head.length < HEAD;
        Charset sure = said == null ? charset(head) : said;
        this.binary = sure.equals(StandardCharsets.UTF_8) && isBinary(head);
        boolean open = said == null && sure.equals(StandardCharsets.UTF_8) && !binary && markLength(head) == 0;
        Charset guess = open ? CharsetGuess.of(head) : null;
        this.guessed = guess != null;
        this.charset = guess == null ? sure : guess;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        bytes.position(charset.name().startsWith("UTF") ? markLength(head) : 0);
    }

    private static Charset charset(byte[] head) {
        if (startsWith(head, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        int half = head.length / 2;
        int even = nuls(head, 0);
        int odd = nuls(head, 1);
        if (half >= 4 && odd > half * 0.7 && even < half * 0.1) {
            return StandardCharsets.UTF_16LE;
        }
        return half >= 4 && even > half * 0.7 && odd < half * 0.1 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static int markLength(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF) ? 2 : 0;
    }

    private static boolean startsWith(byte[] head, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (at >= head.length || (head[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    private static int nuls(byte[] head, int from) {
        int count = 0;
        for (int at = from; at < head.length; at += 2) {
            count += head[at] == 0 ? 1 : 0;
        }
        return count;
    }

    /** Text has hardly a NUL and few other control characters; a stray one is no reason to refuse it. */
    private static boolean isBinary(byte[] head) {
        int nul = nuls(head, 0) + nuls(head, 1);
        int control = 0;
        for (byte b : head) {
            control += b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B ? 1 : 0;
        }
        return nul > Math.max(8, head.length * MOST_NULS) || control > Math.max(16, head.length * MOST_CONTROLS);
    }

    /** Whether the beginning is no text in any encoding known here. */
    public boolean isBinary() {
        return binary;
    }

    /** Whether the encoding was told by what the bytes declare or look like. */
    public boolean isGuessed() {
        return guessed;
    }

    /** The encoding decided on. */
    public Charset charset() {
        return charset;
    }

    /** Line of the first byte, so far, that was no UTF-8; 0 when there was none. */
    public int foreignLine() {
        return foreignLine;
    }

    /** Number of bytes, so far, that were no UTF-8. */
    public long foreignBytes() {
        return foreignBytes;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        CharBuffer out = CharBuffer.wrap(target, offset, length);
        int counted = offset;
        if (low != 0) {
            out.put(low);
            low = 0;
        }
        while (true) {
            CoderResult result = decoder.decode(bytes, out, end);
            counted = countLines(target, counted, offset + length - out.remaining());
            if (result.isError()) {
                if (!out.hasRemaining()) {
                    break;
                }
                foreign(out);
            } else if (result.isOverflow() || (out.remaining() < length && !bytes.hasRemaining())) {
                break;
            } else if (end) {
                break;
            } else {
                fill();
            }
        }
        int count = length - out.remaining();
        if (count == 0 && bytes.hasRemaining()) {
            CharBuffer pair = CharBuffer.allocate(2);
            decoder.decode(bytes, pair, end);
            target[offset] = pair.get(0);
            low = pair.get(1);
            return 1;
        }
        return count > 0 ? count : -1;
    }

    private int countLines(char[] target, int from, int to) {
        for (int at = from; at < to; at++) {
            line += target[at] == '\n' ? 1 : 0;
        }
        return to;
    }

    private void foreign(CharBuffer out) {
        byte one = bytes.get();
        if (charset.equals(StandardCharsets.UTF_8)) {
            out.put(WESTERN.decode(ByteBuffer.wrap(new byte[] {one})).get(0));
        } else {
            if (bytes.hasRemaining() && charset.name().startsWith("UTF-16")) {
                bytes.get();
            }
            out.put('\uFFFD');
        }
        foreignLine = foreignLine == 0 ? line : foreignLine;
        foreignBytes++;
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        end = count < 0;
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
