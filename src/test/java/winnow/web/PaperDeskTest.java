package winnow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.cli.Cli;

class PaperDeskTest {
    private static final String BRIEF = "kind=system&tier=laptop&effort=2+weeks&because=we+have+one&topics=&code="
            + "&claim=" + encoded("Four tines are twice as good as three. [s2]")
            + "&refutedIf=" + encoded("three are as good.")
            + "&slug-0=tines&text-0=" + encoded("four of them on a fork. [s1]")
            + "&slug-1=trial&text-1=" + encoded("forks with four against forks with three. [s2]") + "&needs-1=tines";

    @TempDir
    private Path folder;

    private WebServer server;

    @BeforeEach
    void start() throws IOException {
        server = WebServer.start(Kitchen.in(folder.resolve("here")), folder.resolve("here/.winnow"), 0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String post(String path, String form) throws IOException {
        String token = Jsoup.parse(RawRequest.get(server, "/"))
                .select("input[name=token]")
                .attr("value");
        return RawRequest.post(server, path, "token=" + token + "&paper=forks&" + form);
    }

    private Path here(String name) {
        return folder.resolve("here").resolve(name);
    }

    @Test
    void a_correction_is_written_as_the_command_writes_it() throws IOException {
        assertThat(post("/correct.html", "field=tier&value=cluster&because=a+kitchen+of+them"))
                .startsWith("HTTP/1.1 303")
                .containsIgnoringCase("Location: /papers/forks.html?was=");
        assertThat(post("/correct.html", "field=hardware&value=" + encoded("A100, T4") + "&because=it+says+so"))
                .startsWith("HTTP/1.1 303");
        Path there = Kitchen.in(folder.resolve("there"));
        assertThat(Cli.run(there, "brief", "forks", "--set", "tier=cluster", "--because", "a kitchen of them")
                        .code())
                .isZero();
        assertThat(Cli.run(there, "brief", "forks", "--set", "hardware=[A100, T4]", "--because", "it says so")
                        .code())
                .isZero();
        assertThat(here("reference/corrections.yaml"))
                .hasSameTextualContentAs(there.resolve("reference/corrections.yaml"));
        Document paper = Jsoup.parse(RawRequest.get(server, "/papers/forks.html"));
        assertThat(paper.select(".fact").eachText().get(0))
                .contains("cluster said: a kitchen of them (reference/corrections.yaml:");
    }

    @Test
    void a_fact_of_a_brief_is_corrected_in_it() throws IOException {
        String token = Jsoup.parse(RawRequest.get(server, "/"))
                .select("input[name=token]")
                .attr("value");
        assertThat(RawRequest.post(
                        server,
                        "/correct.html",
                        "token=" + token + "&paper=kettles&field=effort&value=5+weeks&because=we+are+slow"))
                .startsWith("HTTP/1.1 303");
        assertThat(here("reference/papers/kettles.md")).content().contains("effort: 5 weeks # we are slow");
    }

    @Test
    void what_cannot_be_written_is_told_and_what_was_typed_is_kept() throws IOException {
        Document wrong = Jsoup.parse(post("/correct.html", "field=tier&value=enormous&because=look"));
        assertThat(wrong.select("#problem").text()).startsWith("enormous is no value of tier");
        assertThat(wrong.select("details[open] input[name=because]").attr("value"))
                .isEqualTo("look");
        assertThat(post("/correct.html", "field=tier&value=laptop&because=")).startsWith("HTTP/1.1 409");
        assertThat(post("/correct.html", "field=nothing&value=laptop&because=x"))
                .startsWith("HTTP/1.1 409");
        assertThat(RawRequest.post(server, "/correct.html", "paper=forks&field=tier&value=laptop&because=x"))
                .startsWith("HTTP/1.1 403");
        assertThat(here("reference/corrections.yaml")).doesNotExist();
    }

    @Test
    void a_quick_brief_is_the_file_that_the_command_saves() throws IOException {
        assertThat(post("/brief.html", "do=save&" + BRIEF))
                .startsWith("HTTP/1.1 303")
                .containsIgnoringCase("Location: /papers/forks.html");
        Path there = Kitchen.in(folder.resolve("there"));
        Files.copy(here("reference/papers/forks.md"), there.resolve("typed.md"));
        assertThat(Cli.run(there, "brief", "--save", "typed.md").code()).isZero();
        assertThat(there.resolve("reference/papers/forks.md"))
                .hasSameTextualContentAs(here("reference/papers/forks.md"));
        assertThat(Cli.run(there, "brief", "--check", "reference/papers/forks.md")
                        .code())
                .isZero();
        Document paper = Jsoup.parse(RawRequest.get(server, "/papers/forks.html"));
        assertThat(paper.select(".brief .parts li")).hasSize(2);
        assertThat(post("/brief.html", "do=save&" + BRIEF))
                .as("never over another")
                .startsWith("HTTP/1.1 409");
    }

    @Test
    void what_check_finds_stands_beside_its_field() throws IOException {
        String wrong = BRIEF.replace("%5Bs1%5D", "%5Bs9%5D").replace("&effort=2+weeks", "&effort=soon");
        Document checked = Jsoup.parse(post("/brief.html", "do=check&" + wrong));
        assertThat(checked.select(".found[data-field=parts-0]").text()).contains("there is no sentence s9 in forks");
        assertThat(checked.select(".found[data-field=effort]").text()).contains("effort");
        assertThat(checked.select("input[name=slug-1]").attr("value")).isEqualTo("trial");
        assertThat(post("/brief.html", "do=json&" + wrong))
                .contains("\"parts-0\":[[\"error\",\"there is no sentence s9");
        assertThat(post("/brief.html", "do=save&" + wrong)).startsWith("HTTP/1.1 409");
        assertThat(here("reference/papers/forks.md")).doesNotExist();
    }

    @Test
    void a_paper_that_is_none_has_no_file() throws IOException {
        assertThat(post("/brief.html", "do=save&" + BRIEF).length()).isPositive();
        String token = Jsoup.parse(RawRequest.get(server, "/"))
                .select("input[name=token]")
                .attr("value");
        for (String paper : new String[] {"..%2F..%2Fevil", "nobody", ""}) {
            assertThat(RawRequest.post(
                            server, "/brief.html", "token=" + token + "&paper=" + paper + "&do=save&" + BRIEF))
                    .as(paper)
                    .startsWith("HTTP/1.1 404");
        }
    }
}
