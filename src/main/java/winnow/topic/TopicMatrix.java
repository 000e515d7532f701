package winnow.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import winnow.library.Profile;
import winnow.paper.PaperId;
import winnow.paper.Tier;

/**
 * Which topics can be built on which machine.
 *
 * @param tiers words of the columns, least first, and {@code unknown} behind them
 * @param rows the topics that have papers, in the order of the index
 */
public record TopicMatrix(List<String> tiers, List<Row> rows) {
    /** The column of papers of which nobody said what they need. */
    public static final String UNKNOWN = "unknown";

    public TopicMatrix {
        tiers = List.copyOf(tiers);
        rows = List.copyOf(rows);
    }

    /**
     * A topic.
     *
     * @param topic its id
     * @param label its name for people
     * @param papers by tier, every tier present, most central first
     */
    public record Row(String topic, String label, Map<String, List<PaperId>> papers) {
        /** How many papers the topic has. */
        public int size() {
            return papers.values().stream().mapToInt(List::size).sum();
        }
    }

    /** The matrix of an index. */
    public static TopicMatrix of(TopicIndex index, Iterable<Profile> profiles) {
        Map<PaperId, String> tierOf = new LinkedHashMap<>();
        for (Profile profile : profiles) {
            Tier tier = profile.tier();
            tierOf.put(profile.id(), tier == null ? UNKNOWN : tier.word());
        }
        List<String> tiers = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            tiers.add(tier.word());
        }
        if (tierOf.containsValue(UNKNOWN)) {
            tiers.add(UNKNOWN);
        }
        List<Row> rows = new ArrayList<>();
        for (Topic topic : index.topics()) {
            if (!topic.papers().isEmpty()) {
                rows.add(row(topic, tiers, tierOf));
            }
        }
        return new TopicMatrix(tiers, rows);
    }

    private static Row row(Topic topic, List<String> tiers, Map<PaperId, String> tierOf) {
        Map<String, List<PaperId>> papers = new LinkedHashMap<>();
        for (String tier : tiers) {
            papers.put(
                    tier,
                    topic.papers().stream()
                            .filter(id -> tier.equals(tierOf.get(id)))
                            .toList());
        }
        return new Row(topic.id(), topic.label(), papers);
    }
}
