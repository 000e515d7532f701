package winnow.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A place in a {@link PhraseTrie} that still grows; the first one is the whole trie. */
final class PhraseDraft {
    private static final int[] NONE = {};
    private static final int OPENING = 3;

    private final Map<Character, PhraseDraft> next = new TreeMap<>();
    private int[] whole = NONE;
    private int[] opening = NONE;
    private int number;
    private String rest = "";

    /**
     * Puts a phrase in.
     *
     * @param words folded
     * @param open whether any end of its last word is let pass
     * @param label what it stands for
     */
    void add(String words, boolean open, int label) {
        PhraseDraft at = this;
        for (int i = 0; i < words.length(); i++) {
            at = at.next.computeIfAbsent(words.charAt(i), none -> new PhraseDraft());
        }
        if (at != this && open) {
            at.opening = with(at.opening, label);
        } else if (at != this) {
            at.whole = with(at.whole, label);
        }
    }

    private static int[] with(int[] labels, int label) {
        if (Arrays.stream(labels).anyMatch(known -> known == label)) {
            return labels;
        }
        int[] more = Arrays.copyOf(labels, labels.length + 1);
        more[labels.length] = label;
        return more;
    }

    /**
     * All places where phrases fork or end, numbered from the root on, near ones first: what most texts
     * touch lies close together. What lies between two of them is the {@link #rest} of the second.
     */
    List<PhraseDraft> nodes() {
        List<PhraseDraft> nodes = new ArrayList<>(List.of(this));
        for (int at = 0; at < nodes.size(); at++) {
            nodes.get(at).next.replaceAll((c, child) -> child.shortened());
            for (PhraseDraft child : nodes.get(at).next.values()) {
                child.number = nodes.size();
                nodes.add(child);
            }
        }
        return nodes;
    }

    private PhraseDraft shortened() {
        StringBuilder between = new StringBuilder();
        PhraseDraft end = this;
        while (end.next.size() == 1 && !end.ends()) {
            Map.Entry<Character, PhraseDraft> only =
                    end.next.entrySet().iterator().next();
            between.append(only.getKey());
            end = only.getValue();
        }
        end.rest = between.isEmpty() ? "" : between.toString();
        return end;
    }

    /**
     * The first three symbols of all phrases, as one number each; of a shorter phrase all that can follow.
     * To be asked before {@link #nodes}.
     *
     * @param symbols how many there are
     * @param symbol the symbol of each ASCII character
     */
    BitSet openings(int symbols, byte[] symbol) {
        BitSet openings = new BitSet(symbols * symbols * symbols);
        addOpenings(openings, symbols, symbol, 0, OPENING);
        return openings;
    }

    private void addOpenings(BitSet openings, int symbols, byte[] symbol, int before, int left) {
        if (left == 0 || ends()) {
            int all = (int) Math.pow(symbols, left);
            openings.set(before * all, (before + 1) * all);
            return;
        }
        next.forEach((c, child) -> {
            if (c < symbol.length) {
                child.addOpenings(openings, symbols, symbol, before * symbols + symbol[c], left - 1);
            }
        });
    }

    boolean ends() {
        return whole.length > 0 || opening.length > 0;
    }

    Map<Character, PhraseDraft> next() {
        return next;
    }

    int number() {
        return number;
    }

    String rest() {
        return rest;
    }

    int[] whole() {
        return whole;
    }

    int[] opening() {
        return opening;
    }
}
