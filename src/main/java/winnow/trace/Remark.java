package winnow.trace;

import java.nio.charset.StandardCharsets;

/**
 * What a comment or a text quotes over its lines: between backticks, in a fence, in a code tag of Javadoc, in
 * {@code <pre>}. What is opened and never closed quotes nothing.
 */
final class Remark {
    private static final int AHEAD = 2_000;
    private static final int FENCE = 3;
    private static final byte[] PRE = "<pre".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] CODE = "<code".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] CODE_TAG = "{@".getBytes(StandardCharsets.ISO_8859_1);

    private final Lexer lexer;
    private int ticks;
    private int braces;
    private boolean element;
    private boolean said;
    private byte[] opener = {};

    Remark(Lexer lexer) {
        this.lexer = lexer;
    }

    /** Code follows: a comment behind it is another one. */
    void reset() {
        ticks = 0;
        braces = 0;
        element = false;
        said = false;
    }

    void begins(Opener comment) {
        opener = comment.kind() == Opener.Kind.LINE ? comment.open() : new byte[0];
        if (opener.length == 0) {
            reset();
        }
    }

    void lineEnds() {
        if (!said && ticks < FENCE) {
            ticks = 0;
        }
        said = false;
    }

    /** Words stand on the line. */
    void says() {
        said = true;
    }

    /** Takes what begins here and tells how many bytes it has. */
    int take(byte b, Language language) {
        said |= Lexer.isWord(b) || b == '`';
        if (b == '`' && language.ticksQuote()) {
            return ticks(lexer.at);
        }
        if (b == '{' && (braces > 0 || lexer.startsWith(lexer.at, CODE_TAG))) {
            braces++;
        } else if (b == '}' && braces > 0) {
            braces--;
        } else if (b == '<') {
            element = isElement(lexer.at) || (element && !isClosing(lexer.at));
        }
        return 1;
    }

    private boolean isElement(int at) {
        return lexer.startsWith(at, PRE) || lexer.startsWith(at, CODE);
    }

    private boolean isClosing(int at) {
        return lexer.byteAt(at + 1) == '/'
                && (lexer.byteAt(at + 2) == 'p' || lexer.byteAt(at + 2) == 'c')
                && (lexer.byteAt(at + 3) == 'r' || lexer.byteAt(at + 3) == 'o');
    }

    private int ticks(int at) {
        int run = run(at);
        if (ticks == 0) {
            ticks = run;
        } else if (run == ticks || (ticks >= FENCE && run > ticks)) {
            ticks = 0;
        }
        return run;
    }

    private int run(int from) {
        int to = from;
        while (lexer.byteAt(to) == '`') {
            to++;
        }
        return to - from;
    }

    /** Whether an offset is within a quotation that closes. */
    boolean isQuoted(int offset) {
        return braces > 0 || ((ticks > 0 || element) && closes(offset));
    }

    private boolean closes(int offset) {
        int most = Math.min(lexer.limit, offset + AHEAD);
        byte[] end = lexer.closer();
        for (int at = offset; at < most; at++) {
            byte b = lexer.bytes[at];
            if (ticks > 0 && b == '`') {
                int run = run(at);
                if (run == ticks) {
                    return true;
                }
                at += run - 1;
            } else if (element && b == '<' && isClosing(at)) {
                return true;
            } else if (b == '\n' && (endsRemark(at + 1) || (ticks < FENCE && !element && isBlankLine(at + 1)))) {
                return false;
            } else if (end.length > 0 && lexer.startsWith(at, end)) {
                return false;
            }
        }
        return most == offset + AHEAD;
    }

    /** Whether a line goes on with the comment before it. */
    private boolean endsRemark(int line) {
        return opener.length > 0
                && !lexer.startsWith(lexer.skipBlanks(line), opener)
                && lexer.closer().length == 0
                && lexer.isRemark();
    }

    private boolean isBlankLine(int line) {
        int at = lexer.skipBlanks(line);
        while (opener.length > 0 && lexer.startsWith(at, opener)) {
            at += opener.length;
        }
        at = lexer.skipBlanks(at);
        while (lexer.byteAt(at) == '*' && lexer.isRemark()) {
            at = lexer.skipBlanks(at + 1);
        }
        return lexer.byteAt(at) == '\n' || lexer.byteAt(at) == '\r';
    }
}
