package winnow.trace;

import java.util.Objects;

/** Runs of bytes that decide nothing, which most of a file is: passed over without a look at each. */
final class PlainRuns {
    private final Lexer lexer;

    PlainRuns(Lexer lexer) {
        this.lexer = lexer;
    }

    /** Offset behind the letters that begin here, which open and close nothing in code. */
    int inCode(Shape shape, int to, boolean isExample) {
        Language language = Objects.requireNonNull(shape.language());
        if (language.base() != Region.CODE || isExample) {
            return lexer.at;
        }
        int end = lexer.at;
        while (end < to && language.plain()[lexer.bytes[end] & 0xFF]) {
            end++;
        }
        if (end > lexer.at) {
            lexer.remark.reset();
            lexer.line.word(lexer.at, end);
        }
        return end;
    }

    /** Offset behind the letters and blanks that begin here, which end and quote nothing in a comment. */
    int inRemark(Shape shape, int to) {
        int end = lexer.at;
        if (shape.region() == Region.COMMENT && (shape.close().length == 0 || !ByteWindow.isWord(shape.close()[0]))) {
            while (end < to && (ByteWindow.isWord(lexer.bytes[end]) || lexer.bytes[end] == ' ')) {
                end++;
            }
            if (end > lexer.at) {
                lexer.remark.says();
            }
        }
        return end;
    }
}
