package winnow.trace;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.paper.PaperId;

/**
 * Reads the references of a tag one after the other: whole ones, sentences and parts of the paper before
 * ({@code h2o#s7,s8}), and ranges ({@code h2o#s7-s9}).
 */
final class References {
    private static final int LONGEST_RANGE = 50;
    private static final Pattern RANGE =
            Pattern.compile("(.{1,90}#s[1-9][0-9]{0,3})(?:-|–|—|\\.\\.\\.?|…)#?s?([1-9][0-9]{0,3})");
    private static final Pattern SHORT =
            Pattern.compile("#?s([1-9][0-9]{0,3})(?:(?:-|–|—|\\.\\.\\.?|…)#?s?([1-9][0-9]{0,3}))?");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private final Line line;
    private final Claim claim;
    private final List<Tag> tags;
    private final List<Miss> misses;
    private @Nullable Target before;

    References(Line line, Claim claim, List<Tag> tags, List<Miss> misses) {
        this.line = line;
        this.claim = claim;
        this.tags = tags;
        this.misses = misses;
    }

    /** Takes what stands at an offset of the line; false when it is no reference. */
    boolean take(String token, int from, boolean further) {
        Optional<Target> target = Target.parse(token);
        if (target.isPresent()) {
            add(target.get(), token, from, further, trust(target.get(), further));
            before = target.get();
            return true;
        }
        Matcher range = RANGE.matcher(token);
        if (range.matches()) {
            Optional<Target> first = Target.parse(range.group(1));
            return first.isPresent() && range(first.get(), range.group(2), token, from, further);
        }
        return further && before != null && shortened(token, from, before);
    }

    private boolean shortened(String token, int from, Target last) {
        Matcher sentence = SHORT.matcher(token);
        if (last.part() == null && sentence.matches()) {
            Target target = sentence(last.paper(), Integer.parseInt(sentence.group(1)));
            if (sentence.group(2) != null) {
                return range(target, sentence.group(2), token, from, true);
            }
            add(target, token, from, true, line.trust());
            return true;
        }
        boolean joined = line.text().charAt(from - 1) == ',';
        boolean part = joined && last.part() != null && SLUG.matcher(token).matches();
        if (part) {
            add(new Target(last.paper(), 0, token, null), token, from, true, line.trust());
        }
        return part;
    }

    private boolean range(Target first, String upper, String token, int from, boolean further) {
        int last = Integer.parseInt(upper);
        int count = last - first.sentence();
        add(first, token, from, further, trust(first, further));
        if (count <= 0 || count > LONGEST_RANGE) {
            misses.add(new Miss(line.place(from), Miss.Kind.RANGE, "", token, line.trust()));
            return true;
        }
        for (int number = first.sentence() + 1; number <= last; number++) {
            add(sentence(first.paper(), number), token, from, true, line.trust());
        }
        before = first;
        return true;
    }

    private static Target sentence(PaperId paper, int number) {
        return new Target(paper, number, null, null);
    }

    private void add(Target target, String token, int from, boolean further, Trust trust) {
        Extent extent = line.extent(from, from + token.length());
        tags.add(new Tag(line.place(further ? from : line.at()), extent, claim, target, further, trust));
    }

    /** Words behind a comma may look like a part: {@code and/or}. */
    private Trust trust(Target target, boolean further) {
        if (line.region() == Region.CODE) {
            return Trust.DOUBTFUL;
        }
        return target.part() == null ? Trust.SURE : further ? Trust.LIKELY : line.trust();
    }
}
