package winnow.trace;

/**
 * Line and column at an offset of bytes that stream by. Columns count UTF-16 units; a byte that UTF-8 does not allow counts as one.
 */
final class Position {
    private final byte[] bytes;
    private int at;
    private int line;
    private int column;
    private int expected;

    Position(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Begins at an offset, behind a byte-order mark. */
    void reset(int offset) {
        at = offset;
        line = 1;
        column = 1;
        expected = 0;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** Goes on from where a later line begins. */
    void lineAt(int number, int from) {
        if (number != line) {
            line = number;
            column = 1;
            expected = 0;
            at = from;
        }
    }

    /** Counts up to an offset. */
    void advance(int to, int limit) {
        for (; at < to; at++) {
            byte c = bytes[at];
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

    /** The bytes before an offset have been dropped. */
    void slide(int by) {
        at -= by;
    }
}
