package winnow.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import winnow.paper.Fingerprint;
import winnow.paper.Paper;
import winnow.paper.Sentence;
import winnow.paper.SentenceRef;
import winnow.text.WordDiff;

/**
 * What became of a sentence of the lock in the digest that is loaded now.
 *
 * @param ref the sentence as the lock knows it; for an added one, as the digest now numbers it
 * @param fate what became of it
 * @param now its number now; {@code null} when it is gone
 * @param likeness of the old and the new wording, 0 to 1; {@code null} when the old one is not known here
 * @param difference word for word, or the new wording where the old one is not known; empty for the same
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Drift(
        SentenceRef ref,
        Fate fate,
        @Nullable Integer now,
        @Nullable Double likeness,
        String difference) {
    private static final double LEAST_LIKENESS = 0.4;

    /** What can become of a sentence. */
    public enum Fate {
        /** The same words at the same number. */
        SAME,
        /** The same words at another number. */
        MOVED,
        /** Other words in its place. */
        REWORDED,
        /** Nothing like it is left. */
        GONE,
        /** It was not there before. */
        ADDED;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What became of each sentence of a paper, in the order of the lock, added ones behind. */
    static List<Drift> of(DigestLock.Locked before, Paper after, Map<Fingerprint, String> wordings) {
        return new PaperDrift(before, after, wordings).drifts();
    }

    /** Matches the sentences of one paper: first by fingerprint, then, in what is left, by likeness or place. */
    private static final class PaperDrift {
        private final DigestLock.Locked before;
        private final Paper after;
        private final Map<Fingerprint, String> wordings;
        private final Integer[] now;
        private final boolean[] taken;

        PaperDrift(DigestLock.Locked before, Paper after, Map<Fingerprint, String> wordings) {
            this.before = before;
            this.after = after;
            this.wordings = wordings;
            this.now = new Integer[before.sentences().size()];
            this.taken = new boolean[after.sentences().size() + 1];
        }

        List<Drift> drifts() {
            matchSame();
            matchReworded();
            List<Drift> drifts = new ArrayList<>();
            for (int at = 0; at < now.length; at++) {
                drifts.add(drift(at));
            }
            for (Sentence sentence : after.sentences()) {
                if (!taken[sentence.n()]) {
                    SentenceRef ref = new SentenceRef(after.id(), sentence.n());
                    drifts.add(new Drift(ref, Fate.ADDED, sentence.n(), null, sentence.text()));
                }
            }
            return drifts;
        }

        private void matchSame() {
            for (int at = 0; at < now.length; at++) {
                Fingerprint print = before.sentences().get(at);
                int nearest = 0;
                for (Sentence sentence : after.sentences()) {
                    boolean same =
                            !taken[sentence.n()] && sentence.fingerprint().equals(print);
                    if (same && (nearest == 0 || Math.abs(sentence.n() - 1 - at) < Math.abs(nearest - 1 - at))) {
                        nearest = sentence.n();
                    }
                }
                take(at, nearest);
            }
        }

        private void take(int at, int number) {
            if (number > 0) {
                now[at] = number;
                taken[number] = true;
            }
        }

        private void matchReworded() {
            for (int at = 0; at < now.length; at++) {
                if (now[at] == null) {
                    String old = wordings.get(before.sentences().get(at));
                    take(at, old == null ? inItsPlace(at) : mostAlike(old));
                }
            }
        }

        /** Where the old words are not known: the new sentence between the same neighbours. */
        private int inItsPlace(int at) {
            int previous = at == 0 ? 0 : now[at - 1] == null ? -1 : now[at - 1];
            boolean free = previous >= 0 && previous < after.sentences().size() && !taken[previous + 1];
            boolean closes = at + 1 == now.length
                    ? previous + 1 == after.sentences().size()
                    : now[at + 1] == null || now[at + 1] == previous + 2;
            return free && closes ? previous + 1 : 0;
        }

        private int mostAlike(String old) {
            int best = 0;
            double most = LEAST_LIKENESS;
            for (Sentence sentence : after.sentences()) {
                double likeness = taken[sentence.n()]
                        ? 0
                        : WordDiff.between(old, sentence.text()).likeness();
                if (likeness > most) {
                    best = sentence.n();
                    most = likeness;
                }
            }
            return best;
        }

        private Drift drift(int at) {
            SentenceRef ref = new SentenceRef(before.id(), at + 1);
            Integer number = now[at];
            Fingerprint print = before.sentences().get(at);
            String old = wordings.get(print);
            if (number == null) {
                return new Drift(ref, Fate.GONE, null, null, old == null ? "" : "[-" + old + "-]");
            }
            Sentence sentence = after.sentences().get(number - 1);
            if (sentence.fingerprint().equals(print)) {
                return new Drift(ref, number == at + 1 ? Fate.SAME : Fate.MOVED, number, 1.0, "");
            }
            if (old == null) {
                return new Drift(ref, Fate.REWORDED, number, null, sentence.text());
            }
            WordDiff diff = WordDiff.between(old, sentence.text());
            return new Drift(ref, Fate.REWORDED, number, diff.likeness(), diff.text());
        }
    }
}
