package winnow.report;

import winnow.order.Prerequisites;
import winnow.order.Ranking;

/** The order as a Mermaid flow chart, for pages that draw those. */
public final class OrderMermaid {
    private OrderMermaid() {}

    /** The first papers of an order and what they stand on. */
    public static String of(Ranking ranking) {
        return of(ranking, OrderPicture.USUAL);
    }

    /** The same with so many papers. */
    public static String of(Ranking ranking, int papers) {
        OrderPicture picture = OrderPicture.of(ranking, papers);
        StringBuilder chart = new StringBuilder("flowchart LR\n");
        chart.append("  accTitle: Build order and what it stands on\n");
        for (OrderPicture.Node node : picture.nodes()) {
            String label = PictureText.mermaid(node.lines().get(0)) + "<br/>"
                    + PictureText.mermaid(node.lines().get(1));
            String box = node.ranked() == null ? "([\"" + label + "\"])" : "[\"" + label + "\"]";
            String look = node.ranked() == null ? "system" : node.isOutOfReach() ? "beyond" : "within";
            chart.append("  n")
                    .append(picture.number(node.key()))
                    .append(box)
                    .append(":::")
                    .append(look)
                    .append('\n');
        }
        for (Prerequisites.Edge edge : picture.edges()) {
            String line = edge.how().equals("compares") ? " -.-> " : " --> ";
            chart.append("  n")
                    .append(picture.number(edge.from()))
                    .append(line)
                    .append('n')
                    .append(picture.number(edge.to()))
                    .append('\n');
        }
        return chart.append("  classDef within fill:#dceadd,stroke:#111,stroke-width:2px,color:#000\n")
                .append("  classDef beyond fill:#fff,stroke:#a66,stroke-dasharray:6 3,color:#000\n")
                .append("  classDef system fill:#fff,stroke:#333,stroke-dasharray:3 3,color:#000\n")
                .toString();
    }
}
