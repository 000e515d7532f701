package winnow.trace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Finds tags in a file as its bytes stream by. The bytes are searched for what may begin a tag; where
 * something does, the lexer tells what it stands in, and the line around it is decoded. UTF-8 is expected, and
 * any encoding that leaves ASCII alone will do.
 */
final class FileScanner {
    private static final int WINDOW = 1 << 16;
    /** As far as a tag's line is looked at before and behind it, in bytes. */
    private static final int BEFORE = 400;

    private static final int BEHIND = 2_000;
    private static final int LONGEST_TRIGGER = 16;

    /** What became of a file. */
    enum Outcome {
        READ,
        /** It may be UTF-16, or no text at all. */
        WIDE_OR_BINARY,
        SHIFT_JIS
    }

    private final byte[] window = new byte[WINDOW];
    private final Position position = new Position(window);
    private final Blocks blocks = new Blocks();
    private final Lexer lexer = new Lexer(window, blocks);
    private final TagSink sink;
    private int limit;
    private boolean end;
    private String file = "";
    private FileKind kind = FileKind.of("", TestNames.USUAL);
    private boolean off;
    private int readLine;
    private int readTo;

    FileScanner(TagSink sink) {
        this.sink = sink;
    }

    /** Reads the stream to its end, or not at all where it is in another encoding. */
    Outcome scan(String name, FileKind kindOfFile, InputStream in) throws IOException {
        file = name;
        off = false;
        readLine = 0;
        limit = 0;
        end = false;
        fill(in);
        if (Head.isWideOrBinary(window, limit)) {
            return Outcome.WIDE_OR_BINARY;
        }
        int at = Triggers.next(window, 0, limit);
        if (at < limit && Head.isShiftJis(window, limit)) {
            return Outcome.SHIFT_JIS;
        }
        kind = kindOfFile.in(Sniffing.language(kindOfFile.language(), window, limit));
        if ((at < limit || !end) && isGenerated()) {
            sink.passedOverAsGenerated();
            return Outcome.READ;
        }
        begin();
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
        if (blocks.isWaiting()) {
            lexer.advance(limit, limit, true);
            lexer.ends();
        }
        sink.fileEnds(file, blocks);
        return Outcome.READ;
    }

    private void begin() {
        int mark = Head.markLength(window, limit);
        position.reset(mark);
        lexer.reset(mark, kind.language());
    }

    /** A comment near the beginning that says so; where no comments are known, a line. */
    private boolean isGenerated() {
        int said = Head.saidGenerated(window, limit);
        if (said < 0) {
            return false;
        }
        begin();
        lexer.advance(said, limit, end);
        Region region = lexer.region(said);
        return region == Region.COMMENT
                || (region == Region.PROSE && !kind.language().text());
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
        place(by);
        System.arraycopy(window, by, window, 0, limit - by);
        limit -= by;
        position.slide(by);
        lexer.slide(by);
        return by;
    }

    /** Reads up to an offset; columns are counted on its line only. */
    private void place(int at) {
        lexer.advance(at, limit, end);
        position.lineAt(lexer.line.number(), lexer.line.from());
        position.advance(at, limit);
    }

    private void tagAt(int at) {
        place(at);
        if (position.line() == readLine && position.column() < readTo) {
            return;
        }
        Region region = lexer.region(at);
        if (region == Region.STRING) {
            return;
        }
        if (sink.isFull()) {
            if (!off) {
                sink.count();
            }
            return;
        }
        Line line = line(at, region);
        Found found = switch (window[at]) {
            case '~' -> CoverageTag.read(line);
            case '#' -> TagText.bare(line);
            default -> TagText.read(line);
        };
        if (found.turn() != Found.Turn.STAY) {
            off = found.turn() == Found.Turn.OFF;
        } else if (!off) {
            add(found);
            readLine = position.line();
            readTo = position.column() + found.end() - line.at();
        }
    }

    private void add(Found found) {
        int from = sink.referencesOfFile();
        sink.add(found);
        if (sink.referencesOfFile() > from) {
            lexer.tagged(from, sink.referencesOfFile());
        }
    }

    private Line line(int at, Region region) {
        int from = lineStart(at);
        String before = Line.plain(text(from, at));
        int begin = Math.min(at, Math.max(from, lexer.begin()));
        String after = Line.plain(text(at, commentEnd(at)));
        int comment = begin == from ? 0 : text(from, begin).length();
        return new Line(
                file,
                position.line(),
                before + after,
                before.length(),
                position.column(),
                kind,
                region,
                Math.min(comment, before.length()));
    }

    /** Where the line ends, or the comment on it. */
    private int commentEnd(int at) {
        int to = lineEnd(at);
        byte[] closer = lexer.closer();
        if (closer.length > 0) {
            for (int close = at; close < to; close++) {
                if (lexer.startsWith(close, closer)) {
                    return close;
                }
            }
        }
        return to;
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
