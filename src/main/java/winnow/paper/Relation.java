package winnow.paper;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a paper stands to another one of the same digest, as far as its own words support it.
 *
 * @param to the other paper
 * @param type how
 * @param sentence number of the sentence that says so; {@code null} when the title alone does
 */
public record Relation(PaperId to, Type type, @Nullable Integer sentence) {

    /** The ways in which one paper stands to another. */
    public enum Type {
        EXTENDS,
        COMPARES,
        USES,
        EVALUATES,
        SAME_SYSTEM;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
