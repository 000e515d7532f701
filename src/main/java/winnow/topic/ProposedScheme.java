package winnow.topic;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A scheme to edit: {@code topics.yaml} with the topics that were found, the words of each as its terms. */
public final class ProposedScheme {
    private ProposedScheme() {}

    /** The YAML of a scheme that holds what was found. */
    public static String of(TopicIndex index) {
        StringBuilder yaml = new StringBuilder("""
                # Topics that were found in papers that no topic covers. Edit ids, labels and terms, take out what
                # means nothing, and load the digest again.
                topics:
                """);
        for (Topic topic : index.topics()) {
            if (topic.kind() == Topic.Kind.FOUND) {
                yaml.append("\n  # ")
                        .append(topic.papers().stream().map(Object::toString).collect(Collectors.joining(", ")))
                        .append("\n  - id: ")
                        .append(topic.id().replaceFirst("^found-", ""))
                        .append("\n    label: ")
                        .append(quoted(topic.label()))
                        .append("\n    terms: [")
                        .append(Stream.of(topic.label().split(FoundTopics.AND))
                                .map(ProposedScheme::quoted)
                                .collect(Collectors.joining(", ")))
                        .append("]\n    hints: [")
                        .append(topic.words().stream()
                                .map(ProposedScheme::quoted)
                                .collect(Collectors.joining(", ")))
                        .append("]\n");
            }
        }
        return yaml.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
