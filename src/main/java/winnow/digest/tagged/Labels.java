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
            "^\\s{0,8}(?:>\\s?)?(?:[-*+•]\\s+)?(?:\\(?\\d{1,4}[.):]\\s*|\\[\\d{1,4}]\\s*)?(?:#{1,6}\\s+)?[*_]{0,3}\\{?";
    private static final String TITLES = "(?:paper |document |article )?title|标题|题名|题目|篇名";
    private static final String ABSTRACTS = "summary|abstract(?:s|note)?|摘要";
    private static final String NAMES = TITLES + "|" + ABSTRACTS
            + "|authors?|date|published(?: on| at| date)?|submitted|updated|links?|url|pdf(?: link| url)?|doi|id|arxiv(?: id| link| url)?"
            + "|paper(?: id| link| url)?|categor(?:y|ies)|comments?|keywords?|tags|venue|journal(?: ref)?|year|upvotes?|votes|score|source|github(?: repo)?|code|project(?: page)?|entry id|primary category"
            + "|ai[ _]summary|ai[ _]keywords|tl;?dr|hugging ?face(?: link| url)?|huggingface|thumbnail|submitted by|rank|citations?"
            // ProQuest
            + "|subjects?|publication (?:year|date|title|type|subject)|document (?:type|url)|issn|isbn|language(?: of publication)?|database|copyright|last updated|accession number|proquest document id"
            // RePEc
            + "|template-type|author-(?:name|email|workplace-name)|creation-date|revision-date|file-(?:url|format|function)|handle|classification-jel|number|length|series"
            // CNKI and NoteExpress
            + "|srcdatabase|organ|firstduty|fund|pubtime|period|volume|issue|pages|pagecount|clc|reference type|author address|publisher|notes"
            + "|作者|单位|来源|文献来源|关键词|年份|发表时间|出版年|刊名|期刊|链接|基金";
    private static final String BEHIND = "(?:-\\p{IsHan}[\\p{IsHan}/]{0,15})?}?[*_]{0,3}\\s?[:：][*_]{0,3}\\s*";
    private static final String BORDER = "\\s*([-=_*~#])\\1{2,}[-=_*~#\\s]*|\\s{0,3}#{1,6}\\s.*"
            + "|\\s*(?:paper|no\\.?|#)\\s?#?\\d{1,4}\\s*[.:)]?\\s*|\\s*document \\d{1,5} of \\d{1,5}\\s*";

    static final Tags LABELLED = Tags.of(
                    "labelled",
                    "text with Title: and Summary: or Abstract: before each",
                    "(?im)" + BEFORE + "(?:" + TITLES + ")" + BEHIND,
                    "(?i)" + BEFORE + "(" + NAMES + ")" + BEHIND + "(.*)$",
                    "",
                    FieldTable.of("""
                            title    title, paper title, document title, article title, 标题, 题名, 题目, 篇名
                            abstract abstract, summary, abstracts, abstractnote, 摘要
                            author   authors, author, author-name, 作者
                            year     year, publication year, published, published on, published at, published date, publication date
                            year     pubtime, creation-date, date, submitted, 年份, 发表时间, 出版年
                            venue    journal, publication title, journal ref, venue, series, source, 文献来源, 刊名, 期刊, 来源
                            doi      doi
                            arxiv    arxiv id, arxiv, entry id, arxiv link, arxiv url, id, paper id
                            url      url, link, links, paper link, paper url, document url, file-url, arxiv link, arxiv url
                            url      entry id, pdf, pdf link, pdf url, 链接
                            type     reference type, document type
                            key      handle
                            keyword  keywords, keyword, tags, categories, category, 关键词
                            """, name -> name.toLowerCase(Locale.ROOT)))
            .partedBy(BORDER)
            .inProse("(?im)" + BEFORE + "(?:" + ABSTRACTS + ")" + BEHIND, Labels::withoutEmphasis);

    private Labels() {}

    private static String withoutEmphasis(String value) {
        String text = value.strip();
        return text.startsWith("**") && text.endsWith("**") && text.length() > 4
                ? text.substring(2, text.length() - 2)
                : text;
    }
}
