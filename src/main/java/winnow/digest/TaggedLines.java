package winnow.digest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.text.Lines;
import winnow.text.Lines.Line;

/**
 * Fields of a line-tagged format, RIS or MEDLINE: a tag, a hyphen, a value, and lines without a tag that
 * go on with it.
 */
final class TaggedLines {
    /** The most lines that may go on with a field; behind that, it is no longer the field that goes on. */
    private static final int LONGEST_FIELD = 5000;

    private final Lines lines;
    private final Pattern tagged;
    private @Nullable Line ahead;

    /**
     * A field.
     *
     * @param tag upper case; empty for lines before the first tag or behind a blank line
     * @param value its lines joined with one space
     * @param line it begins at
     * @param blankBefore whether a blank line stood before it
     */
    record Field(String tag, String value, int line, boolean blankBefore) {}

    /**
     * Reads fields.
     *
     * @param tagged a whole line with its tag; group 1 is the tag, group 2 the value
     */
    TaggedLines(Lines lines, Pattern tagged) {
        this.lines = lines;
        this.tagged = tagged;
    }

    /** The next field; {@code null} behind the last. */
    @Nullable
    Field next() throws IOException {
        boolean blank = false;
        Line line = take();
        while (line != null && line.isBlank()) {
            blank = true;
            line = take();
        }
        if (line == null) {
            return null;
        }
        Matcher tag = tagged.matcher(line.text());
        boolean hasTag = tag.matches();
        List<String> value = new ArrayList<>();
        value.add(hasTag ? text(tag.group(2)) : line.text());
        Line more = take();
        while (more != null && goesOn(more) && value.size() < LONGEST_FIELD) {
            value.add(more.text());
            more = take();
        }
        ahead = more;
        return new Field(hasTag ? tag.group(1) : "", String.join(" ", value), line.number(), blank);
    }

    private boolean goesOn(Line line) {
        return !line.isBlank() && !tagged.matcher(line.text()).matches();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private @Nullable Line take() throws IOException {
        Line taken = ahead;
        ahead = null;
        return taken == null ? lines.next() : taken;
    }
}
