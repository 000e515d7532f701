package winnow.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import winnow.decision.Decision.Cited;
import winnow.paper.Finding;
import winnow.paper.Fingerprint;
import winnow.paper.PaperId;
import winnow.paper.SentenceRef;
import winnow.text.WordDiff;

/** Holds the sentences that a decision cites against what they say today. */
final class EvidenceCheck {
    private EvidenceCheck() {}

    static List<Finding> check(Decision decision, Known known) {
        List<Finding> findings = new ArrayList<>();
        for (Cited cited : decision.evidence()) {
            check(decision, cited, known).ifPresent(findings::add);
        }
        held(decision, known, findings);
        return findings;
    }

    /** A pick stands on something: a brief of its paper, or a sentence that it cites. */
    private static void held(Decision decision, Known known, List<Finding> findings) {
        PaperId paper = decision.paper();
        if (decision.isAcceptedPick() && paper != null && known.paper(paper)) {
            boolean cited = decision.evidence().stream()
                    .anyMatch(each -> each.ref().paper().equals(paper));
            if (!cited && !known.briefed(paper)) {
                findings.add(Finding.warning(
                        "nothing-holds",
                        decision.placeOf("paper"),
                        "nothing holds this decision: " + paper + " has no brief, and " + decision.id()
                                + " cites no sentence of it",
                        "winnow brief " + paper + " --write, or cite a sentence: winnow decide " + paper + " --cite "
                                + paper + "#s…"));
            }
        }
    }

    private static Optional<Finding> check(Decision decision, Cited cited, Known known) {
        SentenceRef ref = cited.ref();
        String plain = ref.paper() + "#s" + ref.sentence();
        Optional<Fingerprint> now = known.sentence(ref);
        String repinned =
                now.map(fingerprint -> ref.pinned(fingerprint).toString()).orElse(null);
        String what = decision.id() + " cites " + plain;
        return switch (EvidenceState.of(ref, known)) {
            case SAME -> Optional.empty();
            case UNPINNED ->
                Optional.of(Finding.warning(
                        "unpinned-evidence", cited.at(), what + " without a fingerprint of what it said", repinned));
            case GONE ->
                Optional.of(Finding.error(
                        "unknown-sentence",
                        cited.at(),
                        what
                                + (known.paper(ref.paper())
                                        ? ", which is not there"
                                        : ", a paper that is not in the library"),
                        null));
            case MOVED -> Optional.of(moved(cited, what, known));
            case REWORDED ->
                Optional.of(Finding.warning(
                        "drifted-evidence",
                        cited.at(),
                        what + ", which says something else today" + words(ref, known),
                        repinned));
        };
    }

    private static Finding moved(Cited cited, String what, Known known) {
        Fingerprint pin = java.util.Objects.requireNonNull(cited.ref().pin());
        SentenceRef there = known.find(cited.ref().paper(), pin).orElseThrow();
        return Finding.warning(
                "moved-evidence",
                cited.at(),
                what + "; what it said is sentence " + there.sentence() + " today",
                there.pinned(pin).toString());
    }

    /** The difference word by word, as far as both wordings are known. */
    private static String words(SentenceRef ref, Known known) {
        Optional<String> now = known.text(ref);
        Optional<String> then = Optional.ofNullable(ref.pin()).flatMap(known::wording);
        return now.isPresent() && then.isPresent()
                ? ": " + WordDiff.between(then.get(), now.get()).text()
                : "";
    }
}
