package winnow.digest;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.paper.Finding;
import winnow.text.Place;

/**
 * Where the readers of records (BibTeX, RIS, JSON, …) hand in what they read. A record with a title is an
 * entry, with or without an abstract; a record without a title is no paper one could ask for, and is
 * reported together with the beginning of its abstract, if it has one.
 */
public final class Intake {
    private static final int SHOWN = 60;
    private static final int LONGEST_NOTHING = 60;
    private static final Pattern NOTHING = Pattern.compile(
            "\\W*(?:(?:there is )?no (?:abstract|summary|description)(?: is)?(?: (?:available|provided|found|given|supplied|text|yet))?"
                    + "|(?:the )?(?:abstract|summary) (?:is )?(?:not |un)(?:available|provided|found)(?: yet)?|(?:abstract|summary)"
                    + "|n[./]?a\\.?|nan|none|null|nil|undefined|tb[dac]|to be (?:determined|announced|added|confirmed)|coming soon"
                    + "|not? (?:available|applicable|provided|specified)|unavailable|missing|unknown|empty"
                    + "|keine? (?:zusammenfassung|abstract|angabe)(?: verfügbar)?|sin resumen|pas de résumé"
                    + "|无|暂无(?:摘要)?|无摘要|なし|抄録なし)?\\W*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ANNOUNCED = Pattern.compile("^\\s*arXiv:\\S+\\s+Announce Type:\\s*\\S+\\s+");

    /** As ScienceDirect writes it: the word {@code Abstract} runs into the first head. */
    private static final Pattern GLUED_HEAD = Pattern.compile(
            "^\\s*Abstract(?:Background|Context|Objectives?|Aims?|Purpose|Introduction|Motivation)\\s*\\R");

    private final String file;
    private final DigestSink sink;

    public Intake(String file, DigestSink sink) {
        this.file = file;
        this.sink = sink;
    }

    /** A record as its fields have it: their markup and entities are undone here. */
    public void record(@Nullable String title, @Nullable String text, int line) {
        record(title, text, line, "record");
    }

    /** The same, where the format has its own word for a record: {@code @proceedings entry "key"}. */
    public void record(@Nullable String title, @Nullable String text, int line, String what) {
        record(new Fields().add(Field.TITLE, title).add(Field.ABSTRACT, text), line, what);
    }

    /**
     * A record as its fields stand in it.
     *
     * @param line to report it at
     * @param what the word of the format for a record
     */
    public void record(Fields fields, int line, String what) {
        List<String> abstracts = Language.parted(fields.all(Field.ABSTRACT)).stream()
                .map(Intake::prose)
                .filter(each -> !each.isEmpty())
                .toList();
        String prose = abstracts.isEmpty() ? "" : abstracts.get(0);
        String title = fields.first(Field.TITLE);
        String words = title == null ? "" : Markup.plain(title);
        if (words.isEmpty()) {
            String found = prose.isEmpty() ? "" : ", its abstract is passed over: " + shown(prose);
            warning(line, "record-without-title", "a " + what + " without a title" + found, "give it a title");
        } else if (Markup.hasRecords(words)) {
            damaged(line, "a " + what + " whose title runs on into markup, passed over: " + shown(words));
        } else {
            List<String> others = abstracts.subList(Math.min(1, abstracts.size()), abstracts.size());
            sink.entry(new Entry(words, prose, line, fields.bibliography().withAbstracts(others)));
        }
    }

    /** An abstract without what only announces it; what says that there is none is none. */
    private static String prose(String text) {
        String words = Markup.plain(GLUED_HEAD.matcher(text).replaceFirst(""));
        String bare = ByLine.withoutLabel(ANNOUNCED.matcher(words).replaceFirst(""));
        return bare.length() <= LONGEST_NOTHING && isNothing(bare) ? "" : bare;
    }

    /** Whether a cell or a field says no more than that there is nothing in it. */
    public static boolean isNothing(String text) {
        return NOTHING.matcher(text).matches();
    }

    /** Text between records that belongs to none. */
    public void residue(int line, String text) {
        sink.finding(Finding.note(
                "residue", new Place(file, line, 0), "passed over, it belongs to no record: " + shown(text), null));
    }

    /** Nothing of the file can be read: what it seems to be. */
    public void refused(String what) {
        sink.finding(Finding.error(
                "unknown-kind",
                new Place(file, 0, 0),
                "this seems to be " + what,
                "export the papers as RIS, BibTeX or CSV, and load that"));
    }

    /** Something that one should know of the whole file. */
    public void told(int line, String rule, String what) {
        sink.finding(Finding.note(rule, new Place(file, line, 0), what, null));
    }

    /** A record that ends before it should, or cannot be made out. */
    public void damaged(int line, String what) {
        warning(line, "damaged-record", what, "compare the file with where it came from");
    }

    private void warning(int line, String rule, String message, String advice) {
        sink.finding(Finding.warning(rule, new Place(file, line, 0), message, advice));
    }

    /** The beginning of a text between quotation marks. */
    public static String shown(String text) {
        String words = Markup.folded(text.length() > 4 * SHOWN ? text.substring(0, 4 * SHOWN) : text);
        return "\"" + (words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…") + "\"";
    }
}
