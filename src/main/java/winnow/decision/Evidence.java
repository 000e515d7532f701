package winnow.decision;

import winnow.paper.Fingerprint;
import winnow.paper.SentenceRef;

/** A sentence to be cited, and what it says today. */
public record Evidence(SentenceRef ref, Fingerprint fingerprint) {

    SentenceRef pinned() {
        return ref.pinned(fingerprint);
    }
}
