package winnow.reading.whole;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import winnow.paper.Role;
import winnow.reading.words.Abstract;
import winnow.reading.words.Clue;
import winnow.reading.words.PhraseTrie;

/** The topics papers are filed under, as {@code reference/topics.yaml} gives them. */
public final class TopicScheme {
    /** Where the scheme stands in the program. */
    public static final String RESOURCE = "/reference/topics.yaml";

    /**
     * One topic.
     *
     * @param id lower-case words joined by hyphens
     * @param label for people
     * @param broader id of the topic above it
     * @param terms what texts on the topic say; each a list of synonyms
     * @param hints words that go with it but do not make it, likewise
     * @param unless ids of the topics beside which it is only background
     */
    public record Topic(
            String id,
            String label,
            @Nullable String broader,
            List<List<String>> terms,
            List<List<String>> hints,
            List<String> unless) {}

    private final Map<String, Topic> topics;
    private final TopicReader reader;

    private TopicScheme(Map<String, Topic> topics) {
        this.topics = topics;
        this.reader = new TopicReader(List.copyOf(topics.values()));
    }

    /**
     * Reads a scheme.
     *
     * @param file its name, for messages
     * @throws IOException when it cannot be read or does not hold together; the message names the file
     */
    public static TopicScheme read(InputStream yaml, String file) throws IOException {
        JsonNode root;
        try {
            root = new YAMLMapper().readTree(yaml);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new IOException(file + ":" + line + ": not YAML: " + firstLine(e.getOriginalMessage()), e);
        }
        Map<String, Topic> topics = new LinkedHashMap<>();
        for (JsonNode node : root.path("topics")) {
            Topic topic = topic(node);
            if (topic.id().isEmpty() || topics.put(topic.id(), topic) != null) {
                throw new IOException(file + ": a topic without an id, or twice: '" + topic.id() + "'");
            }
        }
        checkReferences(topics, file);
        return new TopicScheme(topics);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").strip();
    }

    private static void checkReferences(Map<String, Topic> topics, String file) throws IOException {
        for (Topic topic : topics.values()) {
            List<String> named = new ArrayList<>(topic.unless());
            if (topic.broader() != null) {
                named.add(topic.broader());
            }
            for (String other : named) {
                if (!topics.containsKey(other)) {
                    throw new IOException(file + ": topic '" + topic.id() + "' names '" + other + "', which is none");
                }
            }
        }
    }

    private static Topic topic(JsonNode node) {
        String id = node.path("id").asText("");
        return new Topic(
                id,
                node.path("label").asText(id),
                node.path("broader").asText(null),
                synonyms(node.path("terms")),
                synonyms(node.path("hints")),
                texts(node.path("unless")));
    }

    private static List<List<String>> synonyms(JsonNode node) {
        List<List<String>> terms = new ArrayList<>();
        node.forEach(term -> terms.add(term.isArray() ? texts(term) : List.of(term.asText())));
        return List.copyOf(terms);
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.forEach(text -> texts.add(text.asText()));
        return List.copyOf(texts);
    }

    /** The scheme that comes with the program. */
    public static TopicScheme bundled() {
        try (InputStream yaml = TopicScheme.class.getResourceAsStream(RESOURCE)) {
            if (yaml == null) {
                throw new FileNotFoundException("not in the program: " + RESOURCE);
            }
            return read(yaml, RESOURCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All topics, in the order of the file. */
    public List<Topic> topics() {
        return List.copyOf(topics.values());
    }

    /** The topic of an id; empty when the scheme has none. */
    public Optional<Topic> topic(String id) {
        return Optional.ofNullable(topics.get(id));
    }

    /** What to look for in an abstract. */
    public List<PhraseTrie.Phrase<Clue>> clues() {
        return reader.clues();
    }

    /** Ids of the topics of an abstract, most central first, at most four. */
    public List<String> topics(Abstract text, List<Role> roles) {
        return reader.topics(text, roles);
    }
}
