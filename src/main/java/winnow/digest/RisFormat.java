package winnow.digest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.digest.TaggedLines.Field;

/**
 * RIS, as reference managers export it.
 *
 * <pre>
 * file   = (junk | record)*
 * record = "TY  - " type  field*  "ER  -"
 * field  = tag "  - " value (line without a tag)*
 * title  = TI or T1, else CT, else BT      abstract = AB, else N2
 * </pre>
 *
 * The blanks around the hyphen vary between programs. A blank line inside an abstract is part of it when
 * no tag follows. A record whose {@code ER} is missing ends at the next {@code TY}.
 */
final class RisFormat implements DigestFormat {
    private static final String KNOWN = "(?:A[1-4BDNUV]|BT|C[1-8ANPY]|D[ABOPS]|E[DPRT]|I[DS]|J[12AFO]|KW|L[1-4ABK]"
            + "|M[1-3]|N[12V]|OP|P[BPY]|R[INP]|S[ENPTV]|T[1-3AITY]|U[1-5R]|V[LO]|Y[12])";

    /** With one blank only tags that RIS knows, with none only the end: wrapped abstracts have {@code T2-weighted}. */
    private static final Pattern TAGGED = Pattern.compile("^\\uFEFF?\\s{0,3}(?=[A-Z][A-Z0-9]\\s{2,3}-|" + KNOWN
            + "\\s-(?:\\s|$)|ER-\\s*$)([A-Z][A-Z0-9])\\s{0,3}- ?(.*)$");

    private static final Pattern SIGN = Pattern.compile(
            "(?m)^\\uFEFF?\\s{0,3}TY\\s{1,3}- ?[A-Z]{2,8}\\s*$|^(?:T[1I]|AU|A1|AB|N2|KW|JO|PY) {2}- \\S[^\\n]*\\n(?:[^\\n]*\\n){0,12}?"
                    + "(?:T[1I]|AU|A1|AB|N2|KW|JO|PY|ER|DO|SP) {2}-");

    /** A record that begins in the middle of a line, where two files were put together. */
    private static final Pattern GLUED = Pattern.compile("TY {2}- [A-Z]{2,8}\\s*$");

    private static final List<String> TITLES = List.of("TI", "T1", "CT", "BT");
    private static final List<String> ABSTRACTS = List.of("AB", "N2");

    @Override
    public String id() {
        return "ris";
    }

    @Override
    public String description() {
        return "RIS records";
    }

    @Override
    public boolean recognises(String head) {
        return SIGN.matcher(head).find();
    }

    @Override
    public void read(DigestText text, DigestSink sink) throws IOException {
        Intake intake = new Intake(text.name(), sink);
        TaggedLines fields = new TaggedLines(text.lines(), TAGGED);
        @Nullable Open open = null;
        for (Field field = fields.next(); field != null; field = fields.next()) {
            Matcher glued = GLUED.matcher(field.value());
            boolean begins = field.tag().equals("TY");
            if (open != null && !begins && glued.find()) {
                open.add(new Field(field.tag(), field.value().substring(0, glued.start()), field.line(), false));
                open.closeAtEnd(intake);
                open = new Open(field.line());
            } else if (begins || field.tag().equals("ER")) {
                if (open != null) {
                    open.close(intake);
                }
                open = begins ? new Open(field.line()) : null;
                junkBehindEnd(field, begins, intake);
            } else if (field.tag().isEmpty() && (open == null || !open.goOn(field.value()))) {
                intake.residue(field.line(), field.value());
            } else if (!field.tag().isEmpty()) {
                open = open == null ? new Open(field.line()) : open;
                open.add(field);
            }
        }
        if (open != null) {
            open.closeAtEnd(intake);
        }
    }

    /** Lines without a tag right behind {@code ER} are no value of it. */
    private static void junkBehindEnd(Field field, boolean begins, Intake intake) {
        if (!begins && !field.value().isBlank()) {
            intake.residue(field.line(), field.value());
        }
    }

    /** What a record holds so far. */
    private static final class Open {
        private final int line;
        private final Map<String, List<String>> values = new HashMap<>();
        private final Map<String, Integer> lines = new HashMap<>();
        private @Nullable Field last;

        Open(int line) {
            this.line = line;
        }

        void add(Field field) {
            values.computeIfAbsent(field.tag(), tag -> new ArrayList<>()).add(field.value());
            lines.putIfAbsent(field.tag(), field.line());
            last = field;
        }

        /** Text behind a blank line, with no tag: a further paragraph of an abstract, else junk. */
        boolean goOn(String paragraph) {
            if (last == null || !ABSTRACTS.contains(last.tag())) {
                return false;
            }
            values.getOrDefault(last.tag(), new ArrayList<>()).add(paragraph);
            return true;
        }

        void close(Intake intake) {
            if (values.isEmpty()) {
                intake.damaged(line, "a record without a field");
                return;
            }
            String tag = first(TITLES);
            String title =
                    tag.isEmpty() ? "" : values.getOrDefault(tag, List.of("")).get(0);
            String prose = first(ABSTRACTS);
            String text = String.join(" ", values.getOrDefault(prose, List.of()));
            intake.record(title, text, lines.getOrDefault(tag, line));
        }

        /** The file ends without {@code ER}: the field it ends in may be cut. */
        void closeAtEnd(Intake intake) {
            boolean inTitle = last == null || TITLES.contains(last.tag());
            if (inTitle) {
                intake.damaged(line, "the file ends inside a record, which is passed over");
            } else {
                intake.damaged(line, "the file ends before the end of this record; it is kept as far as it goes");
                close(intake);
            }
        }

        private String first(List<String> tags) {
            for (String tag : tags) {
                if (!String.join("", values.getOrDefault(tag, List.of())).isBlank()) {
                    return tag;
                }
            }
            return "";
        }
    }
}
