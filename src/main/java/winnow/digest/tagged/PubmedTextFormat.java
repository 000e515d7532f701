package winnow.digest.tagged;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winnow.digest.DigestFormat;
import winnow.digest.DigestSink;
import winnow.digest.DigestText;
import winnow.digest.Intake;
import winnow.digest.Markup;
import winnow.text.Lines;
import winnow.text.Lines.Line;

/**
 * What PubMed saves as "Abstract (text)".
 *
 * <pre>
 * file     = record*
 * record   = citation title [authors] (note | abstract)* ids    paragraphs, a blank line between
 * citation = number ". " journal ". " year …
 * note     = "Author information:" … | "Conflict of interest statement:" … | "Copyright ©" … | …
 * ids      = lines of "DOI: ", "PMCID: " and "PMID: "
 * </pre>
 *
 * An abstract may have several paragraphs; those of its parts ({@code METHODS: …}) begin on lines of their own.
 */
final class PubmedTextFormat implements DigestFormat {
    private static final Pattern CITATION =
            Pattern.compile("^\\uFEFF?\\d{1,6}\\. \\S.{0,200}?\\.? (?:1[89]|20)\\d{2}\\b.*");
    private static final Pattern ID = Pattern.compile("(?m)^PMID: \\d{1,9}\\b");
    private static final Pattern IDS = Pattern.compile("^(?:DOI|PMCID|PMID|PII|Free PMC article|Free full text)\\b.*");
    private static final Pattern AUTHORS = Pattern.compile(
            "^(?:[\\p{L}'’. -]{1,60} [A-Z]{1,4}(?: (?:Jr|Sr|\\dnd|\\drd|\\dth))?(?:\\(#?\\d{1,3}\\))*+[,.;].*|\\[No authors listed].*)$");
    private static final Pattern NOTE = Pattern.compile(
            "^(?:Author information:|Collaborators?:|Conflict of interest statement:|Copyright\\b|\\(c\\)|©|\\[(?:Article in|Indexed for)"
                    + "|(?:Comment|Erratum|Retraction|Republished|Update|Corrected and republished|Expression of concern|Summary for patients|Original report)"
                    + " (?:in|on|of|from)\\b|Publisher:|Trial registration number:).*");

    @Override
    public String id() {
        return "pubmed-text";
    }

    @Override
    public String description() {
        return "abstracts that PubMed saved as text";
    }

    @Override
    public int fit(String head) {
        String first = head.stripLeading();
        int end = first.indexOf('\n');
        boolean fits =
                CITATION.matcher(end < 0 ? first : first.substring(0, end).strip())
                                .matches()
                        && ID.matcher(first).find();
        return fits ? LIKELY : NO;
    }

    @Override
    public void read(DigestText text, DigestSink sink) throws IOException {
        Intake intake = new Intake(text.name(), sink);
        Lines lines = text.lines();
        List<Paragraph> record = new ArrayList<>();
        boolean ended = true;
        for (Paragraph next = next(lines); next != null; next = next(lines)) {
            boolean begins = ended && CITATION.matcher(next.text).matches();
            if (ended && !begins) {
                intake.residue(next.line, next.text);
            } else {
                record.add(next);
                ended = IDS.matcher(next.text).matches()
                        && ID.matcher(next.lines).find();
            }
            if (ended) {
                close(record, intake);
                record.clear();
            }
        }
        if (!record.isEmpty()) {
            intake.damaged(record.get(0).line, "the file ends inside this record; it is kept as far as it goes");
            close(record, intake);
        }
    }

    /**
     * Lines up to a blank one.
     *
     * @param text on one line
     * @param lines as they stand
     * @param line the first one's number
     */
    private record Paragraph(String text, String lines, int line) {}

    private static @Nullable Paragraph next(Lines lines) throws IOException {
        Line line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        if (line == null) {
            return null;
        }
        int first = line.number();
        StringBuilder text = new StringBuilder();
        while (line != null && !line.isBlank()) {
            text.append(line.text().strip()).append('\n');
            line = lines.next();
        }
        return new Paragraph(Markup.folded(text.toString()), text.toString(), first);
    }

    private static void close(List<Paragraph> record, Intake intake) {
        if (record.isEmpty()) {
            return;
        }
        Paragraph title = record.size() > 1 ? record.get(1) : null;
        boolean titled = title != null && !IDS.matcher(title.text).matches();
        List<String> prose = new ArrayList<>();
        boolean authors = false;
        for (Paragraph each : record.subList(Math.min(2, record.size()), record.size())) {
            boolean named =
                    !authors && prose.isEmpty() && AUTHORS.matcher(each.text).matches();
            boolean beside = named
                    || NOTE.matcher(each.text).matches()
                    || IDS.matcher(each.text).matches();
            authors |= named;
            if (!beside) {
                prose.add(each.text);
            }
        }
        intake.record(
                titled && title != null ? title.text : null,
                String.join(" ", prose),
                title == null ? record.get(0).line : title.line);
    }
}
