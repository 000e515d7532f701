package winnow.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import winnow.order.Plan;
import winnow.paper.Tier;

/** Prints a plan: wave by wave what to build, then the figures to reproduce. */
final class PlanPrint {
    private static final String INDENT = "     ";

    private final Terminal terminal;

    PlanPrint(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(Plan plan, @Nullable String decision) {
        terminal.paragraph(Ink.STRONG.on(plan.title()), "", "");
        List<String> facts = new ArrayList<>();
        facts.add(Ink.NAME.on(plan.paper().value()));
        Tier tier = plan.tier();
        facts.add(tier == null ? "tier unknown" : tier.word());
        facts.add(plan.weeks() == 0 ? "effort unknown" : Words.count(plan.weeks(), "week") + " for two engineers");
        facts.add(Words.count(plan.parts().size(), "part"));
        facts.add(done(plan));
        facts.add(decision == null ? "not decided on" : "picked by " + decision);
        terminal.paragraph(String.join(" · ", facts), "", "");
        for (int wave = 1; wave <= plan.waves().size(); wave++) {
            wave(plan, wave);
        }
        figures(plan);
        if (plan.longest().size() > 1) {
            heading("Longest chain");
            terminal.paragraph(
                    plan.longest().stream().map(PlanPrint::slug).collect(Collectors.joining(" → ")), " ", " ");
        }
        if (!plan.parts().isEmpty()) {
            terminal.println();
            terminal.paragraph(
                    Ink.FAINT.on("Tag what you build: @paper "
                            + plan.parts().get(0).id() + " in a comment, and the same in its test."),
                    "",
                    "");
        }
    }

    private static String done(Plan plan) {
        long done =
                plan.parts().stream().filter(each -> Plan.isDone(each.state())).count()
                        + plan.figures().stream()
                                .filter(each -> Plan.isDone(each.state()))
                                .count();
        return done + " of " + Words.count(plan.parts().size() + plan.figures().size(), "item") + " done";
    }

    private void wave(Plan plan, int wave) {
        int size = plan.waves().get(wave - 1).size();
        heading("Wave " + wave + (size > 1 ? ": " + size + " parts side by side" : ""));
        int number = 0;
        for (Plan.Step step : plan.parts()) {
            number++;
            if (step.wave() == wave) {
                step(step, number);
            }
        }
    }

    private void step(Plan.Step step, int number) {
        terminal.paragraph(
                state(step.state()) + Ink.STRONG.on(slug(step.id())) + " — " + step.text()
                        + Ink.FAINT.on(" [" + String.join(", ", step.sentences()) + "]"),
                String.format(Locale.ROOT, "%3d. ", number),
                INDENT);
        List<String> notes = new ArrayList<>();
        if (!step.needs().isEmpty()) {
            notes.add("needs " + step.needs().stream().map(PlanPrint::slug).collect(Collectors.joining(", ")));
        }
        notes.add(
                step.checkedBy().isEmpty()
                        ? "no figure checks it"
                        : "checked by the figures of " + String.join(", ", step.checkedBy()));
        if (step.personWeeks() > 0) {
            notes.add(String.format(Locale.ROOT, "about %.1f person-weeks", step.personWeeks()));
        }
        terminal.paragraph(Ink.FAINT.on(String.join(" · ", notes)), INDENT, INDENT);
    }

    private void figures(Plan plan) {
        heading("Figures to reproduce");
        if (plan.figures().isEmpty()) {
            terminal.paragraph("The abstract states none; the brief's Check says what to measure instead.", " ", " ");
        }
        for (Plan.Claim figure : plan.figures()) {
            terminal.paragraph(
                    state(figure.state()) + figure.text() + Ink.FAINT.on(" [" + figure.sentence() + "]"),
                    "   - ",
                    INDENT);
        }
    }

    /** A box, ticked when nothing is left to do, and the state where it is neither done nor missing. */
    private static String state(String state) {
        if (state.equals(Plan.MISSING)) {
            return "[ ] ";
        }
        return Plan.isDone(state) ? Ink.GOOD.on("[x] ") : "[ ] " + Ink.WARN.on("(" + state + ") ");
    }

    private static String slug(String id) {
        return id.substring(id.indexOf('/') + 1);
    }

    private void heading(String text) {
        terminal.println();
        terminal.println(Ink.STRONG.on(text));
    }
}
