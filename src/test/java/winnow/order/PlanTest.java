package winnow.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import winnow.order.Plan.Step;
import winnow.paper.Finding;

class PlanTest {
    private static Plan plan(String build, Map<String, String> states) {
        return Plan.of(
                new PaperDraft("kettle", 1)
                        .effort("6 weeks")
                        .build(build)
                        .figures("- 2x faster [s2]\n- 3x quieter [s3]")
                        .profile(),
                states);
    }

    private static final String DIAMOND = """
            1. **lid** — closes. needs: boiler, whistle [s3]
            2. **boiler** — heats. needs: base [s1]
            3. **whistle** — tells. needs: base [s2]
            4. **base** — stands. [s1]
            """;

    @Test
    void parts_stand_behind_what_they_need_and_side_by_side_where_they_can() {
        Plan plan = plan(DIAMOND, Map.of());
        assertThat(plan.parts())
                .extracting(Step::id)
                .containsExactly("kettle/base", "kettle/boiler", "kettle/whistle", "kettle/lid");
        assertThat(plan.waves())
                .containsExactly(
                        List.of("kettle/base"), List.of("kettle/boiler", "kettle/whistle"), List.of("kettle/lid"));
        assertThat(plan.longest()).containsExactly("kettle/base", "kettle/boiler", "kettle/lid");
        assertThat(plan.findings()).isEmpty();
    }

    @Test
    void a_part_is_checked_by_the_figures_of_its_sentences_or_of_the_nearest_part_built_on_it() {
        Plan plan = plan(DIAMOND, Map.of());
        assertThat(plan.parts().get(2).checkedBy()).containsExactly("kettle#s2");
        assertThat(plan.parts().get(1).checkedBy()).containsExactly("kettle#s3");
        assertThat(plan.parts().get(0).checkedBy()).containsExactly("kettle#s2");
    }

    @Test
    void effort_is_shared_evenly_and_states_come_from_the_trace() {
        Plan plan = plan(DIAMOND, Map.of("kettle/base", "covered", "kettle#s3", "built-not-checked"));
        assertThat(plan.parts()).extracting(Step::personWeeks).containsOnly(3.0);
        assertThat(plan.parts()).extracting(Step::state).containsExactly("covered", "missing", "missing", "missing");
        assertThat(plan.figures()).extracting(Plan.Claim::state).containsExactly("missing", "built-not-checked");
    }

    @Test
    void parts_that_need_each_other_are_planned_as_one_and_told() {
        Plan plan = plan("""
                1. **egg** — is laid. needs: hen [s1]
                2. **hen** — is hatched. needs: egg [s1]
                3. **chick** — grows. needs: hen [s1]
                """, Map.of());
        assertThat(plan.waves()).containsExactly(List.of("kettle/egg", "kettle/hen"), List.of("kettle/chick"));
        assertThat(plan.findings())
                .extracting(Finding::message)
                .containsExactly("the parts egg, hen need each other; they are planned as one");
        assertThat(plan.findings().get(0).where()).startsWith("reference/papers/kettle.md:15");
    }

    @Test
    void a_need_that_is_no_part_gets_the_nearest_and_one_of_itself_is_told() {
        Plan plan = plan("1. **boiler** — heats. needs: boiler [s1]\n2. **lid** — closes. needs: boilr [s1]", Map.of());
        assertThat(plan.findings())
                .extracting(Finding::message)
                .containsExactly(
                        "the part boiler needs itself", "the part lid needs boilr, which is no part of this brief");
        assertThat(plan.findings().get(1).suggestion()).isEqualTo("did you mean boiler?");
    }

    @Test
    void without_a_brief_there_are_no_parts_and_it_is_said_how_to_get_them() {
        Plan plan = Plan.of(new PaperDraft("kettle", 1).withoutBrief().profile(), Map.of());
        assertThat(plan.parts()).isEmpty();
        assertThat(plan.findings().get(0).suggestion()).isEqualTo("winnow brief kettle scaffolds one");
    }
}
