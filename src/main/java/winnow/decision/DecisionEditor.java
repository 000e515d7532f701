package winnow.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import winnow.decision.Decision.Cited;
import winnow.decision.Edited.Change;
import winnow.decision.Edited.Refusal;
import winnow.paper.Fingerprint;
import winnow.paper.PaperId;
import winnow.text.Nearest;
import winnow.text.Source;

/**
 * Changes the text of a log in the few characters that must change. Every change is read back before it
 * is handed out: if it would not be understood, or would change another decision, it is refused.
 *
 * <p>@paper madr/supersede
 */
public final class DecisionEditor {
    private final Known known;

    public DecisionEditor(Known known) {
        this.known = known;
    }

    /** Writes a further decision behind the others. */
    public Edited append(Source before, DecisionDraft draft) {
        DecisionLog log = DecisionLog.of(before);
        Refusal refusal = refusal(log, null, draft);
        if (refusal != null) {
            return refusal;
        }
        DecisionId id = log.nextId();
        return checked(
                before, log, List.of(new LogText(before).record(DecisionWriter.lines(id, draft, List.of()))), id, null);
    }

    /** Writes a decision that replaces an earlier one, and says so on both. */
    public Edited supersede(Source before, DecisionId earlier, DecisionDraft draft) {
        DecisionLog log = DecisionLog.of(before);
        Optional<Decision> replaced = log.decision(earlier);
        if (replaced.isEmpty()) {
            return unknown(log, earlier);
        }
        Status status = replaced.get().status();
        if (status != null && status.word() == Status.Word.SUPERSEDED) {
            return new Refusal(earlier + " is " + status + " already", successor(status));
        }
        Refusal refusal = refusal(log, earlier, draft);
        if (refusal != null) {
            return refusal;
        }
        DecisionId id = log.nextId();
        LogText text = new LogText(before);
        List<Edit> edits = List.of(
                text.field(replaced.get(), "status", Status.supersededBy(id).toString()),
                text.record(DecisionWriter.lines(id, draft, List.of(earlier))));
        return checked(before, log, edits, id, earlier);
    }

    private static @Nullable String successor(Status status) {
        return status.successor() == null ? null : "supersede " + status.successor() + " instead";
    }

    /** Gives a decision another status; a decision is superseded by writing its successor. */
    public Edited changeStatus(Source before, DecisionId id, Status.Word word) {
        DecisionLog log = DecisionLog.of(before);
        Optional<Decision> decision = log.decision(id);
        if (decision.isEmpty()) {
            return unknown(log, id);
        }
        if (word == Status.Word.SUPERSEDED) {
            return new Refusal(
                    id + " can only be superseded by another decision", "write that decision, superseding " + id);
        }
        boolean picks =
                word == Status.Word.ACCEPTED && decision.get().field("paper").isPresent();
        Optional<Decision> other = otherPick(log, id);
        if (picks && other.isPresent()) {
            return secondPick(other.get());
        }
        Edit edit = new LogText(before).field(decision.get(), "status", word.toString());
        return checked(before, log, List.of(edit), id, id);
    }

    /** Notes that the team looked at the paper's rank of today and stays with its decision. */
    public Edited review(Source before, DecisionId id, Reviewed reviewed) {
        DecisionLog log = DecisionLog.of(before);
        Optional<Decision> decision = log.decision(id);
        if (decision.isEmpty()) {
            return unknown(log, id);
        }
        if (decision.get().paper() == null) {
            return new Refusal(id + " picks no paper, so it has no rank to look at", null);
        }
        Edit edit = new LogText(before).field(decision.get(), Reviewed.KEY, reviewed.toString());
        return checked(before, log, List.of(edit), id, id);
    }

    /** Cites further sentences; one that is cited with another fingerprint is pinned anew. */
    public Edited cite(Source before, DecisionId id, List<Evidence> evidence) {
        DecisionLog log = DecisionLog.of(before);
        Optional<Decision> decision = log.decision(id);
        if (decision.isEmpty()) {
            return unknown(log, id);
        }
        Optional<Refusal> wrong =
                evidence.stream().map(this::wrong).flatMap(Optional::stream).findFirst();
        if (wrong.isPresent()) {
            return wrong.get();
        }
        List<Edit> edits = new ArrayList<>();
        List<String> further = new ArrayList<>();
        for (Evidence sentence : evidence) {
            Optional<Cited> cited = decision.get().evidence().stream()
                    .filter(there -> isSame(there, sentence))
                    .findFirst();
            if (cited.isEmpty()) {
                further.add(sentence.pinned().toString());
            } else if (!sentence.pinned().equals(cited.get().ref())) {
                edits.add(new Edit(cited.get().span(), sentence.pinned().toString()));
            }
        }
        if (!further.isEmpty()) {
            edits.add(new LogText(before).evidence(decision.get(), further));
        }
        return edits.isEmpty()
                ? new Refusal(id + " cites " + (evidence.size() == 1 ? "it" : "them") + " already", null)
                : checked(before, log, edits, id, id);
    }

    private static boolean isSame(Cited cited, Evidence sentence) {
        return cited.ref().paper().equals(sentence.ref().paper())
                && cited.ref().sentence() == sentence.ref().sentence();
    }

    private static Refusal unknown(DecisionLog log, DecisionId id) {
        String there = String.join(
                ", ", log.decisions().stream().map(d -> d.id().toString()).toList());
        return new Refusal(
                "there is no decision " + id, there.isEmpty() ? "the log holds none yet" : "there are " + there);
    }

    private static Optional<Decision> otherPick(DecisionLog log, @Nullable DecisionId than) {
        return log.decisions().stream()
                .filter(Decision::isAcceptedPick)
                .filter(pick -> !pick.id().equals(than))
                .findFirst();
    }

    private static Refusal secondPick(Decision pick) {
        return new Refusal(
                pick.id() + " already picks " + Objects.requireNonNullElse(pick.paper(), "a paper")
                        + ", and only one paper is built at a time",
                "supersede " + pick.id() + ", or write this one as proposed");
    }

    private @Nullable Refusal refusal(DecisionLog log, @Nullable DecisionId replaced, DecisionDraft draft) {
        Optional<Decision> other = otherPick(log, replaced);
        if (draft.isAcceptedPick() && other.isPresent()) {
            return secondPick(other.get());
        }
        if (DecisionWriter.inline(draft.title()).isEmpty()) {
            return new Refusal("a decision needs a title", null);
        }
        if (DecisionWriter.inline(draft.because()).isEmpty()) {
            return new Refusal("a decision needs its reason", "say why it was chosen");
        }
        if (draft.status() == Status.Word.SUPERSEDED) {
            return new Refusal("a new decision cannot be superseded yet", "write it as proposed or accepted");
        }
        if (draft.options().stream().map(Option::name).noneMatch(draft.chosen()::equals)) {
            return new Refusal("“" + draft.chosen() + "” is not among the options considered", null);
        }
        Optional<Refusal> stranger = Stream.concat(
                        draft.options().stream().map(Option::paper),
                        Stream.of(draft).map(DecisionDraft::paper))
                .flatMap(Stream::ofNullable)
                .map(this::strange)
                .flatMap(Optional::stream)
                .findFirst();
        if (stranger.isPresent()) {
            return stranger.get();
        }
        return draft.evidence().stream()
                .map(this::wrong)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    /** Why a paper cannot be spoken of; empty when it is in the library. */
    Optional<Refusal> strange(PaperId paper) {
        if (known.paper(paper)) {
            return Optional.empty();
        }
        List<String> papers = known.papers().stream().map(PaperId::value).toList();
        return Optional.of(new Refusal(
                paper + " is not in the library",
                Nearest.to(paper.value(), papers)
                        .map(near -> "did you mean " + near + "?")
                        .orElse(null)));
    }

    /** Why a sentence cannot be cited; empty when it can. */
    Optional<Refusal> wrong(Evidence evidence) {
        Optional<Fingerprint> now = known.sentence(evidence.ref());
        if (now.isEmpty()) {
            return Optional.of(new Refusal("there is no sentence " + evidence.ref(), null));
        }
        return now.get().equals(evidence.fingerprint())
                ? Optional.empty()
                : Optional.of(new Refusal(
                        evidence.ref() + " says something else today than " + evidence.fingerprint(),
                        "cite it as " + evidence.ref().pinned(now.get())));
    }

    /** Reads the change back: {@code id} must be there, and nobody but it and {@code touched} may differ. */
    private static Edited checked(
            Source before, DecisionLog log, List<Edit> edits, DecisionId id, @Nullable DecisionId touched) {
        Source after = new Source(before.name(), Edit.apply(before.text(), edits));
        DecisionLog read = DecisionLog.of(after);
        Optional<Decision> written = read.decision(id);
        boolean others = log.decisions().stream()
                .filter(decision ->
                        !decision.id().equals(touched) && !decision.id().equals(id))
                .allMatch(decision -> read.decision(decision.id())
                        .filter(now -> now.title().equals(decision.title()) && isSame(now, decision))
                        .isPresent());
        if (written.isEmpty() || written.get().status() == null || !others) {
            return new Refusal(
                    "what would be written into " + before.name() + " could not be read back: a code block or a"
                            + " comment may be open where it would stand",
                    "close it, or put it right by hand");
        }
        return new Change(before, after.text(), id);
    }

    private static boolean isSame(Decision one, Decision other) {
        return Objects.equals(one.status(), other.status())
                && Objects.equals(one.date(), other.date())
                && one.evidence().size() == other.evidence().size()
                && one.sections().size() == other.sections().size();
    }
}
