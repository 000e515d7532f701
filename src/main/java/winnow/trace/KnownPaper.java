package winnow.trace;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief;
import winnow.library.DigestLock;
import winnow.paper.Fingerprint;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.paper.Sentence;

/**
 * What a trace needs of a paper.
 *
 * @param paper the paper
 * @param brief its brief; {@code null} when it has none
 * @param locked what its sentences said when the briefs were written; empty when nobody knows
 * @param counted whether the number of its sentences is known
 */
record KnownPaper(Paper paper, @Nullable Brief brief, List<Fingerprint> locked, boolean counted) {

    static KnownPaper of(Paper paper, @Nullable Brief brief, DigestLock lock, boolean digest) {
        List<Fingerprint> locked = lock.paper(paper.id())
                .filter(entry -> entry.title().equals(paper.title()))
                .map(DigestLock.Locked::sentences)
                .orElse(List.of());
        return new KnownPaper(paper, brief, locked, digest || !paper.sentences().isEmpty());
    }

    PaperId id() {
        return paper.id();
    }

    boolean hasSentence(int number) {
        return !counted || paper.sentence(number).isPresent();
    }

    Optional<Fingerprint> print(int sentence) {
        return paper.sentence(sentence).map(Sentence::fingerprint);
    }

    Optional<Fingerprint> lockedPrint(int sentence) {
        return sentence <= locked.size() ? Optional.of(locked.get(sentence - 1)) : Optional.empty();
    }

    Optional<Brief.Part> part(String slug) {
        return brief == null ? Optional.empty() : brief.part(slug);
    }

    List<Brief.Part> parts() {
        return brief == null ? List.of() : brief.parts();
    }

    /** Numbers of the sentences that something of this paper comes from. */
    List<Integer> sentencesOf(Target target) {
        return target.part() == null
                ? List.of(target.sentence())
                : part(target.part()).map(Brief.Part::sentences).orElse(List.of());
    }

    String ref(int sentence) {
        return paper.id() + "#s" + sentence;
    }
}
