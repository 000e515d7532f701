package winnow.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief;
import winnow.brief.Reach.How;
import winnow.library.Profile;
import winnow.paper.Figure;
import winnow.paper.Tier;

/**
 * Checkable: whether it can be shown that the build works.
 *
 * <p>Unit: 0.3 for each figure, two at most, that the brief says can be shown on a machine that the team has, half
 * of that where only something can be shown that stands in for it; 0.4 when something to measure against can be
 * had: a rival that the brief builds or takes, a named system that anyone can get or that the team runs, another
 * paper's public code; 0.3 when only the paper's own code can. A figure of which nobody says where it can be
 * shown is unknown, and where nobody says whether there is any, all of them are. Direction: more is better.
 */
final class Checkable implements Criterion {
    private static final double ENOUGH = 2;
    private static final double EACH = 0.3;

    @Override
    public String id() {
        return "checkable";
    }

    @Override
    public String question() {
        return "Can we show that it works?";
    }

    @Override
    public double usualWeight() {
        return 3;
    }

    /** How many figures can surely and at most be shown, of how many, and where the first is stated. */
    private record Figures(double sure, double possible, int count, boolean said, String source) {}

    @Override
    public Appraisal appraise(Profile paper, Setting setting) {
        Figures figures = figures(paper, setting);
        Optional<String> rival = rival(paper, setting);
        double measured = rival.isPresent() ? 0.4 : HeadStart.hasCode(paper) ? 0.3 : 0;
        String against = rival.map(name -> "it can be measured against " + name)
                .orElse(
                        HeadStart.hasCode(paper)
                                ? "it can be measured against its own code"
                                : "no rival that can be had is known");
        return Appraisal.between(
                EACH * Math.min(ENOUGH, figures.sure) + measured,
                EACH * Math.min(ENOUGH, figures.possible) + measured,
                figures.said ? Knowledge.SAID : Knowledge.READ,
                words(figures) + "; " + against + ".",
                figures.source);
    }

    private static String words(Figures figures) {
        if (figures.count == 0) {
            return figures.said ? "Its brief says that there is no figure" : "No figure was read";
        }
        String sure = number(figures.sure) + " of " + Reasons.count(figures.count, "figure")
                + " can be shown on your machines";
        return figures.sure == figures.possible
                ? sure
                : figures.sure == 0
                        ? "Where its " + Reasons.count(figures.count, "figure") + " can be shown is unknown"
                        : sure + ", up to " + number(figures.possible) + " for all that is known";
    }

    private static String number(double count) {
        return count == Math.rint(count) ? String.valueOf((int) count) : String.valueOf(count);
    }

    private static Figures figures(Profile paper, Setting setting) {
        Brief brief = paper.brief();
        if (brief == null) {
            List<Figure> read = paper.paper().figures();
            String source = read.isEmpty()
                    ? Reasons.source(paper, Brief.FIGURES)
                    : Passages.sentence(paper.id(), read.get(0).sentence());
            return new Figures(0, read.isEmpty() ? ENOUGH : read.size(), read.size(), false, source);
        }
        double sure = 0;
        double possible = 0;
        String source = "";
        for (Brief.FigureLine figure : brief.figures()) {
            double shown = shown(figure.reach(), paper, setting);
            sure += Math.max(0, shown);
            possible += shown < 0 ? 1 : shown;
            source = source.isEmpty() ? Passages.sentence(paper.id(), figure.sentence()) : source;
        }
        boolean written = !brief.isUnfilled(Brief.FIGURES);
        return new Figures(
                sure,
                written ? possible : ENOUGH,
                brief.figures().size(),
                written,
                source.isEmpty() ? Reasons.source(paper, Brief.FIGURES) : source);
    }

    /** 1 when a figure can be shown, a half when something that stands in can, 0 when not, -1 when nobody knows. */
    private static double shown(winnow.brief.@Nullable Reach reach, Profile paper, Setting setting) {
        if (reach == null) {
            return -1;
        }
        Tier on = reach.on() == null ? paper.tier() : reach.on();
        if (reach.how() != How.NEVER && on == null) {
            return -1;
        }
        boolean had = reach.how() != How.NEVER && on != null && Reach.isHad(paper, on, setting);
        return !had ? 0 : reach.how() == How.HERE ? 1 : 0.5;
    }

    private static Optional<String> rival(Profile paper, Setting setting) {
        Brief brief = paper.brief();
        List<String> rivals = new ArrayList<>();
        if (brief != null) {
            brief.parts().forEach(part -> rivals.addAll(part.builds()));
            brief.parts().forEach(part -> rivals.addAll(part.takes()));
        }
        Vocabulary open = Vocabulary.ofSystems();
        setting.under(paper.id()).stream()
                .filter(edge -> edge.how().equals("compares"))
                .filter(edge -> open.name(label(edge)).isPresent()
                        || setting.known().name(label(edge)).isPresent()
                        || setting.hasCode(edge.from()))
                .forEach(edge -> rivals.add(label(edge)));
        return rivals.stream().findFirst();
    }

    private static String label(Prerequisites.Edge edge) {
        return edge.from().replace("system:", "");
    }

    @Override
    public String unknown() {
        return "Which of its figures can be shown on your machines?";
    }

    @Override
    public String where(String paper) {
        return "its evaluation section; then reach: at each line under Figures of its brief (winnow brief " + paper
                + " --write)";
    }
}
