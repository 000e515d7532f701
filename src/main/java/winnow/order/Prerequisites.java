package winnow.order;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import winnow.library.Library;
import winnow.library.Profile;

/**
 * What papers stand on: other papers of the digest, and named systems that they build on or compare with.
 * Papers that stand on each other, in a ring, count as one.
 *
 * @param nodes papers and systems that have to do with one another, every one behind what it stands on;
 *     those of a ring next to each other
 * @param edges from what is needed to what needs it, each pair once
 * @param cycles rings of papers, keys of nodes
 */
@JsonPropertyOrder({"set_up", "nodes", "edges", "cycles"})
public record Prerequisites(List<Node> nodes, List<Edge> edges, List<List<String>> cycles) {
    public Prerequisites {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        cycles = List.copyOf(cycles);
    }

    /**
     * A paper or a system.
     *
     * @param key a paper's id, or {@code system:} and the system's name
     * @param label what to call it
     * @param paper whether it is a paper of the digest
     * @param layer 0 when it stands on nothing, else one more than the highest it stands on
     */
    public record Node(String key, String label, boolean paper, int layer) {}

    /**
     * That one stands on another.
     *
     * @param from key of what is needed
     * @param to key of the paper that needs it
     * @param how {@code builds-on}, {@code uses}, {@code compares}, {@code extends}, {@code evaluates},
     *     {@code same-system} or, where a brief only quotes the other paper's id, {@code names}
     * @param source where it is said
     */
    public record Edge(String from, String to, String how, String source) {}

    /**
     * Something to set up once, and what follows.
     *
     * @param key of the node
     * @param label what to call it
     * @param follow papers that stand on it directly, in the order of the digest
     */
    public record SetUp(String key, String label, List<String> follow) {
        public SetUp {
            follow = List.copyOf(follow);
        }
    }

    /** What the papers of a library stand on. */
    public static Prerequisites of(Library library) {
        return of(library.profiles(), new Passages());
    }

    static Prerequisites of(Iterable<Profile> profiles, Passages passages) {
        return new PrerequisiteFinder(passages).find(profiles);
    }

    /** What serves two papers or more, that which serves most first. */
    @JsonProperty("set_up")
    public List<SetUp> setUps() {
        Map<String, List<String>> followers = edges.stream()
                .collect(Collectors.groupingBy(Edge::from, Collectors.mapping(Edge::to, Collectors.toList())));
        return nodes.stream()
                .filter(node -> followers.getOrDefault(node.key(), List.of()).size() > 1)
                .map(node -> new SetUp(node.key(), node.label(), followers.getOrDefault(node.key(), List.of())))
                .sorted(Comparator.comparingInt((SetUp each) -> -each.follow().size())
                        .thenComparing(SetUp::label))
                .toList();
    }
}
