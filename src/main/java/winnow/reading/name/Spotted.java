package winnow.reading.name;

import org.jspecify.annotations.Nullable;
import winnow.reading.words.Lexicon.Entry;
import winnow.reading.words.Lexicon.Kind;
import winnow.text.Span;

/**
 * A name in a title or an abstract, before it is known what it is to the paper.
 *
 * @param name as it is told: as written, without a plural ending, or the lexicon's word for it
 * @param entry what the field knows of it; {@code null} when it only looks like a name
 * @param shape how much it looks like one
 * @param sentence number of its sentence; 0 in the title
 * @param first index of its first word
 * @param behind index behind its last word
 * @param span of its characters, a plural ending included
 */
record Spotted(String name, @Nullable Entry entry, Shaped shape, int sentence, int first, int behind, Span span) {
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

    /** The same name over more or fewer characters. */
    Spotted over(Span other) {
        return new Spotted(name, entry, shape, sentence, first, behind, other);
    }
}
