package winnow.trace;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of a text that another does not have at their place, by Myers' algorithm: the fewest insertions
 * and deletions. How a line ends, and whether the last one ends at all, makes no difference.
 */
final class LineDiff {
    /** So many differences are looked for; texts with more of them differ in all that lies between. */
    private static final int MOST = 2_000;

    private LineDiff() {}

    /** Numbers, from 1, of the lines of {@code now} that are not in {@code before}. */
    static BitSet changed(byte[] before, byte[] now) {
        Map<String, Integer> names = new HashMap<>();
        int[] a = names(lines(before), names);
        int[] b = names(lines(now), names);
        int begin = 0;
        while (begin < a.length && begin < b.length && a[begin] == b[begin]) {
            begin++;
        }
        int end = 0;
        while (end < a.length - begin && end < b.length - begin && a[a.length - 1 - end] == b[b.length - 1 - end]) {
            end++;
        }
        BitSet changed = new BitSet();
        for (int line :
                inserted(Arrays.copyOfRange(a, begin, a.length - end), Arrays.copyOfRange(b, begin, b.length - end))) {
            changed.set(begin + line + 1);
        }
        return changed;
    }

    /** The share of lines of {@code now} that {@code before} has as well, wherever they stand. */
    static double alike(byte[] before, byte[] now) {
        Map<String, Integer> left = new HashMap<>();
        List<String> all = lines(before);
        all.forEach(line -> left.merge(line, 1, Integer::sum));
        List<String> lines = lines(now);
        int same = 0;
        for (String line : lines) {
            if (left.merge(line, -1, Integer::sum) >= 0) {
                same++;
            }
        }
        return (double) same / Math.max(1, Math.max(lines.size(), all.size()));
    }

    private static int[] names(List<String> lines, Map<String, Integer> names) {
        return lines.stream()
                .mapToInt(line -> names.computeIfAbsent(line, each -> names.size()))
                .toArray();
    }

    /** Lines as they are counted everywhere here: each of \n, \r\n and \r ends one. */
    private static List<String> lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).lines().toList();
    }

    private static List<Integer> inserted(int[] a, int[] b) {
        int most = Math.min(MOST, a.length + b.length);
        List<int[]> trace = new ArrayList<>();
        int[] reached = new int[2 * most + 3];
        for (int d = 0; d <= most; d++) {
            trace.add(Arrays.copyOfRange(reached, most + 1 - d, most + 2 + d));
            for (int k = -d; k <= d; k += 2) {
                int at = most + 1 + k;
                int x = k == -d || (k != d && reached[at - 1] < reached[at + 1])
                        ? reached[at + 1]
                        : reached[at - 1] + 1;
                while (x < a.length && x - k < b.length && a[x] == b[x - k]) {
                    x++;
                }
                reached[at] = x;
                if (x >= a.length && x - k >= b.length) {
                    return backwards(trace, a.length, b.length);
                }
            }
        }
        List<Integer> all = new ArrayList<>();
        for (int line = 0; line < b.length; line++) {
            all.add(line);
        }
        return all;
    }

    private static List<Integer> backwards(List<int[]> trace, int length, int other) {
        List<Integer> inserted = new ArrayList<>();
        int x = length;
        int y = other;
        for (int d = trace.size() - 1; d > 0; d--) {
            int[] reached = trace.get(d);
            int k = x - y;
            // what was reached with d - 1 differences lies at d + diagonal in the copy made before step d
            boolean down = k == -d || (k != d && at(reached, d, k - 1) < at(reached, d, k + 1));
            int from = down ? k + 1 : k - 1;
            int fromX = at(reached, d, from);
            x = fromX;
            y = fromX - from;
            if (down) {
                inserted.add(y);
            }
        }
        return inserted;
    }

    private static int at(int[] reached, int d, int diagonal) {
        return reached[d + diagonal];
    }
}
