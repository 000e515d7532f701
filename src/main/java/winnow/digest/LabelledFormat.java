package winnow.digest;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.text.Lines.Line;

/**
 * Text in which every field is named, as scripts save Hugging Face's daily papers and arXiv queries.
 *
 * <pre>
 * text   = (other line | paper)*
 * paper  = "Title:" value  (label ":" value)*  ("Summary:" | "Abstract:") value
 * value  = the rest of the line, and the lines behind it up to the next label, rule or title
 * </pre>
 *
 * Before a label may stand a number, a list sign or emphasis ({@code 1. **Title:** …}).
 */
final class LabelledFormat implements DigestFormat {
    private static final String BEFORE =
            "^\\s{0,8}(?:>\\s?)?(?:[-*+•]\\s+)?(?:\\(?\\d{1,4}[.):]\\s*|\\[\\d{1,4}]\\s*)?(?:#{1,6}\\s+)?[*_]{0,3}";
    private static final Pattern LABELLED = Pattern.compile(
            BEFORE
                    + "(title|paper title|summary|abstract|authors?|date|published(?: on| at| date)?|submitted|updated|links?|url|pdf(?: link| url)?|doi|id|arxiv(?: id| link| url)?"
                    + "|paper(?: id| link| url)?|categor(?:y|ies)|comments?|keywords|tags|venue|journal(?: ref)?|year|upvotes?|votes|score|source|github(?: repo)?|code|project(?: page)?|entry id|primary category"
                    + "|ai[ _]summary|ai[ _]keywords|tl;?dr|hugging ?face(?: link| url)?|huggingface|thumbnail|submitted by|rank|citations?)[*_]{0,3}\\s?[:：][*_]{0,3}\\s*(.*)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RULE = Pattern.compile("^\\s*([-=_*~#])\\1{2,}[-=_*~#\\s]*$");
    private static final Pattern HEADING = Pattern.compile(
            "^\\s{0,3}#{1,6}\\s.*$|^\\s*(?:paper|no\\.?|#)\\s?#?\\d{1,4}\\s*[.:)]?\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLES = Pattern.compile(
            BEFORE + "(?:paper )?title[*_]{0,3}\\s?[:：].*$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern PROSE = Pattern.compile(
            BEFORE + "(?:summary|abstract)[*_]{0,3}\\s?[:：].*$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    @Override
    public String id() {
        return "labelled";
    }

    @Override
    public String description() {
        return "text with Title: and Summary: or Abstract: before each";
    }

    @Override
    public boolean recognises(String head) {
        return TITLES.matcher(head).find() && PROSE.matcher(head).find() && !FrontMatter.opens(head);
    }

    @Override
    public void read(DigestText text, DigestSink sink) throws IOException {
        Intake intake = new Intake(text.name(), sink);
        var lines = text.lines();
        Paper paper = new Paper();
        for (Line line = lines.next(); line != null; line = lines.next()) {
            Matcher labelled = LABELLED.matcher(line.text());
            if (labelled.matches()) {
                String label = labelled.group(1).toLowerCase(Locale.ROOT);
                if (label.endsWith("title")) {
                    paper.close(intake);
                    paper = new Paper();
                }
                paper.open(label, withoutEmphasis(labelled.group(2)), line.number());
            } else if (RULE.matcher(line.text()).matches()
                    || HEADING.matcher(line.text()).matches()) {
                paper.endField();
            } else {
                paper.goOn(line);
            }
        }
        paper.close(intake);
    }

    private static String withoutEmphasis(String value) {
        String text = value.strip();
        return text.startsWith("**") && text.endsWith("**") && text.length() > 4
                ? text.substring(2, text.length() - 2)
                : text;
    }

    /** What a paper holds so far. */
    private static final class Paper {
        private final StringBuilder title = new StringBuilder();
        private final StringBuilder text = new StringBuilder();
        private String field = "";
        private int line;

        void open(String label, String value, int at) {
            if (label.endsWith("title")) {
                field = "title";
                line = at;
                title.append(value);
            } else if ((label.equals("summary") || label.equals("abstract")) && text.isEmpty()) {
                field = "text";
                line = line == 0 ? at : line;
                text.append(value);
            } else {
                field = "";
            }
        }

        void endField() {
            field = "";
        }

        void goOn(Line more) {
            if (field.equals("text")) {
                text.append(' ').append(more.text());
            } else if (field.equals("title") && more.isBlank()) {
                field = title.toString().isBlank() ? field : "";
            } else if (field.equals("title")) {
                title.append(' ').append(more.text());
            }
        }

        void close(Intake intake) {
            if (line > 0) {
                intake.record(title.toString(), text.toString(), line, "paper");
            }
        }
    }
}
