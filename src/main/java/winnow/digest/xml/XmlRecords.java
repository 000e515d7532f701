package winnow.digest.xml;

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
    private final Reader in;
    private final Pattern startTag;
    private final Pattern mark;
    private final StringBuilder text = new StringBuilder();
    private boolean end;
    private int line = 1;
    /** Where what was not given yet begins. */
    private int at;

    private String closing = "";
    /** Where the next end tag stands; -1 when there is none before {@link #searched}. */
    private int closed = -1;

    private int searched;

    /**
     * A record.
     *
     * @param text from its start tag to its end tag
     * @param line it begins at
     * @param isWhole whether it has its end tag
     */
    record Found(String text, int line, boolean isWhole) {}

    /**
     * Cuts a text.
     *
     * @param names of the elements that are records, whatever prefix stands before them
     */
    XmlRecords(Reader in, String names) {
        this.in = in;
        this.startTag = Pattern.compile("<((?:[\\w-]{1,20}:)?(?:" + names + "))(?=[\\s>])[^<>]{0,2000}>");
        this.mark = Pattern.compile("<!\\[CDATA\\[|\\]\\]>|" + startTag);
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
        int close = endOf("</" + name);
        while (close < 0 && !end && text.length() - at < LONGEST) {
            fill();
            close = endOf("</" + name);
        }
        int other = nextStart(name, close < 0 ? text.length() : close);
        boolean whole = close >= 0 && other < 0;
        int stop = other >= 0 ? other : close >= 0 ? close : text.length();
        Found found = new Found(text.substring(at, stop), line, whole);
        drop(stop);
        return found;
    }

    private @Nullable Matcher start() throws IOException {
        while (true) {
            Matcher start = startTag.matcher(text).region(at, text.length());
            if (start.find()) {
                return start;
            }
            if (end) {
                return null;
            }
            drop(Math.max(at, text.length() - 2100));
            fill();
        }
    }

    /** Offset behind the next end tag; -1 when there is none yet. */
    private int endOf(String tag) {
        if (!tag.equals(closing)) {
            closing = tag;
            closed = -1;
            searched = at;
        }
        if (closed < at) {
            int from = Math.max(at, searched);
            closed = endTag(tag, from);
            searched = closed < 0 ? Math.max(from, text.length() - tag.length()) : closed;
        }
        int behind = closed < 0 ? -1 : text.indexOf(">", closed);
        return closed >= 0 && behind < 0 && end ? text.length() : behind < 0 ? -1 : behind + 1;
    }

    /** Where an end tag stands; {@code </article-title>} is none of {@code article}. */
    private int endTag(String tag, int from) {
        int found = text.indexOf(tag, from);
        while (found >= 0
                && found + tag.length() < text.length()
                && ">\t\r\n ".indexOf(text.charAt(found + tag.length())) < 0) {
            found = text.indexOf(tag, found + 1);
        }
        return found;
    }

    /** Where a record of the same name begins inside this one, which therefore has no end of its own. */
    private int nextStart(String name, int limit) {
        Matcher found = mark.matcher(text).region(at + 1, limit);
        boolean cdata = false;
        while (found.find()) {
            if (found.group(1) == null) {
                cdata = found.end() - found.start() > "]]>".length();
            } else if (!cdata && found.group(1).equals(name)) {
                return found.start();
            }
        }
        return -1;
    }

    private void drop(int to) {
        for (; at < to; at++) {
            line += text.charAt(at) == '\n' ? 1 : 0;
        }
    }

    private void fill() throws IOException {
        text.delete(0, at);
        closed -= at;
        searched -= at;
        at = 0;
        char[] buffer = new char[CHUNK];
        int count = in.read(buffer, 0, buffer.length);
        end = count < 0;
        text.append(buffer, 0, Math.max(count, 0));
    }
}
