package winnow.library;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import winnow.paper.PaperId;

/**
 * Gives each paper of a digest an id of its own, in some 20 bytes a paper: the one its title asks for, or
 * the one the lock gave it before, with {@code -2}, {@code -3} behind it when it is taken.
 */
final class PaperIds {
    private static final int FIRST_SIZE = 1 << 10;

    private final Map<String, PaperId> locked = new HashMap<>();
    private long[] keys = new long[FIRST_SIZE];
    private int[] counts = new int[FIRST_SIZE];
    private int size;

    PaperIds(DigestLock lock) {
        for (DigestLock.Locked paper : lock.papers()) {
            locked.put(paper.title(), paper.id());
        }
    }

    PaperId idFor(String title) {
        PaperId known = locked.remove(title);
        if (known != null && count(known.value()) == 0) {
            take(known.value());
            return known;
        }
        PaperId asked = PaperId.ofTitle(title);
        PaperId id = asked;
        while (count(id.value()) > 0 || locked.containsValue(id)) {
            id = asked.numbered(Math.max(2, take(asked.value())));
        }
        take(id.value());
        return id;
    }

    /** Counts one more use of a text, and says how many there are now. */
    int take(String text) {
        if (size * 2 > keys.length) {
            grow();
        }
        int at = slot(hash(text));
        size += counts[at] == 0 ? 1 : 0;
        keys[at] = hash(text);
        return ++counts[at];
    }

    private int count(String text) {
        return counts[slot(hash(text))];
    }

    private int slot(long key) {
        int at = (int) (key ^ (key >>> 32)) & (keys.length - 1);
        while (counts[at] != 0 && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = Arrays.copyOf(new int[0], keys.length);
        for (int from = 0; from < oldKeys.length; from++) {
            if (oldCounts[from] != 0) {
                int at = slot(oldKeys[from]);
                keys[at] = oldKeys[from];
                counts[at] = oldCounts[from];
            }
        }
    }

    /** FNV-1a of 64 bits, mixed: among a million texts two meet with a chance of one in 10^7. */
    static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int at = 0; at < text.length(); at++) {
            hash = (hash ^ text.charAt(at)) * 0x100000001b3L;
        }
        hash ^= hash >>> 33;
        hash *= 0xff51afd7ed558ccdL;
        return hash ^ (hash >>> 33);
    }
}
