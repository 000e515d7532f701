package winnow.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static winnow.decision.Drafts.FERN;
import static winnow.decision.Drafts.MOSS;
import static winnow.decision.Drafts.TIDE;

import java.util.List;
import org.junit.jupiter.api.Test;
import winnow.decision.Known.Standing;
import winnow.paper.Finding;
import winnow.paper.PaperId;
import winnow.text.Source;

/** What becomes of a pick when the ranking moves on: it was recorded second, with 0.60. */
class DecisionCheckTest {
    private final Drafts.Papers known = new Drafts.Papers();

    private List<Finding> findings(PaperId pick, List<Evidence> evidence, Standing... ranking) {
        known.ranking.clear();
        known.ranking.addAll(List.of(ranking));
        Edited edited = new DecisionEditor(known)
                .append(new Source("decisions.md", ""), Drafts.pick(pick, Status.Word.ACCEPTED, evidence));
        String log = ((Edited.Change) edited).after();
        return DecisionCheck.check(DecisionLog.of(new Source("decisions.md", log)), known);
    }

    private List<Finding> moss(Standing... ranking) {
        return findings(MOSS, List.of(Drafts.evidence(MOSS, 1)), ranking);
    }

    @Test
    void a_pick_that_improves_is_no_finding() {
        assertThat(moss(new Standing(MOSS, 1, 0.8, ""), new Standing(TIDE, 2, 0.7, ""), new Standing(FERN, 3, 0.5, "")))
                .isEmpty();
    }

    @Test
    void a_pick_whose_own_score_fell_is_told_so() {
        List<Finding> found = moss(
                new Standing(TIDE, 1, 0.7, ""),
                new Standing(FERN, 2, 0.5, ""),
                new Standing(MOSS, 3, 0.3, "its effort rose to nine weeks"));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).message())
                .contains("it is 3rd, because its own score fell from 0.60 to 0.30: its effort rose to nine weeks");
    }

    @Test
    void a_pick_that_another_passed_names_the_one_that_passed() {
        List<Finding> found = moss(
                new Standing(TIDE, 1, 0.7, ""), new Standing(FERN, 2, 0.65, ""), new Standing(MOSS, 3, 0.6, "by size"));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).message()).endsWith("it is 3rd, because fern-2 rose from 0.50 to 0.65");
    }

    @Test
    void a_paper_that_is_new_is_named_as_what_came_before_it() {
        List<Finding> found = moss(
                new Standing(new PaperId("newcomer"), 1, 0.9, ""),
                new Standing(TIDE, 2, 0.7, ""),
                new Standing(MOSS, 3, 0.6, ""),
                new Standing(FERN, 4, 0.5, ""));
        assertThat(found.get(0).message()).endsWith("because newcomer came before it with 0.90");
    }

    @Test
    void nothing_holds_a_pick_with_neither_brief_nor_sentence() {
        Standing[] same = {
            new Standing(TIDE, 1, 0.7, ""), new Standing(MOSS, 2, 0.6, ""), new Standing(FERN, 3, 0.5, "")
        };
        assertThat(findings(MOSS, List.of(), same)).extracting(Finding::rule).containsExactly("nothing-holds");
        assertThat(findings(TIDE, List.of(), same)).isEmpty();
    }
}
