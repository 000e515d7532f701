package winnow.trace;

/**
 * Line and column at an offset of bytes that stream by, and whether it lies in a fenced block of Markdown.
 * Columns count UTF-16 units; a byte that UTF-8 does not allow counts as one.
 */
final class Position {
    private static final int FENCE = 3;

    private final byte[] bytes;
    private boolean markdown;
    private int at;
    private int line;
    private int column;
    private int expected;
    private byte fence;

    Position(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Begins at an offset, behind a byte-order mark. */
    void reset(int offset, boolean isMarkdown) {
        at = offset;
        line = 1;
        column = 1;
        expected = 0;
        fence = 0;
        markdown = isMarkdown;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    boolean isFenced() {
        return fence != 0;
    }

    /** Counts up to an offset. */
    void advance(int to, int limit) {
        for (; at < to; at++) {
            byte c = bytes[at];
            if (markdown && column == 1) {
                lineBegins(limit);
            }
            if (c == '\n' || (c == '\r' && !(at + 1 < limit && bytes[at + 1] == '\n'))) {
                line++;
                column = 1;
                expected = 0;
            } else if (c >= 0) {
                column++;
                expected = 0;
            } else {
                count(c);
            }
        }
    }

    private void count(byte c) {
        if ((c & 0xC0) == 0x80 && expected > 0) {
            expected--;
        } else {
            boolean four = (c & 0xF8) == 0xF0;
            expected = four ? 3 : (c & 0xF0) == 0xE0 ? 2 : (c & 0xE0) == 0xC0 ? 1 : 0;
            column += four ? 2 : 1;
        }
    }

    private void lineBegins(int limit) {
        int from = at;
        while (from < limit && from - at <= FENCE && bytes[from] == ' ') {
            from++;
        }
        if (limit - from < FENCE || (bytes[from] != '`' && bytes[from] != '~')) {
            return;
        }
        boolean run = bytes[from + 1] == bytes[from] && bytes[from + 2] == bytes[from];
        if (run && fence == 0) {
            fence = bytes[from];
        } else if (run && fence == bytes[from]) {
            fence = 0;
        }
    }

    /** The bytes before an offset have been dropped. */
    void slide(int by) {
        at -= by;
    }
}
