package winnow.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import winnow.order.Plan;

/**
 * A plan as a table for trackers and spreadsheets (RFC 4180): a row for every part and figure. A cell that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
public final class PlanCsv {
    private static final List<String> HEADER =
            List.of("item", "kind", "wave", "needs", "sentences", "checked by", "person-weeks", "state", "text");

    private PlanCsv() {}

    /** The table of a plan, with its header. */
    public static String of(Plan plan) {
        List<List<String>> rows = new ArrayList<>(List.of(HEADER));
        for (Plan.Step step : plan.parts()) {
            rows.add(List.of(
                    step.id(),
                    "part",
                    String.valueOf(step.wave()),
                    String.join(" ", step.needs()),
                    String.join(" ", step.sentences()),
                    String.join(" ", step.checkedBy()),
                    step.personWeeks() == 0 ? "" : String.valueOf(step.personWeeks()),
                    step.state(),
                    step.text()));
        }
        for (Plan.Claim figure : plan.figures()) {
            rows.add(List.of(
                    figure.sentence(), "figure", "", "", figure.sentence(), "", "", figure.state(), figure.text()));
        }
        return rows.stream()
                .map(row -> row.stream().map(PlanCsv::cell).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
    }

    private static String cell(String text) {
        String plain = PictureText.plain(text);
        String safe = !plain.isEmpty() && "=+-@".indexOf(plain.charAt(0)) >= 0 ? "'" + plain : plain;
        boolean quoted = safe.contains(",") || safe.contains("\"");
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
