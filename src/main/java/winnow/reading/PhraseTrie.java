package winnow.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import winnow.text.Span;

/**
 * Finds thousands of phrases in {@link Folded} text in one pass. A phrase is met at whole words; an
 * {@code s} or {@code es} behind it is let pass, and a phrase that ends in {@code *} lets any end of its
 * last word pass. No step is taken back: the cost is the text's length times the longest phrase at worst.
 */
final class PhraseTrie {
    private static final int[] NONE = {};

    /** Told of each phrase that is met. */
    interface Hit {
        void at(int label, int start, int end);
    }

    /** A phrase and what it stands for. */
    record Phrase(String words, int label) {}

    /** Letters, digits and the space; other letters have their edges in {@link #others}. */
    private static final int SYMBOLS = 37;

    private static final byte[] SYMBOL = symbols();

    /** The child of a node by symbol, 0 for none: a step is one look-up. */
    private final int[] children;

    /** The first three symbols of all phrases: most words of a text are passed over by one look at this. */
    private final BitSet openings = new BitSet(SYMBOLS * SYMBOLS * SYMBOLS);

    private final Map<Long, Integer> others;
    private final int[][] whole;
    private final int[][] opening;

    private PhraseTrie(Map<Long, Integer> edges, List<int[]> whole, List<int[]> opening) {
        this.children = new int[whole.size() * SYMBOLS];
        this.others = new HashMap<>();
        edges.forEach((key, child) -> {
            char c = (char) (key & 0xFFFF);
            if (c < SYMBOL.length) {
                children[(int) (key >>> 16) * SYMBOLS + SYMBOL[c]] = child;
            } else {
                others.put(key, child);
            }
        });
        this.whole = whole.toArray(int[][]::new);
        this.opening = opening.toArray(int[][]::new);
        for (int first = 0; first < SYMBOLS; first++) {
            addOpenings(first);
        }
    }

    private void addOpenings(int first) {
        int one = children[first];
        for (int second = 0; one > 0 && second < SYMBOLS; second++) {
            int two = children[one * SYMBOLS + second];
            for (int third = 0; third < SYMBOLS; third++) {
                boolean isShort = ends(one) || (two > 0 && ends(two));
                if (isShort || (two > 0 && children[two * SYMBOLS + third] > 0)) {
                    openings.set((first * SYMBOLS + second) * SYMBOLS + third);
                }
            }
        }
    }

    private boolean ends(int node) {
        return whole[node].length > 0 || opening[node].length > 0;
    }

    /** Whether a phrase can begin here; also true where this cannot be told by three symbols. */
    private boolean mayBegin(String folded, int at, int to) {
        if (at + 2 >= to) {
            return true;
        }
        int first = folded.charAt(at);
        int second = folded.charAt(at + 1);
        int third = folded.charAt(at + 2);
        return (first | second | third) >= SYMBOL.length
                || openings.get((SYMBOL[first] * SYMBOLS + SYMBOL[second]) * SYMBOLS + SYMBOL[third]);
    }

    private static byte[] symbols() {
        byte[] symbols = new byte[128];
        for (char c = 'a'; c <= 'z'; c++) {
            symbols[c] = (byte) (c - 'a' + 1);
        }
        for (char c = '0'; c <= '9'; c++) {
            symbols[c] = (byte) (c - '0' + 27);
        }
        return symbols;
    }

    static PhraseTrie of(Collection<Phrase> phrases) {
        Map<Long, Integer> edges = new HashMap<>();
        List<int[]> whole = new ArrayList<>(List.of(NONE));
        List<int[]> opening = new ArrayList<>(List.of(NONE));
        for (Phrase phrase : phrases) {
            String words = Folded.of(phrase.words()).strip();
            int node = 0;
            for (int at = 0; at < words.length(); at++) {
                Integer next = edges.putIfAbsent(key(node, words.charAt(at)), whole.size());
                if (next == null) {
                    next = whole.size();
                    whole.add(NONE);
                    opening.add(NONE);
                }
                node = next;
            }
            if (node > 0) {
                List<int[]> ends = phrase.words().endsWith("*") ? opening : whole;
                ends.set(node, with(ends.get(node), phrase.label()));
            }
        }
        return new PhraseTrie(edges, whole, opening);
    }

    private static int[] with(int[] labels, int label) {
        for (int known : labels) {
            if (known == label) {
                return labels;
            }
        }
        int[] more = Arrays.copyOf(labels, labels.length + 1);
        more[labels.length] = label;
        return more;
    }

    /** Tells {@code hit} of every phrase within {@code from} and {@code to} of a folded text. */
    void scan(String folded, int from, int to, Hit hit) {
        boolean between = true;
        for (int at = from; at < to; at++) {
            boolean blank = folded.charAt(at) == ' ';
            if (between && !blank && mayBegin(folded, at, to)) {
                walk(folded, at, to, hit);
            }
            between = blank;
        }
    }

    /** The first phrase that is met, the shortest of several that begin at one word; {@code null} when none is. */
    @Nullable
    Span first(String folded, int from, int to) {
        @Nullable Span[] first = new @Nullable Span[1];
        boolean between = true;
        for (int at = from; at < to && first[0] == null; at++) {
            boolean blank = folded.charAt(at) == ' ';
            if (between && !blank && mayBegin(folded, at, to)) {
                walk(
                        folded,
                        at,
                        to,
                        (label, start, end) -> first[0] = first[0] == null ? new Span(start, end) : first[0]);
            }
            between = blank;
        }
        return first[0];
    }

    private void walk(String folded, int start, int to, Hit hit) {
        int node = 0;
        for (int at = start; at < to; at++) {
            char c = folded.charAt(at);
            node = c < SYMBOL.length ? children[node * SYMBOLS + SYMBOL[c]] : other(node, c);
            if (node == 0) {
                return;
            }
            int end = at + 1;
            if (whole[node].length > 0 && endsHere(folded, end, to)) {
                tell(whole[node], start, end, hit);
            }
            if (opening[node].length > 0) {
                tell(opening[node], start, end, hit);
            }
        }
    }

    private static void tell(int[] labels, int start, int end, Hit hit) {
        for (int label : labels) {
            hit.at(label, start, end);
        }
    }

    private static boolean endsHere(String folded, int end, int to) {
        if (isEnd(folded, end, to)) {
            return true;
        }
        int plural = folded.charAt(end) == 's' ? 1 : folded.startsWith("es", end) ? 2 : 0;
        return plural > 0 && end + plural <= to && isEnd(folded, end + plural, to);
    }

    private static boolean isEnd(String folded, int end, int to) {
        return end >= to || folded.charAt(end) == ' ';
    }

    private static long key(int node, char c) {
        return (long) node << 16 | c;
    }

    private int other(int node, char c) {
        return others.isEmpty() ? 0 : others.getOrDefault(key(node, c), 0);
    }
}
