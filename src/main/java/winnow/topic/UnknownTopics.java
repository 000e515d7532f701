package winnow.topic;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import winnow.brief.Brief;
import winnow.paper.Finding;
import winnow.text.EditDistance;
import winnow.text.Place;
import winnow.text.Source;

/** Finds the topics of a brief that the scheme does not know. */
final class UnknownTopics {
    private static final int NEAR = 4;

    private final TopicScheme scheme;
    private final Map<String, Source> sources;

    UnknownTopics(TopicScheme scheme, Map<String, Source> sources) {
        this.scheme = scheme;
        this.sources = sources;
    }

    List<Finding> in(Brief brief) {
        return brief.topics().stream()
                .filter(topic -> !scheme.knows(topic))
                .map(topic -> finding(brief, topic))
                .toList();
    }

    private Finding finding(Brief brief, String topic) {
        int line = brief.lineOf("topics");
        Source source = sources.get(brief.file());
        int at = source == null ? -1 : source.line(line).indexOf(topic, "topics:".length());
        return Finding.warning(
                "unknown-topic",
                new Place(brief.file(), line, at < 0 ? 1 : at + 1),
                "unknown topic " + topic,
                nearest(topic)
                        .map(near -> "did you mean " + near + "?")
                        .orElse("add it to reference/" + TopicScheme.FILE));
    }

    private Optional<String> nearest(String topic) {
        return scheme.topics().keySet().stream()
                .filter(id -> EditDistance.between(id, topic) <= NEAR)
                .min(Comparator.comparingInt((String id) -> EditDistance.between(id, topic))
                        .thenComparing(Comparator.naturalOrder()));
    }
}
