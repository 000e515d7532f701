package winnow.trace;

import java.nio.charset.StandardCharsets;

/** The code of the line that is being read, without its comments. */
final class CodeLine {
    private static final int LONGEST = 120;
    private static final int TAB = 8;

    private final byte[] bytes;
    private int number;
    private int from;
    private int first;
    private int last;
    private int count;
    private int words;
    private int parens;
    private byte before;
    private boolean remark;

    CodeLine(byte[] bytes) {
        this.bytes = bytes;
    }

    void reset(int offset) {
        number = 0;
        parens = 0;
        before = 0;
        begins(offset);
    }

    void begins(int offset) {
        number++;
        from = offset;
        first = -1;
        last = -1;
        count = 0;
        words = 0;
        remark = false;
    }

    /** A byte of code or of a literal; blanks do not count. */
    void code(int offset, byte b) {
        if (b == ' ' || b == '\t' || b == '\r' || b == '\n') {
            return;
        }
        if (count++ == 0) {
            first = Math.max(0, offset);
        }
        last = offset;
        words += Lexer.isWord(b) ? 1 : 0;
        before = b;
        if (b == '(' || b == '[' || b == '{') {
            parens++;
        } else if ((b == ')' || b == ']' || b == '}') && parens > 0) {
            parens--;
        }
    }

    /** A run of letters and digits. */
    void word(int begin, int end) {
        first = count == 0 ? Math.max(0, begin) : first;
        last = end - 1;
        count += end - begin;
        words += end - begin;
        before = bytes[end - 1];
    }

    /** A comment stands on the line. */
    void remark() {
        remark = true;
    }

    int number() {
        return number;
    }

    int from() {
        return from;
    }

    byte before() {
        return before;
    }

    boolean isBlank() {
        return count == 0 && !remark;
    }

    boolean hasCode() {
        return count > 0;
    }

    /** Whether there is more on the line than brackets and signs. */
    boolean hasWords() {
        return words > 0;
    }

    /** Whether a quotation here would begin a statement; letters before it may be its prefix. */
    boolean isStatementBegun(boolean outsideBrackets) {
        boolean prefixed = count > 0 && count <= 2 && words == count;
        return (count == 0 || prefixed) && !(outsideBrackets && parens > 0);
    }

    /** How far a byte of the line stands to the right. */
    int indentOf(int offset) {
        int indent = 0;
        int begin = Math.max(0, Math.min(from, offset));
        while (begin > 0 && bytes[begin - 1] != '\n' && offset < from) {
            begin--;
        }
        for (int at = begin; at < offset && (bytes[at] == ' ' || bytes[at] == '\t'); at++) {
            indent += bytes[at] == '\t' ? TAB - indent % TAB : 1;
        }
        return indent;
    }

    int indent() {
        return indentOf(Math.max(first, Math.max(0, from)));
    }

    /** The code from its first byte to its last, as far as it is at hand and wanted. */
    String text() {
        int begin = Math.max(0, first);
        int end = Math.max(begin, Math.min(last + 1, begin + LONGEST));
        return count == 0 ? "" : new String(bytes, begin, end - begin, StandardCharsets.ISO_8859_1);
    }

    byte lastByte() {
        return last >= 0 ? bytes[last] : 0;
    }

    /** The bytes before an offset have been dropped. */
    void slide(int by) {
        from -= by;
        first = first < 0 ? first : Math.max(0, first - by);
        last = last < 0 ? last : Math.max(0, last - by);
    }
}
