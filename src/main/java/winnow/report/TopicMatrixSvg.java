package winnow.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import winnow.paper.PaperId;
import winnow.topic.TopicMatrix;

/** Topic by tier as a picture: a disc for each cell, its area by the number of papers, which is written beside it. */
public final class TopicMatrixSvg {
    private static final int LEFT = 220;
    private static final int COLUMN = 100;
    private static final int ROW = 26;
    private static final int HEAD = 40;
    private static final double LARGEST = 11;

    private TopicMatrixSvg() {}

    /** The picture of a matrix. */
    public static String of(TopicMatrix matrix) {
        int width = LEFT + COLUMN * matrix.tiers().size() + 20;
        int height = HEAD + ROW * matrix.rows().size() + 10;
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"matrix-title matrix-desc\""
                        + " viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">%n",
                width,
                height));
        svg.append(
                "<title id=\"matrix-title\">Topics by the least machine they need</title>\n<desc id=\"matrix-desc\">");
        svg.append(matrix.rows().isEmpty() ? "No topic has a paper." : "");
        matrix.rows().forEach(row -> svg.append(PictureText.xml(inWords(row))).append(' '));
        svg.append("</desc>\n");
        for (int at = 0; at < matrix.tiers().size(); at++) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%d\" y=\"24\" text-anchor=\"middle\" font-weight=\"bold\">%s</text>%n",
                    LEFT + COLUMN * at + COLUMN / 2,
                    PictureText.xml(matrix.tiers().get(at))));
        }
        double most = Math.max(1, most(matrix));
        for (int at = 0; at < matrix.rows().size(); at++) {
            row(svg, matrix, matrix.rows().get(at), HEAD + ROW * at, most);
        }
        return svg.append("</svg>\n").toString();
    }

    private static int most(TopicMatrix matrix) {
        return matrix.rows().stream()
                .flatMap(row -> row.papers().values().stream())
                .mapToInt(List::size)
                .max()
                .orElse(1);
    }

    private static void row(StringBuilder svg, TopicMatrix matrix, TopicMatrix.Row row, int y, double most) {
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"10\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#ccc\"/><text x=\"%d\" y=\"%d\""
                        + " text-anchor=\"end\">%s</text>%n",
                y,
                LEFT + COLUMN * matrix.tiers().size(),
                y,
                LEFT - 10,
                y + 17,
                PictureText.xml(PictureText.cut(row.label(), 32))));
        for (int at = 0; at < matrix.tiers().size(); at++) {
            List<PaperId> papers = row.papers().getOrDefault(matrix.tiers().get(at), List.of());
            if (!papers.isEmpty()) {
                int x = LEFT + COLUMN * at + COLUMN / 2;
                svg.append(String.format(
                        Locale.ROOT,
                        "<g><title>%s</title><circle cx=\"%d\" cy=\"%d\" r=\"%.1f\" fill=\"#444\"/>"
                                + "<text x=\"%d\" y=\"%d\">%d</text></g>%n",
                        PictureText.xml(papers.stream().map(PaperId::value).collect(Collectors.joining(", "))),
                        x,
                        y + ROW / 2,
                        LARGEST * Math.sqrt(papers.size() / most),
                        x + 16,
                        y + 17,
                        papers.size()));
            }
        }
    }

    private static String inWords(TopicMatrix.Row row) {
        return row.label() + ": "
                + row.papers().entrySet().stream()
                        .filter(each -> !each.getValue().isEmpty())
                        .map(each -> each.getValue().size() + " " + each.getKey())
                        .collect(Collectors.joining(", "))
                + ".";
    }
}
