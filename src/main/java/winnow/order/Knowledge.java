package winnow.order;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a fact is known. */
public enum Knowledge {
    /** A brief or a person says it. */
    SAID,
    /** It was read in the abstracts, where its source says. */
    READ,
    /** A stated default of the team's stands in for it. */
    ASSUMED,
    /** Nobody knows it; all that is certain is its range. */
    UNKNOWN;

    /** The word for it in JSON and on paper. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
