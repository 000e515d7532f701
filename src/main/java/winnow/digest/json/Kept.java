package winnow.digest.json;

import java.io.IOException;
import java.io.Reader;
import winnow.digest.DigestText;

/** A stream that keeps what was read since it was last told that all before was understood. */
final class Kept extends Reader {
    private final Reader in;
    private final StringBuilder text = new StringBuilder();
    private long released;
    private int line = 1;
    private int understood;

    Kept(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = in.read(target, offset, length);
        if (count > 0 && text.length() < DigestText.MOST) {
            text.append(target, offset, count);
        }
        return count;
    }

    /** All before this offset of the stream is understood. */
    void release(long offset) {
        int count = (int) Math.min(Math.max(0, offset - released), text.length());
        if (count >= 1 << 14) {
            for (int at = 0; at < count; at++) {
                line += text.charAt(at) == '\n' ? 1 : 0;
            }
            text.delete(0, count);
            released += count;
            understood = 0;
        } else {
            understood = count;
        }
    }

    /** What is not yet understood, to the end of the stream or as far as memory goes. */
    String rest() throws IOException {
        char[] buffer = new char[1 << 14];
        while (text.length() < DigestText.MOST && read(buffer, 0, buffer.length) > 0) {
            // read() keeps it
        }
        for (int at = 0; at < understood; at++) {
            line += text.charAt(at) == '\n' ? 1 : 0;
        }
        return text.substring(understood);
    }

    /** The line, from 1, at which {@link #rest} begins. */
    int line() {
        return line;
    }

    @Override
    public void close() {}
}
