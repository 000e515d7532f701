package winnow.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import winnow.library.Profile;
import winnow.order.Ranking.Overthrow;
import winnow.order.Ranking.Ranked;
import winnow.paper.PaperId;
import winnow.topic.TopicScheme;

class RankerTest {
    private static final String TEAM = "machines: [laptop]\nweeks: 4\npeople: 2\ntopics: [kettles]\n";

    private static PaperDraft draft(String id, int n) {
        return new PaperDraft(id, n);
    }

    private static Ranked of(Ranking ranking, String id) {
        return ranking.of(new PaperId(id)).orElseThrow();
    }

    /** Each is best by something: code, size, interest. */
    private static PaperDraft[] three() {
        return new PaperDraft[] {
            draft("coded", 1).code("https://github.com/c/c").topics("spoons").effort("4 weeks"),
            draft("small", 2).topics("spoons").effort("1 weeks"),
            draft("loved", 3).effort("4 weeks")
        };
    }

    @Test
    void a_paper_out_of_reach_stands_behind_and_what_would_bring_it_within_reach_does() {
        Ranking ranking = PaperDraft.rank(
                TEAM, draft("far", 1).tier("one-gpu # needs a card").code("https://github.com/f/f"), draft("near", 2));
        assertThat(ranking.outOfReach()).extracting(Ranked::paper).containsExactly(new PaperId("far"));
        assertThat(of(ranking, "far").wouldNeed()).containsExactly("one GPU: needs a card; you have laptop");
        assertThat(of(ranking, "far").rank()).isEqualTo(2);
        assertThat(of(ranking, "far").firstShare()).isZero();
        Ranking bought = PaperDraft.rank(
                TEAM.replace("[laptop]", "[laptop, one-gpu]"),
                draft("far", 1).tier("one-gpu # needs a card"),
                draft("near", 2));
        assertThat(bought.outOfReach()).isEmpty();
    }

    @Test
    void more_work_than_time_is_out_of_reach_until_the_weeks_that_are_told() {
        PaperDraft long9 = draft("long", 1).effort("5 to 9 weeks");
        Ranking ranking = PaperDraft.rank(TEAM, long9, draft("near", 2));
        assertThat(of(ranking, "long").wouldNeed())
                .containsExactly("more time: its smallest build is 10 person-weeks, and you have 8; from 5 weeks on it"
                        + " would be within reach");
        Ranking later = PaperDraft.rank(TEAM.replace("weeks: 4", "weeks: 5"), long9, draft("near", 2));
        assertThat(later.outOfReach()).isEmpty();
    }

    @Test
    void what_is_special_is_had_by_its_name() {
        PaperDraft drives = draft("drives", 1).tier("special # needs drives with an engine");
        assertThat(PaperDraft.rank(TEAM, drives).outOfReach()).hasSize(1);
        String team = TEAM.replace("[laptop]", "[laptop, {name: drives with an engine, tier: special}]");
        assertThat(PaperDraft.rank(team, drives).outOfReach()).isEmpty();
    }

    @Test
    void contributions_add_up_to_the_score() {
        for (Ranked each : PaperDraft.rank(TEAM, three()).papers()) {
            double sum = each.contributions().stream()
                    .mapToDouble(Ranking.Contribution::points)
                    .sum();
            assertThat(sum).isCloseTo(each.score(), org.assertj.core.api.Assertions.within(1e-5));
        }
    }

    @Test
    void shares_of_the_papers_within_reach_sum_to_one() {
        Ranking ranking = PaperDraft.rank(TEAM, three());
        assertThat(ranking.papers().stream().mapToDouble(Ranked::firstShare).sum())
                .isCloseTo(1, org.assertj.core.api.Assertions.within(1e-5));
        assertThat(ranking.papers())
                .allSatisfy(each -> assertThat(each.top5Share()).isEqualTo(1));
    }

    @Test
    void the_smallest_change_that_is_told_overthrows_the_winner_and_a_little_less_does_not() {
        Ranking ranking = PaperDraft.rank(TEAM, three());
        Overthrow change = Objects.requireNonNull(ranking.overthrow());
        double more = Math.signum(change.to() - change.from()) * 1e-3;
        assertThat(first(change, change.to() + more)).isEqualTo(change.successor());
        assertThat(first(change, change.to() - more)).isEqualTo(change.winner());
    }

    private static PaperId first(Overthrow change, double weight) {
        Map<String, Importance> weights = new java.util.LinkedHashMap<>();
        PaperDraft.rank(TEAM, three()).criteria().forEach(each -> weights.put(each.id(), Importance.of(each.weight())));
        weights.put(change.criterion(), Importance.of(weight));
        return ranker(three()).rank(weights).papers().get(0).paper();
    }

    private static Ranker ranker(PaperDraft... drafts) {
        List<Profile> profiles =
                List.of(drafts).stream().map(PaperDraft::profile).toList();
        Team team = TeamReader.read(new winnow.text.Source("team.yaml", TEAM), TopicScheme.NONE)
                .team();
        return Ranker.of(profiles, TopicScheme.NONE, new Passages(), team);
    }

    @Test
    void no_weight_overthrows_a_paper_that_is_nowhere_worse() {
        Ranking ranking = PaperDraft.rank(TEAM, draft("best", 1).effort("3 weeks"), draft("worse", 2));
        assertThat(ranking.overthrow()).isNull();
        assertThat(of(ranking, "worse").dominatedBy()).containsExactly(new PaperId("best"));
        assertThat(of(ranking, "best").dominatedBy()).isEmpty();
        assertThat(of(ranking, "best").firstShare()).isEqualTo(1);
        assertThat(of(ranking, "worse").centralWeights()).isEmpty();
    }

    @Test
    void papers_that_are_better_by_different_things_do_not_dominate_each_other() {
        assertThat(PaperDraft.rank(TEAM, three()).papers())
                .allSatisfy(each -> assertThat(each.dominatedBy()).isEmpty());
    }

    @Test
    void a_margin_that_is_no_margin_is_a_tie() {
        Ranking near = PaperDraft.rank(
                TEAM, draft("one", 1).effort("2 weeks"), draft("two", 2).effort("3 weeks"));
        assertThat(near.ties()).isEmpty();
        Ranking tied = PaperDraft.rank(
                TEAM, draft("one", 1), draft("two", 2), draft("three", 3).topics("spoons"));
        assertThat(tied.ties()).hasSize(1);
        assertThat(tied.ties().get(0).papers()).containsExactly(new PaperId("one"), new PaperId("two"));
    }

    @Test
    void the_same_papers_and_team_always_give_the_same_order() {
        assertThat(PaperDraft.rank(TEAM, three())).isEqualTo(PaperDraft.rank(TEAM, three()));
    }

    @Test
    void other_weights_give_another_order_without_reading_anything_again() {
        Ranker ranker = ranker(three());
        assertThat(only(ranker, "head-start")).isEqualTo(new PaperId("coded"));
        assertThat(only(ranker, "size")).isEqualTo(new PaperId("small"));
        assertThat(only(ranker, "interest")).isEqualTo(new PaperId("loved"));
        assertThat(ranker.rank()).isEqualTo(PaperDraft.rank(TEAM, three()));
        assertThatThrownBy(() -> ranker.rank(Map.of("beauty", Importance.of(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no criterion beauty");
    }

    private static PaperId only(Ranker ranker, String criterion) {
        Map<String, Importance> weights = new java.util.LinkedHashMap<>();
        Criteria.all()
                .forEach(each -> weights.put(each.id(), Importance.of(each.id().equals(criterion) ? 1 : 0)));
        Ranking ranking = ranker.rank(weights);
        assertThat(ranking.papers().get(0).firstShare()).isEqualTo(1);
        return ranking.papers().get(0).paper();
    }

    @Test
    void weights_of_nothing_put_nothing_in_order_and_do_not_fail() {
        String nothing = "criteria: {reach: 0, head-start: 0, checkable: 0, size: 0, interest: 0, unlocks: 0,"
                + " leaves-open: 0, employs: 0}\n";
        Ranking ranking = PaperDraft.rank(TEAM + nothing, three());
        assertThat(ranking.papers()).allSatisfy(each -> assertThat(each.score()).isZero());
        assertThat(ranking.papers().get(0).paper()).isEqualTo(new PaperId("coded"));
    }

    @Test
    void no_paper_at_all_is_an_order_too() {
        Ranking ranking = PaperDraft.rank(TEAM);
        assertThat(ranking.papers()).isEmpty();
        assertThat(ranking.overthrow()).isNull();
        assertThat(ranking.ties()).isEmpty();
    }
}
