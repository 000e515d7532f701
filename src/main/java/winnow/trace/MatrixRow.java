package winnow.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

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
 * @param documented where prose tells of it, which neither builds nor checks
 * @param sentences the sentences it comes from
 * @param because why it is left out; empty when it is not
 */
@JsonPropertyOrder({"item", "kind", "state", "text", "built", "checked", "documented", "sentences", "because"})
public record MatrixRow(
        String item,
        Kind kind,
        State state,
        String text,
        List<Where> built,
        List<Where> checked,
        List<Where> documented,
        List<String> sentences,
        String because) {

    public MatrixRow {
        built = List.copyOf(built);
        checked = List.copyOf(checked);
        documented = List.copyOf(documented);
        sentences = List.copyOf(sentences);
    }

    /** The same with every file under another name. */
    MatrixRow named(UnaryOperator<String> names) {
        return new MatrixRow(
                item,
                kind,
                state,
                text,
                named(built, names),
                named(checked, names),
                named(documented, names),
                sentences,
                because);
    }

    private static List<Where> named(List<Where> places, UnaryOperator<String> names) {
        return places.stream()
                .map(at -> new Where(names.apply(at.file()), at.line(), at.lines(), at.from(), at.to(), at.cell()))
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
     * A tag's line, and the code under it.
     *
     * @param file relative to the tree's root, with forward slashes
     * @param line from 1
     * @param lines how many lines of code stand under the tag; {@code null} in prose and data
     * @param from the first of them; 0 where there is none
     * @param to the last of them
     * @param cell of a notebook, and line within it; {@code null} elsewhere
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Where(
            String file,
            int line,
            @Nullable Integer lines,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable String cell) {
        public Where(String file, int line) {
            this(file, line, null, null, null, null);
        }

        static Where of(Tag tag) {
            Block block = tag.block();
            Cell cell = tag.cell();
            return new Where(
                    tag.at().file(),
                    tag.at().line(),
                    block == null ? null : block.lines(),
                    block == null ? null : block.from(),
                    block == null ? null : block.to(),
                    cell == null ? null : cell.toString());
        }

        /** {@code file:line}, or {@code file:cell 3:line 2}. */
        @Override
        public String toString() {
            return file + ":" + (cell == null ? String.valueOf(line) : cell);
        }

        /** The same, and how much stands there: {@code file:12 (18 lines)}. */
        public String told() {
            return lines == null ? toString() : this + (lines == 1 ? " (1 line)" : " (" + lines + " lines)");
        }
    }
}
