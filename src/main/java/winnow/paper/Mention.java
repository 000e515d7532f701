package winnow.paper;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import winnow.text.Span;

/**
 * A place at which a title or an abstract names something. Every list of names of a paper is a view of its
 * mentions.
 *
 * @param kind what it is to the paper
 * @param text what stands there, character for character
 * @param in which of the two strings
 * @param sentence number of its sentence; {@code null} in the title
 * @param start offset of its first character in that string
 * @param end offset behind its last one
 * @param name what the paper's lists call it ({@code GPU} for {@code GPUs}); one thing has one name
 */
public record Mention(
        Kind kind, String text, Place in, @Nullable Integer sentence, int start, int end, String name) {

    /** What is named. */
    public enum Kind {
        /** What the paper introduces. */
        NAME,
        /** Another name of the same. */
        ALIAS,
        /** What the work runs on, targets or was measured on. */
        HARDWARE,
        /** A prior system that it compares itself with. */
        BASELINE,
        /** A prior system, library or standard that it extends or uses. */
        BUILDS_ON,
        /** A data set or benchmark. */
        DATASET,
        /** A machine-learning model of the evaluation. */
        MODEL,
        /** A size of what was run. */
        SCALE,
        /** Words that speak for a topic; the name is the id of the topic. */
        TOPIC;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The strings of a paper that offsets count in. */
    public enum Place {
        TITLE,
        ABSTRACT;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A mention in the title. */
    public static Mention inTitle(Kind kind, String name, Span span, String title) {
        return new Mention(kind, span.of(title), Place.TITLE, null, span.start(), span.end(), name);
    }

    /** A mention in a sentence of the abstract. */
    public static Mention inAbstract(Kind kind, String name, int sentence, Span span, String text) {
        return new Mention(kind, span.of(text), Place.ABSTRACT, sentence, span.start(), span.end(), name);
    }

    /** Where it stands in its string. */
    public Span span() {
        return new Span(start, end);
    }
}
