package winnow.trace;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import winnow.text.Place;

/**
 * An item, and where it is built and checked.
 *
 * @param item a part, {@code h2o/eviction-policy}, or a sentence, {@code h2o#s10}; for a figure the sentence
 *     that states it
 * @param kind what the item is
 * @param state how it stands with it
 * @param text what it is, in the brief's words; empty when the brief has none
 * @param built where it is built
 * @param checked where it is checked
 * @param sentences the sentences it comes from
 * @param because why it is left out; empty when it is not
 */
@JsonPropertyOrder({"item", "kind", "state", "text", "built", "checked", "sentences", "because"})
public record MatrixRow(
        String item,
        Kind kind,
        State state,
        String text,
        List<Where> built,
        List<Where> checked,
        List<String> sentences,
        String because) {

    public MatrixRow {
        built = List.copyOf(built);
        checked = List.copyOf(checked);
        sentences = List.copyOf(sentences);
    }

    /** The same with every file under another name. */
    MatrixRow named(UnaryOperator<String> names) {
        return new MatrixRow(item, kind, state, text, named(built, names), named(checked, names), sentences, because);
    }

    private static List<Where> named(List<Where> places, UnaryOperator<String> names) {
        return places.stream()
                .map(at -> new Where(names.apply(at.file()), at.line()))
                .toList();
    }

    /** What an item is. */
    public enum Kind {
        /** Of the brief's build list. */
        PART,
        /** A figure to reproduce. */
        FIGURE,
        /** A sentence that a tag names and that states no figure of the plan. */
        SENTENCE;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A line of a file.
     *
     * @param file relative to the tree's root, with forward slashes
     * @param line from 1
     */
    public record Where(String file, int line) {
        static Where of(Place place) {
            return new Where(place.file(), place.line());
        }
    }
}
