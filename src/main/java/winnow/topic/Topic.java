package winnow.topic;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import winnow.paper.PaperId;

/**
 * A topic and its papers.
 *
 * @param id its name in briefs and filters
 * @param label its name for people
 * @param broader id of the topic that holds it; {@code null} when none does
 * @param kind who named it
 * @param words what else the papers of a found topic are about; empty for others
 * @param papers those that name the topic, most central first: by how early they name it, then by how few
 *     topics they name, then in the order of the digest
 * @param ties what two or more of them have in common, the most shared first
 */
@JsonPropertyOrder({"id", "label", "broader", "kind", "words", "papers", "ties"})
public record Topic(
        String id,
        String label,
        @Nullable String broader,
        Kind kind,
        List<String> words,
        List<PaperId> papers,
        List<Tie> ties) {
    public Topic {
        words = List.copyOf(words);
        papers = List.copyOf(papers);
        ties = List.copyOf(ties);
    }

    /** Who named a topic. */
    public enum Kind {
        /** The scheme, or a brief. */
        SCHEME,
        /** The source: a keyword or a category of a journal or an archive. */
        KEYWORD,
        /** Nobody: it was found in what the papers say. */
        FOUND;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A name that papers of a topic share.
     *
     * @param kind {@code baseline}, {@code hardware} or {@code builds-on}
     * @param name as the first of them writes it
     * @param papers in the order of the topic
     */
    public record Tie(String kind, String name, List<PaperId> papers) {
        public Tie {
            papers = List.copyOf(papers);
        }
    }
}
