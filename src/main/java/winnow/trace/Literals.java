package winnow.trace;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import winnow.trace.Opener.Kind;
import winnow.trace.Opener.Trait;

/** Decides whether an opener opens anything where it stands, and takes it, or pushes what it opens. */
final class Literals {
    private static final int LONGEST_WORD = 60;
    private static final int LONGEST_PATTERN = 1_000;
    private static final String OPERATORS = "!#$%&*+./<=>?@\\^|~:";
    private static final String BRACKETS = "([{<";
    private static final Set<String> BEFORE_PATTERN = Set.of(
            "return", "typeof", "case", "in", "of", "do", "else", "void", "delete", "if", "unless", "when", "and", "or",
            "not", "split", "grep", "while", "until", "yield", "await", "elsif", "then", "puts");

    private final Lexer lexer;
    private final RawLiterals raw;

    Literals(Lexer lexer) {
        this.lexer = lexer;
        this.raw = new RawLiterals(lexer);
    }

    boolean opens(Opener opener, Language language) {
        byte before = lexer.byteAt(lexer.at - 1);
        if (!mayStand(opener, before)) {
            return false;
        }
        return switch (opener.kind()) {
            case LINE, BLOCK -> comment(opener);
            case QUOTE -> quote(opener, language);
            case CHARACTER -> character();
            case PATTERN -> pattern();
            case DELIMITED -> delimited(opener, before);
            case HASHED -> raw.hashed(opener, before);
            case NAMED -> raw.named(before);
            case LEVELLED -> raw.levelled(opener);
            case BARRED -> raw.barred();
            case COUNTED -> raw.counted();
            case HERE -> raw.here(language);
            case EMBEDDED -> embedded(opener);
        };
    }

    private boolean mayStand(Opener opener, byte before) {
        if (opener.is(Trait.FIRST) && !lexer.line.isBlank()) {
            return false;
        }
        if (opener.is(Trait.COLUMN_ONE) && lexer.at != lexer.line.from()) {
            return false;
        }
        if (opener.is(Trait.APART) && " \t\n\r;(&|{,".indexOf(before) < 0) {
            return false;
        }
        if (opener.is(Trait.NO_TRANSPOSE) && (Lexer.isWord(before) || ")]}'.".indexOf(before) >= 0)) {
            return false;
        }
        return !opener.is(Trait.NO_OPERATOR) || !isOperator(opener, before);
    }

    private boolean isOperator(Opener opener, byte before) {
        int to = lexer.at + opener.open().length;
        while (lexer.byteAt(to) == opener.open()[0]) {
            to++;
        }
        return OPERATORS.indexOf(before) >= 0 || (opener.open()[0] == '-' && OPERATORS.indexOf(lexer.byteAt(to)) >= 0);
    }

    private boolean comment(Opener opener) {
        int behind = lexer.at + opener.open().length;
        boolean word = Character.isLetter(opener.open()[opener.open().length - 1]);
        boolean pod = opener.open().length == 1 && opener.open()[0] == '=';
        if (word && opener.kind() == Kind.LINE && !opener.is(Trait.COLUMN_ONE) && Lexer.isWord(lexer.byteAt(behind))) {
            return false;
        }
        if ((pod && !Lexer.isWord(lexer.byteAt(behind))) || (opener.open()[0] == '(' && lexer.byteAt(behind) == ')')) {
            return false;
        }
        lexer.at = behind;
        lexer.remark.begins(opener);
        lexer.push(opener.shape());
        return true;
    }

    private boolean quote(Opener opener, Language language) {
        Shape shape = shape(opener, language);
        int behind = lexer.at + opener.open().length;
        if (!closes(shape, behind)) {
            return false;
        }
        lexer.at = behind;
        lexer.push(shape);
        return true;
    }

    /** The opener's own shape, as documentation where it is. */
    private Shape shape(Opener opener, Language language) {
        boolean documents = opener.is(Trait.DOCUMENTS) && lexer.line.isStatementBegun(language.isDocumentedByStrings());
        boolean attribute = opener.is(Trait.ATTRIBUTE) && isBehindDoc();
        return documents || attribute ? opener.shape().asComment() : opener.shape();
    }

    /** Whether a literal closes on its line or, where it may run on, in what is at hand or may come. */
    private boolean closes(Shape shape, int from) {
        for (int to = from; to < lexer.limit; to++) {
            byte b = lexer.bytes[to];
            if (shape.escape() != 0 && b == shape.escape()) {
                to++;
            } else if (b == shape.close()[0] && lexer.startsWith(to, shape.close())) {
                return true;
            } else if ((b == '\n' || b == '\r') && !shape.lines()) {
                return false;
            }
        }
        return !lexer.whole;
    }

    private boolean character() {
        int from = lexer.at + 1;
        byte first = lexer.byteAt(from);
        int to = from;
        if (first == '\\') {
            to = from + 2;
            while (to < from + 12 && lexer.byteAt(to) != '\'' && lexer.byteAt(to) != '\n') {
                to++;
            }
        } else if (first != '\'' && first != '\n') {
            to = from + 1;
            while ((lexer.byteAt(to) & 0xC0) == 0x80) {
                to++;
            }
        }
        return to > from && lexer.byteAt(to) == '\'' && lexer.take(to + 1);
    }

    void reset() {
        raw.reset();
    }

    private boolean pattern() {
        byte before = lexer.line.before();
        boolean word = Lexer.isWord(before);
        if (word ? !BEFORE_PATTERN.contains(wordBefore()) : ")]}\"'`<".indexOf(before) >= 0) {
            return false;
        }
        int end = endOf(lexer.at + 1, (byte) '/', (byte) '/');
        return end > 0 && lexer.take(end);
    }

    private String wordBefore() {
        int to = lexer.at;
        while (to > 0 && (lexer.byteAt(to - 1) == ' ' || lexer.byteAt(to - 1) == '\t')) {
            to--;
        }
        int from = to;
        while (from > 0 && to - from < LONGEST_WORD && Lexer.isWord(lexer.bytes[from - 1])) {
            from--;
        }
        return new String(lexer.bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** Offset behind what closes on this line; -1 where nothing does. */
    private int endOf(int from, byte open, byte close) {
        boolean set = false;
        int level = 0;
        for (int to = from; to - from < LONGEST_PATTERN && lexer.byteAt(to) != '\n'; to++) {
            byte b = lexer.bytes[to];
            if (b == '\\') {
                to++;
            } else if (b == close && !set && level-- == 0) {
                return to + 1;
            } else if (b == open && open != close) {
                level++;
            } else if (close == '/' && (b == '[' || b == ']')) {
                set = b == '[';
            }
        }
        return -1;
    }

    private boolean delimited(Opener opener, byte before) {
        if (Lexer.isWord(before)
                || "$@&-".indexOf(before) >= 0
                || (opener.open()[0] == '%' && ")]}".indexOf(before) >= 0)) {
            return false;
        }
        int at = lexer.at + opener.open().length;
        boolean quotes = "q%".indexOf(opener.open()[0]) >= 0;
        if (quotes && "qwxrQWiIs".indexOf(lexer.byteAt(at)) >= 0) {
            at++;
        }
        byte open = lexer.byteAt(at);
        int bracket = BRACKETS.indexOf(open);
        if (Lexer.isWord(open)
                || open <= ' '
                || "=,;)}]".indexOf(open) >= 0
                || (opener.open()[0] == '%' && "([{<|!/^".indexOf(open) < 0)) {
            return false;
        }
        byte close = bracket < 0 ? open : (byte) ")]}>".charAt(bracket);
        int end = endOf(at + 1, open, close);
        if (end < 0 && quotes && bracket >= 0) {
            lexer.at = at + 1;
            lexer.push(Shape.literal(new byte[] {close}));
            return true;
        }
        boolean two = (end > 0 && "sy".indexOf(opener.open()[0]) >= 0) || opener.open().length == 2;
        if (end > 0 && two) {
            int next = bracket < 0 ? end : lexer.skipBlanks(end) + 1;
            end = endOf(next, open, close);
        }
        return end > 0 && lexer.take(end);
    }

    private boolean embedded(Opener opener) {
        lexer.at += opener.open().length;
        lexer.push(Shape.code(Objects.requireNonNull(lexer.embedded(opener)), opener.close()));
        return true;
    }

    /** A backslash in code takes the next character with it; so does what writes a character in some languages. */
    boolean escapes(byte b, Language language) {
        byte next = lexer.byteAt(lexer.at + 1);
        if (next == '\n' || next == '\r') {
            return false;
        }
        boolean sign = switch (language.name()) {
            case "erlang" -> b == '$';
            case "elixir", "ruby", "crystal", "lisp" -> b == '?' && !Lexer.isWord(lexer.byteAt(lexer.at - 1));
            default -> false;
        };
        return b == '\\' || (sign && "\"'`/#%".indexOf(next) >= 0);
    }

    /** Whether {@code @doc} or its like stands before on the line. */
    private boolean isBehindDoc() {
        int from = Math.max(0, lexer.line.from());
        String line = new String(lexer.bytes, from, Math.max(0, lexer.at - from), StandardCharsets.ISO_8859_1);
        return line.contains("@") && line.contains("doc");
    }
}
