package winnow.trace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Finds tags in a file as its bytes stream by. The bytes are searched for what may begin a tag, and only
 * the line around it is decoded; line and column are counted up to there and no further. UTF-8 is
 * expected, and any ASCII-compatible encoding will do.
 */
final class FileScanner {
    private static final int WINDOW = 1 << 16;
    /** As far as a tag's line is looked at before and behind it, in bytes. */
    private static final int BEFORE = 400;

    private static final int BEHIND = 2_000;

    private static final int LONGEST_TRIGGER = 16;

    private final byte[] window = new byte[WINDOW];
    private final Position position = new Position(window);
    private final TagSink sink;
    private int limit;
    private boolean end;
    private String file = "";
    private FileKind kind = FileKind.of("");
    private boolean off;
    private int readLine;
    private int readTo;

    FileScanner(TagSink sink) {
        this.sink = sink;
    }

    /** Reads the stream to its end; false, with nothing read, when it may be UTF-16 or no text at all. */
    boolean scan(String name, FileKind kindOfFile, InputStream in) throws IOException {
        file = name;
        kind = kindOfFile;
        off = false;
        readLine = 0;
        limit = 0;
        end = false;
        fill(in);
        if (Head.isWideOrBinary(window, limit)) {
            return false;
        }
        position.reset(Head.markLength(window, limit), kind.markdown());
        int at = Triggers.next(window, 0, limit);
        if ((at < limit || !end) && Head.isGenerated(window, limit)) {
            sink.passedOverAsGenerated();
            return true;
        }
        while (at < limit || !end) {
            if (!end && limit - at < BEHIND) {
                int from = at == limit ? Math.max(0, limit - LONGEST_TRIGGER) : at;
                at = from - slide(from - BEFORE);
                fill(in);
            } else {
                tagAt(at);
                at++;
            }
            at = Triggers.next(window, at, limit);
        }
        sink.read();
        return true;
    }

    private void fill(InputStream in) throws IOException {
        while (limit < WINDOW && !end) {
            int count = in.read(window, limit, WINDOW - limit);
            end = count < 0;
            limit += Math.max(0, count);
        }
    }

    /** Drops the window's bytes before an offset; what may be looked back at has to be behind it. */
    private int slide(int wanted) {
        int by = Math.max(0, wanted);
        position.advance(by, limit);
        System.arraycopy(window, by, window, 0, limit - by);
        limit -= by;
        position.slide(by);
        return by;
    }

    private void tagAt(int at) {
        position.advance(at, limit);
        if (position.isFenced() || (position.line() == readLine && position.column() < readTo)) {
            return;
        }
        int from = lineStart(at);
        String before = text(from, at);
        Line line = new Line(
                file, position.line(), before + text(at, lineEnd(at)), before.length(), position.column(), kind);
        Found found = window[at] == '~' ? CoverageTag.read(line) : TagText.read(line);
        if (found.turn() != Found.Turn.STAY) {
            off = found.turn() == Found.Turn.OFF;
        } else if (!off) {
            sink.add(found);
            readLine = position.line();
            readTo = position.column() + found.end() - line.at();
        }
    }

    private String text(int from, int to) {
        return new String(window, from, to - from, StandardCharsets.UTF_8);
    }

    private int lineStart(int at) {
        int least = Math.max(0, at - BEFORE);
        int from = at;
        while (from > least && window[from - 1] != '\n' && window[from - 1] != '\r') {
            from--;
        }
        while (from < at && (window[from] & 0xC0) == 0x80) {
            from++;
        }
        return from;
    }

    private int lineEnd(int at) {
        int most = Math.min(limit, at + BEHIND);
        int to = at;
        while (to < most && window[to] != '\n' && window[to] != '\r') {
            to++;
        }
        while (to == most && to < limit && to > at && (window[to] & 0xC0) == 0x80) {
            to--;
        }
        return to;
    }
}
