package winnow.decision;

import winnow.paper.Fingerprint;
import winnow.paper.SentenceRef;

/**
 * A sentence to be cited, and what it says today.
 *
 * @param stands what rests on it, in plain words that are not the sentence's; may be empty
 */
public record Evidence(SentenceRef ref, Fingerprint fingerprint, String stands) {
    /** The fingerprint of a sentence that does not exist. */
    static final Fingerprint NOTHING = Fingerprint.of("");

    public Evidence(SentenceRef ref, Fingerprint fingerprint) {
        this(ref, fingerprint, "");
    }

    SentenceRef pinned() {
        return ref.pinned(fingerprint);
    }
}
