package winnow.report;

import java.util.List;
import java.util.Locale;
import winnow.order.Ranking;

/** How sure an order is: for each paper the share of weightings that puts it first, and among the first five. */
public final class AcceptabilitySvg {
    /** How many papers are drawn when nobody says how many. */
    public static final int USUAL = 15;

    private static final int ROW = 26;
    private static final int LEFT = 240;
    private static final int BAR = 360;
    private static final int HEAD = 34;

    private AcceptabilitySvg() {}

    /** The bars of the first papers. */
    public static String of(Ranking ranking) {
        return of(ranking, USUAL);
    }

    /** The same with so many papers. */
    public static String of(Ranking ranking, int most) {
        List<Ranking.Ranked> papers = ranking.withinReach();
        List<Ranking.Ranked> drawn = papers.subList(0, Math.min(most, papers.size()));
        StringBuilder svg = new StringBuilder();
        int height = HEAD + ROW * drawn.size() + 10;
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"sure-title sure-desc\""
                        + " viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">%n",
                LEFT + BAR + 130,
                height));
        svg.append("<title id=\"sure-title\">How sure the order is</title>\n<desc id=\"sure-desc\">");
        svg.append(drawn.isEmpty() ? "No paper is within reach." : "");
        drawn.forEach(each -> svg.append(PictureText.xml(inWords(each))).append(' '));
        svg.append("</desc>\n<defs><pattern id=\"stripes\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">")
                .append("<rect width=\"6\" height=\"6\" fill=\"#fff\"/><line x1=\"0\" y1=\"6\" x2=\"6\" y2=\"0\"")
                .append(" stroke=\"#777\"/></pattern></defs>\n");
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"20\">black: comes first; striped: among the first five; of %,d weightings</text>%n",
                LEFT,
                ranking.weightings().count()));
        for (int at = 0; at < drawn.size(); at++) {
            row(svg, drawn.get(at), HEAD + at * ROW);
        }
        return svg.append("</svg>\n").toString();
    }

    private static void row(StringBuilder svg, Ranking.Ranked paper, int y) {
        String label = PictureText.xml(PictureText.cut(paper.rank() + ". " + paper.label(), 34));
        svg.append(String.format(
                Locale.ROOT,
                "<g><title>%s</title><text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>"
                        + "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"18\" fill=\"url(#stripes)\" stroke=\"#333\"/>"
                        + "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"10\" fill=\"#111\"/>"
                        + "<text x=\"%.1f\" y=\"%d\">%s first, %s of five</text></g>%n",
                PictureText.xml(inWords(paper)),
                LEFT - 8,
                y + 14,
                label,
                LEFT,
                y,
                BAR * paper.top5Share(),
                LEFT,
                y + 4,
                BAR * paper.firstShare(),
                LEFT + BAR * paper.top5Share() + 6,
                y + 14,
                percent(paper.firstShare()),
                percent(paper.top5Share())));
    }

    private static String inWords(Ranking.Ranked paper) {
        return paper.label() + ": first in " + percent(paper.firstShare()) + ", among the first five in "
                + percent(paper.top5Share()) + " of the weightings.";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f%%", 100 * share);
    }
}
