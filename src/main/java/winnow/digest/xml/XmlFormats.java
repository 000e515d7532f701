package winnow.digest.xml;

import java.util.List;
import java.util.stream.Stream;
import winnow.digest.DigestFormat;
import winnow.digest.DigestFormats;

/**
 * Records in XML: a row a kind, with what it is known by and which elements are its records. Of kinds that fit alike
 * the first one counts: an answer of OAI-PMH wraps records of others. What stands in a record {@link XmlPaper} knows,
 * for all kinds alike; {@link FeedFormat} reads feeds.
 *
 * <pre>
 * pubmed-xml    PubmedArticle    (MedlineCitation/Article: ArticleTitle, Abstract/AbstractText[@Label])
 * endnote-xml   record           (titles/title, abstract, contributors/authors/author; all in style)
 * jats          article          (front/article-meta: title-group/article-title, abstract)
 * …
 * </pre>
 */
public final class XmlFormats implements DigestFormats {
    private static final List<XmlKind> KINDS = List.of(
            XmlKind.of("oai-pmh", "records of OAI-PMH", "<(?:\\w+:)?OAI-PMH[\\s>]", "record"),
            XmlKind.of(
                    "pubmed-xml",
                    "PubMed's XML",
                    "<(?:PubmedArticleSet|PubmedArticle|PubmedBookArticle|MedlineCitationSet|MedlineCitation)[\\s>]",
                    "PubmedArticle|PubmedBookArticle"),
            XmlKind.of("endnote-xml", "EndNote's XML", "<xml>\\s*<records>|<ref-type[\\s>]", "record"),
            XmlKind.of(
                    "europe-pmc-xml",
                    "answers of Europe PMC",
                    "<resultList>\\s*<result>|ebi\\.ac\\.uk/webservices",
                    "result"),
            XmlKind.of("mods", "MODS records", "<(?:\\w+:)?mods(?:Collection)?[\\s>]", "mods"),
            XmlKind.of("marcxml", "MARCXML records", "<(?:\\w+:)?datafield\\s|loc\\.gov/MARC21", "record"),
            XmlKind.of(
                    "crossref-xml",
                    "Crossref's XML",
                    "<(?:doi_batch|crossref_result|doi_records?|crossref)[\\s>]",
                    "journal_article|conference_paper|posted_content|content_item|dissertation|book_metadata"
                            + "|report-paper_metadata"),
            XmlKind.of("datacite-xml", "DataCite's XML", "datacite\\.org/schema/kernel", "resource"),
            XmlKind.of(
                    "acl-anthology", "volumes of the ACL Anthology", "<collection\\s+id=\"|<volume\\s+id=\"", "paper"),
            XmlKind.of("hal-tei", "records of HAL in TEI", "<biblFull[\\s>]", "biblFull"),
            XmlKind.of("tei", "a paper in TEI, as GROBID makes it", "<(?:\\w+:)?TEI(?:\\.2)?[\\s>]", "TEI(?:\\.2)?"),
            XmlKind.of(
                    "dblp-xml",
                    "records of DBLP",
                    "<dblp[\\s>]|<dblpperson[\\s>]",
                    "article|inproceedings|proceedings|book|incollection|phdthesis|mastersthesis"),
            XmlKind.of(
                    "zotero-rdf",
                    "Zotero's RDF",
                    "zotero\\.org/namespaces|<z:itemType>",
                    "Article|Book|BookSection|Document|Report|Thesis|Manuscript|Letter|Patent|Legislation|Recording|Image|Description"),
            XmlKind.of(
                    "jats",
                    "articles in JATS",
                    "<article-meta[\\s>]|<article\\s[^>]{0,600}(?:article-type|dtd-version)=|<!DOCTYPE article\\b|<pmc-articleset",
                    "article"),
            XmlKind.of(
                    "dublin-core",
                    "Dublin Core records",
                    "purl\\.org/dc/(?:elements|terms)[^<>]{0,300}>\\s*<(?:dc|dcterms):|<(?:\\w+:)?dc[\\s>]",
                    "dc|record|Description"));

    @Override
    public List<DigestFormat> formats() {
        return Stream.concat(KINDS.stream().map(XmlFormat::new), Stream.of(new FeedFormat()))
                .map(DigestFormat.class::cast)
                .toList();
    }
}
