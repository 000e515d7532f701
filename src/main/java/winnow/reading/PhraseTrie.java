package winnow.reading;

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
    /** Told of each phrase that is met. */
    interface Hit {
        void at(int label, int start, int end);
    }

    /** A phrase and what it stands for. */
    record Phrase(String words, int label) {}

    /** Letters, digits and the space; other letters have their edges in {@link #others}. */
    private static final int SYMBOLS = 37;

    private static final byte[] SYMBOL = symbols();

    /**
     * The child of a node by the symbol that leads there, 0 for none, negative where a phrase ends at the
     * child: a step is one look-up.
     */
    private final int[] children;

    /** What follows that symbol on the way to a node without a fork or an end between. */
    private final String[] rest;

    /** The first three symbols of all phrases: most words of a text are passed over by one look at this. */
    private final BitSet openings;

    private final Map<Long, Integer> others;
    private final int[][] whole;
    private final int[][] opening;

    private PhraseTrie(PhraseDraft draft) {
        this.openings = draft.openings(SYMBOLS, SYMBOL);
        List<PhraseDraft> nodes = draft.nodes();
        this.others = new HashMap<>();
        this.children = new int[nodes.size() * SYMBOLS];
        this.rest = nodes.stream().map(PhraseDraft::rest).toArray(String[]::new);
        this.whole = nodes.stream().map(PhraseDraft::whole).toArray(int[][]::new);
        this.opening = nodes.stream().map(PhraseDraft::opening).toArray(int[][]::new);
        for (PhraseDraft node : nodes) {
            node.next().forEach((c, child) -> {
                int number = child.ends() ? -child.number() : child.number();
                if (c < SYMBOL.length) {
                    children[node.number() * SYMBOLS + SYMBOL[c]] = number;
                } else {
                    others.put(key(node.number(), c), number);
                }
            });
        }
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
        PhraseDraft draft = new PhraseDraft();
        for (Phrase phrase : phrases) {
            draft.add(Folded.of(phrase.words()).strip(), phrase.words().endsWith("*"), phrase.label());
        }
        return new PhraseTrie(draft);
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
        int at = start;
        while (at < to) {
            char c = folded.charAt(at++);
            node = c < SYMBOL.length ? children[node * SYMBOLS + SYMBOL[c]] : other(node, c);
            if (node == 0) {
                return;
            }
            boolean ends = node < 0;
            node = Math.abs(node);
            int behind = at + rest[node].length();
            if (behind > to || !folded.startsWith(rest[node], at)) {
                return;
            }
            at = behind;
            if (ends) {
                tell(opening[node], start, at, hit);
                if (whole[node].length > 0 && endsHere(folded, at, to)) {
                    tell(whole[node], start, at, hit);
                }
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
