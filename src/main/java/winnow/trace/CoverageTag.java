package winnow.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * OpenFastTrace's coverage tag: a type of artefact, an arrow, and the items it covers. Items of other
 * types are not ours and are passed over.
 */
final class CoverageTag {
    private static final int LONGEST_HEAD = 160;
    private static final Set<String> BUILDS = Set.of("impl", "bld", "code", "conf");
    private static final Pattern HEAD =
            Pattern.compile("\\[\\s*([A-Za-z]{1,20})(?:~[^\\s~\\[\\]]{0,100}~[0-9]{1,9})?\\s*");
    private static final Pattern ARROW = Pattern.compile("\\s*(?:-{1,2}>|=>|~>|→|[->])\\s*");
    private static final Pattern ITEM =
            Pattern.compile("([A-Za-z]{1,20})~([^~\\s,\\[\\]]{1,120})(?:~([^\\s,\\[\\]]{0,20}))?");
    private static final Pattern NAME = Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)\\.([a-z0-9]+(?:-[a-z0-9]+)*)");
    private static final Pattern REVISION = Pattern.compile("[0-9]{1,9}");

    private final Line line;
    private final String text;
    private final List<Tag> tags = new ArrayList<>();
    private final List<Miss> misses = new ArrayList<>();

    private CoverageTag(Line line) {
        this.line = line;
        this.text = line.withoutCloser();
    }

    /** Reads the tag around the tilde behind an item's type. */
    static Found read(Line line) {
        String text = line.text();
        int open = text.lastIndexOf('[', line.at());
        if (open < 0
                || line.at() - open > LONGEST_HEAD
                || text.substring(open, line.at()).indexOf(']') >= 0) {
            return Found.NOTHING;
        }
        Line begun = line.from(open);
        return begun.isQuoted() ? Found.NOTHING : new CoverageTag(begun).read();
    }

    private Found read() {
        Matcher head = HEAD.matcher(text).region(line.at(), text.length());
        int close = text.indexOf(']', line.at());
        int end = close < 0 ? text.length() : close;
        if (!head.lookingAt() || head.end() >= end) {
            return Found.NOTHING;
        }
        Matcher arrow = ARROW.matcher(text).region(head.end(), end);
        boolean covers = arrow.lookingAt() && coversPaper(arrow.end(), end);
        if (!covers) {
            return Found.NOTHING;
        }
        String type = head.group(1);
        Optional<Claim> claim = claim(type);
        if (!arrow.group().equals("->") || close < 0 || claim.isEmpty()) {
            String rest =
                    text.substring(line.at(), Math.min(text.length(), end + 1)).strip();
            return Found.miss(new Miss(line.place(line.at()), Miss.Kind.COVERAGE, type, rest, Trust.LIKELY), end);
        }
        int needs = text.indexOf(">>", head.end() + 2);
        Claim made = line.claimOfPlace() == Claim.DOCUMENTED ? Claim.DOCUMENTED : claim.get();
        items(made, head.end() + 2, needs >= 0 && needs < end ? needs : end);
        String words = text.substring(end + 1).strip();
        return new Found(tags.stream().map(tag -> tag.withWords(words)).toList(), misses, Found.Turn.STAY, end);
    }

    /** Whether an item is of our type, or nearly: any other is another tool's. */
    private boolean coversPaper(int from, int end) {
        Matcher item = ITEM.matcher(text).region(from, end);
        while (item.find()) {
            if (item.group(1).equals(TagText.NAME) || TagText.isNearName(item.group(1))) {
                return true;
            }
        }
        return false;
    }

    /** What a type of artefact claims: {@code impl} and its like build, whatever ends in {@code test} checks. */
    static Optional<Claim> claim(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        if (lower.endsWith("test")) {
            return Optional.of(Claim.TEST);
        }
        return BUILDS.contains(lower) ? Optional.of(Claim.BUILD) : Optional.empty();
    }

    private void items(Claim claim, int from, int end) {
        Matcher item = ITEM.matcher(text).region(from, end);
        boolean further = false;
        while (item.find()) {
            boolean ours = item.group(1).equals(TagText.NAME);
            int at = further ? item.start() : line.at();
            Optional<Target> target = ours ? target(item) : Optional.empty();
            if (target.isPresent()) {
                Extent extent = line.extent(item.start(), item.end());
                tags.add(new Tag(line.place(at), extent, claim, target.get(), further, line.trust()));
            } else if (ours || TagText.isNearName(item.group(1))) {
                misses.add(new Miss(line.place(at), Miss.Kind.COVERAGE, "", item.group(), Trust.LIKELY));
            }
            further = true;
        }
    }

    private static Optional<Target> target(Matcher item) {
        Matcher name = NAME.matcher(item.group(2));
        String revision = item.group(3);
        if (!name.matches() || revision == null || !REVISION.matcher(revision).matches()) {
            return Optional.empty();
        }
        String sentence = name.group(1) + "#" + name.group(2);
        return Target.parse(sentence).or(() -> Target.parse(name.group(1) + "/" + name.group(2)));
    }
}
