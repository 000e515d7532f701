package winnow.order;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * How much a criterion counts, as far as a team can say.
 *
 * @param number 0 or more; {@code null} for "don't know"
 */
public record Importance(@Nullable Double number) {
    /** Any weight may be right. */
    public static final Importance UNKNOWN = new Importance(null);

    public Importance {
        if (number != null && !(number >= 0 && number < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no weight: " + number);
        }
    }

    public static Importance of(double number) {
        return new Importance(number);
    }

    /** Whether the criterion is left out. */
    boolean isNothing() {
        return number != null && number == 0;
    }

    @JsonValue
    Object json() {
        return number == null ? "don't know" : number;
    }
}
