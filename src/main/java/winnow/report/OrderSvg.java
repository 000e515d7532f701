package winnow.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import winnow.order.Prerequisites;
import winnow.order.Ranking;

/**
 * The order as a picture: prerequisites left to right, height by score, fill by reach. What the colours say
 * is said by hatching, outlines and words too.
 */
public final class OrderSvg {
    /** How many papers are drawn when nobody says how many. */
    public static final int USUAL = OrderPicture.USUAL;

    private static final double WIDTH = 230;
    private static final double SYSTEM_HEIGHT = 40;
    private static final double LEAST_HEIGHT = 40;
    private static final double MORE_HEIGHT = 40;
    private static final int LEGEND = 34;
    private static final int LETTERS = 26;

    private final OrderPicture picture;
    private final LayeredLayout layout = new LayeredLayout();
    private final StringBuilder svg = new StringBuilder();

    private OrderSvg(OrderPicture picture) {
        this.picture = picture;
    }

    /** The first papers of an order and what they stand on. */
    public static String of(Ranking ranking) {
        return of(ranking, OrderPicture.USUAL);
    }

    /** The same with so many papers. */
    public static String of(Ranking ranking, int papers) {
        return new OrderSvg(OrderPicture.of(ranking, papers)).svg();
    }

    private String svg() {
        for (OrderPicture.Node node : picture.nodes()) {
            Ranking.Ranked ranked = node.ranked();
            layout.addBox(
                    node.key(), WIDTH, ranked == null ? SYSTEM_HEIGHT : LEAST_HEIGHT + MORE_HEIGHT * ranked.score());
        }
        picture.edges().forEach(edge -> layout.addLine(edge.from(), edge.to()));
        layout.arrange();
        head();
        List<List<LayeredLayout.Point>> corners = layout.corners();
        for (int at = 0; at < corners.size(); at++) {
            line(picture.edges().get(at), corners.get(at));
        }
        picture.nodes().forEach(this::box);
        legend();
        return svg.append("</svg>\n").toString();
    }

    private void head() {
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"order-title order-desc\""
                        + " viewBox=\"0 0 %.0f %.0f\" font-family=\"sans-serif\" font-size=\"12\">%n",
                Math.max(640, layout.width()),
                layout.height() + LEGEND));
        svg.append("<title id=\"order-title\">Build order and what it stands on</title>\n<desc id=\"order-desc\">")
                .append(PictureText.xml(picture.inWords()))
                .append("</desc>\n")
                .append(DEFINITIONS);
    }

    private static final String DEFINITIONS = """
            <defs>
            <pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="8" height="8" fill="#f6e3dc"/><line x1="0" y1="0" x2="0" y2="8" stroke="#a66" stroke-width="2"/>
            </pattern>
            <marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto">
            <path d="M0 0 8 4 0 8z" fill="#555"/>
            </marker>
            </defs>
            """;

    private void line(Prerequisites.Edge edge, List<LayeredLayout.Point> corners) {
        String points = corners.stream()
                .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", point.x(), point.y()))
                .collect(Collectors.joining(" "));
        boolean compared = edge.how().equals("compares") || edge.how().equals("evaluates");
        svg.append("<polyline points=\"")
                .append(points)
                .append("\" fill=\"none\" stroke=\"#555\" marker-end=\"url(#tip)\"")
                .append(compared ? " stroke-dasharray=\"5 4\"" : "")
                .append("><title>")
                .append(PictureText.xml(
                        edge.to() + " " + edge.how() + " " + edge.from().replace("system:", "") + ", " + edge.source()))
                .append("</title></polyline>\n");
    }

    private void box(OrderPicture.Node node) {
        LayeredLayout.Box place = layout.place(node.key());
        String look = node.ranked() == null
                ? "rx=\"18\" fill=\"#fff\" stroke=\"#333\" stroke-dasharray=\"3 3\""
                : node.isOutOfReach()
                        ? "fill=\"url(#hatch)\" stroke=\"#333\" stroke-width=\"1\""
                        : "fill=\"#dceadd\" stroke=\"#111\" stroke-width=\"2\"";
        List<String> lines = node.lines();
        svg.append("<g><title>")
                .append(PictureText.xml(String.join(", ", lines)))
                .append("</title>");
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" %s/>",
                place.x(),
                place.y(),
                place.width(),
                place.height(),
                look));
        double middle = place.y() + place.height() / 2;
        text(place.x() + 10, middle - 3, lines.get(0), "font-weight=\"bold\"");
        text(place.x() + 10, middle + 13, lines.get(1), "fill=\"#222\"");
        svg.append("</g>\n");
    }

    /** A line of text with a white rim, so that it is read on hatching too. */
    private void text(double x, double y, String words, String look) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" paint-order=\"stroke\" stroke=\"#fff\" stroke-width=\"3\""
                        + " stroke-linejoin=\"round\" %s>%s</text>",
                x,
                y,
                look,
                PictureText.xml(PictureText.cut(words, LETTERS))));
    }

    private void legend() {
        text(12, layout.height() + 20, "Legend:", "font-weight=\"bold\"");
        svg.append(String.format(
                Locale.ROOT,
                "<g transform=\"translate(75 %.0f)\"><rect width=\"22\" height=\"14\" fill=\"#dceadd\" stroke=\"#111\""
                        + " stroke-width=\"2\"/><text x=\"28\" y=\"12\">within reach, higher for a higher score</text>"
                        + "<rect x=\"270\" width=\"22\" height=\"14\" fill=\"url(#hatch)\" stroke=\"#333\"/>"
                        + "<text x=\"298\" y=\"12\">out of reach</text>"
                        + "<rect x=\"385\" width=\"22\" height=\"14\" rx=\"7\" fill=\"#fff\" stroke=\"#333\""
                        + " stroke-dasharray=\"3 3\"/><text x=\"413\" y=\"12\">set up first; dashed line: compared with</text></g>%n",
                layout.height() + 9));
    }
}
