package winnow.digest.tagged;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import winnow.digest.DigestFormat;
import winnow.digest.DigestSink;
import winnow.digest.DigestText;
import winnow.digest.Field;
import winnow.digest.FieldTable;
import winnow.digest.Fields;
import winnow.digest.Furniture;
import winnow.digest.Intake;
import winnow.digest.People;
import winnow.digest.tagged.TaggedLines.Stands;
import winnow.digest.tagged.TaggedLines.Tagged;

/**
 * Any text of tagged or labelled records.
 *
 * <pre>
 * text   = (residue | record)*
 * record = field (field | paragraph | border)*
 * field  = tag value (line without a tag)*
 * </pre>
 *
 * Where a record begins, {@link RecordBorder} learns from the text itself. A paragraph without a tag goes on with an
 * abstract, or with a tag that has no value yet; else it belongs to no record.
 */
final class TaggedFormat implements DigestFormat {
    private static final int LOOK_AHEAD = 600;

    private final Tags tags;

    TaggedFormat(Tags tags) {
        this.tags = tags;
    }

    @Override
    public String id() {
        return tags.id();
    }

    @Override
    public String description() {
        return tags.description();
    }

    @Override
    public int fit(String head) {
        return tags.fit(head);
    }

    @Override
    public void read(DigestText text, DigestSink sink) throws IOException {
        TaggedLines lines = new TaggedLines(text.lines(), tags);
        RecordBorder border = RecordBorder.of(lines.peek(LOOK_AHEAD), tags);
        Reading reading = new Reading(tags, border, new Intake(text.name(), sink));
        for (Tagged field = lines.next(); field != null; field = lines.next()) {
            reading.take(field);
        }
        reading.end();
    }

    /** A text as it is being read. */
    private static final class Reading {
        private final Tags tags;
        private final RecordBorder border;
        private final Intake intake;
        private @Nullable Open open;

        Reading(Tags tags, RecordBorder border, Intake intake) {
            this.tags = tags;
            this.border = border;
            this.intake = intake;
        }

        void take(Tagged field) {
            boolean again = open != null && field.isApart() && open.hasAlready(field.tag());
            if (open != null && field.stands() == Stands.GLUED) {
                intake.damaged(
                        field.line(),
                        "the record before ends in the middle of this line; it is kept as far as it goes");
            }
            if (open != null && (again || border.begins(field))) {
                close();
            }
            if (field.stands() == Stands.AS_BORDER) {
                endOfField();
            } else if (tags.ends().contains(field.tag())) {
                close();
                residue(field);
            } else if (field.tag().isEmpty()) {
                paragraph(field);
            } else if (open != null || opens(field)) {
                open = open == null ? new Open(tags, field.line()) : open;
                open.add(field);
            }
        }

        private boolean opens(Tagged field) {
            return field.tag().equals(tags.begins())
                    || !tags.table().fieldsOf(field.tag()).isEmpty();
        }

        private void endOfField() {
            if (open != null) {
                open.last = "";
            }
        }

        private void paragraph(Tagged field) {
            boolean other = tags.isProse()
                    && Furniture.isOne(field.value().lines().findFirst().orElse(""));
            if (open == null || other || !open.goOn(field)) {
                residue(field);
            }
        }

        /** Lines without a tag right behind the tag of the end are no value of it. */
        private void residue(Tagged field) {
            if (!tags.isProse() && !field.value().isBlank()) {
                intake.residue(field.line(), field.value());
            }
        }

        private void close() {
            if (open != null) {
                open.close(intake);
            }
            open = null;
        }

        void end() {
            if (open != null && open.isCut()) {
                boolean inTitle = open.isIn(Field.TITLE) && !tags.ends().isEmpty();
                intake.damaged(
                        open.line,
                        inTitle
                                ? "the file ends inside a record, which is passed over"
                                : "the file ends before the end of this record; it is kept as far as it goes");
                open = inTitle ? null : open;
            }
            close();
        }
    }

    /** What a record holds so far. */
    private static final class Open {
        private final Tags tags;
        private final int line;
        private final FieldTable.Values values;
        private String last = "";

        Open(Tags tags, int line) {
            this.tags = tags;
            this.line = line;
            this.values = tags.table().values();
        }

        void add(Tagged field) {
            last = field.tag();
            values.add(last, field.value(), field.line());
        }

        boolean goOn(Tagged paragraph) {
            boolean goes = !last.isEmpty() && (isIn(Field.ABSTRACT) || !values.has(last));
            if (goes) {
                values.add(last, paragraph.value(), paragraph.line());
            }
            return goes;
        }

        /** Whether a field that no record has twice stands behind a gap: another record begins. */
        boolean hasAlready(String tag) {
            boolean several = tags.table().isOf(Field.ABSTRACT, tag);
            several |= tags.table().fieldsOf(tag).stream().anyMatch(Field::isList);
            boolean titled = tags.table().names(Field.TITLE).stream().anyMatch(values::has);
            return tags.ends().isEmpty() && titled && !several && !tag.isEmpty() && values.has(tag);
        }

        boolean isIn(Field field) {
            return tags.table().isOf(field, last);
        }

        boolean isCut() {
            return !tags.ends().isEmpty() || tags.neverLast().stream().anyMatch(this::isIn);
        }

        void close(Intake intake) {
            Fields fields = apart(tags.table().read(values));
            boolean bare = !fields.has(Field.TITLE) && !fields.has(Field.ABSTRACT);
            if (bare && tags.isProse()) {
                return;
            }
            if (values.isEmpty()) {
                intake.damaged(line, "a record without a field");
            } else {
                intake.record(fields, fields.has(Field.TITLE) ? fields.line() : line, "record");
            }
        }

        /** The same fields, lists taken apart: names stand on lines of their own, in a label's value all on one. */
        private Fields apart(Fields read) {
            Fields apart = new Fields();
            for (Field field : Field.values()) {
                for (String value : read.all(field)) {
                    List<String> parts = switch (field) {
                        case AUTHOR -> tags.isProse() ? People.in(value) : List.of(value.split("\n"));
                        case KEYWORD -> List.of(value.split(tags.isProse() ? "[;,；，]" : ";"));
                        case KEY, TYPE -> List.of(value.split("\n")[0]);
                        case TITLE, ABSTRACT, YEAR, VENUE, DOI, ARXIV, URL -> List.of(value);
                    };
                    parts.forEach(part -> apart.add(field, part, read.line()));
                }
            }
            return apart;
        }
    }
}
