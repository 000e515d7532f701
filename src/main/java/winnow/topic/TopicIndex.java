package winnow.topic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief;
import winnow.library.Library;
import winnow.library.Profile;
import winnow.paper.Finding;
import winnow.paper.PaperId;
import winnow.text.Source;

/**
 * Which papers are about what.
 *
 * @param topics those in use and the broader ones that hold them, in the order of the scheme, others
 *     behind by id
 * @param untopical papers that name no topic, in the order of the digest
 * @param findings topics of briefs that the scheme does not know, and what is wrong with the scheme
 */
public record TopicIndex(List<Topic> topics, List<PaperId> untopical, List<Finding> findings) {
    /** In so many papers topics are looked for; they are held in memory. */
    private static final int MOST_LOOKED_THROUGH = 20_000;

    public TopicIndex {
        topics = List.copyOf(topics);
        untopical = List.copyOf(untopical);
        findings = List.copyOf(findings);
    }

    /** The index of a library under the scheme of its workspace. */
    public static TopicIndex of(Library library) throws IOException {
        return of(
                library.profiles(),
                TopicScheme.of(library.workspace()),
                library.reference().sources());
    }

    /**
     * The same, and where the scheme does not reach: the keywords of the source that several papers have, and
     * topics that are found in the papers that still have none.
     */
    public TopicIndex withFound(Library library) {
        Set<PaperId> without = new LinkedHashSet<>(untopical);
        List<Profile> uncovered = new ArrayList<>();
        Map<String, List<Profile>> byKeyword = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Profile profile : library.profiles()) {
            if (without.contains(profile.id()) && uncovered.size() < MOST_LOOKED_THROUGH) {
                uncovered.add(profile);
            }
            profile.paper()
                    .bibliography()
                    .keywords()
                    .forEach(keyword -> byKeyword
                            .computeIfAbsent(keyword, same -> new ArrayList<>())
                            .add(profile));
        }
        List<Topic> all = new ArrayList<>(topics);
        byKeyword.forEach((keyword, of) -> {
            if (of.size() > 1) {
                List<PaperId> papers = of.stream().map(Profile::id).toList();
                all.add(new Topic(
                        "keyword-" + keyword, keyword, null, Topic.Kind.KEYWORD, List.of(), papers, Ties.of(of)));
            }
        });
        for (Topic found : FoundTopics.of(uncovered)) {
            all.add(found);
            found.papers().forEach(without::remove);
        }
        return new TopicIndex(all, List.copyOf(without), findings);
    }

    /**
     * The index of some papers.
     *
     * @param sources texts of briefs by file name, to say where in a line an unknown topic stands
     */
    static TopicIndex of(Iterable<Profile> profiles, TopicScheme scheme, Map<String, Source> sources) {
        Map<String, List<Profile>> byTopic = new TreeMap<>();
        List<PaperId> untopical = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(scheme.findings());
        UnknownTopics unknown = new UnknownTopics(scheme, sources);
        for (Profile profile : profiles) {
            if (profile.topics().isEmpty()) {
                untopical.add(profile.id());
            }
            profile.topics().stream()
                    .distinct()
                    .forEach(topic -> byTopic.computeIfAbsent(topic, t -> new ArrayList<>())
                            .add(profile));
            Brief brief = profile.brief();
            if (brief != null) {
                findings.addAll(unknown.in(brief));
            }
        }
        List<Topic> topics = new ArrayList<>();
        for (String id : inOrder(byTopic, scheme)) {
            topics.add(topic(id, byTopic.getOrDefault(id, List.of()), scheme));
        }
        return new TopicIndex(topics, untopical, findings.stream().sorted().toList());
    }

    private static List<String> inOrder(Map<String, List<Profile>> byTopic, TopicScheme scheme) {
        List<String> ids = new ArrayList<>();
        for (String id : scheme.topics().keySet()) {
            if (byTopic.keySet().stream().anyMatch(used -> scheme.isWithin(used, id))) {
                ids.add(id);
            }
        }
        byTopic.keySet().stream().filter(id -> !ids.contains(id)).forEach(ids::add);
        return ids;
    }

    private static Topic topic(String id, List<Profile> profiles, TopicScheme scheme) {
        List<Profile> central = profiles.stream()
                .sorted(Comparator.comparingInt(
                                (Profile paper) -> paper.topics().indexOf(id))
                        .thenComparingInt(paper -> paper.topics().size())
                        .thenComparingInt(paper -> paper.paper().n()))
                .toList();
        @Nullable String broader = scheme.broader(id).orElse(null);
        return new Topic(
                id,
                scheme.label(id),
                broader,
                Topic.Kind.SCHEME,
                List.of(),
                central.stream().map(Profile::id).toList(),
                Ties.of(central));
    }

    /** The topics of a paper by their labels, most central first. */
    public List<String> labels(Profile profile) {
        Map<String, String> labels = new LinkedHashMap<>();
        topics.forEach(topic -> labels.put(topic.id(), topic.label()));
        return profile.topics().stream().map(id -> labels.getOrDefault(id, id)).toList();
    }
}
