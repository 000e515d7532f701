package winnow.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a unified diff back, strictly: every line of it must be there. */
final class Patch {
    private static final Pattern RANGE = Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@");
    private static final String NO_END = "\\ No newline at end of file";

    private Patch() {}

    static long linesGone(String diff) {
        return lines(diff).stream()
                .filter(line -> line.startsWith("-") && !line.startsWith("--- a/"))
                .count();
    }

    static String undone(String after, String diff) {
        if (diff.isEmpty()) {
            return after;
        }
        List<String> there = lines(after);
        List<String> before = new ArrayList<>();
        int at = 0;
        List<String> patch = lines(diff);
        for (int n = 2; n < patch.size(); n++) {
            String line = patch.get(n);
            boolean open = n + 1 < patch.size() && patch.get(n + 1).startsWith(NO_END);
            String words = open ? line.substring(1, line.length() - 1) : line.substring(1);
            Matcher range = RANGE.matcher(line.strip());
            if (range.matches()) {
                int from = Integer.parseInt(range.group(3));
                from -= "0".equals(range.group(4)) ? 0 : 1;
                before.addAll(there.subList(at, from));
                at = from;
            } else if (line.startsWith("-")) {
                before.add(words);
            } else if (!line.startsWith(NO_END)) {
                if (!there.get(at).equals(words)) {
                    throw new AssertionError("line " + at + " is " + there.get(at) + ", not " + words);
                }
                at++;
                if (line.startsWith(" ")) {
                    before.add(words);
                }
            }
        }
        before.addAll(there.subList(at, there.size()));
        return String.join("", before);
    }

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
}
