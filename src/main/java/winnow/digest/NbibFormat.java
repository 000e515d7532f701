package winnow.digest;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.digest.TaggedLines.Field;

/**
 * MEDLINE records, as PubMed saves them ({@code .nbib}).
 *
 * <pre>
 * file   = record (blank-line record)*
 * record = field*                      the first one PMID, or behind a blank line
 * field  = tag, padded to four, "- " value (line that begins with blanks)*
 * title  = TI, else BTI                abstract = AB
 * </pre>
 *
 * {@code OAB} (the same abstract in another language), {@code OT}, {@code CI} and {@code CTI} are other
 * fields. A further {@code AB} field is a further paragraph.
 */
final class NbibFormat implements DigestFormat {
    private static final Pattern TAGGED = Pattern.compile("^\\uFEFF?([A-Z][A-Z0-9]{1,3})\\s{0,2}-(?:\\s(.*))?$");
    private static final Pattern SIGN =
            Pattern.compile("(?m)^\\uFEFF?PMID ?- ?\\d|^OWN - [A-Z]|^STAT- [A-Z]|^(?:EDAT|MHDA|CRDT|PHST)- \\d");

    /** A record that begins in the middle of a line, where two files were put together. */
    private static final Pattern GLUED = Pattern.compile("PMID- \\d{1,9}\\s*$");

    /** What a record without a PMID begins with. */
    private static final Pattern FIRST = Pattern.compile("OWN|STAT|DCOM|DA|IS|TI");

    @Override
    public String id() {
        return "nbib";
    }

    @Override
    public String description() {
        return "MEDLINE records from PubMed";
    }

    @Override
    public boolean recognises(String head) {
        return SIGN.matcher(head).find();
    }

    @Override
    public void read(DigestText text, DigestSink sink) throws IOException {
        Intake intake = new Intake(text.name(), sink);
        TaggedLines fields = new TaggedLines(text.lines(), TAGGED);
        Open open = new Open();
        for (Field field = fields.next(); field != null; field = fields.next()) {
            boolean begins = field.tag().equals("PMID")
                    || (field.blankBefore()
                            && open.isWhole()
                            && FIRST.matcher(field.tag()).matches());
            if (begins && !open.isEmpty()) {
                open.close(intake);
                open = new Open();
            }
            Matcher glued = GLUED.matcher(field.value());
            if (!begins && glued.find()) {
                open.add(new Field(field.tag(), field.value().substring(0, glued.start()), field.line(), false));
                intake.damaged(
                        field.line(),
                        "the record before ends in the middle of this line; it is kept as far as it goes");
                open.close(intake);
                open = new Open();
            } else if (!field.tag().isEmpty()) {
                open.add(field);
            } else if (!open.goOn(field.value())) {
                intake.residue(field.line(), field.value());
            }
        }
        if (!open.isEmpty()) {
            open.closeAtEnd(intake);
        }
    }

    /** What a record holds so far. */
    private static final class Open {
        private final StringBuilder title = new StringBuilder();
        private final StringBuilder book = new StringBuilder();
        private final StringBuilder text = new StringBuilder();
        private String last = "";
        private int line;
        private int titleLine;

        void add(Field field) {
            line = line == 0 ? field.line() : line;
            last = field.tag();
            switch (field.tag()) {
                case "TI" -> {
                    titleLine = field.line();
                    title.append(' ').append(field.value());
                }
                case "BTI" -> book.append(' ').append(field.value());
                case "AB" -> text.append(' ').append(field.value());
                default -> {}
            }
        }

        boolean goOn(String paragraph) {
            boolean prose = last.equals("AB");
            if (prose) {
                text.append(' ').append(paragraph);
            }
            return prose;
        }

        boolean isEmpty() {
            return last.isEmpty();
        }

        /** Whether a blank line behind it can be its end rather than a gap in it. */
        boolean isWhole() {
            return !title.isEmpty() || !book.isEmpty();
        }

        /** As PubMed saves records, neither title nor abstract is the last field: where it is, a file may be cut. */
        void closeAtEnd(Intake intake) {
            if (last.equals("TI") || last.equals("AB")) {
                intake.damaged(line, "the file ends inside this record; it is kept as far as it goes");
            }
            close(intake);
        }

        void close(Intake intake) {
            boolean isBook = title.toString().isBlank();
            intake.record((isBook ? book : title).toString(), text.toString(), titleLine == 0 ? line : titleLine);
        }
    }
}
