package winnow.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief;
import winnow.paper.Finding;
import winnow.paper.Fingerprint;
import winnow.paper.PaperId;
import winnow.paper.Sentence;

/** Holds one tag after the other against the library and the decisions. @paper coverage-tags/orphans */
final class TagCheck {
    private final Shelf shelf;
    private final Guess guess;
    private final Decided decided;

    TagCheck(Shelf shelf, Guess guess, Decided decided) {
        this.shelf = shelf;
        this.guess = guess;
        this.decided = decided;
    }

    /** How it stands with a tag; empty when it is none after all, but words behind a comma. */
    Optional<Standing> standing(Tag tag) {
        Optional<KnownPaper> paper = shelf.paper(tag.target().paper());
        if (paper.isEmpty()) {
            return unknownPaper(tag);
        }
        Finding broken = broken(tag, paper.get());
        if (broken != null && tag.trust() == Trust.DOUBTFUL) {
            return Optional.empty();
        }
        if (broken != null) {
            return Optional.of(Standing.orphaned(tag, broken));
        }
        List<Finding> findings = new ArrayList<>();
        State state = undecided(tag, findings);
        Finding drift = drift(tag, paper.get());
        if (drift != null) {
            findings.add(drift);
            state = state == null ? State.DRIFTED : state;
        }
        if (tag.claim() == Claim.SKIP && tag.words().isBlank()) {
            findings.add(TraceRule.SKIP_WITHOUT_REASON.at(
                    tag.at(),
                    tag.target().item() + " is left out without a reason",
                    "write it behind the reference: @paper:skip " + tag.target().item() + " because …"));
        }
        return Optional.of(Standing.of(tag, paper.get(), state, findings));
    }

    private Optional<Standing> unknownPaper(Tag tag) {
        String id = tag.target().paper().value();
        Optional<PaperId> near = guess.paper(id);
        boolean none = tag.trust() == Trust.DOUBTFUL || (tag.trust() == Trust.LIKELY && near.isEmpty());
        if (none) {
            return Optional.empty();
        }
        String suggestion = near.map(
                        other -> Meant.say(other + tag.target().item().substring(id.length())))
                .orElseGet(() -> shelf.find(id).problem());
        return Optional.of(Standing.orphaned(
                tag, TraceRule.UNKNOWN_PAPER.at(tag.at(), "no paper has the id \"" + id + "\"", suggestion)));
    }

    private static @Nullable Finding broken(Tag tag, KnownPaper paper) {
        Target target = tag.target();
        String slug = target.part();
        if (slug == null) {
            return paper.hasSentence(target.sentence())
                    ? null
                    : TraceRule.UNKNOWN_SENTENCE.at(tag.at(), noSentence(paper, target), numbers(paper));
        }
        if (paper.part(slug).isPresent()) {
            return null;
        }
        String meant = slug.matches("s[1-9][0-9]{0,3}") && paper.hasSentence(Integer.parseInt(slug.substring(1)))
                ? paper.id() + "#" + slug
                : Guess.part(paper, slug).map(part -> paper.id() + "/" + part).orElse("");
        return TraceRule.UNKNOWN_PART.at(
                tag.at(),
                paper.brief() == null
                        ? paper.id() + " has no brief, so it has no parts"
                        : "the brief of " + paper.id() + " lists no part \"" + slug + "\"",
                meant.isEmpty() ? partsOf(paper) : Meant.say(meant));
    }

    private static String noSentence(KnownPaper paper, Target target) {
        int count = paper.paper().sentences().size();
        return count == 0
                ? "the abstract of " + paper.id() + " is not at hand, so it has no s" + target.sentence()
                : "the abstract of " + paper.id() + " has " + count + (count == 1 ? " sentence" : " sentences")
                        + ", no s" + target.sentence();
    }

    private static String numbers(KnownPaper paper) {
        return "winnow show " + paper.id() + " numbers its sentences";
    }

    private static String partsOf(KnownPaper paper) {
        return paper.parts().isEmpty()
                ? "winnow brief " + paper.id() + " begins one; a sentence can be named without it"
                : "its parts are "
                        + paper.parts().stream().map(Brief.Part::slug).collect(Collectors.joining(", "));
    }

    private @Nullable State undecided(Tag tag, List<Finding> findings) {
        PaperId paper = tag.target().paper();
        if (decided.speaksFor(paper).isPresent()) {
            return null;
        }
        PickedPaper picked = decided.picked();
        if (picked == null) {
            return State.UNDECIDED;
        }
        findings.add(TraceRule.OFF_THE_DECISION.at(
                tag.at(),
                tag.target().item() + " is of " + paper + ", but " + picked.decision() + " picks " + picked.paper(),
                "remove what goes beyond the decision, or decide on it: winnow decide " + paper));
        return State.OFF_THE_DECISION;
    }

    private @Nullable Finding drift(Tag tag, KnownPaper paper) {
        for (int sentence : paper.sentencesOf(tag.target())) {
            Optional<Fingerprint> now = paper.print(sentence);
            Was was = was(tag, paper, sentence);
            if (now.isPresent() && was != null && !was.print.equals(now.get())) {
                return drifted(tag, paper, sentence, was, now.get());
            }
        }
        return null;
    }

    /** What a sentence said, and when. */
    private record Was(Fingerprint print, String when) {}

    /** What the tag was written against, as far back as anybody wrote it down. */
    private @Nullable Was was(Tag tag, KnownPaper paper, int sentence) {
        Fingerprint pin = tag.target().pin();
        if (pin != null) {
            return new Was(pin, "the tag");
        }
        for (Decided.Pin each : decided.pins(paper.id(), sentence)) {
            Fingerprint decidedOn = each.ref().pin();
            if (decidedOn != null) {
                return new Was(decidedOn, each.decision());
            }
        }
        return paper.lockedPrint(sentence)
                .map(print -> new Was(print, "the brief"))
                .orElse(null);
    }

    private static Finding drifted(Tag tag, KnownPaper paper, int sentence, Was was, Fingerprint now) {
        Optional<Sentence> moved = paper.paper().sentences().stream()
                .filter(each -> each.fingerprint().equals(was.print))
                .findFirst();
        String ref = paper.ref(sentence);
        String message = ref + " is not the sentence it was when " + was.when + " was written";
        String suggestion = moved.map(each -> "it stands at " + paper.ref(each.n()) + " now")
                .orElse("read it again (winnow show " + paper.id() + "), then write " + ref + "@" + now);
        return TraceRule.DRIFTED.at(tag.at(), message, suggestion);
    }
}
