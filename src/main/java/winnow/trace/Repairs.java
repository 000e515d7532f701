package winnow.trace;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.library.Library;
import winnow.paper.Finding;

/** Writes what a finding says was meant in the place of what was written. */
public final class Repairs {
    private static final String TAG = "@" + TagText.NAME;
    private static final Pattern HEAD =
            Pattern.compile("@(?:paper| ?[\\p{L}_]+)(?::\\s*(build|test|documented|skip)(?![\\p{L}#/-]))?[\\s:]*");
    private static final Pattern CLAIM = Pattern.compile("@paper:[\\p{L}_]*");
    private static final Pattern ITEM = Pattern.compile("[A-Za-z]{1,20}~[^\\s,\\[\\]]*");
    private static final Pattern TOKEN_END = Pattern.compile("(?=[\\s,;()\\[\\]{}<>\"'`*|])|$");
    private static final String OPENING = "[({<\"'`";
    private static final String CLOSING = "])}>\"'`";

    private final Shelf shelf;

    public Repairs(Library library) {
        this.shelf = new Shelf(library);
    }

    /**
     * What repairs a finding; empty where it says nothing that can be written.
     *
     * @param written the line of the finding
     * @param tags those of the tree
     */
    public Optional<Repair> of(Finding finding, String written, List<TracedTag> tags) {
        int at = finding.column() - 1;
        Optional<String> meant = Meant.of(finding);
        if (meant.isEmpty() || at < 0 || at >= written.length()) {
            return Optional.empty();
        }
        List<TracedTag> beside = tags.stream()
                .filter(tag -> tag.line() == finding.line() && tag.file().equals(finding.file()))
                .toList();
        String line = Line.plain(written);
        if (!finding.rule().equals(TraceRule.MALFORMED_TAG.id())) {
            return beside.stream()
                    .filter(tag -> tag.column() == finding.column() && tag.state() == State.ORPHANED)
                    .findFirst()
                    .flatMap(tag -> renamed(tag, line, meant.get()));
        }
        return malformed(line, at, meant.get(), beside);
    }

    private Optional<Repair> malformed(String line, int at, String meant, List<TracedTag> beside) {
        if (meant.startsWith(", ")) {
            int before = beside.stream()
                    .mapToInt(tag -> tag.extent().to() - 1)
                    .filter(end -> end <= at)
                    .max()
                    .orElse(at);
            return Optional.of(repair(before, at + meant.length() - 2, meant));
        }
        if (meant.startsWith(TAG + ":")) {
            return found(CLAIM, line, at, meant);
        }
        if (meant.startsWith("[")) {
            int close = line.indexOf(']', at);
            return close < 0 ? Optional.empty() : Optional.of(repair(at, close + 1, meant));
        }
        if (!meant.startsWith(TAG)) {
            return found(ITEM, line, at, meant);
        }
        if (line.charAt(at) == '[') {
            return Optional.of(repair(at, line.indexOf(']', at) + 1, meant));
        }
        return Optional.of(reference(line, at, meant.substring(TAG.length() + 1)));
    }

    private static Optional<Repair> found(Pattern pattern, String line, int at, String meant) {
        Matcher form = pattern.matcher(line);
        return form.find(at) ? Optional.of(repair(form.start(), form.end(), meant)) : Optional.empty();
    }

    /** The head is made right and keeps its claim; the reference ends where its first words name what was meant. */
    private Repair reference(String line, int at, String meant) {
        Matcher head = HEAD.matcher(line).region(at, line.length());
        boolean first = head.lookingAt();
        int from = first ? head.end() : at;
        String claim = first && head.group(1) != null ? ":" + head.group(1) : "";
        return repair(at, end(line, from, meant), (first ? TAG + claim + " " : "") + meant);
    }

    private int end(String line, int from, String meant) {
        Guess guess = new Guess(shelf);
        Matcher ends = TOKEN_END.matcher(line).region(Math.min(from + 1, line.length()), line.length());
        int least = -1;
        while (ends.find()) {
            int end = ends.start();
            least = least < 0 ? end : least;
            String words = line.substring(from, end);
            if (words.equals(meant)
                    || guess.reference(words).filter(meant::equals).isPresent()) {
                return closed(line, from, end);
            }
        }
        return closed(line, from, least);
    }

    /** With the bracket that closes one before it, and without a full stop. */
    private static int closed(String line, int from, int end) {
        int open = OPENING.indexOf(line.charAt(Math.min(from, line.length() - 1)));
        if (open >= 0 && end < line.length() && line.charAt(end) == CLOSING.charAt(open)) {
            return end + 1;
        }
        int last = end;
        while (last > from && ".:!?".indexOf(line.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }

    /** Only what is wrong in a reference: the paper's id, or the part. */
    private static Optional<Repair> renamed(TracedTag tag, String line, String meant) {
        String item = tag.item();
        int id = item.indexOf('#') < 0 ? item.indexOf('/') : item.indexOf('#');
        String rest = item.substring(id);
        String begin = item.substring(0, id + 1);
        String wrong = item;
        String right = meant;
        if (meant.endsWith(rest)) {
            wrong = item.substring(0, id);
            right = meant.substring(0, meant.length() - rest.length());
        } else if (meant.startsWith(begin)) {
            wrong = item.substring(begin.length());
            right = meant.substring(begin.length());
        }
        int at = line.indexOf(wrong, tag.extent().from() - 1);
        return at < 0 || at + wrong.length() >= tag.extent().to()
                ? Optional.empty()
                : Optional.of(repair(at, at + wrong.length(), right));
    }

    private static Repair repair(int from, int to, String text) {
        return new Repair(new Extent(from + 1, to + 1), text);
    }
}
