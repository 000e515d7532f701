package winnow.digest.bibtex;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import winnow.digest.DigestFormat;
import winnow.digest.DigestSink;
import winnow.digest.DigestText;
import winnow.digest.Field;
import winnow.digest.FieldTable;
import winnow.digest.Fields;
import winnow.digest.Intake;
import winnow.text.Source;

/**
 * BibTeX and BibLaTeX.
 *
 * <pre>
 * file   = (comment text | entry)*
 * entry  = "@" type ("{" | "(") key ("," name "=" value)* ","? ("}" | ")")
 * value  = part ("#" part)*
 * part   = "{" text with braces in pairs "}" | '"' the same '"' | number | name of a string
 * </pre>
 *
 * {@code @string} defines names, {@code @comment} and {@code @preamble} hold no paper, a line behind a percent sign
 * holds nothing. TeX is read as {@link LatexText} says. An entry whose braces do not pair up ends where the next line
 * begins with {@code @type}; what of it is whole is read.
 */
final class BibtexFormat implements DigestFormat {
    /** Open Journal Systems calls an abstract {@code abstractNote}. */
    private static final FieldTable TABLE = FieldTable.of("""
            title    title
            abstract abstract, abstractnote
            author   author, authors
            year     year, date, issued
            venue    journal, journaltitle, booktitle, school, institution, series, publisher
            doi      doi
            arxiv    arxivid, arxiv, eprint
            url      url, ee, link, bdsk-url-1, howpublished
            keyword  keywords+keyword+author_keywords
            """);

    private static final Pattern SIGN = Pattern.compile(
            "(?im)^\\s{0,8}@(?:(?:article|book|booklet|conference|inbook|incollection|inproceedings|manual|mastersthesis|misc|online"
                    + "|phdthesis|proceedings|techreport|unpublished|thesis|report|preprint|software|dataset|string|comment|preamble"
                    + "|collection|periodical|patent|electronic)\\s*[{(]|[a-z]{3,20}\\s*\\{\\s*[^\\s,={}()]{1,200}\\s*,\\s*[a-z_-]{2,30}\\s*=)");
    private static final Pattern MARKDOWN = Pattern.compile("(?m)^#{1,6} \\S|^\\s*```|\\]\\(https?://|^\\*\\*\\S");
    private static final Pattern NO_PAPER = Pattern.compile("comment|preamble|string");
    private static final Pattern AND = Pattern.compile("(?i)\\sand(?=\\s)");
    private static final Pattern KEYWORDS = Pattern.compile("\\s*[;,]\\s*");

    @Override
    public String id() {
        return "bibtex";
    }

    @Override
    public String description() {
        return "a BibTeX file";
    }

    /** A README that ends with how to cite it is no bibliography. */
    @Override
    public int fit(String head) {
        var sign = SIGN.matcher(head);
        return sign.find() && !MARKDOWN.matcher(head.substring(0, sign.start())).find() ? LIKELY - 5 : NO;
    }

    @Override
    public void read(DigestText text, DigestSink sink) throws IOException {
        Intake intake = new Intake(text.name(), sink);
        Source source = text.whole();
        Map<String, String> strings = new HashMap<>();
        BibtexScanner scanner = new BibtexScanner(source.text());
        for (BibtexScanner.Found found = scanner.next(); found != null; found = scanner.next()) {
            String type = found.type().toLowerCase(Locale.ROOT);
            BibtexEntry entry = BibtexEntry.of(source.text(), found, strings);
            if (type.equals("string")) {
                entry.values().forEach(value -> strings.putIfAbsent(value.name(), value.text()));
            } else if (!NO_PAPER.matcher(type).matches()) {
                take(source, found, entry, intake);
            }
        }
    }

    private static void take(Source source, BibtexScanner.Found found, BibtexEntry entry, Intake intake) {
        int line = source.lineAt(found.start());
        if (!found.isWhole()) {
            boolean usable = entry.hasWhole("title") && (entry.hasWhole("abstract") || entry.hasWhole("abstractnote"));
            intake.damaged(
                    line,
                    "the entry \"" + entry.key() + "\" has no end; it is "
                            + (usable ? "kept as far as it goes" : "passed over"));
            if (!usable) {
                return;
            }
        }
        FieldTable.Values values = TABLE.values();
        entry.values().forEach(value -> values.add(value.name(), value.text(), source.lineAt(value.start())));
        Fields fields = plain(TABLE.read(values))
                .add(Field.KEY, entry.key())
                .add(Field.TYPE, found.type().toLowerCase(Locale.ROOT));
        intake.record(
                fields,
                fields.has(Field.TITLE) ? fields.line() : line,
                "@" + found.type() + " entry \"" + entry.key() + "\"");
    }

    /** The same fields without TeX, lists taken apart. */
    private static Fields plain(Fields read) {
        Fields plain = new Fields();
        for (Field field : Field.values()) {
            for (String value : read.all(field)) {
                for (String part : parts(field, value)) {
                    String words = switch (field) {
                        case URL, DOI, ARXIV -> part.replace("\\", "");
                        case ABSTRACT -> LatexText.prose(part);
                        case TITLE, AUTHOR, YEAR, VENUE, KEY, TYPE, KEYWORD -> LatexText.plain(part);
                    };
                    plain.add(field, words, read.line());
                }
            }
        }
        return plain;
    }

    private static List<String> parts(Field field, String value) {
        return switch (field) {
            case AUTHOR ->
                BibtexEntry.split(value, AND).stream()
                        .filter(name -> !name.equals("others"))
                        .toList();
            case KEYWORD -> KEYWORDS.splitAsStream(value).toList();
            case TITLE, ABSTRACT, YEAR, VENUE, DOI, ARXIV, URL, KEY, TYPE -> List.of(value);
        };
    }
}
