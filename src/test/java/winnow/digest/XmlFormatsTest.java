package winnow.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An example of each kind of XML that papers are passed around in. */
final class XmlFormatsTest {
    private static final String TEXT = "We read the gauges of forty years. They agree with the moon.";
    private static final Bib BIB = new Bib("Mole, Ada", 2020, "10.1234/tides");

    /** What every example says beside title and abstract; what a format does not say is absent. */
    private record Bib(String author, int year, String doi) {}

    /**
     * An example.
     *
     * @param format it is taken for
     */
    record Example(String format, String xml) {
        @Override
        public String toString() {
            return format;
        }
    }

    static List<Example> examples() {
        return List.of(
                new Example("jats", JATS),
                new Example("marcxml", MARC),
                new Example("mods", MODS),
                new Example("crossref-xml", UNIXREF),
                new Example("crossref-xml", DEPOSIT),
                new Example("datacite-xml", DATACITE),
                new Example("acl-anthology", ACL),
                new Example("tei", TEI),
                new Example("zotero-rdf", ZOTERO),
                new Example("oai-pmh", OAI),
                new Example("dblp-xml", DBLP));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void its_record_is_read(Example example) {
        Digests read = Digests.of(example.xml.replace("TEXT", TEXT));

        assertThat(read.format()).isEqualTo(example.format);
        assertThat(read.titles()).containsExactly("Tides on Small Islands: A Study");
        assertThat(read.texts()).containsExactly(example.xml.contains("TEXT") ? TEXT : "");
        assertThat(read.bibliographies.get(0).authors()).contains(BIB.author);
        assertThat(read.bibliographies.get(0).year()).isEqualTo(BIB.year);
        assertThat(read.bibliographies.get(0).doi()).isEqualTo(BIB.doi);
    }

    private static final String JATS = """
            <?xml version="1.0"?>
            <article article-type="research-article"><front>
            <journal-meta><journal-title-group><journal-title>Sea</journal-title></journal-title-group></journal-meta>
            <article-meta><article-id pub-id-type="doi">10.1234/tides</article-id>
            <title-group><article-title>Tides on <italic>Small</italic> Islands</article-title><subtitle>A Study</subtitle></title-group>
            <contrib-group><contrib contrib-type="author"><name><surname>Mole</surname><given-names>Ada</given-names></name></contrib></contrib-group>
            <pub-date><year>2020</year></pub-date>
            <abstract abstract-type="graphical"><p>A picture.</p></abstract>
            <abstract><p>TEXT</p></abstract></article-meta></front>
            <body><sec><title>Introduction</title><p>Much more of it.</p></sec></body>
            <back><ref-list><ref><element-citation><article-title>Another one</article-title></element-citation></ref></ref-list></back>
            </article>
            """;

    private static final String MARC = """
            <collection xmlns="http://www.loc.gov/MARC21/slim"><record><leader>00000nam</leader>
            <controlfield tag="001">7</controlfield>
            <datafield tag="024" ind1="7" ind2=" "><subfield code="a">10.1234/tides</subfield><subfield code="2">doi</subfield></datafield>
            <datafield tag="100" ind1="1" ind2=" "><subfield code="a">Mole, Ada,</subfield><subfield code="e">author.</subfield></datafield>
            <datafield tag="245" ind1="1" ind2="0"><subfield code="a">Tides on Small Islands :</subfield><subfield code="b">A Study /</subfield><subfield code="c">Ada Mole.</subfield></datafield>
            <datafield tag="264" ind1=" " ind2="1"><subfield code="c">2020.</subfield></datafield>
            <datafield tag="520" ind1=" " ind2=" "><subfield code="a">TEXT</subfield></datafield>
            </record></collection>
            """;

    private static final String MODS = """
            <modsCollection xmlns="http://www.loc.gov/mods/v3"><mods ID="a">
            <titleInfo><title>Tides on Small Islands</title><subTitle>A Study</subTitle></titleInfo>
            <name type="personal"><namePart type="family">Mole</namePart><namePart type="given">Ada</namePart></name>
            <originInfo><dateIssued>2020</dateIssued></originInfo><identifier type="doi">10.1234/tides</identifier>
            <relatedItem type="host"><titleInfo><title>Proceedings of the Sea</title></titleInfo></relatedItem>
            <abstract>TEXT</abstract></mods></modsCollection>
            """;

    private static final String UNIXREF = """
            <doi_records><doi_record><crossref><journal><journal_metadata><full_title>Sea</full_title></journal_metadata>
            <journal_article publication_type="full_text"><titles><title>Tides on Small Islands</title><subtitle>A Study</subtitle></titles>
            <contributors><person_name contributor_role="author" sequence="first"><given_name>Ada</given_name><surname>Mole</surname></person_name></contributors>
            <jats:abstract xmlns:jats="http://www.ncbi.nlm.nih.gov/JATS1"><jats:title>Abstract</jats:title><jats:p>TEXT</jats:p></jats:abstract>
            <publication_date><year>2020</year></publication_date>
            <doi_data><doi>10.1234/tides</doi><resource>https://example.org/t</resource></doi_data>
            <citation_list><citation key="1"><article_title>Another one</article_title></citation></citation_list>
            </journal_article></journal></crossref></doi_record></doi_records>
            """;

    private static final String DEPOSIT = """
            <doi_batch version="5.3.1" xmlns="http://www.crossref.org/schema/5.3.1" xmlns:jats="http://www.ncbi.nlm.nih.gov/JATS1">
            <head><doi_batch_id>9</doi_batch_id><depositor><depositor_name>Sea Press</depositor_name></depositor></head>
            <body><conference><proceedings_metadata><proceedings_title>Sea 2020</proceedings_title></proceedings_metadata>
            <conference_paper><contributors><person_name sequence="first" contributor_role="author"><given_name>Ada</given_name><surname>Mole</surname></person_name></contributors>
            <titles><title>Tides on Small Islands: A Study</title></titles>
            <jats:abstract xml:lang="en"><jats:p>TEXT</jats:p></jats:abstract>
            <publication_date media_type="online"><month>05</month><year>2020</year></publication_date>
            <doi_data><doi>10.1234/tides</doi></doi_data></conference_paper></conference></body></doi_batch>
            """;

    private static final String DATACITE = """
            <resource xmlns="http://datacite.org/schema/kernel-4"><identifier identifierType="DOI">10.1234/tides</identifier>
            <creators><creator><creatorName nameType="Personal">Mole, Ada</creatorName><givenName>Ada</givenName><familyName>Mole</familyName></creator></creators>
            <titles><title xml:lang="en">Tides on Small Islands: A Study</title><title titleType="AlternativeTitle">Tides</title></titles>
            <publisher>Sea Press</publisher><publicationYear>2020</publicationYear><resourceType resourceTypeGeneral="Text">Paper</resourceType>
            <descriptions><description descriptionType="Methods">By hand.</description><description descriptionType="Abstract">TEXT</description></descriptions>
            </resource>
            """;

    private static final String ACL = """
            <?xml version='1.0' encoding='UTF-8'?>
            <collection id="2020.sea"><volume id="1" ingest-date="2020-01-01"><meta><booktitle>Proceedings of the Sea</booktitle><year>2020</year></meta>
            <frontmatter><url hash="0">2020.sea-1.0</url></frontmatter>
            <paper id="1"><title><fixed-case>T</fixed-case>ides on Small Islands: A Study</title>
            <author><first>Ada</first><last>Mole</last></author><abstract>TEXT</abstract><doi>10.1234/tides</doi><year>2020</year></paper>
            </volume></collection>
            """;

    private static final String TEI = """
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title level="a" type="main">Tides on Small Islands: A Study</title></titleStmt>
            <publicationStmt><publisher/><date type="published" when="2020">2020</date></publicationStmt>
            <sourceDesc><biblStruct><analytic><author><persName><forename type="first">Ada</forename><surname>Mole</surname></persName></author>
            <title level="a" type="main">Tides on Small Islands: A Study</title></analytic><monogr><imprint><date>2020</date></imprint></monogr>
            <idno type="DOI">10.1234/tides</idno></biblStruct></sourceDesc></fileDesc>
            <profileDesc><abstract><div><p><s>TEXT</s></p></div></abstract></profileDesc></teiHeader>
            <text><body><div><head>Introduction</head><p>Much more.</p></div></body>
            <back><div type="references"><listBibl><biblStruct><analytic><title>Another one</title></analytic></biblStruct></listBibl></div></back></text></TEI>
            """;

    private static final String ZOTERO = """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#"
             xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/">
            <bib:Article rdf:about="#item_1"><z:itemType>journalArticle</z:itemType>
            <dcterms:isPartOf><bib:Journal><dc:title>Sea</dc:title><dc:identifier>DOI 10.1234/tides</dc:identifier></bib:Journal></dcterms:isPartOf>
            <bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Mole</foaf:surname><foaf:givenName>Ada</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors>
            <dc:title>Tides on Small Islands: A Study</dc:title><dcterms:abstract>TEXT</dcterms:abstract><dc:date>2020-05</dc:date></bib:Article>
            <z:Attachment rdf:about="#item_2"><z:itemType>attachment</z:itemType><dc:title>Full Text</dc:title></z:Attachment></rdf:RDF>
            """;

    private static final String OAI = """
            <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>2026-01-01</responseDate><request verb="ListRecords">https://example.org</request>
            <ListRecords><record><header status="deleted"><identifier>oai:x:0</identifier></header></record>
            <record><header><identifier>oai:x:1</identifier></header><metadata>
            <oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:title>Tides on Small Islands: A Study</dc:title><dc:creator>Mole, Ada</dc:creator><dc:description>TEXT</dc:description>
            <dc:date>2020-05-01</dc:date><dc:identifier>https://doi.org/10.1234/tides</dc:identifier></oai_dc:dc></metadata></record></ListRecords></OAI-PMH>
            """;

    private static final String DBLP = """
            <?xml version="1.0" encoding="ISO-8859-1"?>
            <!DOCTYPE dblp SYSTEM "dblp.dtd">
            <dblp><inproceedings mdate="2020-01-01" key="conf/sea/Mole20"><author>Mole, Ada</author><title>Tides on <i>Small</i> Islands: A Study</title>
            <year>2020</year><booktitle>Sea</booktitle><ee>https://doi.org/10.1234/tides</ee></inproceedings></dblp>
            """;
}
