package winnow.digest;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.digest.TaggedLines.Field;

/** A record of a line-tagged format with one tag each for where it begins, its title, its abstract and its end. */
final class TaggedRecord {
    private final int line;
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private int titleLine;
    private String last = "";

    private TaggedRecord(int line) {
        this.line = line;
    }

    /**
     * The tags of a format.
     *
     * @param line a whole line with its tag; group 1 is the tag, group 2 the value
     * @param begins the tag a record begins with
     * @param title the tag of its title
     * @param text the tag of its abstract
     * @param ends the tags it ends with; none where the next one's beginning ends it
     */
    record Tags(Pattern line, String begins, String title, String text, List<String> ends) {}

    /** Reads the records of a text. */
    static void read(DigestText digest, Tags tags, DigestSink sink) throws IOException {
        Intake intake = new Intake(digest.name(), sink);
        TaggedLines fields = new TaggedLines(digest.lines(), tags.line);
        @Nullable TaggedRecord open = null;
        for (Field field = fields.next(); field != null; field = fields.next()) {
            boolean begins = field.tag().equals(tags.begins);
            if (open != null && (begins || tags.ends.contains(field.tag()))) {
                open.close(intake);
                open = null;
            }
            if (begins) {
                open = new TaggedRecord(field.line());
            } else if (open != null) {
                open.add(field, tags);
            } else if (field.tag().isEmpty()) {
                intake.residue(field.line(), field.value());
            }
        }
        if (open != null) {
            open.closeAtEnd(tags, intake);
        }
    }

    /** A value without a tag stands behind a blank line: a further paragraph of what came last. */
    private void add(Field field, Tags tags) {
        last = field.tag().isEmpty() ? last : field.tag();
        if (last.equals(tags.title)) {
            titleLine = titleLine == 0 ? field.line() : titleLine;
            title.append(' ').append(field.value());
        } else if (last.equals(tags.text)) {
            text.append(' ').append(field.value());
        }
    }

    private void closeAtEnd(Tags tags, Intake intake) {
        if (!tags.ends.isEmpty()) {
            intake.damaged(line, "the file ends before the end of this record; it is kept as far as it goes");
        }
        close(intake);
    }

    private void close(Intake intake) {
        intake.record(title.toString(), text.toString(), titleLine == 0 ? line : titleLine);
    }
}
