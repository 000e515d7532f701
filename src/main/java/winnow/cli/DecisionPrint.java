package winnow.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import winnow.decision.Decision;
import winnow.decision.DecisionLog;
import winnow.decision.EvidenceState;
import winnow.decision.KnownToday;
import winnow.decision.Prose;
import winnow.decision.Status;
import winnow.order.Ranking;
import winnow.text.RepairedText;

/** Decisions as {@code winnow decisions} prints them. */
final class DecisionPrint {
    private static final int STATUS = 11;
    private static final int LONGEST_PAPER = 24;

    private final Terminal terminal;
    private final KnownToday known;

    DecisionPrint(Terminal terminal, KnownToday known) {
        this.terminal = terminal;
        this.known = known;
    }

    /** A line each, out of a log. */
    void list(List<Decision> decisions, DecisionLog log) {
        int papers = Math.min(
                LONGEST_PAPER,
                decisions.stream()
                        .map(DecisionPrint::paper)
                        .mapToInt(String::length)
                        .max()
                        .orElse(1));
        decisions.forEach(decision -> terminal.println(line(decision, papers)));
        String of = decisions.size() == log.decisions().size()
                ? ""
                : " of " + log.decisions().size();
        terminal.tell(Words.count(decisions.size(), "decision") + of);
    }

    private static String paper(Decision decision) {
        return decision.paper() == null ? "" : String.valueOf(decision.paper());
    }

    private String line(Decision decision, int papers) {
        String date = decision.date() == null ? "no date" : String.valueOf(decision.date());
        String head = Ink.NAME.on(decision.id().toString()) + "  " + Terminal.padded(date, 10) + "  "
                + ink(decision).on(Terminal.padded(word(decision), STATUS)) + "  "
                + (papers == 0 ? "" : terminal.column(paper(decision), papers) + "  ");
        int left = terminal.width() - (6 + 2 + 10 + 2 + STATUS + 2 + (papers == 0 ? 0 : papers + 2));
        Status status = decision.status();
        String by = status == null || status.successor() == null ? "" : " (by " + status.successor() + ")";
        return head + terminal.fitted(decision.title(), Math.max(12, left - by.length())) + Ink.FAINT.on(by);
    }

    /** The word as written where it is none of the five. */
    private static String word(Decision decision) {
        Status status = decision.status();
        return status == null
                ? Terminal.cut(
                        decision.field("status").map(Decision.Field::value).orElse("no status"), STATUS)
                : status.word().toString();
    }

    private static Ink ink(Decision decision) {
        Status status = decision.status();
        if (status == null) {
            return Ink.BAD;
        }
        return switch (status.word()) {
            case ACCEPTED -> Ink.GOOD;
            case PROPOSED -> Ink.WARN;
            case REJECTED, DEPRECATED, SUPERSEDED -> Ink.FAINT;
        };
    }

    /** All of a decision. */
    void show(Decision decision, String text) {
        terminal.paragraph(Ink.STRONG.on(decision.id() + " " + decision.title()), "", "");
        decision.fields()
                .forEach(field ->
                        terminal.paragraph(field.value(), Terminal.padded(" " + field.key(), 17), " ".repeat(17)));
        terminal.println(Terminal.padded(" stands at", 17)
                + Ink.FAINT.on(decision.at().file() + ":" + decision.at().line()));
        for (Decision.Section section : decision.sections()) {
            List<Prose> prose = Prose.of(section.body().of(text));
            if (!prose.isEmpty()) {
                terminal.println();
                terminal.println(Ink.STRONG.on(section.title()));
                print(decision, section, prose);
            }
        }
    }

    private void print(Decision decision, Decision.Section section, List<Prose> prose) {
        if (section.title().equalsIgnoreCase("Evidence") && !decision.evidence().isEmpty()) {
            decision.evidence().forEach(this::print);
        } else if (section.title().equalsIgnoreCase("Ranking")
                && !decision.ranking().isEmpty()) {
            print(decision.ranking());
        } else {
            prose.forEach(
                    each -> terminal.paragraph(each.words(), each.item() ? " - " : " ", each.item() ? "   " : " "));
        }
    }

    private void print(Decision.Cited cited) {
        EvidenceState state = EvidenceState.of(cited.ref(), known);
        Ink ink = state == EvidenceState.SAME ? Ink.GOOD : Ink.BAD;
        String ref = cited.ref().paper() + "#s" + cited.ref().sentence();
        Optional<String> words = known.text(cited.ref());
        String said = words.map(each -> " " + RepairedText.of(each).text()).orElse("");
        terminal.paragraph(Ink.NAME.on(ref) + " " + ink.on(state.word()) + said, " - ", "   ");
    }

    private void print(List<Decision.Ranked> ranking) {
        Ranking now = known.today();
        terminal.println(Ink.FAINT.on(" rank  now  score  first  paper"));
        for (Decision.Ranked row : ranking) {
            @Nullable
            Integer today = now.of(row.paper()).map(Ranking.Ranked::rank).orElse(null);
            String place = today == null ? "–" : today.toString();
            Ink ink = today != null && today == row.rank() ? Ink.FAINT : Ink.WARN;
            terminal.println(String.format(java.util.Locale.ROOT, " %4d  ", row.rank())
                    + ink.on(" ".repeat(Math.max(0, 3 - place.length())) + place)
                    + String.format(
                            java.util.Locale.ROOT, "  %5.2f  %3d %%  ", row.score(), Math.round(row.firstShare() * 100))
                    + row.paper());
        }
    }
}
