package winnow.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import winnow.decision.Decision.Considered;
import winnow.decision.Decision.Ranked;
import winnow.paper.Fingerprint;

/**
 * A decision as {@code decisions --json} prints it. Keys are always present.
 *
 * @param status as written, so that an unknown one is seen too; {@code null} where there is none
 * @param date a day of the calendar, else {@code null}
 * @param paper {@code null} when it is about something else
 */
public record DecisionJson(
        DecisionId id,
        String title,
        @Nullable String status,
        @Nullable String date,
        @Nullable String paper,
        List<OptionJson> options,
        List<EvidenceJson> evidence,
        String file,
        int line) {

    /**
     * An option considered.
     *
     * @param rank as recorded; {@code null}, as are the figures, when it was not ranked
     */
    public record OptionJson(
            String option,
            @Nullable String paper,
            boolean chosen,
            @Nullable Integer rank,
            @Nullable Double score,
            @JsonProperty("first_share") @Nullable Double firstShare) {}

    /** A sentence cited; {@code fingerprint} is {@code null} when it was not pinned. */
    public record EvidenceJson(String ref, @Nullable Fingerprint fingerprint, EvidenceState state) {}

    public static List<DecisionJson> of(DecisionLog log, Known known) {
        return log.decisions().stream().map(decision -> of(decision, known)).toList();
    }

    public static DecisionJson of(Decision decision, Known known) {
        String written = decision.field("status").map(Decision.Field::value).orElse(null);
        return new DecisionJson(
                decision.id(),
                decision.title(),
                decision.status() == null ? written : decision.status().toString(),
                decision.date() == null ? null : decision.date().toString(),
                decision.paper() == null ? null : decision.paper().value(),
                decision.options().stream().map(option -> of(option, decision)).toList(),
                decision.evidence().stream()
                        .map(cited -> new EvidenceJson(
                                cited.ref().paper() + "#s" + cited.ref().sentence(),
                                cited.ref().pin(),
                                EvidenceState.of(cited.ref(), known)))
                        .toList(),
                decision.at().file(),
                decision.at().line());
    }

    private static OptionJson of(Considered option, Decision decision) {
        Ranked ranked = decision.ranking().stream()
                .filter(row -> row.paper().equals(option.paper()))
                .findFirst()
                .orElse(null);
        return new OptionJson(
                option.name(),
                option.paper() == null ? null : option.paper().value(),
                DecisionCheck.isChosen(option, decision),
                ranked == null ? null : ranked.rank(),
                ranked == null ? null : ranked.score(),
                ranked == null ? null : ranked.firstShare());
    }
}
