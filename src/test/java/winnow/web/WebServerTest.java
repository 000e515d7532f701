package winnow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.library.Workspace;

class WebServerTest {
    @TempDir
    private static Path folder;

    private static WebServer server;

    @BeforeAll
    static void start() throws IOException {
        server = WebServer.start(Kitchen.in(folder), folder.resolve(".winnow"), 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String status(String answer) {
        return answer.lines().findFirst().orElse("").split(" ")[1];
    }

    private static Document page(String path) throws IOException {
        String answer = RawRequest.get(server, path);
        assertThat(status(answer)).as(path).isEqualTo("200");
        return Jsoup.parse(answer.substring(answer.indexOf("\r\n\r\n") + 4), server.address() + path.substring(1));
    }

    private static List<String> everyPage() throws IOException {
        return new Pages(true)
                .paths(Holdings.of(new Workspace(folder))).stream()
                        .map(path -> "/" + path)
                        .toList();
    }

    @Test
    void every_page_answers_and_no_word_of_a_digest_or_a_brief_becomes_markup() throws IOException {
        for (String path : everyPage()) {
            Document page = page(path);
            assertThat(page.select("script:not([src])")).as(path).isEmpty();
            assertThat(page.select("main img, main b, [style], style")).as(path).isEmpty();
            for (Element element : page.getAllElements()) {
                element.attributes().forEach(attribute -> {
                    assertThat(attribute.getKey()).as(path).doesNotStartWith("on");
                    assertThat(attribute.getValue().strip().toLowerCase(java.util.Locale.ROOT))
                            .as(path)
                            .doesNotStartWith("javascript:");
                });
            }
        }
    }

    @Test
    void hostile_words_are_shown_as_they_are_written() throws IOException {
        assertThat(page("/papers.html").select("#rows").text()).contains(Kitchen.OPEN);
        assertThat(page("/papers/kettles.html").select(".brief").text()).contains(Kitchen.SCRIPT);
        assertThat(page("/papers/spoons.html").select(".sentences").text()).contains("\"quoted' & <b bold");
    }

    @Test
    void data_for_scripts_cannot_end_the_script() throws IOException {
        assertThat(RawRequest.get(server, "/data/papers.js"))
                .doesNotContain("<script")
                .contains("\\u003cscript");
        assertThat(RawRequest.get(server, "/data/order.js"))
                .startsWith("HTTP/1.1 200")
                .doesNotContain("<");
    }

    @Test
    void what_a_person_typed_comes_back_as_text() throws IOException {
        Document page = page("/papers.html?text=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&topic=%3Cb%3E");
        assertThat(page.select("#text").attr("value")).isEqualTo("\">" + Kitchen.SCRIPT);
        assertThat(page.select("main script:not([src]), main b")).isEmpty();
        assertThat(RawRequest.get(server, "/%3Cscript%3Ealert(1)%3C/script%3E"))
                .startsWith("HTTP/1.1 404")
                .doesNotContain(Kitchen.SCRIPT);
    }

    @Test
    void a_table_can_be_filtered_by_its_address_without_a_script() throws IOException {
        assertThat(page("/papers.html?tier=laptop&kind=system")
                        .select("#rows tr td.title a")
                        .eachText())
                .containsExactly("Kettles: Water in Tune");
        assertThat(page("/papers.html?text=four").select("#count").text()).isEqualTo("1 of 3 papers");
    }

    @Test
    void a_foreign_host_is_refused() throws IOException {
        assertThat(RawRequest.send(server, "GET / HTTP/1.1\nHost: evil.example:PORT\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 403")
                .contains("Open the address that winnow printed.");
        assertThat(RawRequest.send(server, "GET / HTTP/1.1\nHost: localhost\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 403");
        assertThat(RawRequest.send(server, "GET / HTTP/1.0\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void a_foreign_origin_is_refused() throws IOException {
        assertThat(RawRequest.send(
                        server,
                        "GET / HTTP/1.1\nHost: localhost:PORT\nOrigin: http://evil.example\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 403");
        assertThat(RawRequest.send(server, "GET / HTTP/1.1\nHost: localhost:PORT\nOrigin: null\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void a_write_without_the_token_is_refused() throws IOException {
        assertThat(RawRequest.post(server, "/decide.html", "paper=kettles&because=tea&write=yes"))
                .startsWith("HTTP/1.1 403");
        assertThat(RawRequest.post(server, "/decide.html", "token=0123&paper=kettles&because=tea&write=yes"))
                .startsWith("HTTP/1.1 403");
        assertThat(folder.resolve("decisions.md")).doesNotExist();
    }

    @Test
    void every_answer_forbids_inline_scripts_frames_and_guessed_types() throws IOException {
        for (String path : List.of("/", "/nothing", "/assets/winnow.css", "/data/order.js")) {
            assertThat(RawRequest.get(server, path))
                    .containsIgnoringCase(
                            "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'")
                    .containsIgnoringCase("X-Content-Type-Options: nosniff")
                    .containsIgnoringCase("frame-ancestors 'none'")
                    .containsIgnoringCase("Cross-Origin-Resource-Policy: same-origin")
                    .doesNotContainIgnoringCase("unsafe-inline");
        }
    }

    @Test
    void no_path_leaves_the_workspace_or_reaches_a_file_of_it() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "a secret");
        for (String path : List.of(
                "/../secret.txt",
                "/papers/../../secret.txt",
                "/papers/%2e%2e/%2e%2e/secret.txt",
                "/assets/..%2f..%2fsecret.txt",
                "/assets/../web/winnow.css",
                "/secret.txt",
                "/kitchen.txt",
                "/papers/..%5c..%5csecret.html",
                "//etc/passwd")) {
            assertThat(RawRequest.get(server, path))
                    .as(path)
                    .doesNotContain("a secret", "root:")
                    .startsWith("HTTP/1.1 4");
        }
    }

    @Test
    void what_is_too_long_or_too_much_or_unheard_of_is_refused() throws IOException {
        assertThat(RawRequest.get(server, "/papers.html?text=" + "a".repeat(9_000)))
                .startsWith("HTTP/1.1 414");
        assertThat(RawRequest.post(server, "/decide.html", "a=" + "b".repeat(Guard.LARGEST_BODY)))
                .startsWith("HTTP/1.1 413");
        assertThat(RawRequest.send(server, "DELETE / HTTP/1.1\nHost: localhost:PORT\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 405");
    }

    @Test
    void it_listens_on_the_loopback_only() throws IOException {
        int port = URI.create(server.address()).getPort();
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : network.inetAddresses().toList()) {
                if (!address.isLoopbackAddress() && !address.isLinkLocalAddress()) {
                    org.assertj.core.api.Assertions.assertThatThrownBy(() -> new Socket(address, port).close())
                            .isInstanceOf(IOException.class);
                }
            }
        }
        assertThat(URI.create(server.address()).getHost()).isEqualTo("127.0.0.1");
    }

    @Test
    void the_version_changes_when_a_brief_is_edited_and_the_page_with_it() throws IOException {
        String before = RawRequest.get(server, "/version.txt");
        Path brief = folder.resolve("reference/papers/kettles.md");
        String text = Files.readString(brief);
        Files.writeString(brief, text.replace("A vessel with a pipe.", "A vessel with two pipes."));
        try {
            assertThat(RawRequest.get(server, "/version.txt")).isNotEqualTo(before);
            assertThat(page("/papers/kettles.html").select(".brief").text()).contains("two pipes");
        } finally {
            Files.writeString(brief, text);
        }
    }

    @Test
    void a_paper_shows_its_sentences_with_roles_marks_and_addresses() throws IOException {
        Document page = page("/papers/kettles.html");
        assertThat(page.select("#s2 p").text()).isEqualTo("It boils 16% faster than the old one.");
        assertThat(page.select("#s2 mark.m-figure").text()).contains("16%");
        assertThat(page.select("#s1 a.n").attr("href")).isEqualTo("#s1");
        assertThat(page.select(".brief a[href=#s1]")).isNotEmpty();
        assertThat(page.select(".code a").eachAttr("href")).containsExactly("https://example.org/kettles");
    }

    @Test
    void a_feature_is_answered_by_its_sentence_and_hostile_questions_come_back_as_text() throws IOException {
        Document answer = page("/ask.html?q=it+whistles+in+tune");
        assertThat(answer.select(".reply a").eachAttr("href")).contains("papers/kettles.html#s1");
        Document hostile = page("/ask.html?q=%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(hostile.select("main script")).isEmpty();
        assertThat(hostile.select(".asked").text()).isEqualTo(Kitchen.SCRIPT);
    }

    @Test
    void a_search_finds_papers_and_marks_why() throws IOException {
        Document found = page("/search.html?q=tines");
        assertThat(found.select(".answer a").attr("href")).startsWith("papers/forks.html");
        assertThat(found.select(".answer mark").text()).containsIgnoringCase("tines");
        assertThat(page("/search.html?q=%22%3E%3Cscript%3E").select("main script"))
                .isEmpty();
    }

    @Test
    void the_box_leads_to_the_search_or_to_the_question() throws IOException {
        assertThat(RawRequest.get(server, "/find.html?q=tines"))
                .startsWith("HTTP/1.1 303")
                .containsIgnoringCase("Location: /search.html?q=tines");
        String token = page("/").select(".find input[name=token]").attr("value");
        assertThat(RawRequest.post(server, "/find.html", "token=" + token + "&q=it+whistles+in+tune+when+it+boils"))
                .startsWith("HTTP/1.1 303")
                .containsIgnoringCase("Location: /ask.html?q=it+whistles");
        assertThat(RawRequest.post(server, "/find.html", "token=" + token + "&q=" + "whistle+".repeat(300)))
                .startsWith("HTTP/1.1 200")
                .contains("Where does it come from?");
        assertThat(RawRequest.post(server, "/find.html", "q=tines")).startsWith("HTTP/1.1 403");
    }

    @Test
    void a_page_that_is_not_there_has_the_frame_and_its_links_lead_somewhere() throws IOException {
        String answer = RawRequest.get(server, "/papers/no-such.html");
        assertThat(status(answer)).isEqualTo("404");
        Document missing = Jsoup.parse(answer.substring(answer.indexOf("\r\n\r\n") + 4));
        for (String path : missing.select("link[href], .menu a, main a").eachAttr("href")) {
            assertThat(status(RawRequest.get(server, path))).as(path).isEqualTo("200");
        }
    }

    @Test
    void papers_without_a_topic_are_shown_and_can_be_filtered_for() throws IOException {
        assertThat(page("/").select("a[href='papers.html?topic=none']").text()).isEqualTo("no topic 2");
        assertThat(page("/papers.html?topic=none").select("#rows .title a").eachAttr("href"))
                .containsExactly("papers/spoons.html", "papers/forks.html");
    }
}
