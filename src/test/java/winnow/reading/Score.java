package winnow.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What was found, what the labels want, and how much of both is the same.
 *
 * @param misses one line for each difference
 */
record Score(int found, int wanted, int right, List<String> misses) {
    static final Score NONE = new Score(0, 0, 0, List.of());

    static Score of(boolean right, Object found, Object wanted) {
        return new Score(1, 1, right ? 1 : 0, right ? List.of() : List.of("read " + found + ", label " + wanted));
    }

    /** Of two sets of names that are already folded. */
    static Score of(Collection<String> found, Collection<String> wanted) {
        List<String> misses = new ArrayList<>();
        TreeSet<String> more = new TreeSet<>(found);
        TreeSet<String> less = new TreeSet<>(wanted);
        int foundCount = more.size();
        int wantedCount = less.size();
        more.removeAll(wanted);
        less.removeAll(found);
        more.forEach(name -> misses.add("more " + name));
        less.forEach(name -> misses.add("less " + name));
        return new Score(foundCount, wantedCount, foundCount - more.size(), misses);
    }

    Score plus(Score other) {
        List<String> all = new ArrayList<>(misses);
        all.addAll(other.misses);
        return new Score(found + other.found, wanted + other.wanted, right + other.right, all);
    }

    double f1() {
        return found + wanted == 0 ? 1 : 2.0 * right / (found + wanted);
    }

    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
        return wanted == 0 ? 1 : (double) right / wanted;
    }
}
