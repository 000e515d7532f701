package winnow.trace;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tag, and what is known of what it points at.
 *
 * @param file relative to the tree's root, with forward slashes
 * @param line from 1
 * @param column from 1
 * @param extent the columns of the reference itself
 * @param claim what the tag says of the code beside it
 * @param ref what it points at, as written
 * @param words what is written behind it
 * @param state how it stands with the item
 * @param sentences the sentences it comes from
 * @param decision id of the decision that speaks for it; {@code null} when none does
 * @param block the code under it; {@code null} in prose and data
 * @param cell of a notebook, and line within it; {@code null} elsewhere
 */
@JsonPropertyOrder({"file", "line", "column", "claim", "ref", "words", "state", "sentences", "decision", "block", "cell"
})
public record TracedTag(
        String file,
        int line,
        int column,
        @JsonIgnore Extent extent,
        Claim claim,
        String ref,
        String words,
        State state,
        List<String> sentences,
        @Nullable String decision,
        @Nullable Block block,
        @Nullable String cell) {
    public TracedTag {
        sentences = List.copyOf(sentences);
    }

    /** The same in a file of another name. */
    public TracedTag in(String other) {
        return new TracedTag(other, line, column, extent, claim, ref, words, state, sentences, decision, block, cell);
    }

    TracedTag in(State other) {
        return new TracedTag(file, line, column, extent, claim, ref, words, other, sentences, decision, block, cell);
    }

    /** What it points at, without its pin. */
    public String item() {
        int pin = ref.indexOf('@');
        return pin < 0 ? ref : ref.substring(0, pin);
    }

    /** {@code file:line}, or {@code file:cell 3:line 2}. */
    public String where() {
        return file + ":" + (cell == null ? String.valueOf(line) : cell);
    }
}
