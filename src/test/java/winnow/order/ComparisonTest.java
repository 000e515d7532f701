package winnow.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import winnow.paper.PaperId;

class ComparisonTest {
    private static final String TEAM = "machines: [laptop]\nweeks: 4\n";
    private final PaperDraft coded = new PaperDraft("coded", 1)
            .code("https://github.com/c/c")
            .effort("4 weeks")
            .baselines("Flex-Gen", "vLLM");
    private final PaperDraft small =
            new PaperDraft("small", 2).effort("1 weeks").baselines("FlexGen");

    private Comparison comparison() {
        return Comparison.of(PaperDraft.rank(TEAM, coded, small), List.of(coded.profile(), small.profile()));
    }

    @Test
    void facts_stand_side_by_side_in_the_order_asked_for() {
        assertThat(comparison().facts().get("weeks")).containsExactly(List.of("4"), List.of("1"));
        assertThat(comparison().papers())
                .extracting(Ranking.Ranked::paper)
                .containsExactly(new PaperId("coded"), new PaperId("small"));
    }

    @Test
    void what_only_one_has_is_its_own_however_the_others_write_it() {
        assertThat(comparison().alone().get(0))
                .containsEntry("code", List.of("https://github.com/c/c"))
                .containsEntry("baselines", List.of("vLLM"));
        assertThat(comparison().alone().get(1)).isEmpty();
    }

    @Test
    void it_is_told_who_is_better_by_what() {
        Comparison.Duel duel = comparison().duels().get(0);
        boolean first = duel.better().equals(new PaperId("coded"));
        assertThat(first ? duel.wins() : duel.loses()).containsExactly("head-start");
        assertThat(first ? duel.loses() : duel.wins()).containsExactly("size");
        assertThat(duel.dominates()).isFalse();
        assertThat(duel.lead()).isNotNegative();
    }

    @Test
    void each_criterion_names_its_best_and_nobody_where_all_are_alike() {
        assertThat(comparison().criteria())
                .filteredOn(row -> row.criterion().equals("size"))
                .allSatisfy(row -> assertThat(row.best()).containsExactly(new PaperId("small")));
        assertThat(comparison().criteria())
                .filteredOn(row -> row.criterion().equals("reach"))
                .allSatisfy(row -> assertThat(row.best()).isEmpty());
    }

    @Test
    void a_lead_of_nothing_is_a_tie() {
        PaperDraft one = new PaperDraft("one", 1);
        PaperDraft two = new PaperDraft("two", 2);
        Comparison alike = Comparison.of(PaperDraft.rank(TEAM, one, two), List.of(two.profile(), one.profile()));
        assertThat(alike.duels().get(0).isTie()).isTrue();
        assertThat(alike.duels().get(0).better()).isEqualTo(new PaperId("two"));
    }

    @Test
    void a_paper_that_was_not_ranked_cannot_be_compared() {
        Ranking ranking = PaperDraft.rank(TEAM, coded);
        assertThatThrownBy(() -> Comparison.of(ranking, List.of(coded.profile(), small.profile())))
                .hasMessage("small is not in the ranking");
    }
}
