package winnow.trace;

import static winnow.trace.Opener.Trait.APART;
import static winnow.trace.Opener.Trait.BACKSLASH;
import static winnow.trace.Opener.Trait.DOUBLED;
import static winnow.trace.Opener.Trait.EXAMPLE;
import static winnow.trace.Opener.Trait.LINES;
import static winnow.trace.Opener.Trait.NESTED;

import winnow.trace.Opener.Kind;
import winnow.trace.Opener.Trait;

/** What begins comments and literals in more than one family of languages. */
final class Openers {
    static final Opener SLASHES = line("//");
    static final Opener STARS = block("/*", "*/");
    static final Opener STARS_NESTED = block("/*", "*/", NESTED);
    static final Opener HASH = line("#");
    static final Opener HASH_APART = line("#", APART);
    static final Opener MARKUP = block("<!--", "-->");
    static final Opener DOUBLE = quote("\"", BACKSLASH);
    static final Opener DOUBLE_LINES = quote("\"", BACKSLASH, LINES);
    static final Opener DOUBLE_DOUBLED = quote("\"", DOUBLED);
    static final Opener SINGLE = quote("'", BACKSLASH);
    static final Opener SINGLE_LINES = quote("'", BACKSLASH, LINES);
    static final Opener SINGLE_DOUBLED = quote("'", DOUBLED);
    static final Opener CHARACTER = Opener.of(Kind.CHARACTER, "'", "");
    static final Opener TEXT_BLOCK = quote("\"\"\"", BACKSLASH, LINES);
    static final Opener TICKS = quote("`", LINES);
    static final Opener PATTERN = Opener.of(Kind.PATTERN, "/", "");
    static final Opener LISP = line(";");
    static final Opener DASHES = line("--");
    static final Opener PERCENT = line("%");
    static final Opener ML = block("(*", "*)", NESTED);

    private Openers() {}

    static Opener slashesApart() {
        return line("//", APART);
    }

    static Opener line(String open, Trait... traits) {
        return Opener.of(Kind.LINE, open, "", traits);
    }

    static Opener block(String open, String close, Trait... traits) {
        return Opener.of(Kind.BLOCK, open, close, traits);
    }

    static Opener quote(String mark, Trait... traits) {
        return Opener.of(Kind.QUOTE, mark, mark.replaceFirst("^[@$]+", ""), traits);
    }

    /** A literal up to the end of its line. */
    static Opener literal(String open) {
        return Opener.of(Kind.QUOTE, open, "\n", LINES);
    }

    static Opener example(String open, String close) {
        return Opener.of(Kind.QUOTE, open, close, LINES, EXAMPLE);
    }

    static Opener embedded(String open, String close) {
        return Opener.of(Kind.EMBEDDED, open, close);
    }
}
