package winnow.topic;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import winnow.library.Layers;
import winnow.library.Workspace;
import winnow.paper.Finding;
import winnow.text.Place;
import winnow.text.Source;
import winnow.text.YamlNode;

/**
 * The topics that there are: {@code topics.yaml}, a list under {@code topics:} of {@code {id, label,
 * broader}}; other keys are passed over.
 *
 * @param topics by id, in the order written; empty when there is no scheme
 * @param findings what could not be read of it
 */
public record TopicScheme(Map<String, Entry> topics, List<Finding> findings) {
    /** Its name within the reference. */
    public static final String FILE = "topics.yaml";
    /** No scheme: every topic is known, and is called by its id. */
    public static final TopicScheme NONE = new TopicScheme(Map.of(), List.of());

    public TopicScheme {
        topics = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(topics));
        findings = List.copyOf(findings);
    }

    /**
     * A topic of the scheme.
     *
     * @param id its name in briefs
     * @param label its name for people
     * @param broader id of the topic that holds it; {@code null} when none does
     */
    public record Entry(String id, String label, @Nullable String broader) {}

    /** The scheme of a workspace: the bundled topics, and over them its own. */
    public static TopicScheme of(Workspace workspace) throws IOException {
        Map<String, Entry> topics = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Source layer : Layers.of(workspace, FILE)) {
            TopicScheme scheme = parse(layer.text(), layer.name());
            topics.putAll(scheme.topics());
            findings.addAll(scheme.findings());
        }
        return new TopicScheme(topics, findings);
    }

    /** Reads the YAML of a scheme; what is malformed is a finding at its line. */
    static TopicScheme parse(String yaml, String file) {
        Map<String, Entry> topics = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        try {
            YamlNode root = YamlNode.read(new Source(file, yaml));
            YamlNode list = root == null ? null : root.value("topics");
            for (YamlNode node : list == null ? List.<YamlNode>of() : list.items()) {
                String id = node.isScalar() ? node.text() : node.text("id", "");
                if (!id.isBlank()) {
                    String broader = node.text("broader", "");
                    topics.putIfAbsent(
                            id, new Entry(id, node.text("label", labelOf(id)), broader.isBlank() ? null : broader));
                }
            }
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String why = e.getOriginalMessage().lines().findFirst().orElse("");
            Place place = new Place(file, at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr());
            findings.add(Finding.error(
                    "topics-form",
                    place,
                    "the topic scheme is no YAML: " + why,
                    "topics: as a list of id, label, broader"));
        }
        return new TopicScheme(topics, findings);
    }

    /** Whether briefs may use a topic; every topic may be used where there is no scheme. */
    public boolean knows(String id) {
        return topics.isEmpty() || topics.containsKey(id);
    }

    /** Its name for people; made from the id when the scheme does not say. */
    public String label(String id) {
        Entry entry = topics.get(id);
        return entry == null ? labelOf(id) : entry.label();
    }

    /** The topic that holds it; empty when none does. */
    public Optional<String> broader(String id) {
        Entry entry = topics.get(id);
        return entry == null ? Optional.empty() : Optional.ofNullable(entry.broader());
    }

    /** Whether one topic is another or lies, at any depth, within it. */
    public boolean isWithin(String id, String outer) {
        String at = id;
        for (int depth = 0; depth <= topics.size() && at != null; depth++) {
            if (at.equals(outer)) {
                return true;
            }
            at = broader(at).orElse(null);
        }
        return false;
    }

    private static String labelOf(String id) {
        String words = id.replace('-', ' ');
        return words.isEmpty() ? id : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
