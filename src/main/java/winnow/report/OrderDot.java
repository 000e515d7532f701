package winnow.report;

import winnow.order.Prerequisites;
import winnow.order.Ranking;

/** The order as a graph in DOT, for Graphviz and its like. */
public final class OrderDot {
    private OrderDot() {}

    /** The first papers of an order and what they stand on. */
    public static String of(Ranking ranking) {
        return of(ranking, OrderPicture.USUAL);
    }

    /** The same with so many papers. */
    public static String of(Ranking ranking, int papers) {
        OrderPicture picture = OrderPicture.of(ranking, papers);
        StringBuilder graph = new StringBuilder("digraph order {\n  rankdir=LR;\n  node [fontname=\"sans-serif\"];\n");
        for (OrderPicture.Node node : picture.nodes()) {
            String look = node.ranked() == null
                    ? "shape=box, style=\"rounded,dashed\""
                    : node.isOutOfReach()
                            ? "shape=box, style=\"striped\", fillcolor=\"#f6e3dc:white:#f6e3dc\""
                            : "shape=box, style=\"filled,bold\", fillcolor=\"#dceadd\"";
            graph.append("  \"")
                    .append(PictureText.dot(node.key()))
                    .append("\" [label=\"")
                    .append(PictureText.dot(node.lines().get(0)))
                    .append("\\n")
                    .append(PictureText.dot(node.lines().get(1)))
                    .append("\", ")
                    .append(look)
                    .append("];\n");
        }
        for (Prerequisites.Edge edge : picture.edges()) {
            graph.append("  \"")
                    .append(PictureText.dot(edge.from()))
                    .append("\" -> \"")
                    .append(PictureText.dot(edge.to()))
                    .append("\" [tooltip=\"")
                    .append(PictureText.dot(edge.how() + ", " + edge.source()))
                    .append(edge.how().equals("compares") ? "\", style=dashed];\n" : "\"];\n");
        }
        return graph.append("}\n").toString();
    }
}
