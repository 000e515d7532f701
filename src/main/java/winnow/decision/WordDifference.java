package winnow.decision;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** What changed between two wordings: {@code up to [-29-]{+31+} times}, as {@code git diff --word-diff} writes it. */
final class WordDifference {
    private static final int MOST_WORDS = 600;

    private WordDifference() {}

    static String of(String before, String after) {
        List<String> a = words(before);
        List<String> b = words(after);
        if (a.size() > MOST_WORDS || b.size() > MOST_WORDS) {
            return "[-" + before.strip() + "-]{+" + after.strip() + "+}";
        }
        return joined(steps(a, b));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).toList();
    }

    /** A word with {@code ' '} where both have it, {@code '-'} or {@code '+'} where one has. */
    private record Step(char sign, String word) {}

    private static Deque<Step> steps(List<String> a, List<String> b) {
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] = a.get(i).equals(b.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        Deque<Step> steps = new ArrayDeque<>();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                steps.add(new Step(' ', a.get(i++)));
                j++;
            } else if (j == b.size() || (i < a.size() && common[i + 1][j] >= common[i][j + 1])) {
                steps.add(new Step('-', a.get(i++)));
            } else {
                steps.add(new Step('+', b.get(j++)));
            }
        }
        return steps;
    }

    private static String joined(Deque<Step> steps) {
        StringBuilder text = new StringBuilder();
        StringBuilder gone = new StringBuilder();
        StringBuilder come = new StringBuilder();
        for (Step step : steps) {
            if (step.sign == ' ') {
                flush(text, gone, come);
                append(text, step.word);
            } else {
                append(step.sign == '-' ? gone : come, step.word);
            }
        }
        flush(text, gone, come);
        return text.toString();
    }

    private static void flush(StringBuilder text, StringBuilder gone, StringBuilder come) {
        String change = (gone.isEmpty() ? "" : "[-" + gone + "-]") + (come.isEmpty() ? "" : "{+" + come + "+}");
        if (!change.isEmpty()) {
            append(text, change);
        }
        gone.setLength(0);
        come.setLength(0);
    }

    private static void append(StringBuilder text, String word) {
        text.append(text.isEmpty() ? "" : " ").append(word);
    }
}
