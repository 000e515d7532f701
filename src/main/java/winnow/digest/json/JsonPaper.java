package winnow.digest.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a JSON object says of a paper, whichever of the sources gave it: their names for the same things do
 * not collide, and files put together from several are read whole.
 */
final class JsonPaper {
    private static final String[] TITLES = {
        "title", "Title", "paper_title", "paperTitle", "display_name", "titles", "dc:title", "name"
    };
    private static final String[] ABSTRACTS = {
        "abstract",
        "Abstract",
        "summary",
        "Summary",
        "paperAbstract",
        "abstractNote",
        "abstractText",
        "paper_abstract",
        "abstracts",
        "dc:description",
        "description",
        "descriptions"
    };

    /** Under what a text stands where it is an object: OpenReview, INSPIRE, DataCite, Springer. */
    private static final String[] INNER = {"value", "text", "title", "description", "p", "#text", "_"};

    private static final int LONGEST = 200_000;

    private JsonPaper() {}

    /** Whether an object stands for a paper, rather than for an author, an answer's head or a wrapper. */
    static boolean isRecord(JsonNode object) {
        return object.path("title").isTextual()
                || first(object, "title", "Title", "paper_title", "paperTitle", "titles", "dc:title") != null
                || object.has("abstract_inverted_index")
                || object.path("id").asText().contains("openalex.org/W")
                || (object.has("paperId") && object.has("title"))
                || first(object, "abstract", "abstractText", "abstracts") != null
                || (object.has("type") && object.has("id") && !object.has("family") && !object.has("display_name"));
    }

    /** The words of the title; {@code null} when the record has none. */
    static @Nullable String title(JsonNode record) {
        return first(record, TITLES);
    }

    /** The words of the abstract; {@code null} when the record has none. */
    static @Nullable String text(JsonNode record) {
        JsonNode index = record.get("abstract_inverted_index");
        return index != null && index.isObject() ? inOrder(index) : first(record, ABSTRACTS);
    }

    /** The text of the first of some fields that has any. */
    private static @Nullable String first(JsonNode record, String... names) {
        for (String name : names) {
            String text = words(record.get(name));
            if (text != null && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }

    /** A string; of an array of strings, all of them (Crossref gives titles so); of objects, the first's. */
    private static @Nullable String words(@Nullable JsonNode value) {
        if (value == null) {
            return null;
        }
        if (value.isTextual()) {
            return value.textValue();
        }
        JsonNode object = value.isArray() ? value.path(0) : value;
        if (object.isObject()) {
            return Stream.of(INNER)
                    .map(name -> object.path(name).textValue())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        if (value.isArray() && !value.isEmpty() && value.get(0).isTextual()) {
            StringBuilder all = new StringBuilder();
            value.forEach(each -> all.append(all.isEmpty() ? "" : " ").append(each.asText()));
            return all.toString();
        }
        return null;
    }

    /** The words of OpenAlex's inverted index at their places. */
    private static String inOrder(JsonNode index) {
        Map<Integer, String> words = new TreeMap<>();
        JsonNode inner = index.path("InvertedIndex").isObject() ? index.path("InvertedIndex") : index;
        inner.properties()
                .forEach(entry -> entry.getValue().forEach(place -> {
                    if (place.canConvertToInt() && words.size() < LONGEST) {
                        words.putIfAbsent(place.asInt(), entry.getKey());
                    }
                }));
        return String.join(" ", words.values());
    }
}
