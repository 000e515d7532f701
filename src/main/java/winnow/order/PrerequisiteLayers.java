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
import winnow.order.Prerequisites.Edge;
import winnow.order.Prerequisites.Node;

/** Puts nodes behind what they stand on; rings are condensed first, so that there always is an order. */
final class PrerequisiteLayers {
    private final Map<String, String> labels;
    private final List<Edge> edges;
    private final Map<String, Integer> place = new HashMap<>();

    /**
     * Layers a graph.
     *
     * @param labels of all papers and systems by key, papers first, in the order of the digest
     */
    PrerequisiteLayers(Map<String, String> labels, List<Edge> edges) {
        this.labels = labels;
        this.edges = edges;
        labels.keySet().forEach(key -> place.put(key, place.size()));
    }

    Prerequisites prerequisites() {
        Graph<String, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
        for (Edge edge : edges) {
            graph.addVertex(edge.from());
            graph.addVertex(edge.to());
            graph.addEdge(edge.from(), edge.to());
        }
        var inspector = new KosarajuStrongConnectivityInspector<>(graph);
        var rings = new LinkedHashMap<Graph<String, DefaultEdge>, List<String>>();
        var condensed = inspector.getCondensation();
        for (Graph<String, DefaultEdge> ring : condensed.vertexSet()) {
            rings.put(ring, ring.vertexSet().stream().sorted(byPlace()).toList());
        }
        Comparator<Graph<String, DefaultEdge>> byFirst =
                Comparator.comparing(ring -> rings.getOrDefault(ring, List.of()).get(0), byPlace());
        Map<String, Integer> layers = new HashMap<>();
        List<Node> nodes = new ArrayList<>();
        new TopologicalOrderIterator<>(condensed, byFirst).forEachRemaining(ring -> {
            int layer = condensed.incomingEdgesOf(ring).stream()
                    .map(condensed::getEdgeSource)
                    .mapToInt(below -> 1 + layers.getOrDefault(first(rings, below), 0))
                    .max()
                    .orElse(0);
            for (String key : rings.getOrDefault(ring, List.of())) {
                layers.put(key, layer);
                nodes.add(node(key, layer));
            }
        });
        List<List<String>> cycles =
                rings.values().stream().filter(ring -> ring.size() > 1).toList();
        return new Prerequisites(nodes, edges, cycles);
    }

    private static String first(Map<Graph<String, DefaultEdge>, List<String>> rings, Graph<String, DefaultEdge> ring) {
        return rings.getOrDefault(ring, List.of()).get(0);
    }

    private Comparator<String> byPlace() {
        return Comparator.comparing(key -> place.getOrDefault(key, 0));
    }

    private Node node(String key, int layer) {
        return new Node(key, labels.getOrDefault(key, key), !key.startsWith("system:"), layer);
    }
}
