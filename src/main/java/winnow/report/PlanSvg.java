package winnow.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import winnow.order.Plan;

/**
 * The parts of a plan as a graph that fills as the tree covers it: left half built, right half checked. What the fill
 * says is said in words too.
 */
public final class PlanSvg {
    private static final double WIDTH = 190;
    private static final double HEIGHT = 46;
    private static final int LEGEND = 34;
    private static final int LETTERS = 22;
    private static final String BUILT = "built-not-checked";
    private static final String CHECKED = "checked-not-built";

    private final Plan plan;
    private final LayeredLayout layout = new LayeredLayout();
    private final StringBuilder svg = new StringBuilder();

    private PlanSvg(Plan plan) {
        this.plan = plan;
    }

    /** The parts, each to the right of those it needs; empty where there are none. */
    public static String of(Plan plan) {
        return plan.parts().isEmpty() ? "" : new PlanSvg(plan).svg();
    }

    private String svg() {
        Map<String, Plan.Step> steps =
                plan.parts().stream().collect(Collectors.toMap(Plan.Step::id, step -> step, (one, other) -> one));
        plan.parts().forEach(step -> layout.addBox(step.id(), WIDTH, HEIGHT));
        for (Plan.Step step : plan.parts()) {
            step.needs().stream().filter(steps::containsKey).forEach(need -> layout.addLine(need, step.id()));
        }
        layout.arrange();
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"plan-title plan-desc\""
                        + " viewBox=\"0 0 %.0f %.0f\" font-family=\"sans-serif\" font-size=\"12\">%n"
                        + "<title id=\"plan-title\">Parts of %s and how far they are</title>%n<desc id=\"plan-desc\">%s</desc>%n",
                Math.max(420, layout.width()),
                layout.height() + LEGEND,
                PictureText.xml(plan.paper().value()),
                PictureText.xml(inWords())));
        for (List<LayeredLayout.Point> corners : layout.corners()) {
            svg.append("<polyline fill=\"none\" stroke=\"#555\" points=\"")
                    .append(corners.stream()
                            .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", point.x(), point.y()))
                            .collect(Collectors.joining(" ")))
                    .append("\"/>\n");
        }
        plan.parts().forEach(step -> box(step, layout.place(step.id())));
        legend();
        return svg.append("</svg>\n").toString();
    }

    private String inWords() {
        long done =
                plan.parts().stream().filter(step -> Plan.isDone(step.state())).count();
        return done + " of " + plan.parts().size() + " parts are built and checked. "
                + plan.parts().stream()
                        .map(step -> name(step) + ": " + step.state())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private String name(Plan.Step step) {
        return step.id().substring(step.id().indexOf('/') + 1);
    }

    private void box(Plan.Step step, LayeredLayout.Box at) {
        boolean done = Plan.isDone(step.state());
        svg.append("<g><title>")
                .append(PictureText.xml(name(step) + ", " + step.state()))
                .append("</title>");
        frame(at, "fill=\"#fff\"", at.x(), at.width());
        if (done || step.state().equals(BUILT)) {
            frame(at, "fill=\"#cfe5d3\"", at.x(), done ? at.width() : at.width() / 2);
        } else if (step.state().equals(CHECKED)) {
            frame(at, "fill=\"#cfe5d3\"", at.x() + at.width() / 2, at.width() / 2);
        }
        frame(
                at,
                "fill=\"none\" stroke=\"#222\" stroke-width=\"" + (done ? 2 : 1) + "\""
                        + (step.state().equals(Plan.MISSING) ? " stroke-dasharray=\"4 3\"" : ""),
                at.x(),
                at.width());
        text(at.x() + 9, at.y() + 20, PictureText.cut(name(step), LETTERS), "font-weight=\"bold\"");
        text(at.x() + 9, at.y() + 36, step.state(), "fill=\"#222\"");
        svg.append("</g>\n");
    }

    private void frame(LayeredLayout.Box at, String look, double x, double width) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" %s/>",
                x,
                at.y(),
                width,
                at.height(),
                look));
    }

    private void text(double x, double y, String words, String look) {
        svg.append(String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" %s>%s</text>", x, y, look, PictureText.xml(words)));
    }

    private void legend() {
        text(
                12,
                layout.height() + 20,
                "left half filled: built · right half: checked · dashed: nothing yet",
                "fill=\"#222\"");
    }
}
