package winnow.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import winnow.order.Prerequisites;
import winnow.order.Ranking;
import winnow.paper.Tier;
import winnow.text.Shown;

/**
 * What is drawn of an order: its first papers, and what they stand on that serves two papers or more.
 *
 * @param nodes in an order in which everything stands behind what it needs
 * @param edges among them
 */
record OrderPicture(List<Node> nodes, List<Prerequisites.Edge> edges) {
    /** How many papers are drawn when nobody says how many. */
    static final int USUAL = 24;

    /**
     * Something drawn.
     *
     * @param ranked the paper in its place; {@code null} for a system
     */
    record Node(String key, String label, Ranking.@Nullable Ranked ranked) {

        boolean isOutOfReach() {
            return ranked != null && !ranked.withinReach();
        }

        /** What is written in it: a heading and a line of facts. */
        List<String> lines() {
            if (ranked == null) {
                return List.of(label, "set up first");
            }
            Tier tier = ranked.tier();
            String needs = tier == null ? "tier unknown" : tier.word();
            return List.of(
                    ranked.rank() + ". " + Shown.signs(label),
                    String.format(
                            Locale.ROOT, "%.2f, %s%s", ranked.score(), needs, isOutOfReach() ? ", out of reach" : ""));
        }
    }

    static OrderPicture of(Ranking ranking, int most) {
        Map<String, Node> drawn = new LinkedHashMap<>();
        for (Ranking.Ranked each :
                ranking.papers().subList(0, Math.min(most, ranking.papers().size()))) {
            drawn.put(each.paper().value(), new Node(each.paper().value(), each.label(), each));
        }
        Set<String> serving = new HashSet<>();
        ranking.prerequisites().setUps().forEach(setUp -> serving.add(setUp.key()));
        List<Prerequisites.Edge> edges = new ArrayList<>();
        Map<String, Node> systems = new LinkedHashMap<>();
        for (Prerequisites.Edge edge : ranking.prerequisites().edges()) {
            boolean system = edge.from().startsWith("system:") && serving.contains(edge.from());
            if (drawn.containsKey(edge.to()) && (system || drawn.containsKey(edge.from()))) {
                edges.add(edge);
                if (system) {
                    String label = edge.from().substring("system:".length());
                    systems.putIfAbsent(edge.from(), new Node(edge.from(), label, null));
                }
            }
        }
        List<Node> nodes = new ArrayList<>(systems.values());
        nodes.addAll(drawn.values());
        return new OrderPicture(nodes, edges);
    }

    /** Number of a node, to call it by where its key would need quotes. */
    int number(String key) {
        for (int at = 0; at < nodes.size(); at++) {
            if (nodes.get(at).key().equals(key)) {
                return at;
            }
        }
        return -1;
    }

    /** What the picture shows, in sentences. */
    String inWords() {
        StringBuilder words = new StringBuilder(
                "Papers from the first of the build order on, each to the right of what it stands on. ");
        for (Node node : nodes) {
            List<String> needs = edges.stream()
                    .filter(edge -> edge.to().equals(node.key()))
                    .map(edge -> labelOf(edge.from()))
                    .toList();
            if (node.ranked() != null) {
                words.append(String.join(", ", node.lines()))
                        .append(needs.isEmpty() ? "" : ", stands on " + String.join(", ", needs))
                        .append(". ");
            }
        }
        return words.toString().strip();
    }

    private String labelOf(String key) {
        int number = number(key);
        return number < 0 ? key : nodes.get(number).label();
    }
}
