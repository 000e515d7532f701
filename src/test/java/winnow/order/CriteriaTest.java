package winnow.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import winnow.order.Ranking.Contribution;
import winnow.paper.PaperId;

/** Two papers that are alike but for one fact: the fact decides, and the reason says so. */
class CriteriaTest {
    private static final String TEAM = """
            machines: [laptop, RTX 4090]
            weeks: 4
            people: 2
            languages: [Rust]
            systems: [vLLM]
            topics: [kettles]
            """;

    private static PaperDraft plain() {
        return new PaperDraft("plain", 1);
    }

    private static PaperDraft other() {
        return new PaperDraft("other", 2);
    }

    /** What a criterion says of the changed paper, which has to be the first now. */
    private static Contribution lifts(String criterion, PaperDraft worse, PaperDraft changed) {
        Ranking ranking = PaperDraft.rank(TEAM, worse, changed);
        assertThat(ranking.papers().get(0).paper()).isEqualTo(new PaperId("other"));
        for (int at = 0; at < ranking.criteria().size(); at++) {
            if (!ranking.criteria().get(at).id().equals(criterion)) {
                assertThat(ranking.papers().get(0).contributions().get(at).value())
                        .as(ranking.criteria().get(at).id())
                        .isEqualTo(
                                ranking.papers().get(1).contributions().get(at).value());
            }
        }
        return says(ranking, criterion, "other");
    }

    private static Contribution says(Ranking ranking, String criterion, String paper) {
        return ranking.of(new PaperId(paper))
                .orElseThrow()
                .contribution(criterion)
                .orElseThrow();
    }

    private static Contribution of(String criterion, PaperDraft draft) {
        return says(PaperDraft.rank(TEAM, plain(), draft), criterion, "other");
    }

    @Test
    void papers_that_are_alike_stand_in_the_order_of_the_digest() {
        Ranking ranking = PaperDraft.rank(TEAM, plain(), other());
        assertThat(ranking.papers().get(0).paper()).isEqualTo(new PaperId("plain"));
        assertThat(ranking.ties()).hasSize(1);
        assertThat(ranking.ties().get(0).margin()).isZero();
    }

    @Test
    void a_tier_is_within_reach_with_the_reason_of_the_brief_at_its_line() {
        Contribution reach = of("reach", other().tier("one-gpu # a small card does"));
        assertThat(reach.value()).isEqualTo(1);
        assertThat(reach.because()).isEqualTo("It needs one GPU, which you have: a small card does.");
        assertThat(reach.source()).isEqualTo("reference/papers/other.md:5");
    }

    @Test
    void figures_of_a_machine_that_is_not_had_weigh_less_than_those_of_one_that_is() {
        assertThat(of("reach", other().hardware("RTX 4090")).value()).isEqualTo(1);
        Contribution far = of("reach", other().hardware("A100"));
        assertThat(far.value()).isEqualTo(0.75);
        assertThat(far.because()).contains("its figures come from A100, which you do not have");
        assertThat(far.source()).isEqualTo("other#s1");
    }

    @Test
    void public_code_is_a_head_start() {
        Contribution start = lifts(
                "head-start",
                plain().baselines("FlexGen"),
                other().baselines("FlexGen").code("https://github.com/o/o"));
        assertThat(start.value()).isEqualTo(0.5);
        assertThat(start.because()).isEqualTo("Its own code is public: https://github.com/o/o.");
        assertThat(start.source()).isEqualTo("reference/papers/other.md:8");
    }

    @Test
    void a_page_that_need_hold_no_code_is_half_a_head_start() {
        assertThat(of("head-start", other().code("https://example.org/project")).value())
                .isEqualTo(0.25);
    }

    @Test
    void what_the_team_knows_is_a_head_start_and_the_line_that_names_it_is_told() {
        Contribution start = lifts("head-start", plain(), other().smallest("A small one in Rust."));
        assertThat(start.value()).isEqualTo(0.3);
        assertThat(start.because())
                .isEqualTo("No code of its own is named, but it has to do with Rust, which you know.");
        assertThat(start.source()).startsWith("reference/papers/other.md:");
    }

    @Test
    void what_only_a_warning_names_is_no_head_start() {
        assertThat(of("head-start", other().watchOut("Rust has no such thing.")).value())
                .isZero();
    }

    @Test
    void a_second_figure_makes_a_paper_better_to_check() {
        Contribution check = lifts("checkable", plain().figures("- 2x faster [s2]"), other());
        assertThat(check.value()).isEqualTo(0.6);
        assertThat(check.because()).startsWith("2 of 2 figures can be reproduced on your machines");
        assertThat(check.source()).isEqualTo("other#s2");
    }

    @Test
    void a_figure_on_more_cards_than_are_had_cannot_be_reproduced() {
        Contribution check = of("checkable", other().figures("- 2x faster on 64 GPUs [s2]\n- 3x quieter [s2]"));
        assertThat(check.because()).startsWith("1 of 2 figures");
    }

    @Test
    void a_rival_that_can_be_had_makes_a_paper_better_to_check() {
        Contribution check = of("checkable", other().baselines("FlexGen"));
        assertThat(check.value()).isEqualTo(1);
        assertThat(check.because()).contains("it can be measured against FlexGen");
        assertThat(of("checkable", other().baselines("SomethingOfOurs")).because())
                .contains("nothing to measure against is named that can be had");
    }

    @Test
    void its_own_code_is_less_of_a_rival_than_an_independent_one() {
        assertThat(of("checkable", other().code("https://github.com/o/o")).value())
                .isEqualTo(0.9);
    }

    @Test
    void a_paper_without_figures_counts_the_check_of_its_brief() {
        Contribution check = of("checkable", other().figures("The abstract states no figure."));
        assertThat(check.value()).isEqualTo(0.3);
        assertThat(check.because()).startsWith("It states no figure, but its brief says what to measure");
        assertThat(check.source()).startsWith("reference/papers/other.md:");
        assertThat(of(
                                "checkable",
                                other().figures("The abstract states no figure.")
                                        .check(""))
                        .value())
                .isZero();
    }

    @Test
    void less_work_is_better() {
        Contribution size = lifts("size", plain().effort("6 weeks"), other());
        assertThat(size.value()).isEqualTo(0.6667);
        assertThat(size.because()).isEqualTo("1 part, 4 weeks for two engineers, which is 8 person-weeks; you have 8.");
    }

    @Test
    void more_people_than_parts_can_be_worked_on_do_not_make_it_quicker() {
        String crowd = TEAM.replace("people: 2", "people: 8");
        Ranking ranking = PaperDraft.rank(
                crowd,
                plain(),
                other().build("1. **a** — a. [s1]\n2. **b** — b. [s1]\n3. **c** — c. [s1]\n4. **d** — d. [s1]"));
        assertThat(says(ranking, "size", "plain").because()).endsWith("you have 8.");
        assertThat(says(ranking, "size", "other").because()).endsWith("you have 32.");
    }

    @Test
    void a_topic_that_the_team_cares_for_comes_first_and_by_how_central_it_is() {
        assertThat(lifts("interest", plain().topics("spoons"), other()).because())
                .isEqualTo("It is about Kettles, which you care for.");
        assertThat(of("interest", other().topics("spoons, kettles")).value()).isEqualTo(0.8);
        assertThat(of("interest", other().topics("spoons")).because()).isEqualTo("It is about Spoons.");
        assertThat(of("interest", other().topics("")).value()).isZero();
    }

    @Test
    void a_paper_that_another_extends_unlocks_it() {
        Ranking ranking = PaperDraft.rank(TEAM, plain(), other(), new PaperDraft("third", 3).extending("other"));
        Contribution unlocks = says(ranking, "unlocks", "other");
        assertThat(unlocks.value()).isEqualTo(0.1667);
        assertThat(unlocks.because()).startsWith("1 other paper here names it: third");
        assertThat(unlocks.source()).isEqualTo("third#s1");
    }

    @Test
    void to_be_told_apart_from_a_twin_unlocks_nothing() {
        Ranking ranking = PaperDraft.rank(
                TEAM, plain(), other(), new PaperDraft("third", 3).watchOut("Near twins: `other` also boils."));
        assertThat(says(ranking, "unlocks", "other").value()).isZero();
    }

    @Test
    void a_system_that_two_papers_stand_on_unlocks_and_one_that_everyone_has_does_not() {
        Ranking rare = PaperDraft.rank(TEAM, plain().buildsOn("FlexGen"), other().buildsOn("FlexGen"));
        assertThat(says(rare, "unlocks", "other").because()).endsWith("1 other paper stands on FlexGen too.");
        Ranking common = PaperDraft.rank(TEAM, plain().buildsOn("NumPy"), other().buildsOn("NumPy"));
        assertThat(says(common, "unlocks", "other").value()).isZero();
    }

    @Test
    void what_is_left_open_is_counted_and_quoted() {
        Contribution open = lifts("leaves-open", plain().watchOut("- Open: the size."), other());
        assertThat(open.value()).isEqualTo(1);
        assertThat(open.because()).isEqualTo("Its brief knows of nothing that is left open.");
        Contribution two = of("leaves-open", other().watchOut("- Open: the size.\n- No code is public."));
        assertThat(two.value()).isEqualTo(0.6);
        assertThat(two.because()).isEqualTo("2 statements of what is left open, first: the size.");
    }

    @Test
    void what_nobody_said_is_neither_good_nor_bad() {
        Ranking ranking = PaperDraft.rank(TEAM, plain(), other().withoutBrief());
        for (String criterion : new String[] {"reach", "size", "leaves-open"}) {
            assertThat(says(ranking, criterion, "other").value()).as(criterion).isEqualTo(0.5);
        }
        assertThat(says(ranking, "reach", "other").source()).isEqualTo("digest.txt:20");
        assertThat(ranking.of(new PaperId("other")).orElseThrow().withinReach()).isTrue();
    }

    @Test
    void every_value_lies_between_nothing_and_all_and_has_a_sentence_and_a_source() {
        Ranking ranking = PaperDraft.rank(
                TEAM,
                plain().tier("cluster").hardware("A100").effort("90 weeks"),
                other().code("https://github.com/o/o").smallest("vLLM in Rust.").topics("kettles, kettles"));
        ranking.papers()
                .forEach(paper -> assertThat(paper.contributions()).allSatisfy(each -> {
                    assertThat(each.value()).isBetween(0.0, 1.0);
                    assertThat(each.because()).endsWith(".");
                    assertThat(each.source()).isNotBlank();
                }));
    }
}
