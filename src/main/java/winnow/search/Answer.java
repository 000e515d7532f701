package winnow.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import winnow.paper.PaperId;

/**
 * Which abstract a feature comes from.
 *
 * @param query the feature, as it was asked
 * @param strength how sure it is that the first candidate explains it
 * @param candidates the three papers that explain it best, best first; fewer when fewer share a word with it
 */
@JsonPropertyOrder({"query", "strength", "candidates"})
public record Answer(String query, Strength strength, List<Candidate> candidates) {

    public Answer {
        candidates = List.copyOf(candidates);
    }

    /** How sure an answer is. */
    public enum Strength {
        /** The words of the feature are those of one paper, and of no other as much. */
        STRONG,
        /** One paper explains it better than the others. */
        LIKELY,
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
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonPropertyOrder({"paper", "n", "sentence", "part", "score", "matched"})
    public record Candidate(
            PaperId paper,
            int n,
            @Nullable Integer sentence,
            @Nullable String part,
            double score,
            List<String> matched) {
        public Candidate {
            matched = List.copyOf(matched);
        }
    }
}
