package winnow.reading.whole;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import winnow.text.Source;
import winnow.text.YamlNode;

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
     * @param layers its texts: a topic of a later one replaces that of an earlier one, the others are added
     * @throws IOException when it does not hold together; the message names the file
     */
    public static TopicScheme of(List<Source> layers) throws IOException {
        Map<String, Topic> topics = new LinkedHashMap<>();
        String file = "";
        for (Source layer : layers) {
            file = layer.name();
            topics.putAll(topicsOf(layer));
        }
        checkReferences(topics, file);
        return new TopicScheme(topics);
    }

    private static Map<String, Topic> topicsOf(Source layer) throws IOException {
        Map<String, Topic> topics = new LinkedHashMap<>();
        for (YamlNode node : items(root(layer), "topics")) {
            Topic topic = topic(node);
            if (topic.id().isEmpty() || topics.put(topic.id(), topic) != null) {
                throw new IOException(node.at().file() + ":" + node.at().line() + ": a topic without an id, or twice: '"
                        + topic.id() + "'");
            }
        }
        return topics;
    }

    private static @Nullable YamlNode root(Source layer) throws IOException {
        try {
            return YamlNode.read(layer);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            String why = e.getOriginalMessage().lines().findFirst().orElse("").strip();
            throw new IOException(layer.name() + ":" + line + ": not YAML: " + why, e);
        }
    }

    private static List<YamlNode> items(@Nullable YamlNode node, String key) {
        YamlNode list = node == null ? null : node.value(key);
        return list == null ? List.of() : list.items();
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

    private static Topic topic(YamlNode node) {
        String id = node.isScalar() ? node.text() : node.text("id", "");
        String broader = node.text("broader", "");
        return new Topic(
                id,
                node.text("label", id),
                broader.isEmpty() ? null : broader,
                synonyms(node, "terms"),
                synonyms(node, "hints"),
                texts(items(node, "unless")));
    }

    private static List<List<String>> synonyms(YamlNode node, String key) {
        return items(node, key).stream()
                .map(term -> term.isScalar() ? List.of(term.text()) : texts(term.items()))
                .toList();
    }

    private static List<String> texts(List<YamlNode> nodes) {
        return nodes.stream().map(YamlNode::text).toList();
    }

    /** The scheme that comes with the program. */
    public static TopicScheme bundled() {
        try (InputStream yaml = TopicScheme.class.getResourceAsStream(RESOURCE)) {
            if (yaml == null) {
                throw new FileNotFoundException("not in the program: " + RESOURCE);
            }
            return of(List.of(new Source(RESOURCE, new String(yaml.readAllBytes(), StandardCharsets.UTF_8))));
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
