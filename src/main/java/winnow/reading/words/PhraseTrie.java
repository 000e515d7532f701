package winnow.reading.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Finds thousands of phrases in {@link Folded} text in one pass. A phrase is met at whole words; an
 * {@code s} or {@code es} behind it is let pass, and a phrase that ends in {@code *} lets any end of its
 * last word pass. No step is taken back: the cost is the text's length times the longest phrase at worst.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTrie<V> {
    /** Told of each phrase that is met. */
    public interface Hit<V> {
        void at(V meaning, int start, int end);
    }

    /** A phrase and what it stands for. */
    public record Phrase<V>(String words, V meaning) {}

    /** What the phrases stand for that end in one place: those to be met whole, and those that end in {@code *}. */
    private record Ends<V>(List<V> whole, List<V> open) {
        Ends() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void add(Phrase<V> phrase) {
            List<V> known = phrase.words().endsWith("*") ? open : whole;
            if (!known.contains(phrase.meaning())) {
                known.add(phrase.meaning());
            }
        }
    }

    private final Trie<Ends<V>> trie;

    private PhraseTrie(Trie<Ends<V>> trie) {
        this.trie = trie;
    }

    public static <V> PhraseTrie<V> of(Collection<Phrase<V>> phrases) {
        Trie.Draft<Ends<V>> root = new Trie.Draft<>();
        for (Phrase<V> phrase : phrases) {
            String words = Folded.of(phrase.words()).toString().strip();
            if (!words.isEmpty()) {
                root.at(words).value(Ends::new).add(phrase);
            }
        }
        return new PhraseTrie<>(new Trie<>(root));
    }

    /** Tells {@code hit} of every phrase within {@code from} and {@code to} of a folded text, in order. */
    public void scan(Folded text, int from, int to, Hit<V> hit) {
        boolean between = true;
        for (int at = from; at < to; at++) {
            boolean blank = text.isBlank(at);
            if (between && !blank) {
                walk(text, at, to, hit);
            }
            between = blank;
        }
    }

    private void walk(Folded text, int start, int to, Hit<V> hit) {
        int node = Trie.ROOT;
        for (int at = start; at < to; at++) {
            node = trie.child(node, text.charAt(at));
            if (node == Trie.NONE) {
                return;
            }
            Ends<V> ends = trie.value(node);
            if (ends != null) {
                tell(ends.open, start, at + 1, hit);
                if (endsHere(text, at + 1, to)) {
                    tell(ends.whole, start, at + 1, hit);
                }
            }
        }
    }

    private static <V> void tell(List<V> meanings, int start, int end, Hit<V> hit) {
        for (int i = 0; i < meanings.size(); i++) {
            hit.at(meanings.get(i), start, end);
        }
    }

    /** Whether a word ends here, but for the ending of a plural. */
    private static boolean endsHere(Folded text, int end, int to) {
        int at = end < to && text.charAt(end) == 'e' && end + 1 < to && text.charAt(end + 1) == 's' ? end + 1 : end;
        at += at < to && text.charAt(at) == 's' ? 1 : 0;
        return at >= to || text.isBlank(at);
    }
}
