package winnow.report;

import java.util.List;
import java.util.stream.Collectors;
import winnow.topic.TopicMatrix;

/** Topic by tier as a Markdown table: how many papers, and their sum. */
public final class TopicMatrixMarkdown {
    private TopicMatrixMarkdown() {}

    /** The table of a matrix. */
    public static String of(TopicMatrix matrix) {
        StringBuilder table = new StringBuilder("| topic | ");
        table.append(String.join(" | ", matrix.tiers())).append(" | all |\n| :-- |");
        table.append(" --: |".repeat(matrix.tiers().size() + 1)).append('\n');
        for (TopicMatrix.Row row : matrix.rows()) {
            String cells = matrix.tiers().stream()
                    .map(tier -> row.papers().getOrDefault(tier, List.of()).size())
                    .map(count -> count == 0 ? "" : String.valueOf(count))
                    .collect(Collectors.joining(" | "));
            table.append("| ")
                    .append(PictureText.markdown(row.label()))
                    .append(" | ")
                    .append(cells)
                    .append(" | ")
                    .append(row.size())
                    .append(" |\n");
        }
        return table.toString();
    }
}
