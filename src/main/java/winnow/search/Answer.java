package winnow.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import winnow.paper.PaperId;
import winnow.text.Span;

/**
 * Which abstract a feature comes from.
 *
 * @param query the feature, as it was asked
 * @param strength how sure it is that the first candidate explains it
 * @param meaning the model that gave a second opinion; {@code null} when words alone were compared
 * @param candidates the papers that explain it best, best first; fewer when fewer share a word with it
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonPropertyOrder({"query", "strength", "meaning", "candidates"})
public record Answer(
        String query, Strength strength, @Nullable String meaning, List<Candidate> candidates) {

    public Answer {
        candidates = List.copyOf(candidates);
    }

    /** How sure an answer is. */
    public enum Strength {
        /** The feature is one paper's, and no other's as much; right in 95 of 100. */
        STRONG,
        /** One paper explains it better than the others. */
        LIKELY,
        /** Too little speaks for the first to say that it is the one; it is among the first ten or nowhere. */
        POSSIBLE,
        /** No abstract here explains it; the candidates are only the nearest. */
        NONE;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A paper that may explain the feature.
     *
     * @param paper its id
     * @param n its number in the digest
     * @param sentence number of the sentence that supports it best; {@code null} when none is known to
     * @param part the part of the brief that describes it, {@code h2o/eviction-policy}; {@code null} when none does
     * @param score 0 to 1; comparable within one answer
     * @param matched words of the feature that it shares, the weightiest first
     * @param marks where in the sentence the words stand that match
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonPropertyOrder({"paper", "n", "sentence", "part", "score", "matched", "marks"})
    public record Candidate(
            PaperId paper,
            int n,
            @Nullable Integer sentence,
            @Nullable String part,
            double score,
            List<String> matched,
            List<Span> marks) {
        public Candidate {
            marks = List.copyOf(marks);
            matched = List.copyOf(matched);
        }
    }
}
