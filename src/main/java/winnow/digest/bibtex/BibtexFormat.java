package winnow.digest.bibtex;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import winnow.digest.DigestFormat;
import winnow.digest.DigestSink;
import winnow.digest.DigestText;
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
 * The abstract is {@code abstract}, else {@code abstractNote}, as Open Journal Systems names it. {@code @string}
 * defines names, {@code @comment} and {@code @preamble} hold no paper. A title loses its case braces, and its
 * accents become letters; an abstract stays TeX, without braces around the whole of it. An entry whose braces do
 * not pair up ends where the next line begins with {@code @type}; what of it is whole is read.
 */
final class BibtexFormat implements DigestFormat {
    private static final Pattern SIGN = Pattern.compile(
            "(?im)^\\s{0,8}@(?:article|book|booklet|conference|inbook|incollection|inproceedings|manual|mastersthesis|misc|online|phdthesis"
                    + "|proceedings|techreport|unpublished|thesis|report|preprint|software|dataset|string|comment|preamble|collection|periodical|patent|electronic|[a-z]{3,20})\\s*[{(]");
    private static final Pattern MARKDOWN = Pattern.compile("(?m)^#{1,6} \\S|^\\s*```|\\]\\(https?://|^\\*\\*\\S");
    private static final Pattern NO_PAPER = Pattern.compile("comment|preamble|string");

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
                entry.values().forEach((name, value) -> strings.putIfAbsent(name, value.text()));
            } else if (!NO_PAPER.matcher(type).matches()) {
                take(source, found, entry, intake);
            }
        }
    }

    private static void take(Source source, BibtexScanner.Found found, BibtexEntry entry, Intake intake) {
        BibtexEntry.Value title = entry.values().get("title");
        BibtexEntry.Value prose = entry.first("abstract", "abstractnote");
        int line = source.lineAt(title == null ? found.start() : title.start());
        if (!found.isWhole()) {
            boolean usable = title != null && prose != null && title.isWhole() && prose.isWhole();
            intake.damaged(
                    source.lineAt(found.start()),
                    "the entry \"" + entry.key() + "\" has no end; it is "
                            + (usable ? "kept as far as it goes" : "passed over"));
            if (!usable) {
                return;
            }
        }
        intake.record(
                title == null ? null : LatexText.plain(title.text()),
                prose == null ? null : LatexText.withoutOuterBraces(prose.text()),
                line,
                "@" + found.type() + " entry \"" + entry.key() + "\"");
    }
}
