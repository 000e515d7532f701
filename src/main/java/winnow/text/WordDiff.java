package winnow.text;

import java.util.Arrays;
import java.util.List;

/**
 * How one sentence differs from another, word for word.
 *
 * @param likeness twice the words of the longest common subsequence over the words of both, 0 to 1
 * @param text the second sentence with {@code [-words only the first has-]} and
 *     {@code {+words only the second has+}}, as {@code git diff --word-diff} writes it
 */
public record WordDiff(double likeness, String text) {
    private static final int MOST_WORDS = 1000;

    public static WordDiff between(String before, String after) {
        List<String> a = words(before);
        List<String> b = words(after);
        int[][] common = common(a, b);
        double likeness = a.isEmpty() && b.isEmpty() ? 1 : 2.0 * common[0][0] / (a.size() + b.size());
        return new WordDiff(likeness, marked(a, b, common));
    }

    /** {@code 87 %}, rounded down, so that only the same is 100 %. */
    public String percent() {
        return (int) (likeness * 100) + " %";
    }

    private static List<String> words(String text) {
        List<String> words = Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.subList(0, Math.min(MOST_WORDS, words.size()));
    }

    private static int[][] common(List<String> a, List<String> b) {
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] = a.get(i).equals(b.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static String marked(List<String> a, List<String> b, int[][] common) {
        StringBuilder text = new StringBuilder();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            int fromA = i;
            int fromB = j;
            while (i < a.size() && common[i + 1][j] == common[i][j] && !isSame(a, b, i, j)) {
                i++;
            }
            while (j < b.size() && common[i][j + 1] == common[i][j] && !isSame(a, b, i, j)) {
                j++;
            }
            mark(text, " ", "[-", a.subList(fromA, i), "-]");
            mark(text, fromA < i ? "" : " ", "{+", b.subList(fromB, j), "+}");
            if (i < a.size() && j < b.size() && isSame(a, b, i, j)) {
                mark(text, " ", "", List.of(b.get(j)), "");
                i++;
                j++;
            }
        }
        return text.toString();
    }

    private static boolean isSame(List<String> a, List<String> b, int i, int j) {
        return i < a.size() && j < b.size() && a.get(i).equals(b.get(j));
    }

    private static void mark(StringBuilder text, String space, String open, List<String> words, String close) {
        if (!words.isEmpty()) {
            text.append(text.isEmpty() ? "" : space)
                    .append(open)
                    .append(String.join(" ", words))
                    .append(close);
        }
    }
}
