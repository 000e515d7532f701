package winnow.reading.name;

import org.jspecify.annotations.Nullable;
import winnow.reading.words.Lexicon.Entry;
import winnow.reading.words.Lexicon.Kind;

/**
 * A name in an abstract.
 *
 * @param text as it is told: as written, without a plural ending
 * @param entry what the field knows of it; {@code null} when it only looks like a name
 * @param shape how much it looks like one
 * @param first index of its first word
 * @param behind index behind its last word
 */
public record Mention(String text, @Nullable Entry entry, Shaped shape, int first, int behind) {
    /** How much a text looks like a name. */
    enum Shaped {
        /** The paper's own name. */
        OWN,
        /** Known to the field, or letters that only a name has. */
        CLEARLY,
        /** Several words with capitals. */
        PHRASE,
        /** One word with a capital, within a sentence. */
        HARDLY
    }

    boolean is(Kind kind) {
        return entry != null && entry.kind() == kind;
    }

    boolean isKnown() {
        return entry != null;
    }
}
