package winnow.decision;

import java.util.List;
import java.util.Optional;
import winnow.paper.Fingerprint;
import winnow.paper.PaperId;
import winnow.paper.SentenceRef;

/** What is known today of the papers that decisions speak of. References are asked for with or without pin. */
public interface Known {

    /**
     * A paper in the ranking of today.
     *
     * @param rank its place today, from 1; equal papers have the same
     * @param score today, 0 to 1
     * @param because why it stands there, the end of “it is 4th, because”; empty when nobody can say
     */
    record Standing(PaperId paper, int rank, double score, String because) {}

    /** The papers of the library. */
    List<PaperId> papers();

    default boolean paper(PaperId id) {
        return papers().contains(id);
    }

    /** Whether a brief says what the paper is and how it is built. */
    boolean briefed(PaperId paper);

    /** What a sentence says today; empty when there is no such sentence. */
    Optional<Fingerprint> sentence(SentenceRef ref);

    /** The wording of a sentence today; empty without the digest. */
    Optional<String> text(SentenceRef ref);

    /** The wording that a fingerprint stands for, today or in an earlier digest; empty when it is not kept. */
    Optional<String> wording(Fingerprint fingerprint);

    /** Where a paper says today what a fingerprint stands for. */
    Optional<SentenceRef> find(PaperId paper, Fingerprint fingerprint);

    /** The papers in the order of today's ranking, the best first; empty when there is none. */
    List<Standing> ranking();
}
