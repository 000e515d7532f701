package winnow.digest;

import java.io.IOException;
import java.io.Reader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an XML text that streams by into its records, each from start tag to end tag. A record that never
 * ends gives way to the next one that begins, so that a feed that is cut or glued still yields its whole
 * records.
 */
final class XmlRecords {
    private static final int CHUNK = 1 << 15;
    private static final int LONGEST = 1 << 22;
    private static final Pattern START =
            Pattern.compile("<((?:[\\w-]{1,20}:)?(?:entry|item|record))(?=[\\s>])[^<>]{0,2000}>");

    private final Reader in;
    private final StringBuilder text = new StringBuilder();
    private boolean end;
    private int line = 1;

    /**
     * A record.
     *
     * @param text from its start tag to its end tag
     * @param line it begins at
     * @param isWhole whether it has its end tag
     */
    record Found(String text, int line, boolean isWhole) {}

    XmlRecords(Reader in) {
        this.in = in;
    }

    /** The next record; {@code null} behind the last. */
    @Nullable
    Found next() throws IOException {
        Matcher start = start();
        if (start == null) {
            return null;
        }
        String name = start.group(1);
        drop(start.start());
        String closing = "</" + name;
        int from = 0;
        int close = endOf(closing, from);
        while (close < 0 && !end && text.length() < LONGEST) {
            from = Math.max(0, text.length() - closing.length());
            fill();
            close = endOf(closing, from);
        }
        int other = nextStart(name, close < 0 ? text.length() : close);
        boolean whole = close >= 0 && other < 0;
        int stop = other >= 0 ? other : close >= 0 ? close : text.length();
        Found found = new Found(text.substring(0, stop), line, whole);
        drop(stop);
        return found;
    }

    private @Nullable Matcher start() throws IOException {
        while (true) {
            Matcher start = START.matcher(text);
            if (start.find()) {
                return start;
            }
            if (end) {
                return null;
            }
            drop(Math.max(0, text.length() - 2100));
            fill();
        }
    }

    /** Offset behind an end tag; -1 when there is none yet. */
    private int endOf(String closing, int from) {
        int at = text.indexOf(closing, from);
        int behind = at < 0 ? -1 : text.indexOf(">", at);
        return at >= 0 && behind < 0 && end ? text.length() : behind < 0 ? -1 : behind + 1;
    }

    /** Where a record of the same name begins inside this one, which therefore has no end of its own. */
    private int nextStart(String name, int limit) {
        Matcher other = START.matcher(text).region(1, limit);
        while (other.find()) {
            boolean cdata = text.lastIndexOf("<![CDATA[", other.start()) > text.lastIndexOf("]]>", other.start());
            if (other.group(1).equals(name) && !cdata) {
                return other.start();
            }
        }
        return -1;
    }

    private void drop(int count) {
        for (int at = 0; at < count; at++) {
            line += text.charAt(at) == '\n' ? 1 : 0;
        }
        text.delete(0, count);
    }

    private void fill() throws IOException {
        char[] buffer = new char[CHUNK];
        int count = in.read(buffer, 0, buffer.length);
        end = count < 0;
        text.append(buffer, 0, Math.max(count, 0));
    }
}
