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
        assertThat(far.because()).contains("it names A100, which you do not have");
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
        assertThat(start.source()).isEqualTo("reference/papers/other.md:9");
    }

    @Test
    void a_page_that_need_hold_no_code_is_half_a_head_start() {
        assertThat(of("head-start", other().code("https://example.org/project")).low())
                .isEqualTo(0.25);
    }

    @Test
    void what_the_team_knows_is_a_head_start_and_the_part_that_names_it_is_told() {
        Contribution start = lifts("head-start", plain(), other().build("1. **boiler** — heats, in Rust. [s1]"));
        assertThat(start.value()).isEqualTo(0.3);
        assertThat(start.because())
                .isEqualTo("There is nothing to adopt: nobody sells it; it has to do with Rust, which you know.");
        assertThat(start.source()).isEqualTo("other/boiler");
    }

    @Test
    void what_only_the_prose_mentions_is_no_head_start() {
        assertThat(of("head-start", other().watchOut("Rust has no such thing.")).low())
                .isZero();
        assertThat(of("head-start", other().smallest("A small one in Rust.")).low())
                .isZero();
    }

    @Test
    void whether_code_is_public_is_unknown_until_somebody_says() {
        Contribution open = of("head-start", other().reuse("unknown"));
        assertThat(open.value()).isNull();
        assertThat(open.low()).isZero();
        assertThat(open.high()).isEqualTo(0.5);
        assertThat(open.state()).isEqualTo(Knowledge.UNKNOWN);
        assertThat(of("head-start", other().reuse("yes # one download")).value())
                .isEqualTo(0.5);
        assertThat(of("head-start", other().reuse("partly # its kernels are")).value())
                .isEqualTo(0.25);
    }

    @Test
    void the_system_that_the_team_runs_already_is_pointless_to_build() {
        Ranking ranking =
                PaperDraft.rank(TEAM.replace("[vLLM]", "[vLLM, BoilServe]"), plain(), other().title("BoilServe"));
        assertThat(ranking.of(new PaperId("other")).orElseThrow().withinReach()).isFalse();
        assertThat(ranking.of(new PaperId("other")).orElseThrow().wouldNeed().get(0))
                .contains("you already run BoilServe");
    }

    @Test
    void a_second_figure_makes_a_paper_better_to_check() {
        Contribution check = lifts("checkable", plain().figures("- 2x faster [s2] reach: here on laptop"), other());
        assertThat(check.value()).isEqualTo(0.6);
        assertThat(check.because()).startsWith("2 of 2 figures can be shown on your machines");
        assertThat(check.source()).isEqualTo("other#s2");
    }

    @Test
    void a_figure_counts_by_its_reach_and_the_machines_alone() {
        String far = "- 2x faster [s2] reach: here on cluster\n- 3x quieter [s2] reach: here on one-gpu";
        assertThat(of("checkable", other().figures(far)).because()).startsWith("1 of 2 figures");
        String never = "- 2x faster [s2] reach: never because the kettle is sold out\n"
                + "- 3x quieter [s2] reach: proxy on laptop because a pan stands in";
        assertThat(of("checkable", other().figures(never)).value()).isEqualTo(0.15);
        Contribution silent = of("checkable", other().figures("- 2x faster on 64 GPUs [s2]\n- 3x quieter [s2]"));
        assertThat(silent.value()).isNull();
        assertThat(silent.high()).isEqualTo(0.6);
        assertThat(silent.because()).startsWith("Where its 2 figures can be shown is unknown");
    }

    @Test
    void nothing_is_known_of_a_paper_without_a_brief_but_what_was_read() {
        Ranking ranking = PaperDraft.rank(TEAM, plain(), other().withoutBrief());
        assertThat(says(ranking, "checkable", "other").because()).startsWith("No figure was read");
        for (String criterion : new String[] {"reach", "head-start", "checkable", "size", "interest", "specified"}) {
            assertThat(says(ranking, criterion, "other").value()).as(criterion).isNull();
            assertThat(says(ranking, criterion, "other").state()).isEqualTo(Knowledge.UNKNOWN);
        }
        assertThat(ranking.of(new PaperId("other")).orElseThrow().known()).isEqualTo(1);
        assertThat(ranking.of(new PaperId("other")).orElseThrow().of()).isEqualTo(8);
    }

    @Test
    void the_share_of_grounded_statements_on_parts_tells_how_well_it_is_specified() {
        Contribution half = of("specified", other().build("1. **a** — boils. [s1] Of tin (ours).\n2. **b** — b. [s2]"));
        assertThat(half.value()).isEqualTo(0.6667);
        assertThat(half.because()).isEqualTo("The abstract says 2 of 3 statements on its parts; the rest is ours.");
    }

    @Test
    void what_needs_the_best_that_the_team_has_employs_it() {
        assertThat(of("employs", other().tier("one-gpu # a card")).value()).isEqualTo(1);
        assertThat(of("employs", other()).value()).isEqualTo(0.75);
    }

    @Test
    void an_fpga_board_is_had_for_what_needs_one() {
        String lab = TEAM.replace("[laptop, RTX 4090]", "[laptop, Alveo U250]");
        Ranking ranking = PaperDraft.rank(
                lab, plain(), other().tier("special # needs a board").hardware("FPGA"));
        assertThat(ranking.of(new PaperId("other")).orElseThrow().withinReach()).isTrue();
        assertThat(says(ranking, "employs", "other").because()).isEqualTo("It needs your Alveo U250.");
        assertThat(says(ranking, "employs", "plain").value()).isEqualTo(0.5);
    }

    @Test
    void a_rival_that_can_be_had_makes_a_paper_better_to_check() {
        Contribution check = of("checkable", other().baselines("FlexGen"));
        assertThat(check.value()).isEqualTo(1);
        assertThat(check.because()).contains("it can be measured against FlexGen");
        assertThat(of("checkable", other().baselines("SomethingOfOurs")).because())
                .contains("no rival that can be had is known");
    }

    @Test
    void its_own_code_is_less_of_a_rival_than_an_independent_one() {
        assertThat(of("checkable", other().code("https://github.com/o/o")).value())
                .isEqualTo(0.9);
    }

    @Test
    void a_brief_that_says_that_there_is_no_figure_is_believed() {
        Contribution check = of("checkable", other().figures("The abstract states no figure."));
        assertThat(check.value()).isZero();
        assertThat(check.because()).startsWith("Its brief says that there is no figure");
    }

    @Test
    void less_work_is_better() {
        Contribution size = lifts("size", plain().effort("4 weeks"), other().effort("3 to 9 weeks"));
        assertThat(size.value()).isEqualTo(0.5);
        assertThat(size.because())
                .isEqualTo(
                        "Its smallest faithful build takes 3 weeks for two engineers, which is 6 person-weeks; you have 8.");
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
        assertThat(of("interest", other().topics("")).value()).isNull();
    }

    @Test
    void a_paper_that_another_extends_unlocks_it() {
        Ranking ranking = PaperDraft.rank(TEAM, plain(), other(), new PaperDraft("third", 3).extending("other"));
        Contribution unlocks = says(ranking, "unlocks", "other");
        assertThat(unlocks.value()).isEqualTo(0.1667);
        assertThat(unlocks.because()).startsWith("1 other paper here has to do with it: third");
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
    void what_is_unknown_of_a_paper_without_a_brief_points_at_the_digest_and_keeps_it_within_reach() {
        Ranking ranking = PaperDraft.rank(TEAM, plain(), other().withoutBrief());
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
                    assertThat(each.low()).isBetween(0.0, each.high());
                    assertThat(each.high()).isBetween(each.low(), 1.0);
                    assertThat(each.isKnown()).isEqualTo(each.value() != null);
                    assertThat(each.because()).endsWith(".");
                    assertThat(each.source()).isNotBlank();
                }));
    }
}
