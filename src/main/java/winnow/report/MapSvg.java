package winnow.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import winnow.library.Profile;
import winnow.paper.PaperId;
import winnow.paper.Tier;
import winnow.related.Landscape;
import winnow.related.Landscape.Region;
import winnow.related.Landscape.Spot;

/**
 * The digest as a map: a disc for each paper, the larger the earlier it comes in the order, filled by the machine that
 * it needs; topics as words where their papers lie. What the colours say is said by the title of each disc too.
 */
public final class MapSvg {
    private static final double LARGEST = 13;
    private static final double SMALLEST = 5;
    private static final int MARGIN = 60;
    private static final int LEGEND = 34;
    private static final double LETTER = 6.4;
    private static final double LINE = 14;
    private static final int LONGEST = 28;

    private final Landscape map;
    private final Map<PaperId, Integer> ranks = new HashMap<>();
    private final String link;
    private final StringBuilder svg = new StringBuilder();
    private final List<double[]> taken = new ArrayList<>();

    private MapSvg(Landscape map, List<PaperId> order, String link) {
        this.map = map;
        this.link = link;
        order.forEach(id -> ranks.putIfAbsent(id, ranks.size() + 1));
    }

    /** The map; {@code order} has the best paper first. */
    public static String of(Landscape map, List<PaperId> order) {
        return of(map, order, "");
    }

    /**
     * The map on a page.
     *
     * @param link the address of a paper's page, with {@code %s} for its id; empty for none
     */
    public static String of(Landscape map, List<PaperId> order, String link) {
        return new MapSvg(map, order, link).svg();
    }

    private String svg() {
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"map\" role=\"group\" aria-labelledby=\"map-title map-desc\""
                        + " viewBox=\"%d %d %.0f %.0f\" font-family=\"sans-serif\" font-size=\"11\">%n",
                -MARGIN,
                -MARGIN,
                Landscape.WIDTH + 2 * MARGIN,
                Landscape.HEIGHT + 2 * MARGIN + LEGEND));
        svg.append("<title id=\"map-title\">Map of the digest</title>\n<desc id=\"map-desc\">")
                .append(PictureText.xml(inWords()))
                .append("</desc>\n");
        map.spots()
                .forEach(each -> taken.add(
                        new double[] {each.x() - SMALLEST, each.y() - SMALLEST, each.x() + SMALLEST, each.y() + SMALLEST
                        }));
        svg.append(
                "<g class=\"regions\" fill=\"#5b6b7b\" font-weight=\"bold\" font-size=\"13\" text-anchor=\"middle\">\n");
        map.regions().forEach(this::region);
        svg.append("</g>\n<g class=\"papers\">\n");
        map.spots().forEach(this::spot);
        svg.append("</g>\n");
        legend();
        return svg.append("</svg>\n").toString();
    }

    private String inWords() {
        String shown = map.spots().size() < map.whole()
                ? map.spots().size() + " of " + map.whole() + " papers, those that come first in the order"
                : map.spots().size() + " papers";
        StringBuilder words = new StringBuilder(shown + "; like lies beside like.");
        for (Region each : map.regions()) {
            words.append(' ')
                    .append(each.label())
                    .append(": ")
                    .append(each.papers().size())
                    .append('.');
        }
        return words.toString();
    }

    private void region(Region region) {
        String label = PictureText.cut(region.label(), LONGEST);
        double half = label.length() * LETTER * 1.2 / 2;
        if (take(region.x() - half, region.y() - LINE, region.x() + half, region.y() + 2)) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%.1f\" y=\"%.1f\">%s</text>%n",
                    region.x(),
                    region.y(),
                    PictureText.xml(label)));
        }
    }

    private void spot(Spot spot) {
        Profile paper = spot.paper();
        Integer rank = ranks.get(paper.id());
        double radius = radius(spot);
        String tier = paper.tier() == null ? "unknown" : paper.tier().word();
        svg.append(
                        link.isEmpty()
                                ? "<g>"
                                : "<a href=\"" + PictureText.xml(String.format(Locale.ROOT, link, paper.id())) + "\">")
                .append("<title>")
                .append(PictureText.xml(name(paper) + ": " + paper.paper().title() + " · "
                        + (rank == null ? "" : "place " + rank + " · ") + "needs: " + tier))
                .append("</title>");
        svg.append(String.format(
                Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\" stroke=\"#222\"%s data-paper=\"%s\"/>",
                spot.x(),
                spot.y(),
                radius,
                fill(paper.tier()),
                paper.tier() == null ? " stroke-dasharray=\"2 2\"" : "",
                paper.id()));
        name(spot, radius);
        svg.append(link.isEmpty() ? "</g>\n" : "</a>\n");
    }

    private double radius(Spot spot) {
        Integer rank = ranks.get(spot.paper().id());
        return rank == null ? SMALLEST : SMALLEST + (LARGEST - SMALLEST) / Math.sqrt(rank);
    }

    private static String name(Profile paper) {
        String name = paper.paper().name();
        return PictureText.cut(name == null ? paper.paper().title() : name, LONGEST);
    }

    /** A name stands where there is room for it: right of its disc, else left, above, below; else only in its title. */
    private void name(Spot spot, double radius) {
        String name = name(spot.paper());
        double width = name.length() * LETTER;
        double right = spot.x() + radius + 3;
        double left = spot.x() - radius - 3 - width;
        double[][] places = {
            {right, spot.y() + 4},
            {left, spot.y() + 4},
            {spot.x() - width / 2, spot.y() - radius - 4},
            {spot.x() - width / 2, spot.y() + radius + 12}
        };
        for (double[] place : places) {
            boolean within = place[0] > -MARGIN && place[0] + width < Landscape.WIDTH + MARGIN;
            if (within && take(place[0], place[1] - LINE + 3, place[0] + width, place[1] + 2)) {
                svg.append(String.format(
                        Locale.ROOT,
                        "<text x=\"%.1f\" y=\"%.1f\" fill=\"currentColor\">%s</text>",
                        place[0],
                        place[1],
                        PictureText.xml(name)));
                return;
            }
        }
    }

    /** Takes a rectangle for a word; not where another one stands. */
    private boolean take(double left, double top, double right, double bottom) {
        for (double[] each : taken) {
            if (left < each[2] && right > each[0] && top < each[3] && bottom > each[1]) {
                return false;
            }
        }
        taken.add(new double[] {left, top, right, bottom});
        return true;
    }

    private void legend() {
        double y = Landscape.HEIGHT + MARGIN + LEGEND / 2.0;
        double x = 0;
        List<Tier> tiers = new ArrayList<>(List.of(Tier.values()));
        tiers.add(null);
        for (Tier tier : tiers) {
            String word = tier == null ? "machine unknown" : tier.word();
            svg.append(String.format(
                    Locale.ROOT,
                    "<circle cx=\"%.0f\" cy=\"%.0f\" r=\"6\" fill=\"%s\" stroke=\"#222\"%s/>"
                            + "<text x=\"%.0f\" y=\"%.0f\" fill=\"currentColor\">%s</text>%n",
                    x,
                    y,
                    fill(tier),
                    tier == null ? " stroke-dasharray=\"2 2\"" : "",
                    x + 11,
                    y + 4,
                    word));
            x += 40 + word.length() * LETTER;
        }
    }

    /** Light for what a laptop does, darker for more; none for what is not known. */
    private static String fill(@Nullable Tier tier) {
        return tier == null
                ? "none"
                : switch (tier) {
                    case LAPTOP -> "#d9f0d3";
                    case ONE_GPU -> "#a6dba0";
                    case MULTI_GPU -> "#5aae9b";
                    case CLUSTER -> "#2b7a9b";
                    case SPECIAL -> "#c2a5cf";
                };
    }
}
