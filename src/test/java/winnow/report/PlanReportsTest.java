package winnow.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import winnow.order.Comparison;
import winnow.order.PaperDraft;
import winnow.order.Plan;

class PlanReportsTest {
    private static final PaperDraft DRAFT = new PaperDraft("kettle", 1)
            .title("The *Kettle* <img> | `x`")
            .build("""
                    1. **boiler** — =SUM(A1), "hot". [s1]
                    2. **whistle** — tells. needs: boiler [s2]
                    3. **lid** — closes. needs: boiler [s3]
                    """)
            .figures("- -3% of <b>noise</b> [s2]");

    private static Plan plan() {
        return Plan.of(DRAFT.profile(), Map.of("kettle/boiler", "covered", "kettle/lid", "drifted"));
    }

    @Test
    void an_agenda_has_a_box_for_each_part_and_figure_and_ticks_what_is_done() {
        assertThat(PlanMarkdown.of(plan()).lines().filter(line -> line.startsWith("- [")))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("- [x] **boiler**"),
                        line -> assertThat(line).startsWith("- [ ] **whistle**").contains("needs: boiler."),
                        line -> assertThat(line).startsWith("- [ ] (drifted) **lid**"),
                        line -> assertThat(line).startsWith("- [ ] ").endsWith("[kettle#s2]"));
    }

    @Test
    void an_agenda_tells_what_can_be_done_side_by_side_and_how_to_tag_it() {
        assertThat(PlanMarkdown.of(plan()))
                .startsWith("# Plan: The \\*Kettle\\* \\<img\\> \\| \\`x\\`\n")
                .contains("## Wave 2: 2 parts side by side")
                .contains("Longest chain: boiler → whistle.")
                .contains("`@paper kettle/boiler`");
    }

    @Test
    void no_cell_of_the_table_is_a_formula() {
        String csv = PlanCsv.of(plan());
        assertThat(csv.lines()).hasSize(5);
        assertThat(csv).contains(",\"'=SUM(A1), \"\"hot\"\".\"").contains("'-3% of");
    }

    @Test
    void a_plan_without_parts_is_written_too() {
        Plan bare = Plan.of(
                new PaperDraft("bare", 1)
                        .figures("The abstract states no figure.")
                        .build("")
                        .profile(),
                Map.of());
        assertThat(PlanMarkdown.of(bare)).contains("0 parts.").doesNotContain("Figures to reproduce");
        assertThat(PlanCsv.of(bare).lines()).hasSize(1);
    }

    @Test
    void a_comparison_is_a_table_whose_cells_hold_no_markup_of_their_own() {
        PaperDraft other = new PaperDraft("teapot", 2).title("Pot");
        Comparison comparison = Comparison.of(
                PaperDraft.rank("machines: [laptop]\n", DRAFT, other), List.of(DRAFT.profile(), other.profile()));
        String text = ComparisonMarkdown.of(comparison);
        assertThat(text)
                .contains("|  | kettle | teapot |\n| :-- | :-- | :-- |")
                .contains("## Criteria")
                .contains("## Who beats whom");
        assertThat(text.lines().filter(line -> line.startsWith("| ")))
                .allSatisfy(line -> assertThat(line.replace("\\|", "")
                                .chars()
                                .filter(c -> c == '|')
                                .count())
                        .isEqualTo(4));
    }

    @Test
    void a_picture_of_a_plan_fills_what_is_built_and_checked_and_says_it_in_words() {
        String svg = PlanSvg.of(plan());
        assertThat(svg)
                .contains("1 of 3 parts are built and checked. boiler: covered, whistle: missing, lid: drifted.")
                .contains("<title>boiler, covered</title>")
                .contains("<polyline");
        assertThat(svg.split("#cfe5d3", -1)).as("boxes with something filled").hasSize(2);
        String half = PlanSvg.of(Plan.of(DRAFT.profile(), Map.of("kettle/boiler", "built-not-checked")));
        assertThat(half).contains("width=\"95.0\" height=\"46.0\" fill=\"#cfe5d3\"", "stroke-dasharray=\"4 3\"");
    }
}
