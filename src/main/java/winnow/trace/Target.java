package winnow.trace;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import winnow.paper.Fingerprint;
import winnow.paper.PaperId;
import winnow.paper.PartRef;
import winnow.paper.SentenceRef;

/**
 * What a tag points at: a sentence or a part.
 *
 * @param paper the paper's id
 * @param sentence number of the sentence; 0 for a part
 * @param part slug of the part; {@code null} for a sentence
 * @param pin what the sentence said when the tag was written; {@code null} when not pinned
 */
public record Target(
        PaperId paper,
        int sentence,
        @Nullable String part,
        @Nullable Fingerprint pin) {

    public Target {
        if ((sentence > 0) == (part != null)) {
            throw new IllegalArgumentException("either a sentence or a part");
        }
    }

    public static Target of(SentenceRef ref) {
        return new Target(ref.paper(), ref.sentence(), null, ref.pin());
    }

    public static Target of(PartRef ref) {
        return new Target(ref.paper(), 0, ref.part(), null);
    }

    /** Reads either form; empty when {@code text} is neither. */
    public static Optional<Target> parse(String text) {
        if (text.indexOf('#') >= 0) {
            return SentenceRef.parse(text).map(Target::of);
        }
        return text.indexOf('/') < 0 ? Optional.empty() : PartRef.parse(text).map(Target::of);
    }

    /** The reference without its pin: {@code h2o#s8}, {@code h2o/eviction-policy}. */
    @JsonValue
    public String item() {
        return part == null ? paper + "#s" + sentence : paper + "/" + part;
    }

    @Override
    public String toString() {
        return pin == null ? item() : item() + "@" + pin;
    }
}
