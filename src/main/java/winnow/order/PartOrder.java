package winnow.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.traverse.TopologicalOrderIterator;
import winnow.brief.Brief;
import winnow.paper.Finding;
import winnow.text.Nearest;
import winnow.text.Place;

/** Puts the parts of a brief in an order that respects their needs, as near to the written one as can be. */
final class PartOrder {
    private final Brief brief;
    private final Map<String, Brief.Part> parts = new LinkedHashMap<>();
    private final Map<String, Integer> written = new HashMap<>();
    private final Map<String, Integer> waves = new HashMap<>();
    private final Graph<String, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
    private final List<String> order = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    PartOrder(Brief brief) {
        this.brief = brief;
        for (Brief.Part part : brief.parts()) {
            parts.putIfAbsent(part.slug(), part);
            written.putIfAbsent(part.slug(), written.size());
            graph.addVertex(part.slug());
        }
        parts.values().forEach(this::connect);
        arrange();
    }

    private void connect(Brief.Part part) {
        for (String need : part.needs()) {
            if (!parts.containsKey(need)) {
                fault(
                        part,
                        "the part " + part.slug() + " needs " + need + ", which is no part of this brief",
                        Nearest.to(need, parts.keySet())
                                .map(near -> "did you mean " + near + "?")
                                .orElse("needs name parts by their slugs"));
            } else if (!need.equals(part.slug())) {
                graph.addEdge(need, part.slug());
            } else {
                fault(part, "the part " + need + " needs itself", "take the need out");
            }
        }
    }

    private void arrange() {
        var rings = new KosarajuStrongConnectivityInspector<>(graph).getCondensation();
        Map<Graph<String, DefaultEdge>, List<String>> members = new HashMap<>();
        for (Graph<String, DefaultEdge> ring : rings.vertexSet()) {
            members.put(ring, ring.vertexSet().stream().sorted(byWritten()).toList());
        }
        Comparator<Graph<String, DefaultEdge>> byFirst = Comparator.comparing(
                ring -> members.getOrDefault(ring, List.of()).get(0), byWritten());
        new TopologicalOrderIterator<>(rings, byFirst).forEachRemaining(ring -> {
            List<String> slugs = members.getOrDefault(ring, List.of());
            int wave = 1
                    + rings.incomingEdgesOf(ring).stream()
                            .map(rings::getEdgeSource)
                            .mapToInt(below -> waves.getOrDefault(
                                    members.getOrDefault(below, List.of()).get(0), 0))
                            .max()
                            .orElse(0);
            slugs.forEach(slug -> waves.put(slug, wave));
            order.addAll(slugs);
            Brief.Part first = parts.get(slugs.get(0));
            if (slugs.size() > 1 && first != null) {
                fault(
                        first,
                        "the parts " + String.join(", ", slugs) + " need each other; they are planned as one",
                        "take one of the needs out");
            }
        });
    }

    private Comparator<String> byWritten() {
        return Comparator.comparing(slug -> written.getOrDefault(slug, 0));
    }

    /** Parts in build order. */
    List<Brief.Part> parts() {
        return order.stream()
                .flatMap(slug -> java.util.stream.Stream.ofNullable(parts.get(slug)))
                .toList();
    }

    /** From 1; parts of one wave do not wait for one another, but for a ring. */
    int wave(String slug) {
        return waves.getOrDefault(slug, 1);
    }

    /** Slugs wave by wave. */
    List<List<String>> waves() {
        List<List<String>> all = new ArrayList<>();
        int last = waves.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int wave = 1; wave <= last; wave++) {
            int each = wave;
            all.add(order.stream().filter(slug -> wave(slug) == each).toList());
        }
        return all;
    }

    int widest() {
        return waves().stream().mapToInt(List::size).max().orElse(0);
    }

    /** The parts that are built directly on one. */
    List<String> builtOn(String slug) {
        return graph.outgoingEdgesOf(slug).stream()
                .map(graph::getEdgeTarget)
                .sorted(byWritten())
                .toList();
    }

    /** A longest chain of parts that wait for one another. */
    List<String> longest() {
        List<String> chain = new ArrayList<>();
        String at = order.stream()
                .max(Comparator.comparingInt(this::wave)
                        .thenComparing(byWritten().reversed()))
                .orElse(null);
        while (at != null) {
            chain.add(0, at);
            int below = wave(at) - 1;
            at = graph.incomingEdgesOf(at).stream()
                    .map(graph::getEdgeSource)
                    .filter(slug -> wave(slug) == below)
                    .min(byWritten())
                    .orElse(null);
        }
        return chain;
    }

    List<Finding> findings() {
        return findings.stream().sorted().toList();
    }

    private void fault(Brief.Part part, String message, String suggestion) {
        findings.add(Finding.error("plan-needs", new Place(brief.file(), part.line(), 1), message, suggestion));
    }
}
