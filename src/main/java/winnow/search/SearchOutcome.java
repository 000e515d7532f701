package winnow.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import winnow.paper.Figure;
import winnow.paper.PaperId;
import winnow.text.Span;

/** What comes of a search: papers, or what is wrong with the query. */
public sealed interface SearchOutcome {

    /**
     * Papers that match.
     *
     * @param query as it was asked
     * @param total how many match
     * @param hits the best of them, best first
     * @param suggestion a query that finds something, where this one finds nothing; {@code null} otherwise
     * @param allWords whether they have all that was asked; else no paper has, and these have some of the words
     */
    @JsonPropertyOrder({"query", "total", "hits", "suggestion", "all_words"})
    record Found(
            String query,
            long total,
            List<Hit> hits,
            @Nullable String suggestion,
            @JsonProperty("all_words") boolean allWords)
            implements SearchOutcome {
        public Found {
            hits = List.copyOf(hits);
        }
    }

    /**
     * A paper that matches.
     *
     * @param paper its id
     * @param n its number in the digest
     * @param title its title
     * @param score BM25; comparable within one search
     * @param sentence number of the sentence that matches best; {@code null} when the match is elsewhere
     * @param snippet the words that match best
     * @param marks where in {@code snippet} the matching words stand
     * @param figures those whose numbers were asked for
     */
    @JsonPropertyOrder({"paper", "n", "title", "score", "sentence", "snippet", "marks", "figures"})
    record Hit(
            PaperId paper,
            int n,
            String title,
            double score,
            @Nullable Integer sentence,
            String snippet,
            List<Span> marks,
            List<Figure> figures) {
        public Hit {
            marks = List.copyOf(marks);
            figures = List.copyOf(figures);
        }
    }

    /**
     * A query that can't be understood.
     *
     * @param query as it was asked, on one line; of a long one the part where it goes wrong
     * @param column where in {@code query} it goes wrong, from 1
     * @param message what is wrong
     * @param suggestion what to do about it
     */
    record Fault(String query, int column, String message, String suggestion) implements SearchOutcome {
        private static final int SHOWN = 80;

        /** A fault of a query of any length, at a column of the whole of it. */
        static Fault in(String asked, int column, String message, String suggestion) {
            int from = Math.max(0, Math.min(column - 1, asked.length()) - SHOWN / 2);
            int to = Math.min(asked.length(), from + SHOWN);
            return new Fault(asked.substring(from, to).replaceAll("\\R", " "), column - from, message, suggestion);
        }
    }
}
