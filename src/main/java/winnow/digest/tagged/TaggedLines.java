package winnow.digest.tagged;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import winnow.digest.Markup;
import winnow.text.Lines;
import winnow.text.Lines.Line;

/** The fields of a text with tags or labels: a tag, a value, and lines without a tag that go on with it. */
final class TaggedLines {
    /** The most lines that may go on with a field; behind that, it is no longer the field that goes on. */
    private static final int LONGEST_FIELD = 5000;

    private static final int LONGEST_TAG = 8;
    private static final String HYPHENS = "‐‑‒–—−";

    private final Lines lines;
    private final Tags tags;
    private final Deque<Tagged> ahead = new ArrayDeque<>();
    private @Nullable Line next;
    private @Nullable Tagged behind;

    /**
     * A field, or what stands between fields.
     *
     * @param tag empty for lines before the first tag or behind a blank line
     * @param value its lines
     * @param line it begins at
     * @param isApart whether a blank line or a border stood before it
     * @param stands how
     */
    record Tagged(String tag, String value, int line, boolean isApart, Stands stands) {}

    enum Stands {
        /** On lines of its own. */
        APART,
        /** It is no field but a line that parts records. */
        AS_BORDER,
        /** It begins in the middle of a line, where two files were put together. */
        GLUED
    }

    TaggedLines(Lines lines, Tags tags) {
        this.lines = lines;
        this.tags = tags;
    }

    /** The next fields, so many at most, which {@link #next} gives all the same. */
    List<Tagged> peek(int most) throws IOException {
        while (ahead.size() < most) {
            Tagged field = read();
            if (field == null) {
                break;
            }
            ahead.add(field);
        }
        return List.copyOf(ahead);
    }

    /** The next field; {@code null} behind the last. */
    @Nullable
    Tagged next() throws IOException {
        Tagged first = ahead.poll();
        return first == null ? read() : first;
    }

    private @Nullable Tagged read() throws IOException {
        Tagged glued = behind;
        behind = null;
        return glued == null ? field() : glued;
    }

    private @Nullable Tagged field() throws IOException {
        boolean apart = false;
        Line line = take();
        while (line != null && line.isBlank()) {
            apart = true;
            line = take();
        }
        if (line == null) {
            return null;
        }
        Matcher tag = tags.line().matcher(tidied(line.text()));
        boolean hasTag = tag.matches();
        if (!hasTag && tags.isBorder(line.text())) {
            return new Tagged("", line.text(), line.number(), true, Stands.AS_BORDER);
        }
        List<String> value = new ArrayList<>();
        String first = hasTag ? tag.group(2) : line.text();
        value.add(first == null ? "" : tags.value().apply(first));
        Line more = take();
        while (more != null && goesOn(more.text()) && value.size() < LONGEST_FIELD) {
            value.add(more.text());
            more = take();
        }
        next = more;
        String name = hasTag ? tags.table().folded(tag.group(1)) : "";
        return cut(new Tagged(name, String.join("\n", value), line.number(), apart, Stands.APART));
    }

    /** A field up to where another record begins in its value; that record's beginning is next. */
    private Tagged cut(Tagged field) {
        Matcher glued = tags.glued() == null ? null : tags.glued().matcher(field.value);
        if (glued == null || !glued.find() || field.tag.equals(tags.begins())) {
            return field;
        }
        String before = field.value.substring(0, glued.start());
        String type = field.value.substring(glued.end(1));
        behind = new Tagged(tags.begins(), type, field.line, false, Stands.GLUED);
        return new Tagged(field.tag, before, field.line, field.isApart, Stands.APART);
    }

    private boolean goesOn(String line) {
        return !line.isBlank() && !tags.line().matcher(tidied(line)).matches() && !tags.isBorder(line);
    }

    /** A line whose tag has blanks and hyphens of other kinds. */
    private static String tidied(String line) {
        int length = Math.min(LONGEST_TAG, line.length());
        StringBuilder tag = new StringBuilder(length);
        for (int at = 0; at < length; at++) {
            char c = line.charAt(at);
            tag.append(HYPHENS.indexOf(c) >= 0 ? '-' : c != '\t' && c != '\uFEFF' && Markup.isBlank(c) ? ' ' : c);
        }
        return tag.append(line, length, line.length()).toString();
    }

    private @Nullable Line take() throws IOException {
        Line taken = next;
        next = null;
        return taken == null ? lines.next() : taken;
    }
}
