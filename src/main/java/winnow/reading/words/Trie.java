package winnow.reading.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A tree over the characters of many texts, some with a value, in a few flat arrays. The children of a
 * node have numbers in a row, so a step is a look at one bit and a count of the bits below it.
 */
final class Trie<V> {
    static final int ROOT = 0;
    /** No node: nothing leads to the root. */
    static final int NONE = 0;

    /** What has a bit; a step by any other character costs a look into a map. */
    private static final String SYMBOLS = " abcdefghijklmnopqrstuvwxyz0123456789.+/&*'#_():;,@=%$!?-<>[]~^|";

    private static final int ASCII = 128;
    private static final byte[] SYMBOL = new byte[ASCII];

    static {
        Arrays.fill(SYMBOL, (byte) -1);
        for (byte symbol = 0; symbol < SYMBOLS.length(); symbol++) {
            SYMBOL[SYMBOLS.charAt(symbol)] = symbol;
        }
    }

    /** A trie that still grows. */
    static final class Draft<V> {
        private final TreeMap<Integer, Draft<V>> next = new TreeMap<>();
        private int number;
        private @Nullable V value;

        /** The place that a text leads to. */
        Draft<V> at(String text) {
            Draft<V> at = this;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                int rank = symbol(c) >= 0 ? symbol(c) : Long.SIZE + c;
                at = at.next.computeIfAbsent(rank, none -> new Draft<>());
            }
            return at;
        }

        @Nullable
        V value() {
            return value;
        }

        void put(V value) {
            this.value = value;
        }

        /** The value here; a new one where there was none. */
        V value(Supplier<V> made) {
            V known = value == null ? made.get() : value;
            value = known;
            return known;
        }
    }

    /** For each node the bits of its children and, beside them, the number of the first: one look into memory a step. */
    private final long[] nodes;

    private final Map<Long, Integer> others = new HashMap<>();
    /** By node; few have one. */
    private final Object[] values;

    Trie(Draft<V> root) {
        List<Draft<V>> all = new ArrayList<>(List.of(root));
        List<Integer> firsts = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            firsts.add(all.size());
            for (Draft<V> child : all.get(at).next.values()) {
                child.number = all.size();
                all.add(child);
            }
        }
        this.nodes = new long[2 * all.size()];
        this.values = new Object[all.size()];
        for (Draft<V> node : all) {
            nodes[2 * node.number + 1] = firsts.get(node.number);
            values[node.number] = node.value;
            node.next.forEach((rank, child) -> link(node.number, rank, child.number));
        }
    }

    private void link(int node, int rank, int child) {
        if (rank < Long.SIZE) {
            nodes[2 * node] |= 1L << rank;
        } else {
            others.put(key(node, (char) (rank - Long.SIZE)), child);
        }
    }

    private static int symbol(char c) {
        return c < ASCII ? SYMBOL[c] : -1;
    }

    private static long key(int node, char c) {
        return (long) node << Character.SIZE | c;
    }

    /** Where a character leads from a node; {@link #NONE} when no text goes on so. */
    int child(int node, char c) {
        int symbol = symbol(c);
        if (symbol < 0) {
            return others.isEmpty() ? NONE : others.getOrDefault(key(node, c), NONE);
        }
        long bit = 1L << symbol;
        long bits = nodes[2 * node];
        return (bits & bit) == 0 ? NONE : (int) nodes[2 * node + 1] + Long.bitCount(bits & (bit - 1));
    }

    /** The value of the text that ends at a node; {@code null} when none does. */
    @Nullable
    @SuppressWarnings("unchecked") // only values of this type are put in
    V value(int node) {
        return (V) values[node];
    }
}
