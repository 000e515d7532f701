package winnow.digest.tagged;

import java.util.Locale;
import winnow.digest.FieldTable;

/**
 * Text in which every field is named, as scripts save Hugging Face's daily papers and arXiv queries.
 *
 * <pre>
 * paper  = (label ":" value)*       a title, and a summary or an abstract among them
 * value  = the rest of the line, and the lines behind it up to the next label, rule or heading
 * </pre>
 *
 * Before a label may stand a number, a list sign or emphasis ({@code 1. **Title:** …}).
 */
final class Labels {
    private static final String BEFORE =
            "^\\s{0,8}(?:>\\s?)?(?:[-*+•]\\s+)?(?:\\(?\\d{1,4}[.):]\\s*|\\[\\d{1,4}]\\s*)?(?:#{1,6}\\s+)?[*_]{0,3}";
    private static final String NAMES =
            "title|paper title|summary|abstract|authors?|date|published(?: on| at| date)?|submitted|updated|links?|url|pdf(?: link| url)?|doi|id|arxiv(?: id| link| url)?"
                    + "|paper(?: id| link| url)?|categor(?:y|ies)|comments?|keywords|tags|venue|journal(?: ref)?|year|upvotes?|votes|score|source|github(?: repo)?|code|project(?: page)?|entry id|primary category"
                    + "|ai[ _]summary|ai[ _]keywords|tl;?dr|hugging ?face(?: link| url)?|huggingface|thumbnail|submitted by|rank|citations?";
    private static final String BEHIND = "[*_]{0,3}\\s?[:：][*_]{0,3}\\s*(.*)$";
    private static final String BORDER = "\\s*([-=_*~#])\\1{2,}[-=_*~#\\s]*|\\s{0,3}#{1,6}\\s.*"
            + "|\\s*(?:paper|no\\.?|#)\\s?#?\\d{1,4}\\s*[.:)]?\\s*";

    static final Tags LABELLED = Tags.of(
                    "labelled",
                    "text with Title: and Summary: or Abstract: before each",
                    "(?im)" + BEFORE + "(?:paper )?title" + BEHIND,
                    "(?i)" + BEFORE + "(" + NAMES + ")" + BEHIND,
                    "",
                    FieldTable.of("""
                            title    title, paper title
                            abstract abstract, summary
                            author   authors, author
                            year     year, published, published on, published at, published date, date, submitted
                            venue    journal, journal ref, venue
                            doi      doi
                            arxiv    arxiv id, arxiv, entry id, arxiv link, arxiv url, id, paper id
                            url      url, link, links, paper link, paper url, arxiv link, arxiv url, entry id, pdf, pdf link, pdf url
                            keyword  keywords, tags, categories, category
                            """, name -> name.toLowerCase(Locale.ROOT)))
            .partedBy(BORDER)
            .inProse("(?im)" + BEFORE + "(?:summary|abstract)" + BEHIND, Labels::withoutEmphasis);

    private Labels() {}

    private static String withoutEmphasis(String value) {
        String text = value.strip();
        return text.startsWith("**") && text.endsWith("**") && text.length() > 4
                ? text.substring(2, text.length() - 2)
                : text;
    }
}
