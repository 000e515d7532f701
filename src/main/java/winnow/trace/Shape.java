package winnow.trace;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import winnow.trace.Opener.Kind;
import winnow.trace.Opener.Trait;

/**
 * What holds within a comment, a literal or code, and what ends it.
 *
 * @param region what it is
 * @param language whose openers hold within it; {@code null} where none do
 * @param close the bytes that end it; empty for a line
 * @param line whether it ends with its line
 * @param lines whether it runs on over lines
 * @param columnOne whether {@code close} counts at the beginning of a line only
 * @param escape takes the next character with it; 0 for none
 * @param doubled whether two closing marks close nothing
 * @param nested what begins another level of it; empty for nothing
 * @param interpolation what begins code within it, two bytes; empty for nothing
 */
@SuppressWarnings("ArrayRecordComponent") // tables that nobody compares or changes
record Shape(
        Region region,
        @Nullable Language language,
        byte[] close,
        boolean line,
        boolean lines,
        boolean columnOne,
        byte escape,
        boolean doubled,
        byte[] nested,
        byte[] interpolation) {
    private static final byte[] NONE = {};

    static Shape of(Kind kind, byte[] open, byte[] close, Set<Trait> traits) {
        boolean comment = kind == Kind.LINE || kind == Kind.BLOCK;
        byte escape = (byte) (traits.contains(Trait.BACKSLASH) ? '\\' : traits.contains(Trait.BACKTICK) ? '`' : 0);
        return new Shape(
                comment ? Region.COMMENT : Region.STRING,
                null,
                close,
                kind == Kind.LINE,
                kind == Kind.BLOCK || traits.contains(Trait.LINES),
                traits.contains(Trait.COLUMN_ONE),
                escape,
                traits.contains(Trait.DOUBLED),
                traits.contains(Trait.NESTED) ? open : NONE,
                interpolation(traits));
    }

    private static byte[] interpolation(Set<Trait> traits) {
        String open = traits.contains(Trait.DOLLAR_BRACE)
                ? "${"
                : traits.contains(Trait.HASH_BRACE)
                        ? "#{"
                        : traits.contains(Trait.DOLLAR_PAREN)
                                ? "$("
                                : traits.contains(Trait.BACKSLASH_PAREN) ? "\\(" : "";
        return Opener.bytes(open);
    }

    /** A literal that ends with some bytes, wherever they stand. */
    static Shape literal(byte[] close) {
        return new Shape(Region.STRING, null, close, false, true, false, (byte) 0, false, NONE, NONE);
    }

    /** A line that consists of a word ends it. */
    static Shape here(byte[] word) {
        return new Shape(Region.STRING, null, word, false, true, true, (byte) 0, false, NONE, NONE);
    }

    /** Code: of a whole file where {@code close} is empty, else up to there. */
    static Shape code(Language language, byte[] close) {
        return new Shape(language.base(), language, close, false, true, false, (byte) 0, false, NONE, NONE);
    }

    /** The same as documentation. */
    Shape asComment() {
        return new Shape(
                Region.COMMENT, language, close, line, lines, columnOne, escape, doubled, nested, interpolation);
    }

    boolean isCode() {
        return language != null;
    }
}
