package winnow.digest.plain;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.digest.pages.Block;
import winnow.digest.pages.Blocks;
import winnow.digest.pages.WrappedLines;
import winnow.text.Lines.Line;

/**
 * The blocks of a page without markup: groups of lines up to a blank one or a rule, divided by
 * {@link LineGroup}. To which width the page is wrapped its first groups show.
 *
 * <p>A rule right below a short group that is no sentence underlines it, and makes it a heading.
 */
final class PlainBlocks implements Blocks {
    private static final int LOOK_AHEAD = 64;
    private static final int MOST_AHEAD = 1 << 21;
    private static final Pattern RULE = Pattern.compile("^\\s*+(?:[-=_*~#+—–]\\s?+){3,}+\\s*+$");
    /** In a listing whose blank lines were lost, the number and identifier of the next paper. */
    private static final Pattern LISTED =
            Pattern.compile("^\\s*+(?:\\[\\d{1,4}]|\\d{1,4}[.)])?\\s*arXiv:\\s?[\\w./-]{5,30}(?: .{0,100})?$");

    private static final int LONGEST_HEADING = 3;
    private static final int FILLED = 4;
    private static final int MOST_LINES = 4000;

    private final Lines lines;
    private final Deque<Raw> ahead = new ArrayDeque<>();
    private final Deque<Block> ready = new ArrayDeque<>();
    private @Nullable Line kept;
    private boolean started;
    private int width;
    private int groups;

    /**
     * Lines that stand together.
     *
     * @param isRule whether they are no more than a rule
     * @param underlined whether a rule stands right below
     */
    private record Raw(LineGroup group, boolean isRule, boolean underlined) {}

    /** Where the lines of a page come from; {@code null} behind the last one. */
    interface Lines {
        @Nullable
        Line next() throws IOException;
    }

    PlainBlocks(Lines lines) {
        this.lines = lines;
    }

    @Override
    public @Nullable Block next() throws IOException {
        if (!started) {
            started = true;
            lookAhead();
        }
        while (ready.isEmpty()) {
            Raw raw = ahead.isEmpty() ? read() : ahead.poll();
            if (raw == null) {
                return null;
            }
            divide(raw);
        }
        return ready.poll();
    }

    /** The width of the page is the middle one of its wrapped groups, unless most of it was never wrapped. */
    private void lookAhead() throws IOException {
        List<Integer> widths = new ArrayList<>();
        int size = 0;
        int endless = 0;
        Raw raw = read();
        while (raw != null) {
            ahead.add(raw);
            List<String> group = raw.group.lines();
            if (group.size() >= FILLED && WrappedLines.isWrapped(group)) {
                widths.add(WrappedLines.width(group));
            }
            endless += group.stream().anyMatch(WrappedLines::isEndless) ? 1 : 0;
            size += group.stream().mapToInt(String::length).sum();
            raw = ahead.size() < LOOK_AHEAD && size < MOST_AHEAD ? read() : null;
        }
        widths.sort(null);
        width = endless > widths.size() ? WrappedLines.ENDLESS : widths.isEmpty() ? 0 : widths.get(widths.size() / 2);
    }

    private void divide(Raw raw) {
        LineGroup group = raw.group;
        if (raw.isRule) {
            ready.add(Block.rule(group.line(), group.group()));
        } else if (raw.underlined) {
            List<Block> blocks = new ArrayList<>();
            group.divide(width, blocks::add);
            Block title = blocks.remove(0);
            ready.add(Block.heading(title.text(), title.line(), title.group(), Block.BOLD));
            ready.addAll(blocks);
        } else {
            group.divide(width, ready::add);
        }
    }

    private @Nullable Raw read() throws IOException {
        Line line = take();
        while (line != null && line.isBlank()) {
            line = take();
        }
        if (line == null) {
            return null;
        }
        groups++;
        if (isRule(line)) {
            return new Raw(new LineGroup(List.of(), line.number(), groups), true, false);
        }
        List<String> group = new ArrayList<>();
        int first = line.number();
        while (line != null && !line.isBlank() && !isRule(line) && group.size() < MOST_LINES) {
            if (!group.isEmpty() && LISTED.matcher(line.text()).matches()) {
                break;
            }
            group.add(line.text().strip());
            line = take();
        }
        boolean underlined =
                line != null && isRule(line) && isHeading(group, line.text().strip());
        if (line != null && !underlined) {
            kept = line;
        }
        return new Raw(new LineGroup(group, first, groups), false, underlined);
    }

    private static boolean isHeading(List<String> group, String rule) {
        String last = group.get(group.size() - 1);
        return group.size() <= LONGEST_HEADING
                && (!Block.endsASentence(last) || last.endsWith("?") || last.length() == rule.length())
                && !new LineGroup(group, 0, 0).hasProse(0);
    }

    private static boolean isRule(Line line) {
        return RULE.matcher(line.text()).matches();
    }

    private @Nullable Line take() throws IOException {
        Line taken = kept;
        kept = null;
        return taken == null ? lines.next() : taken;
    }
}
