package winnow.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import winnow.decision.Decision.Section;
import winnow.text.Source;

/**
 * A thousand logs of every shape, each read, written back, and changed in one of four ways; in each of them
 * with {@code -Dwinnow.every=true}.
 */
class GeneratedLogsTest {
    private static final int LOGS = 1000;
    private static final int WAYS = Boolean.getBoolean("winnow.every") ? 1 : 4;
    private final DecisionEditor editor = new DecisionEditor(new Drafts.Papers());

    private static final List<Case> CASES = cases();

    /** {@code log} is what is read before any change. */
    private record Case(long seed, String text, List<DecisionId> ids, DecisionLog log) {
        @Override
        public String toString() {
            return "log " + seed + "\n" + text;
        }

        Source source() {
            return new Source("decisions.md", text);
        }
    }

    private static List<Case> cases() {
        return LongStream.range(0, LOGS)
                .mapToObj(seed -> {
                    GeneratedLog log = GeneratedLog.of(seed);
                    String text = log.text();
                    return new Case(seed, text, log.ids, DecisionLog.of(new Source("decisions.md", text)));
                })
                .toList();
    }

    @Test
    void decisions_are_found_where_they_are_and_nowhere_else() {
        for (Case one : CASES) {
            DecisionLog log = one.log;
            assertThat(log.decisions().stream().map(Decision::id))
                    .as(one.toString())
                    .isEqualTo(one.ids);
            for (Decision decision : log.decisions()) {
                assertThat(one.source().line(decision.at().line()))
                        .contains(decision.id().toString());
                decision.fields()
                        .forEach(field -> assertThat(field.span().of(one.text))
                                .as(one.toString())
                                .startsWith(field.value().split(",")[0]));
            }
        }
    }

    @Test
    void reading_and_writing_back_is_the_identity() {
        for (Case one : CASES) {
            Decision first = one.log.decisions().get(0);
            Status.Word word = Objects.requireNonNull(first.status()).word();
            Edited.Change change = (Edited.Change) editor.changeStatus(one.source(), first.id(), word);
            assertThat(change.after().length()).isEqualTo(one.text.length());
            String written = first.field("status").orElseThrow().value();
            Edit back = new Edit(first.field("status").orElseThrow().span(), written);
            assertThat(Edit.apply(change.after(), List.of(back)))
                    .as(one.toString())
                    .isEqualTo(one.text);
        }
    }

    @Test
    void a_decision_appended_takes_no_byte_away() {
        everyChange(0, 0, one -> editor.append(one.source(), Drafts.plain("Further")));
    }

    @Test
    void superseding_touches_the_status_and_the_end() {
        everyChange(1, 1, one -> editor.supersede(one.source(), one.ids.get(0), Drafts.pick(Drafts.TIDE)));
    }

    @Test
    void a_status_is_changed_in_its_line() {
        everyChange(2, 1, one -> editor.changeStatus(one.source(), one.ids.get(0), Status.Word.PROPOSED));
    }

    @Test
    void evidence_is_added_without_touching_a_line() {
        everyChange(
                3,
                0,
                one -> editor.cite(
                        one.source(),
                        one.ids.get(one.ids.size() - 1),
                        List.of(Drafts.evidence(Drafts.MOSS, 3), Drafts.evidence(Drafts.FERN, 1))));
    }

    /** Each change is one, can be undone from its diff, and leaves all other decisions as they are. */
    private static void everyChange(int way, int mostLinesTouched, Function<Case, Edited> edit) {
        for (int at = way % WAYS; at < CASES.size(); at += WAYS) {
            Case one = CASES.get(at);
            Edited edited = edit.apply(one);
            assertThat(edited).as(one.toString()).isInstanceOf(Edited.Change.class);
            Edited.Change change = (Edited.Change) edited;
            String diff = change.diff();
            assertThat(Patch.undone(change.after(), diff)).as(one.toString()).isEqualTo(one.text);
            long gone = Patch.linesGone(diff);
            int closing = one.text.endsWith("\n") ? 0 : 1;
            assertThat(gone).as(one + diff).isLessThanOrEqualTo(mostLinesTouched + closing);
            DecisionLog now = DecisionLog.of(new Source("decisions.md", change.after()));
            assertThat(told(now, change.after(), change.decision(), one.ids.get(0)))
                    .as(one.toString())
                    .isEqualTo(told(one.log, one.text, change.decision(), one.ids.get(0)));
        }
    }

    /** Everything that a log says, but of the decisions that were meant to change. */
    private static List<String> told(DecisionLog log, String text, DecisionId changed, DecisionId superseded) {
        return log.decisions().stream()
                .filter(decision ->
                        !decision.id().equals(changed) && !decision.id().equals(superseded))
                .map(decision -> decision.id()
                        + decision.title()
                        + decision.status()
                        + decision.date()
                        + decision.evidence().size()
                        + decision.fields().stream().map(Decision.Field::value).toList()
                        + decision.sections().stream()
                                .map(section -> words(section, text))
                                .toList())
                .toList();
    }

    private static String words(Section section, String text) {
        return section.title() + section.depth() + section.body().of(text).strip();
    }
}
