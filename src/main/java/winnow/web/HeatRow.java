package winnow.web;

import java.util.ArrayList;
import java.util.List;
import winnow.topic.TopicMatrix;

/** A topic and its cells, one a tier: how many of its papers each machine is enough for. */
public record HeatRow(String topic, String label, int total, List<Cell> cells) {
    private static final int DEPTHS = 5;

    /**
     * How many papers of a topic a tier is enough for.
     *
     * @param depth of its colour, 0 to 5
     */
    public record Cell(String tier, int count, int depth) {}

    static List<HeatRow> of(TopicMatrix matrix) {
        double most = matrix.rows().stream()
                .flatMap(row -> row.papers().values().stream())
                .mapToInt(List::size)
                .max()
                .orElse(1);
        List<HeatRow> rows = new ArrayList<>();
        for (TopicMatrix.Row row : matrix.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (String tier : matrix.tiers()) {
                int count = row.papers().getOrDefault(tier, List.of()).size();
                cells.add(new Cell(tier, count, (int) Math.ceil(DEPTHS * Math.sqrt(count / Math.max(1, most)))));
            }
            rows.add(new HeatRow(row.topic(), row.label(), row.size(), cells));
        }
        return rows;
    }
}
