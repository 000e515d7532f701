package winnow.digest.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import winnow.digest.Field;
import winnow.digest.FieldTable;
import winnow.digest.Fields;

/**
 * What a JSON object says of a paper, whichever of the sources gave it: their names for the same things do
 * not collide, and files put together from several are read whole. A slash leads into an object.
 */
final class JsonPaper {
    private static final FieldTable TABLE = FieldTable.of("""
            title     title, Title, paper_title, paperTitle, title_display, display_name, titles, dc:title, dcterms:title
            title     citation_title, title_s, bib/title, headline, 标题, 题名, 题目, 篇名, 论文标题, 文章标题, タイトル, name
            abstract  abstract_inverted_index, abstract, Abstract, summary, Summary, paperAbstract, abstractNote, abstractText
            abstract  paper_abstract, abstracts, abstract_s, bib/abstract, 摘要, 抄録, 要旨, dc:description, dcterms:abstract
            abstract  description, descriptions
            author    author, authors, Author, Authors, authorships, creators, authorList, authFullName_s, author_display
            author    authorString, author_names, bib/author, dc:creator, creator, 作者, 著者
            year      publication_year, publicationYear, pubYear, year, Year, issued, published, publication_date
            year      publicationDate, datePublished, publishedAt, published-print, published-online, producedDateY_i
            year      published_date, bib/pub_year, dc:date, date, pubdate, submittedDate, created, 年份, 发表时间, 出版年
            venue     container-title, publicationTitle, journal, primary_location/source, host_venue, journalTitle
            venue     journalTitle_s, journalInfo/journal, journal-ref, journal_ref, booktitle, proceedingsTitle, conferenceName
            venue     venue, publicationVenue, container, isPartOf, bib/venue, publication_info, source_title, 期刊, 来源, 刊名
            doi       DOI, doi, externalIds/DOI, ids/doi, doiId_s, dois, identifier, id
            arxiv     arxiv, arxiv_id, arxivId, arXivId, externalIds/ArXiv, arxivId_s, arxiv_eprints, eprint, archiveID, archive_id, entry_id, id
            url       URL, url, landing_page_url, primary_location/landing_page_url, link, links, entry_id, abs_url, uri_s
            url       pdf_url, pub_url, html_url
            key       citation-key, citationKey, citekey, ENTRYKEY, key, id
            type      type, itemType, ENTRYTYPE, @type, docType_s, types/ris, publicationType, article_type
            keyword   keyword, keywords, Keywords, tags, categories, fieldsOfStudy, subjects, subject, keyword_s, topics, 关键词
            """);

    /** Names of a title that other objects than papers have as well. */
    private static final List<String> VAGUE = List.of("display_name", "name", "headline");

    /** Names of an abstract that other objects than papers have as well. */
    private static final List<String> VAGUE_TEXTS =
            List.of("abstract_inverted_index", "description", "descriptions", "summary", "Summary", "dc:description");

    /** What a reference manager keeps beside papers: notes, and files attached to papers. */
    private static final Pattern NO_PAPER = Pattern.compile("note|attachment|annotation");

    /** Addresses and numbers of a source are no citation keys. */
    private static final Pattern NO_KEY =
            Pattern.compile(".*://.*|.*[{}\\s,].*|oai:.*|10\\.\\d{4}.*|\\d+(?:\\.\\d+)?(?:v\\d+)?|[0-9a-f]{16,64}");

    private static final int LONGEST = 200_000;

    private JsonPaper() {}

    /** Whether an object stands for a paper, rather than for an author, an answer's head or a wrapper. */
    static boolean isRecord(JsonNode object) {
        return has(object, Field.TITLE, VAGUE)
                || has(object, Field.ABSTRACT, VAGUE_TEXTS)
                || object.has("abstract_inverted_index")
                || object.path("id").asText().contains("openalex.org/W")
                || object.path("@type").asText().endsWith("Article")
                || (object.has("type") && object.has("id") && !object.has("family") && !object.has("display_name"));
    }

    /** Whether it is kept beside papers without being one. */
    static boolean isBeside(JsonNode object) {
        return NO_PAPER.matcher(object.path("itemType").asText()).matches();
    }

    private static boolean has(JsonNode object, Field field, List<String> vague) {
        return TABLE.names(field).stream()
                .filter(name -> !vague.contains(name))
                .anyMatch(name -> !JsonText.of(at(object, name), field).isEmpty());
    }

    /** The fields of a record. */
    static Fields fields(JsonNode record, int line) {
        Fields fields = new Fields();
        for (Field field : Field.values()) {
            for (String name : TABLE.names(field)) {
                if (!fields.has(field)) {
                    values(record, name, field).forEach(value -> fields.add(field, value, line));
                }
            }
        }
        return fields;
    }

    private static List<String> values(JsonNode record, String name, Field field) {
        JsonNode value = at(record, name);
        if (name.equals("abstract_inverted_index")) {
            return value.isObject() ? List.of(inOrder(value)) : List.of();
        }
        List<String> texts = new ArrayList<>(JsonText.of(value, field));
        texts.removeIf(text ->
                name.equals("id") && field == Field.KEY && NO_KEY.matcher(text).matches());
        return texts;
    }

    private static JsonNode at(JsonNode record, String path) {
        JsonNode node = record;
        for (String name : path.split("/")) {
            node = node.path(name);
        }
        return node;
    }

    /** The words of OpenAlex's inverted index at their places. */
    private static String inOrder(JsonNode index) {
        Map<Integer, String> words = new TreeMap<>();
        JsonNode inner = index.path("InvertedIndex").isObject() ? index.path("InvertedIndex") : index;
        inner.properties()
                .forEach(entry -> entry.getValue().forEach(place -> {
                    if (place.canConvertToInt() && words.size() < LONGEST) {
                        words.putIfAbsent(place.asInt(), entry.getKey());
                    }
                }));
        return String.join(" ", words.values());
    }
}
