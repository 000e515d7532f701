package winnow.digest.xml;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import winnow.digest.ByLine;
import winnow.digest.Field;
import winnow.digest.FieldTable;
import winnow.digest.Fields;

/**
 * What an XML record says of a paper, whichever kind it is of: their names for the same things do not collide, and an
 * answer of OAI-PMH may hold any of them. Paths are those of {@link XmlText#at}.
 */
final class XmlPaper {
    private static final FieldTable TABLE = FieldTable.of("""
            title     Article/ArticleTitle, ArticleTitle, BookDocument/Book/BookTitle, article-meta/title-group
            title     fileDesc/titleStmt, titleStmt, ./titleInfo, titleInfo, datafield[tag=245], ./titles, resource/titles, titles/title, titles
            title     ./title, arXiv/title, arXivRaw/title, ./dc:title, dc:title, dcterms:title, title
            abstract  Article/Abstract/AbstractText, Abstract/AbstractText, article-meta/abstract[!abstract-type]+article-meta/trans-abstract
            abstract  article-meta/abstract, profileDesc/abstract[xml:lang=en], profileDesc/abstract, ./abstract, mods/abstract
            abstract  datafield[tag=520]/subfield[code=a], descriptions/description[descriptionType=Abstract], jats:abstract
            abstract  arXiv/abstract, arXivRaw/abstract, ./abstractText, dcterms:abstract, dc:description, ./description
            author    AuthorList/Author, contributors/authors/author, authors/author, article-meta/contrib-group/contrib[contrib-type=author]
            author    article-meta/contrib-group/contrib, sourceDesc/biblStruct/analytic/author/persName, titleStmt/author/persName
            author    ./contributors/person_name[contributor_role=author], creators/creator, ./name[type=personal], ./name
            author    datafield[tag=100]/subfield[code=a]+datafield[tag=700]/subfield[code=a], bib:authors/rdf:Seq/rdf:li
            author    ./author, ./authorString, arXivRaw/authors, dc:creator, dcterms:creator
            year      Article/Journal/JournalIssue/PubDate, BookDocument/Book/PubDate, ./dates/year, dates/year, article-meta/pub-date/year
            year      sourceDesc/biblStruct/monogr/imprint/date, publicationStmt/date, ./publication_date/year, posted_date/year, approval_date/year
            year      publicationYear, originInfo/dateIssued, datafield[tag=264]/subfield[code=c], datafield[tag=260]/subfield[code=c]
            year      ./year, ./pubYear, arXiv/created, arXivRaw/version/date, dc:date, dcterms:issued, dcterms:date
            venue     Article/Journal/Title, journal-meta/journal-title-group/journal-title, journal-meta/journal-title
            venue     periodical/full-title, ./titles/secondary-title, sourceDesc/biblStruct/monogr/title, relatedItem[type=host]/titleInfo/title
            venue     datafield[tag=773]/subfield[code=t], ./journal, ./booktitle, journalInfo/journal/title, arXiv/journal-ref
            venue     arXivRaw/journal-ref, dcterms:isPartOf/bib:Journal/dc:title, dc:source
            doi       ArticleId[IdType=doi], ELocationID[EIdType=doi], article-id[pub-id-type=doi], sourceDesc/biblStruct/idno[type=DOI], publicationStmt/idno[type=doi], doi_data/doi
            doi       electronic-resource-num, identifier[type=doi], identifier[identifierType=DOI], ./doi, arXiv/doi, arXivRaw/doi
            doi       datafield[tag=024]/subfield[code=a], ./ee, dc:identifier
            arxiv     sourceDesc/biblStruct/idno[type=arXiv], arXiv/id, arXivRaw/id, dc:identifier
            url       ./url, doi_data/resource, urls/related-urls/url, location/url, datafield[tag=856]/subfield[code=u], ./ee
            url       dc:identifier, publicationStmt/idno[type=URI]
            key       ./bibkey, PMID, @key, ./label, idno[type=halId], @id
            type      ref-type/@name, PublicationTypeList/PublicationType, z:itemType, ./genre, resourceType/@resourceTypeGeneral
            type      @article-type, dc:type, @publication_type
            keyword   KeywordList/Keyword+MeshHeadingList/MeshHeading/DescriptorName, kwd-group/kwd, keywords/keyword, keywords/term
            keyword   ./subject/topic, subjects/subject, datafield[tag=650]/subfield[code=a]+datafield[tag=653]/subfield[code=a]
            keyword   ./keyword, dc:subject, arXiv/categories, arXivRaw/categories
            """);

    private static final String FAMILY = "lastname|surname|last|family|familyname";
    private static final String GIVEN = "forename|given|given-names|given_name|first|givenname|initials";
    private static final String MAIN = "title|article-title|maintitle";
    private static final Pattern NO_PAPER = Pattern.compile("attachment|note|annotation");
    private static final Pattern BEHIND = Pattern.compile("\\s*[/:;,=]\\s*$");
    private static final Pattern NO_AUTHOR = Pattern.compile("edt|editor|translator|trl|editors");

    private XmlPaper() {}

    /** Whether it is kept beside papers without being one, or was deleted. */
    static boolean isBeside(Element record) {
        return XmlText.at(record, "z:itemType").stream()
                        .anyMatch(type -> NO_PAPER.matcher(type.text()).matches())
                || XmlText.at(record, "header[status=deleted]").size() > 0;
    }

    /** The fields of a record that begins at a line. */
    static Fields fields(Element record, int line) {
        Fields fields = new Fields();
        for (Field field : Field.values()) {
            for (List<String> together : TABLE.choices(field)) {
                if (!fields.has(field)) {
                    together.forEach(path -> add(record, path, field, line, fields));
                }
            }
        }
        return fields;
    }

    private static void add(Element record, String path, Field field, int line, Fields fields) {
        int attribute = path.indexOf('@');
        String elements = attribute < 0 ? path : path.substring(0, Math.max(0, attribute - 1));
        List<Element> found = elements.isEmpty() ? List.of(record) : XmlText.at(record, elements);
        for (Element each : found) {
            String value = attribute >= 0
                    ? each.attr(path.substring(attribute + 1))
                    : switch (field) {
                        case TITLE -> title(each);
                        case AUTHOR -> person(each);
                        case ABSTRACT -> prose(each);
                        case VENUE, KEYWORD, YEAR, DOI, ARXIV, URL, KEY, TYPE -> XmlText.words(each);
                    };
            fields.add(field, value, XmlText.line(each, line));
            boolean several = field.isList()
                    || path.endsWith("AbstractText")
                    || (field == Field.ABSTRACT && each.hasAttr("xml:lang"));
            if (!several && fields.has(field)) {
                return;
            }
        }
    }

    /** An abstract without a heading that says no more than that it is one. */
    private static String prose(Element element) {
        String words = XmlText.words(element);
        String head = inner(element, "title|head");
        return ByLine.isAbstractLabel(head) ? words.substring(head.length()).strip() : words;
    }

    /** A title with the article before it and the subtitle behind it, where they stand apart. */
    private static String title(Element element) {
        boolean marc = element.hasAttr("tag");
        String main = marc ? subfield(element, "a") : inner(element, MAIN);
        if (main.isEmpty()) {
            return element.children().stream()
                                    .anyMatch(child -> XmlText.local(child).equals("style"))
                            || XmlText.local(element).contains("title")
                    ? XmlText.words(element)
                    : "";
        }
        String sub = marc ? subfield(element, "b") : inner(element, "subtitle");
        String before = inner(element, "nonsort");
        String whole = before + (before.isEmpty() || before.endsWith("'") ? "" : " ") + main;
        return sub.isEmpty() ? whole : whole + (whole.endsWith("?") || whole.endsWith(":") ? " " : ": ") + sub;
    }

    private static String subfield(Element datafield, String code) {
        return datafield.children().stream()
                .filter(child -> child.attr("code").equals(code))
                .map(child -> BEHIND.matcher(XmlText.words(child)).replaceFirst(""))
                .findFirst()
                .orElse("");
    }

    /** The words of the first child of one of some names. */
    private static String inner(Element element, String names) {
        Pattern name = Pattern.compile(names);
        return element.children().stream()
                .filter(child -> name.matcher(XmlText.local(child)).matches())
                .map(XmlText::words)
                .findFirst()
                .orElse("");
    }

    /** {@code Family, Given}; where the parts of a name are not told apart, as it is written. */
    private static String person(Element element) {
        Map<String, String> parts = new TreeMap<>();
        for (Element each : element.getAllElements()) {
            String name = XmlText.local(each);
            String type = each.attr("type");
            boolean family = name.matches(FAMILY) || type.equals("family");
            boolean given = name.matches(GIVEN) || type.equals("given");
            if (family || given) {
                String key = family ? "family" : "given";
                boolean first = name.equals("initials") && parts.containsKey(key);
                parts.merge(key, XmlText.words(each), (one, other) -> first ? one : one + " " + other);
            }
        }
        String family = parts.getOrDefault("family", "");
        if (!family.isEmpty()) {
            return Stream.of(family, parts.getOrDefault("given", ""))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
        }
        boolean editor = element.getAllElements().stream()
                .anyMatch(each -> XmlText.local(each).equals("roleterm")
                        && NO_AUTHOR.matcher(each.text()).matches());
        String collective = inner(element, "collectivename|collab|string-name|creatorname|namepart|persname|name");
        String words = collective.isEmpty() ? XmlText.words(element) : collective;
        return editor ? "" : BEHIND.matcher(words).replaceFirst("");
    }
}
