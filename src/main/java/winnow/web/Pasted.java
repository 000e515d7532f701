package winnow.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody pasted, cut into what can be asked about: prose by paragraph, a fenced block of code as one, a diff by
 * hunk. A pull request is all of these together, in any order.
 */
final class Pasted {
    /** A longer piece is asked about in parts, so that all of it is. */
    private static final int LONGEST = 1_500;

    private static final Pattern HUNK = Pattern.compile("@@ -\\d+(?:,(\\d+))? \\+\\d+(?:,(\\d+))? @@.*");
    private static final Pattern HEAD = Pattern.compile(
            "(?:diff --git |index [0-9a-f]+\\.\\.|--- \\S|\\+\\+\\+ \\S"
                    + "|(?:new|deleted) file mode |old mode |new mode |similarity index |rename (?:from|to) |Binary files |\\\\ No newline).*");
    private static final Pattern FILE = Pattern.compile("\\+\\+\\+ (?:b/)?([^\\t]+).*");

    private final List<Segment> segments = new ArrayList<>();
    private final List<String> gathered = new ArrayList<>();
    private String file = "";
    private boolean diff;
    private boolean fenced;
    private int before;
    private int after;

    /**
     * Something to ask about.
     *
     * @param where the file of a hunk; empty for prose
     * @param diff whether it is a hunk
     * @param text its lines as they were pasted; of a hunk with the sign before each
     */
    record Segment(String where, boolean diff, String text) {
        /** What is asked: of a hunk the lines that it adds, and when it only takes away, those that it takes. */
        String asked() {
            if (!diff) {
                return text;
            }
            String added = signed('+');
            return added.isBlank() ? signed('-') : added;
        }

        private String signed(char sign) {
            StringBuilder lines = new StringBuilder();
            text.lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) == sign)
                    .forEach(line -> lines.append(line.substring(1)).append('\n'));
            return lines.toString().strip();
        }
    }

    private Pasted() {}

    static List<Segment> segments(String text) {
        Pasted pasted = new Pasted();
        text.lines().forEach(pasted::line);
        pasted.flush();
        return pasted.segments;
    }

    private void line(String line) {
        Matcher hunk = HUNK.matcher(line);
        if (hunk.matches()) {
            flush();
            diff = true;
            before = count(hunk.group(1));
            after = count(hunk.group(2));
        } else if (diff && continues(line)) {
            gathered.add(line);
            if (before <= 0 && after <= 0) {
                flush();
            }
        } else if (!fenced && HEAD.matcher(line).matches()) {
            flush();
            Matcher named = FILE.matcher(line);
            file = named.matches() ? named.group(1) : file;
        } else {
            if (diff) {
                flush();
            }
            prose(line);
        }
    }

    private static int count(@org.jspecify.annotations.Nullable String written) {
        return written == null ? 1 : Integer.parseInt(written.length() > 6 ? "999999" : written);
    }

    /** Whether a line belongs to the hunk, whose head says how many lines it has of each side. */
    private boolean continues(String line) {
        char sign = line.isEmpty() ? ' ' : line.charAt(0);
        boolean of = sign == ' ' || sign == '+' || sign == '-' || sign == '\\' || sign == '\t';
        before -= sign == ' ' || sign == '-' || sign == '\t' ? 1 : 0;
        after -= sign == ' ' || sign == '+' || sign == '\t' ? 1 : 0;
        return of;
    }

    private void prose(String line) {
        if (line.strip().startsWith("```") || line.strip().startsWith("~~~")) {
            flush();
            fenced = !fenced;
        } else if (line.isBlank() && !fenced) {
            flush();
        } else {
            gathered.add(line);
        }
    }

    private void flush() {
        StringBuilder part = new StringBuilder();
        for (String line : gathered) {
            if (part.length() > 0 && part.length() + line.length() > LONGEST) {
                add(part.toString());
                part.setLength(0);
            }
            for (int from = 0; from == 0 || from < line.length(); from += LONGEST) {
                String piece = line.substring(from, Math.min(line.length(), from + LONGEST));
                part.append(part.length() == 0 ? "" : "\n").append(piece);
                if (from + LONGEST < line.length()) {
                    add(part.toString());
                    part.setLength(0);
                }
            }
        }
        add(part.toString());
        gathered.clear();
        diff = false;
    }

    private void add(String text) {
        Segment segment = new Segment(diff ? file : "", diff, text);
        if (!segment.asked().isBlank()) {
            segments.add(segment);
        }
    }
}
