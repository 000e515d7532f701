package winnow.digest;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.text.Lines.Line;

/**
 * The blocks of a page without markup: lines up to a blank one or a rule. Where a title stands right on
 * top of its abstract, without a blank line between, {@link TitleLines} tells where the one ends.
 *
 * <p>A rule right below a short block underlines it, and makes it a heading.
 */
final class PlainBlocks implements Blocks {
    private static final int LOOK_AHEAD = 64;
    private static final Pattern RULE = Pattern.compile("^\\s*(?:[-=_*~#+—–]\\s?){3,}\\s*$");
    private static final int LONGEST_HEADING = 3;
    private static final int MOST_LINES = 4000;

    private final PageLines lines;
    private final Deque<Raw> ahead = new ArrayDeque<>();
    private final Deque<Block> ready = new ArrayDeque<>();
    private @Nullable Line kept;
    private boolean started;
    private boolean titlesOnTop;
    private boolean titleWaits;

    /**
     * Lines that stand together.
     *
     * @param lines without the blanks at their ends
     * @param underlined whether a rule stands right below
     */
    private record Raw(List<String> lines, int line, boolean isRule, boolean underlined) {}

    PlainBlocks(PageLines lines) {
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

    /** Whether titles stand on top of their abstracts is told by the greater part of the long blocks. */
    private void lookAhead() throws IOException {
        int prose = 0;
        int onTop = 0;
        Raw raw = read();
        while (raw != null) {
            ahead.add(raw);
            TitleLines split = TitleLines.of(raw.lines);
            prose += split.isProse() ? 1 : 0;
            onTop += split.isProse() && split.hasTitle() ? 1 : 0;
            raw = ahead.size() < LOOK_AHEAD ? read() : null;
        }
        titlesOnTop = onTop * 2 > prose;
    }

    private void divide(Raw raw) {
        if (raw.isRule) {
            titleWaits = false;
            ready.add(new Block(Block.Shape.RULE, "", raw.line));
            return;
        }
        TitleLines split = TitleLines.of(raw.lines);
        if (split.isProse() && titlesOnTop && !split.hasTitle()) {
            split = TitleLines.firstLine(raw.lines);
        }
        boolean separate = split.isProse() && split.hasTitle() && (titlesOnTop || !titleWaits);
        if (separate) {
            add(Block.Shape.HEADING, raw.lines.subList(0, split.title()), raw.line);
            add(Block.Shape.PARAGRAPH, raw.lines.subList(split.prose(), raw.lines.size()), raw.line + split.prose());
        } else {
            Block.Shape shape = raw.underlined ? Block.Shape.HEADING : Block.Shape.PARAGRAPH;
            int end = split.isProse() ? raw.lines.size() : TitleLines.byLines(raw.lines);
            add(shape, raw.lines.subList(Math.min(split.labels(), end), end), raw.line + split.labels());
            add(Block.Shape.PARAGRAPH, raw.lines.subList(end, raw.lines.size()), raw.line + end);
        }
        titleWaits = !split.isProse();
    }

    private void add(Block.Shape shape, List<String> words, int line) {
        String text = String.join(" ", words);
        if (!text.isBlank()) {
            ready.add(new Block(shape, text, line));
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
        if (isRule(line)) {
            return new Raw(List.of(), line.number(), true, false);
        }
        List<String> block = new ArrayList<>();
        int first = line.number();
        while (line != null && !line.isBlank() && !isRule(line) && block.size() < MOST_LINES) {
            block.add(line.text().strip());
            line = take();
        }
        boolean underlined = line != null && isRule(line) && isShort(block);
        if (line != null && !underlined) {
            kept = line;
        }
        return new Raw(block, first, false, underlined);
    }

    private static boolean isShort(List<String> block) {
        return block.size() <= LONGEST_HEADING && !TitleLines.of(block).isProse();
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
