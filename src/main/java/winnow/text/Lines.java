package winnow.text;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The lines of a text as it streams by; ends are {@code \n}, {@code \r\n} or {@code \r}. */
public final class Lines {
    /** The most characters of a line that are kept; what is beyond is passed over. */
    public static final int LONGEST = 1 << 21;

    private static final int BUFFER = 1 << 15;

    /**
     * A line without its end.
     *
     * @param number from 1
     * @param text at most {@link #LONGEST} characters
     * @param cut how many characters of it were passed over
     */
    public record Line(int number, String text, long cut) {
        public boolean isBlank() {
            return text.isBlank();
        }
    }

    private final Reader in;
    private final char[] buffer = new char[BUFFER];
    private int at;
    private int limit;
    private int number;
    private boolean behindReturn;

    public Lines(Reader in) {
        this.in = in;
    }

    /** The next line; {@code null} behind the last one. */
    public @Nullable Line next() throws IOException {
        StringBuilder text = new StringBuilder();
        long cut = 0;
        while (at < limit || fill()) {
            if (behindReturn) {
                behindReturn = false;
                at += buffer[at] == '\n' ? 1 : 0;
                if (at == limit) {
                    continue;
                }
            }
            int end = lineEnd();
            int kept = Math.min(end - at, LONGEST - text.length());
            text.append(buffer, at, kept);
            cut += end - at - kept;
            at = end;
            if (at < limit) {
                behindReturn = buffer[at++] == '\r';
                return new Line(++number, text.toString(), cut);
            }
        }
        return text.isEmpty() ? null : new Line(++number, text.toString(), cut);
    }

    private int lineEnd() {
        int end = at;
        while (end < limit && buffer[end] != '\n' && buffer[end] != '\r') {
            end++;
        }
        return end;
    }

    private boolean fill() throws IOException {
        int count = in.read(buffer, 0, buffer.length);
        at = 0;
        limit = Math.max(count, 0);
        return count > 0;
    }
}
