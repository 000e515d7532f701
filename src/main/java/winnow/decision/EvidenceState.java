package winnow.decision;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import winnow.paper.Fingerprint;
import winnow.paper.SentenceRef;

/** What has become of a cited sentence. */
public enum EvidenceState {
    /** It says what it said. */
    SAME,
    /** What it said stands in another sentence of the paper. */
    MOVED,
    /** It says something else. */
    REWORDED,
    /** The paper has no such sentence, or there is no such paper. */
    GONE,
    /** It is there, but nobody noted what it said. */
    UNPINNED;

    /** What has become of a sentence, as far as its pin tells. */
    public static EvidenceState of(SentenceRef ref, Known known) {
        Fingerprint pin = ref.pin();
        Optional<Fingerprint> now = known.sentence(ref);
        if (pin == null) {
            return now.isPresent() ? UNPINNED : GONE;
        }
        if (now.filter(pin::equals).isPresent()) {
            return SAME;
        }
        if (known.find(ref.paper(), pin).isPresent()) {
            return MOVED;
        }
        return now.isPresent() ? REWORDED : GONE;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return word();
    }
}
