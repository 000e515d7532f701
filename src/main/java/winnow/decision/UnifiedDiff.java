package winnow.decision;

import java.util.ArrayList;
import java.util.List;

/**
 * The difference of two texts by lines, as {@code diff -u} and {@code git} write it. Shortest edit script
 * after Myers (1986), linear where the texts agree; beyond {@link #MOST_STEPS} the rest is one block.
 */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;
    private static final int MOST_STEPS = 2000;

    /** Lines of the one text replaced by lines of the other; ends are behind the last. */
    private record Hunk(int fromA, int toA, int fromB, int toB) {}

    private final List<String> a;
    private final List<String> b;

    private UnifiedDiff(List<String> a, List<String> b) {
        this.a = a;
        this.b = b;
    }

    public static String of(String name, String before, String after) {
        if (before.equals(after)) {
            return "";
        }
        UnifiedDiff diff = new UnifiedDiff(lines(before), lines(after));
        StringBuilder text = new StringBuilder("--- a/" + name + "\n+++ b/" + name + "\n");
        List<Hunk> near = new ArrayList<>();
        for (Hunk hunk : diff.hunks()) {
            if (!near.isEmpty() && hunk.fromA - near.get(near.size() - 1).toA > 2 * CONTEXT) {
                diff.print(near, text);
                near.clear();
            }
            near.add(hunk);
        }
        diff.print(near, text);
        return text.toString();
    }

    /** Lines with their ends. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            lines.add(text.substring(from, end + 1));
            from = end + 1;
        }
        if (from < text.length()) {
            lines.add(text.substring(from));
        }
        return lines;
    }

    private List<Hunk> hunks() {
        int head = 0;
        while (head < a.size() && head < b.size() && a.get(head).equals(b.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < a.size() - head
                && tail < b.size() - head
                && a.get(a.size() - 1 - tail).equals(b.get(b.size() - 1 - tail))) {
            tail++;
        }
        return middle(head, a.size() - tail, b.size() - tail);
    }

    private List<Hunk> middle(int head, int endA, int endB) {
        List<int[]> trace = new ArrayList<>();
        int n = endA - head;
        int m = endB - head;
        int most = Math.min(n + m, MOST_STEPS);
        int[] reach = new int[2 * most + 3];
        for (int steps = 0; steps <= most; steps++) {
            trace.add(java.util.Arrays.copyOfRange(reach, most + 1 - steps - 1, most + 1 + steps + 2));
            for (int k = -steps; k <= steps; k += 2) {
                int at = most + 1 + k;
                boolean down = k == -steps || (k != steps && reach[at - 1] < reach[at + 1]);
                int x = down ? reach[at + 1] : reach[at - 1] + 1;
                while (x < n && x - k < m && a.get(head + x).equals(b.get(head + x - k))) {
                    x++;
                }
                reach[at] = x;
                if (x >= n && x - k >= m) {
                    return back(trace, head, n, m);
                }
            }
        }
        return List.of(new Hunk(head, endA, head, endB));
    }

    /** Walks the trace back from the end and joins neighbouring steps. */
    private static List<Hunk> back(List<int[]> trace, int head, int n, int m) {
        List<Hunk> hunks = new ArrayList<>();
        int x = n;
        int y = m;
        for (int steps = trace.size() - 1; steps > 0; steps--) {
            int[] reach = trace.get(steps);
            int middle = steps + 1;
            int k = x - y;
            boolean down = k == -steps || (k != steps && reach[middle + k - 1] < reach[middle + k + 1]);
            int fromX = down ? reach[middle + k + 1] : reach[middle + k - 1];
            int fromY = fromX - (down ? k + 1 : k - 1);
            int toX = down ? fromX : fromX + 1;
            int toY = down ? fromY + 1 : fromY;
            add(hunks, new Hunk(head + fromX, head + toX, head + fromY, head + toY));
            x = fromX;
            y = fromY;
        }
        return hunks;
    }

    private static void add(List<Hunk> hunks, Hunk hunk) {
        Hunk next = hunks.isEmpty() ? null : hunks.get(0);
        if (next != null && next.fromA == hunk.toA && next.fromB == hunk.toB) {
            hunks.set(0, new Hunk(hunk.fromA, next.toA, hunk.fromB, next.toB));
        } else {
            hunks.add(0, hunk);
        }
    }

    private void print(List<Hunk> hunks, StringBuilder text) {
        Hunk first = hunks.get(0);
        Hunk last = hunks.get(hunks.size() - 1);
        int before = Math.min(CONTEXT, first.fromA);
        int after = Math.min(CONTEXT, a.size() - last.toA);
        text.append("@@ -")
                .append(range(first.fromA - before, last.toA + after))
                .append(" +")
                .append(range(first.fromB - before, last.toB + after))
                .append(" @@\n");
        int at = first.fromA - before;
        for (Hunk hunk : hunks) {
            print(' ', a.subList(at, hunk.fromA), text);
            print('-', a.subList(hunk.fromA, hunk.toA), text);
            print('+', b.subList(hunk.fromB, hunk.toB), text);
            at = hunk.toA;
        }
        print(' ', a.subList(at, last.toA + after), text);
    }

    private static String range(int from, int to) {
        int count = to - from;
        return (count == 0 ? from : from + 1) + (count == 1 ? "" : "," + count);
    }

    private static void print(char sign, List<String> lines, StringBuilder text) {
        for (String line : lines) {
            text.append(sign).append(line);
            if (!line.endsWith("\n")) {
                text.append("\n\\ No newline at end of file\n");
            }
        }
    }
}
