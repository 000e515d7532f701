package winnow.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FeedFormatTest {

    @Test
    void atom_entries_are_read_from_text_escaped_html_and_xhtml() {
        Digests read = Digests.of("""
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom"><title type="html">ArXiv Query: all</title>
                  <entry><id>x</id><title>Tides on
                  Small Islands</title><summary>  For $a &lt; b$,
                and 5&lt;z&lt;6.
                </summary><author><name>Ann Moss</name></author></entry>
                  <entry><title type="html">Lamps &amp;amp; &lt;i&gt;Fades&lt;/i&gt;</title><summary type="html">&lt;p&gt;One &amp;amp; two.&lt;/p&gt;</summary></entry>
                  <entry>
                    <source><title>Another feed</title></source>
                    <title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Bees <em>hum</em></div></title>
                    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>First.</p><p>Second.</p></div></content>
                  </entry>
                </feed>
                """);

        assertThat(read.format()).isEqualTo("feed");
        assertThat(read.entries)
                .containsExactly(
                        new Entry("Tides on Small Islands", "For $a < b$, and 5<z<6.", 3),
                        new Entry("Lamps & Fades", "One & two.", 7),
                        new Entry("Bees hum", "First. Second.", 10));
        assertThat(read.findings).isEmpty();
    }

    @Test
    void the_description_of_a_feed_gives_the_abstract_without_authors_comments_and_links() {
        Digests read = Digests.of(
                "<rss version=\"2.0\"><channel><title>Feed</title><item><title>Tides  at high z</title><description>\n"
                        + "&lt;p&gt; Ann Moss, Bo Lee, Cy van der Ray &lt;/p&gt;\n&lt;p&gt;\n" + Words.TIDES
                        + " For 5&lt;z&lt;6.\n&lt;/p&gt;\n"
                        + "&lt;p&gt; Comments: 16 pages &lt;/p&gt;\n&lt;p&gt; PDF: &lt;a href=\"http://example.org\" /&gt; http://example.org &lt;/a&gt; &lt;/&gt;\n</description><author>Ann Moss</author></item></channel></rss>");

        assertThat(read.entries).containsExactly(new Entry("Tides at high z", Words.TIDES + " For 5<z<6.", 1));
    }

    @Test
    void announcements_of_arxiv_lose_their_number_and_label() {
        Digests read = Digests.of("""
                <?xml version='1.0' encoding='UTF-8'?>
                <rss xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0"><channel>
                <item><title>Lamps That Fade</title><description>arXiv:2401.00001v1 Announce Type: new\s
                Abstract: Street lamps that dim save power.</description><dc:creator>Bo Lee</dc:creator></item>
                <item><title>Tides. (arXiv:2001.00001v2 [physics.ao-ph] UPDATED)</title><description><![CDATA[<p>High & low.</p>]]></description></item>
                </channel></rss>
                """);

        assertThat(read.titles()).containsExactly("Lamps That Fade", "Tides");
        assertThat(read.texts()).containsExactly("Street lamps that dim save power.", "High & low.");
    }

    @Test
    void rss_1_and_records_of_oai_are_read() {
        Digests rdf = Digests.of("""
                <?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
                <channel rdf:about="x"><title>cs.LG</title><items><rdf:Seq><rdf:li rdf:resource="y"/></rdf:Seq></items></channel>
                <item rdf:about="y"><title>Tides (arXiv:2001.00001v1 [cs.LG])</title><description>&lt;p&gt;High and low.&lt;/p&gt;</description></item></rdf:RDF>
                """);
        Digests oai = Digests.of("""
                <OAI-PMH><ListRecords><record><header><identifier>x</identifier></header><metadata><arXiv>
                <title>Lamps</title><abstract> They
                fade. </abstract></arXiv></metadata></record></ListRecords></OAI-PMH>
                """);

        assertThat(rdf.entries).containsExactly(new Entry("Tides", "High and low.", 3));
        assertThat(oai.entries).containsExactly(new Entry("Lamps", "They fade.", 2));
    }

    @Test
    void external_entities_are_not_followed() {
        Digests read = Digests.of(
                "<?xml version=\"1.0\"?><!DOCTYPE feed [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY l \"lol\">]>\n"
                        + "<feed><entry><title>Tides &x; &l;</title><summary>High.</summary></entry></feed>");

        assertThat(read.entries).containsExactly(new Entry("Tides &x; &l;", "High.", 2));
    }

    @Test
    void a_feed_that_is_cut_and_glued_keeps_its_whole_records() {
        String feed =
                "<feed><entry><title>Tides</title><summary>High.</summary></entry><entry><title>Lamps</title><summary>They fade.</summary></entry></feed>";
        Digests read = Digests.of(feed.substring(0, feed.indexOf("fade.")) + feed);

        assertThat(read.titles()).containsExactly("Tides", "Tides", "Lamps");
        assertThat(read.findings)
                .singleElement()
                .satisfies(found ->
                        assertThat(found.message()).isEqualTo("a record without an end, passed over: \"Lamps\""));
    }

    @Test
    void an_error_that_arxiv_answers_is_reported_and_no_paper() {
        Digests read = Digests.of("""
                <feed xmlns="http://www.w3.org/2005/Atom">
                <entry><id>http://arxiv.org/api/errors#no_id</id><title>Error</title><summary>no id</summary></entry>
                <entry><id>http://arxiv.org/abs/1</id><title>Tides</title><summary>We study tides.</summary></entry>
                </feed>
                """);

        assertThat(read.titles()).containsExactly("Tides");
        assertThat(read.findings).singleElement().satisfies(found -> {
            assertThat(found.where()).isEqualTo("digest:2");
            assertThat(found.message())
                    .isEqualTo("an error that arXiv answered, no paper: \"http://arxiv.org/api/errors#no_id\"");
        });
    }

    @Test
    void a_paragraph_of_links_is_no_part_of_the_abstract() {
        Digests read = Digests.of("<rss><channel><item><title>Tides</title><description><![CDATA[<p>We study tides.</p>"
                + "<p><a href='x'>PDF</a> | <a href='y'>Code</a></p>]]></description></item></channel></rss>");

        assertThat(read.texts()).containsExactly("We study tides.");
    }

    @Test
    void entities_that_a_file_declares_are_neither_followed_nor_expanded_in_any_kind_of_xml() {
        String declared =
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b \"lol\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>\n";
        for (String record : new String[] {
            "<PubmedArticleSet><PubmedArticle><ArticleTitle>Tides &a; &d;</ArticleTitle></PubmedArticle></PubmedArticleSet>",
            "<modsCollection><mods><titleInfo><title>Tides &a; &d;</title></titleInfo></mods></modsCollection>",
            "<dblp><article key=\"a\"><title>Tides &a; &d;</title></article></dblp>"
        }) {
            Digests read = Digests.of(declared + record);

            assertThat(read.titles()).as(record).containsExactly("Tides &a; &d;");
        }
    }

    @Test
    void where_and_when_a_paper_appeared_is_no_abstract() {
        Digests read = Digests.of(
                "<rss><channel>"
                        + "<item><title>Tides</title><description><![CDATA[<p>Sea, Published online: 01 May 2020; <a href='x'>doi:10.1234/1</a></p>We study tides.]]></description></item>"
                        + "<item><title>Lamps</title><description>Volume 12, Issue 3, May 2020, Page 1-9&lt;br/&gt;. </description></item>"
                        + "<item><title>Bees</title><description><![CDATA[<p>Publication date: May 2020</p><p><b>Source:</b> Hive, Volume 12</p><p>Author(s): Ann Moss</p>]]></description></item>"
                        + "<item><title>Correction: Winds</title><description>Correction: Winds</description></item></channel></rss>");

        assertThat(read.texts()).containsExactly("We study tides.", "", "", "");
    }
}
