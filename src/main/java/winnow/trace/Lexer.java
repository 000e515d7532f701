package winnow.trace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/**
 * Tells, of bytes that stream by, what is code, what a comment and what a literal. A stack holds what is
 * open; {@link Literals} looks ahead where an opener alone does not decide. Broken files do no harm beyond
 * their line: a quote that does not close on its line, or in the rest of the file, is none.
 */
final class Lexer extends ByteWindow {
    private final Literals literals = new Literals(this);
    private final PlainRuns plain = new PlainRuns(this);
    private final ExampleLines examples = new ExampleLines();
    private final Frames frames = new Frames();
    private final Deque<byte[]> heres = new ArrayDeque<>();
    final Remark remark;
    private final Blocks blocks;
    final CodeLine line;
    private boolean fresh;
    private boolean example;
    int at;

    Lexer(byte[] bytes, Blocks blocks) {
        super(bytes);
        this.blocks = blocks;
        this.line = new CodeLine(bytes);
        this.remark = new Remark(this);
    }

    /** Begins at an offset, behind a byte-order mark. */
    void reset(int offset, Language language) {
        at = offset;
        frames.reset(Shape.code(language, new byte[0]), offset);
        heres.clear();
        fresh = true;
        example = false;
        examples.reset(language);
        remark.reset();
        literals.reset();
        line.reset(offset);
        blocks.reset(language);
    }

    /**
     * Reads up to an offset.
     *
     * @param end of the bytes that are at hand
     * @param rest whether no more will come
     */
    void advance(int to, int end, boolean rest) {
        limit = end;
        whole = rest;
        if (fresh) {
            fresh = false;
            lineStarts();
        }
        while (at < to) {
            int from = at;
            Shape shape = frames.top();
            at = shape.isCode() ? plain.inCode(shape, to, example) : plain.inRemark(shape, to);
            if (at > from) {
                continue;
            }
            if (bytes[at] == '\n' || (bytes[at] == '\r' && !startsWith(at + 1, (byte) '\n'))) {
                newline(shape);
            } else if (shape.isCode()) {
                code(shape);
            } else {
                within(shape);
            }
        }
    }

    /** What an offset is in that was advanced to. */
    Region region(int offset) {
        if (at > offset || example) {
            return Region.STRING;
        }
        Region region = frames.top().region();
        boolean spoken = (region == Region.COMMENT || region == Region.PROSE) && remark.isQuoted(offset);
        return spoken ? Region.STRING : region;
    }

    /** The language that holds here. */
    Language language() {
        return frames.language();
    }

    /** Offset of the first byte of the comment or text that is open, which may lie before the bytes at hand. */
    int begin() {
        return frames.begin();
    }

    /** Whether a comment is open. */
    boolean isRemark() {
        return frames.top().region() == Region.COMMENT;
    }

    /** What ends the comment that is open; empty for none. */
    byte[] closer() {
        return frames.top().close();
    }

    /** Whether the comment that is open is documentation within what it documents. */
    private boolean isDocstring() {
        Shape shape = frames.top();
        boolean comment = frames.isOpen() && shape.region() == Region.COMMENT && !shape.line();
        return comment && shape.escape() != 0 && language().is(Languages.PYTHON);
    }

    private void newline(Shape shape) {
        int closed = 0;
        if (shape.close().length > 0 && shape.close()[0] == '\n' && startsWith(at, shape.close())) {
            pop(0);
            closed = shape.close().length - 1;
        } else if (shape.line() || (!shape.isCode() && !shape.lines() && !isContinued(shape))) {
            pop(0);
        }
        blocks.lineEnds(line, at);
        remark.lineEnds();
        at++;
        line.begins(at);
        at += closed;
        while (!heres.isEmpty() && !isRemark()) {
            push(Shape.here(heres.removeLast()));
        }
        lineStarts();
    }

    private boolean isContinued(Shape shape) {
        return shape.escape() != 0 && at > 0 && bytes[at - 1] == shape.escape();
    }

    private void lineStarts() {
        Shape shape = frames.top();
        if (shape.columnOne() && !shape.isCode()) {
            int from = at;
            if (shape.region() == Region.STRING) {
                from = skipBlanks(from);
            }
            if (startsWith(from, shape.close()) && !isWord(byteAt(from + shape.close().length))) {
                at = from;
                pop(shape.close().length);
                if (shape.region() == Region.COMMENT) {
                    push(Shape.literal(new byte[] {'\n'}));
                }
            }
        } else if (!frames.isOpen()) {
            example = examples.isExample(bytes, at, limit);
        }
    }

    private void code(Shape shape) {
        byte b = bytes[at];
        if (b == ' ' || b == '\t' || b == '\r' || b == '\f' || example) {
            at++;
            return;
        }
        Language language = Objects.requireNonNull(shape.language());
        if (shape.close().length > 1 && closesCode(shape, b)) {
            return;
        }
        for (Opener opener : language.openers()[b & 0xFF]) {
            if (startsWith(at, opener.open()) && literals.opens(opener, language)) {
                return;
            }
        }
        if (shape.close().length == 1 && closesCode(shape, b)) {
            return;
        }
        if (language.base() == Region.PROSE) {
            line.code(at, b);
            at += remark.take(b, language);
        } else {
            remark.reset();
            line.code(at, b);
            at += literals.escapes(b, language) ? 2 : 1;
        }
    }

    /** Code within a literal ends with its bracket, embedded code with its mark. */
    private boolean closesCode(Shape shape, byte b) {
        if (shape.close().length > 1) {
            if (!startsWith(at, shape.close())) {
                return false;
            }
            pop(shape.close().length);
            return true;
        }
        byte close = shape.close()[0];
        byte open = (byte) (close == '}' ? '{' : '(');
        if (b == open) {
            frames.deeper();
        } else if (b == close && frames.shallower()) {
            pop(1);
            return true;
        }
        return false;
    }

    private void within(Shape shape) {
        byte b = bytes[at];
        if (shape.line()) {
            if (frames.below().close().length > 1
                    && startsWith(at, frames.below().close())) {
                pop(0);
            } else {
                at += remark.take(b, language());
            }
        } else if (!shape.columnOne() && b == shape.close()[0] && startsWith(at, shape.close())) {
            closes(shape);
        } else if (shape.escape() != 0 && b == shape.escape()) {
            literal(shape);
            at += byteAt(at + 1) == '\n' || byteAt(at + 1) == '\r' ? 1 : 2;
        } else if (shape.nested().length > 0 && startsWith(at, shape.nested())) {
            frames.deeper();
            at += shape.nested().length;
        } else if (shape.interpolation().length > 0 && startsWith(at, shape.interpolation())) {
            byte close = (byte) (shape.interpolation()[1] == '{' ? '}' : ')');
            at += 2;
            push(Shape.code(language(), new byte[] {close}));
        } else if (shape.region() == Region.COMMENT) {
            at += remark.take(b, language());
        } else {
            literal(shape);
            at++;
        }
    }

    private void literal(Shape shape) {
        if (shape.region() == Region.STRING) {
            line.code(at, bytes[at]);
        } else {
            line.remark();
        }
    }

    /** A tag was found where the bytes have been advanced to; {@code from} and {@code to} count references. */
    void tagged(int from, int to) {
        blocks.tagged(from, to, line, isDocstring() ? line.indentOf(frames.begin()) : -1);
    }

    /** No more bytes come. */
    void ends() {
        blocks.lineEnds(line, at);
        blocks.ends();
    }

    private void closes(Shape shape) {
        int length = shape.close().length;
        if (shape.doubled() && startsWith(at + length, shape.close())) {
            at += 2 * length;
        } else if (!frames.shallower()) {
            at += length;
        } else if (startsWith(at, new byte[] {'\n'})) {
            pop(0);
        } else {
            literal(shape);
            pop(length);
        }
    }

    /** Passes over what needs no frame. */
    boolean take(int to) {
        at = to;
        return true;
    }

    void push(Shape shape) {
        frames.push(shape, at);
        if (shape.region() == Region.COMMENT) {
            line.remark();
        }
    }

    private void pop(int behind) {
        frames.pop();
        at += behind;
    }

    /** A here-document that begins with the next line. */
    void here(byte[] word) {
        heres.addLast(word);
    }

    /** The bytes before an offset have been dropped. */
    void slide(int by) {
        at -= by;
        frames.slide(by);
        line.slide(by);
    }

    Language embedded(Opener opener) {
        return TextLanguages.within(Objects.requireNonNull(frames.bottom().language()), opener);
    }
}
