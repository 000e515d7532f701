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

class DecideTest {
    @TempDir
    private Path folder;

    private WebServer server;

    @BeforeEach
    void start() throws IOException {
        server = WebServer.start(Kitchen.in(folder), folder.resolve(".winnow"), 0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(RawRequest.get(server, path));
    }

    private String form(String rest) throws IOException {
        return "token=" + page("/decide.html").select("input[name=token]").attr("value") + "&" + rest;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Path log() {
        return folder.resolve("decisions.md");
    }

    @Test
    void the_change_is_shown_before_anything_is_written() throws IOException {
        Document shown = Jsoup.parse(
                RawRequest.post(server, "/decide.html", form("do=preview&paper=kettles&because=we+drink+tea")));
        assertThat(shown.select("#diff .add").text()).contains("+- paper: kettles", "because we drink tea");
        assertThat(shown.select("#record").text()).contains("we drink tea");
        assertThat(log()).doesNotExist();
    }

    @Test
    void what_is_written_is_what_the_command_writes() throws IOException {
        String seen = Jsoup.parse(
                        RawRequest.post(server, "/decide.html", form("do=preview&paper=kettles&because=we+drink+tea")))
                .select("input[name=seen]")
                .attr("value");
        String answer = RawRequest.post(
                server, "/decide.html", form("do=write&paper=kettles&because=we+drink+tea&seen=" + seen));
        assertThat(answer).startsWith("HTTP/1.1 303").containsIgnoringCase("Location: /log.html#D-0001");
        String written = Files.readString(log());
        Files.delete(log());
        assertThat(Cli.run(folder, "decide", "kettles", "--because", "we drink tea")
                        .code())
                .isZero();
        assertThat(written).isEqualTo(Files.readString(log()));
        assertThat(page("/log.html").select("#D-0001 h2").text()).contains("Build kettles");
    }

    @Test
    void a_log_that_was_changed_meanwhile_is_a_conflict_and_nothing_is_lost() throws IOException {
        String seen = Jsoup.parse(
                        RawRequest.post(server, "/decide.html", form("do=preview&paper=kettles&because=we+drink+tea")))
                .select("input[name=seen]")
                .attr("value");
        Files.writeString(log(), "# Decisions\n\nSomebody else was here.\n");
        Document conflict = Jsoup.parse(RawRequest.post(
                server, "/decide.html", form("do=write&paper=kettles&because=we+drink+tea&seen=" + seen)));
        assertThat(conflict.select("#problem").text()).contains("was changed since you looked at it");
        assertThat(conflict.select("#because").text()).isEqualTo("we drink tea");
        assertThat(conflict.select("#diff").text()).contains("Somebody else was here.");
        assertThat(Files.readString(log())).isEqualTo("# Decisions\n\nSomebody else was here.\n");
        String now = conflict.select("input[name=seen]").attr("value");
        assertThat(RawRequest.post(
                        server, "/decide.html", form("do=write&paper=kettles&because=we+drink+tea&seen=" + now)))
                .startsWith("HTTP/1.1 303");
        assertThat(Files.readString(log())).contains("Somebody else was here.", "D-0001");
    }

    @Test
    void a_reason_is_asked_for_and_hostile_words_stay_words() throws IOException {
        Document without =
                Jsoup.parse(RawRequest.post(server, "/decide.html", form("do=preview&paper=kettles&because=+")));
        assertThat(without.select("#problem").text()).contains("a decision needs its reason");
        Document hostile = Jsoup.parse(RawRequest.post(
                server, "/decide.html", form("do=preview&paper=kettles&because=" + encoded(Kitchen.SCRIPT))));
        assertThat(hostile.select("main script")).isEmpty();
        assertThat(hostile.select("#because").text()).isEqualTo(Kitchen.SCRIPT);
    }
}
