package winnow.trace;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What begins a comment, a literal or an embedded language.
 *
 * @param kind what it begins
 * @param open the bytes it begins with
 * @param close the bytes it ends with; empty where it ends with its line, or where {@code kind} tells
 * @param traits what else holds
 * @param shape of what it begins, as far as the opener alone decides
 */
@SuppressWarnings("ArrayRecordComponent") // tables that nobody compares or changes
record Opener(Kind kind, byte[] open, byte[] close, Set<Trait> traits, Shape shape) {

    /** What it begins. */
    enum Kind {
        LINE,
        BLOCK,
        QUOTE,
        /** One character between apostrophes; any other apostrophe is none: a lifetime, a transpose, a prime. */
        CHARACTER,
        /** A pattern between slashes, where no division can stand. */
        PATTERN,
        /** Perl's and Ruby's literals with a delimiter of one's own: {@code q(…)}, {@code s/…/…/}, {@code %w[…]}. */
        DELIMITED,
        /** Quotes with any number of hashes around: {@code r#"…"#}. */
        HASHED,
        /** {@code R"end(…)end"}. */
        NAMED,
        /** {@code [==[…]==]}, a comment where it stands behind {@code --}. */
        LEVELLED,
        /** {@code {id|…|id}}. */
        BARRED,
        /** Three quotes or more, closed by as many. */
        COUNTED,
        /** Lines up to one that holds a word alone. */
        HERE,
        /** Another language, up to {@code close}. */
        EMBEDDED
    }

    /** What holds of an opener. */
    enum Trait {
        /** Only blanks stand before it on its line. */
        FIRST,
        /** It begins its line, and so does what closes it. */
        COLUMN_ONE,
        /** A blank, or the beginning of the line, stands before it. */
        APART,
        /** No sign of an operator stands beside it. */
        NO_OPERATOR,
        /** Those within it are counted. */
        NESTED,
        /** A backslash takes the next character with it. */
        BACKSLASH,
        /** A backtick or caret takes the next character with it. */
        BACKTICK,
        /** Two closing quotes are one that does not close. */
        DOUBLED,
        /** It runs on over lines; others are none at all if they do not close on theirs. */
        LINES,
        /** Code between a dollar sign with a brace and its closing brace stands within it. */
        DOLLAR_BRACE,
        HASH_BRACE,
        DOLLAR_PAREN,
        BACKSLASH_PAREN,
        /** A statement of its own is documentation. */
        DOCUMENTS,
        /** Documentation where an attribute with "doc" in its name stands before. */
        ATTRIBUTE,
        /** No apostrophe of a transpose. */
        NO_TRANSPOSE,
        /** It is an example in a text. */
        EXAMPLE
    }

    static Opener of(Kind kind, String open, String close, Trait... traits) {
        Set<Trait> set = EnumSet.noneOf(Trait.class);
        set.addAll(List.of(traits));
        byte[] begin = bytes(open);
        byte[] end = bytes(close);
        return new Opener(kind, begin, end, set, Shape.of(kind, begin, end, set));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
