package winnow.related;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Something that a paper is told by.
 *
 * @param kind what it is
 * @param shown how a person reads it
 * @param emphasis how often it counts: a word of the title counts twice, a topic as much as several words
 */
public record Feature(Kind kind, String shown, int emphasis) {

    /** What papers can share; topics come first where ties are listed. */
    public enum Kind {
        TOPIC,
        /** A system, a machine, a data set, a model. */
        NAME,
        WORD;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
