package winnow.trace;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.paper.Finding;

/** The lines of a working tree that are not as they were at a revision, as the {@code git} program tells. */
public final class ChangedLines {
    private static final Pattern HUNK = Pattern.compile("@@ -\\S{1,40} \\+([0-9]{1,9})(?:,([0-9]{1,9}))? @@.*");

    private final Map<String, BitSet> lines = new HashMap<>();
    private final Set<String> newFiles = new HashSet<>();

    private ChangedLines() {}

    /**
     * Asks git. Files it does not know and does not ignore are changed as a whole.
     *
     * @param root the folder that results name files relative to
     * @param revision anything that git takes for a commit
     * @throws IOException when there is no git, no repository or no such revision; the message says which
     */
    public static ChangedLines since(Path root, String revision) throws IOException {
        Git git = new Git(root);
        git.commit(revision);
        ChangedLines changed = new ChangedLines();
        try (Git.Output diff = git.run(
                "diff",
                "--unified=0",
                "--no-color",
                "--no-ext-diff",
                "--no-textconv",
                "--no-renames",
                "--relative",
                "--src-prefix=a/",
                "--dst-prefix=b/",
                revision,
                "--",
                ".")) {
            changed.read(diff.lines());
        }
        try (Git.Output others = git.run("ls-files", "--others", "--exclude-standard", "-z", "--", ".")) {
            changed.newFiles.addAll(zeroEnded(others.lines()));
        }
        return changed;
    }

    private static List<String> zeroEnded(BufferedReader in) throws IOException {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == 0) {
                names.add(name.toString());
                name.setLength(0);
            } else {
                name.append((char) c);
            }
        }
        return names;
    }

    /** Reads a diff without context. A removed or added line that looks like a header is within a hunk. */
    private void read(BufferedReader diff) throws IOException {
        String file = "";
        int within = 0;
        for (String line = diff.readLine(); line != null; line = diff.readLine()) {
            Matcher hunk = HUNK.matcher(line);
            if (within > 0 && (line.startsWith("+") || line.startsWith("-"))) {
                within--;
            } else if (line.startsWith("+++ ")) {
                file = GitName.of(line.substring(4));
            } else if (hunk.matches()) {
                int from = Integer.parseInt(hunk.group(1));
                int count = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
                lines.computeIfAbsent(file, name -> new BitSet()).set(from, from + count);
                within = removed(line) + count;
            }
        }
    }

    private static int removed(String hunk) {
        String old = hunk.substring(hunk.indexOf('-') + 1, hunk.indexOf(" +"));
        int comma = old.indexOf(',');
        return comma < 0 ? 1 : Integer.parseInt(old.substring(comma + 1));
    }

    /** Whether a finding stands on a changed line, or is about a changed file as a whole. */
    public boolean hold(Finding finding) {
        BitSet changed = lines.get(finding.file());
        boolean here = changed != null && (finding.line() == 0 || changed.get(finding.line()));
        return here || newFiles.contains(finding.file());
    }
}
