package winnow.trace;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import winnow.trace.Opener.Kind;

/** Literals whose end their beginning names: hashes, words, levels of brackets, numbers of quotes. */
final class RawLiterals {
    private static final int LONGEST_WORD = 60;
    private static final int MOST_SEARCHES = 50;
    private static final String BRACKETS = "([{<";

    private final Lexer lexer;
    private int searches;

    RawLiterals(Lexer lexer) {
        this.lexer = lexer;
    }

    void reset() {
        searches = 0;
    }

    boolean hashed(Opener opener, byte before) {
        if (Lexer.isWord(before) && before != 'b' && before != 'c') {
            return false;
        }
        boolean swift = opener.open()[0] == '#';
        int from = lexer.at + (swift ? 0 : 1);
        int at = from;
        while (lexer.byteAt(at) == '#') {
            at++;
        }
        int hashes = at - from;
        if (lexer.byteAt(at) != '"') {
            return false;
        }
        int quotes = lexer.startsWith(at, new byte[] {'"', '"', '"'}) && swift ? 3 : 1;
        lexer.at = at + quotes;
        lexer.push(Shape.literal(Opener.bytes("\"".repeat(quotes) + "#".repeat(Math.min(hashes, LONGEST_WORD)))));
        return true;
    }

    boolean named(byte before) {
        byte letter = lexer.byteAt(lexer.at);
        if (Lexer.isWord(before) && (letter == 'r' || "uUL8".indexOf(before) < 0)) {
            return false;
        }
        int from = lexer.at + 2;
        int at = from;
        while (at - from <= 16 && "([{\n \"\\".indexOf(lexer.byteAt(at)) < 0) {
            at++;
        }
        int bracket = BRACKETS.indexOf(lexer.byteAt(at));
        if (bracket < 0 || (letter == 'R' && bracket > 0)) {
            return false;
        }
        String name = new String(lexer.bytes, from, at - from, StandardCharsets.ISO_8859_1);
        lexer.at = at + 1;
        lexer.push(Shape.literal(Opener.bytes(")]}".charAt(bracket) + name + "\"")));
        return true;
    }

    boolean levelled(Opener opener) {
        int from = lexer.at + opener.open().length;
        int at = from;
        while (lexer.byteAt(at) == '=') {
            at++;
        }
        if (lexer.byteAt(at) != '[') {
            return false;
        }
        byte[] close = Opener.bytes("]" + "=".repeat(at - from) + "]");
        lexer.at = at + 1;
        lexer.push(
                opener.open().length > 1
                        ? Opener.of(Kind.BLOCK, "[", new String(close, StandardCharsets.ISO_8859_1))
                                .shape()
                        : Shape.literal(close));
        return true;
    }

    boolean barred() {
        int from = lexer.at + 1;
        int at = from;
        while (at - from < LONGEST_WORD && (lexer.byteAt(at) == '_' || Character.isLowerCase(lexer.byteAt(at)))) {
            at++;
        }
        if (lexer.byteAt(at) != '|' || lexer.byteAt(at + 1) == '}') {
            return false;
        }
        byte[] close = Arrays.copyOfRange(lexer.bytes, from - 1, at + 1);
        close[0] = '|';
        close[close.length - 1] = '}';
        System.arraycopy(lexer.bytes, from, close, 1, at - from);
        lexer.at = at + 1;
        lexer.push(Shape.literal(close));
        return true;
    }

    boolean counted() {
        int at = lexer.at;
        while (lexer.byteAt(at) == '"') {
            at++;
        }
        byte[] close = Opener.bytes("\"".repeat(Math.min(at - lexer.at, LONGEST_WORD)));
        lexer.at = at;
        lexer.push(Shape.literal(close));
        return true;
    }

    boolean here(Language language) {
        int at = lexer.at + (language.is(Languages.PHP_CODE) ? 3 : 2);
        if (lexer.byteAt(at) == '<') {
            return lexer.take(at + 1);
        }
        if (lexer.byteAt(at) == '-' || lexer.byteAt(at) == '~') {
            at++;
        }
        boolean spaced = language.is(Languages.SHELL) || language.is(Languages.PHP_CODE);
        at = spaced ? lexer.skipBlanks(at) : at;
        byte quote = lexer.byteAt(at);
        at += quote == '"' || quote == '\'' || quote == '\\' || quote == '`' ? 1 : 0;
        int from = at;
        while (at - from < LONGEST_WORD && Lexer.isWord(lexer.byteAt(at))) {
            at++;
        }
        boolean plain = at > from
                && !Character.isDigit(lexer.byteAt(from))
                && (spaced || quote == '"' || quote == '\'' || Character.isUpperCase(lexer.byteAt(from)));
        byte[] word = Arrays.copyOfRange(lexer.bytes, from, at);
        if (!plain || !isLineAhead(word, at)) {
            return false;
        }
        lexer.here(word);
        return lexer.take(at + (lexer.byteAt(at) == quote && quote != '\\' ? 1 : 0));
    }

    /** Whether a line holds a word alone, as far as it can be seen. */
    private boolean isLineAhead(byte[] word, int from) {
        if (searches > MOST_SEARCHES) {
            return false;
        }
        for (int at = from; at < lexer.limit; at++) {
            if (lexer.bytes[at] == '\n') {
                int begin = lexer.skipBlanks(at + 1);
                if (lexer.startsWith(begin, word) && !Lexer.isWord(lexer.byteAt(begin + word.length))) {
                    return true;
                }
            }
        }
        searches++;
        return !lexer.whole;
    }
}
