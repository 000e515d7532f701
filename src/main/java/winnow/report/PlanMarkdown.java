package winnow.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import winnow.order.Plan;
import winnow.paper.Tier;

/** A plan as an agenda in Markdown: a box to tick for every part, wave by wave, and for every figure. */
public final class PlanMarkdown {
    private PlanMarkdown() {}

    /** The agenda of a plan. */
    public static String of(Plan plan) {
        StringBuilder text = new StringBuilder();
        text.append("# Plan: ").append(PictureText.markdown(plan.title())).append("\n\n");
        text.append(facts(plan)).append('\n');
        for (int wave = 1; wave <= plan.waves().size(); wave++) {
            text.append("\n## ")
                    .append(heading(wave, plan.waves().get(wave - 1).size()))
                    .append("\n\n");
            for (Plan.Step step : plan.parts()) {
                if (step.wave() == wave) {
                    text.append(part(step)).append('\n');
                }
            }
        }
        if (!plan.figures().isEmpty()) {
            text.append("\n## Figures to reproduce\n\n");
            for (Plan.Claim figure : plan.figures()) {
                text.append(box(figure.state()))
                        .append(PictureText.plain(figure.text()))
                        .append(" [")
                        .append(figure.sentence())
                        .append("]\n");
            }
        }
        return text.toString();
    }

    private static String facts(Plan plan) {
        Tier tier = plan.tier();
        String weeks = plan.weeks() == 0 ? "effort unknown" : plan.weeks() + " weeks for two engineers";
        String longest = plan.longest().size() < 2
                ? ""
                : " Longest chain: "
                        + plan.longest().stream().map(PlanMarkdown::slug).collect(Collectors.joining(" → ")) + ".";
        return "Needs " + (tier == null ? "an unknown machine" : tier.word()) + "; " + weeks + "; "
                + plan.parts().size() + " parts." + longest;
    }

    private static String heading(int wave, int parts) {
        return "Wave " + wave + (parts > 1 ? ": " + parts + " parts side by side" : "");
    }

    private static String part(Plan.Step step) {
        String needs = step.needs().isEmpty() ? "" : " needs: " + slugs(step.needs()) + ".";
        String checks = step.checkedBy().isEmpty() ? "" : " checked by: " + String.join(", ", step.checkedBy()) + ".";
        String weeks = step.personWeeks() == 0
                ? ""
                : String.format(Locale.ROOT, " about %.1f person-weeks.", step.personWeeks());
        return box(step.state()) + "**" + slug(step.id()) + "** — " + PictureText.plain(step.text()) + needs + checks
                + weeks + " `@paper " + step.id() + "`";
    }

    private static String slugs(List<String> ids) {
        return ids.stream().map(PlanMarkdown::slug).collect(Collectors.joining(", "));
    }

    static String slug(String id) {
        return id.substring(id.indexOf('/') + 1);
    }

    private static String box(String state) {
        boolean told = state.equals(Plan.MISSING) || state.equals(Plan.COVERED);
        String word = told ? "" : "(" + PictureText.markdown(state) + ") ";
        return (Plan.isDone(state) ? "- [x] " : "- [ ] ") + word;
    }
}
