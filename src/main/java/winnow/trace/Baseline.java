package winnow.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.paper.Finding;

/**
 * Findings that are known and shall not count. A text file, a finding a line: its name as
 * {@link FindingPrint} has it, then, for the reader, rule and file. Lines that begin with {@code #} are
 * remarks.
 */
public final class Baseline {
    /** Knows nothing. */
    public static final Baseline NONE = new Baseline(Map.of());

    private static final String HEAD =
            "# Findings that winnow trace is not to report. Delete a line to hear of it again.\n";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{16}:[1-9][0-9]{0,8})(?:\\s.*)?");

    /** The lines of the file by the names of their findings. */
    private final Map<String, String> known;

    private Baseline(Map<String, String> known) {
        this.known = known;
    }

    /**
     * Reads a file.
     *
     * @throws IOException when it cannot be read or a line of it is not of this form; the message says which
     */
    public static Baseline read(Path file) throws IOException {
        Map<String, String> known = new LinkedHashMap<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            Matcher entry = LINE.matcher(line);
            if (entry.matches()) {
                known.put(entry.group(1), line);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                throw new IOException(file + ":" + number + ": not a line of a baseline; write the file anew");
            }
        }
        return new Baseline(known);
    }

    /** The text of a baseline that knows all of these. */
    public static String text(List<Finding> findings) {
        List<String> prints = FindingPrint.of(findings);
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < prints.size(); at++) {
            Finding finding = findings.get(at);
            String file = finding.file().replaceAll("\\p{Cntrl}", "?");
            lines.add(prints.get(at) + " " + finding.rule() + " " + file + "\n");
        }
        return HEAD + String.join("", lines);
    }

    /** The text of this baseline with those lines only that another has as well. */
    public String text(Baseline kept) {
        StringBuilder text = new StringBuilder(HEAD);
        known.forEach((print, line) -> text.append(kept.known.containsKey(print) ? line + "\n" : ""));
        return text.toString();
    }

    /** What it knows of these findings. */
    public Baseline only(List<Finding> findings) {
        Map<String, String> kept = new LinkedHashMap<>(known);
        kept.keySet().retainAll(Set.copyOf(FindingPrint.of(findings)));
        return new Baseline(kept);
    }

    public int size() {
        return known.size();
    }

    /** Those findings that it does not know. */
    public List<Finding> unknown(List<Finding> findings) {
        List<String> prints = FindingPrint.of(findings);
        List<Finding> unknown = new ArrayList<>();
        for (int at = 0; at < prints.size(); at++) {
            if (!known.containsKey(prints.get(at))) {
                unknown.add(findings.get(at));
            }
        }
        return unknown;
    }
}
