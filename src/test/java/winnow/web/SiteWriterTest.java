package winnow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteWriterTest {
    @TempDir
    private static Path folder;

    private static Path workspace;

    @BeforeAll
    static void load() throws IOException {
        workspace = Kitchen.in(folder);
        SiteWriter.write(workspace, workspace.resolve(".winnow"), folder.resolve("site"), true);
    }

    private static List<Path> pages(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    @Test
    void every_link_and_every_file_that_a_page_loads_is_there() throws IOException {
        every_link_of(folder.resolve("site"));
    }

    private static void every_link_of(Path site) throws IOException {
        List<Path> pages = pages(site);
        assertThat(pages).hasSizeGreaterThan(10);
        for (Path page : pages) {
            for (Element element : Jsoup.parse(page.toFile()).select("[href], [src], form[action]")) {
                String to = element.hasAttr("href")
                        ? element.attr("href")
                        : element.hasAttr("src") ? element.attr("src") : element.attr("action");
                if (!to.startsWith("http")) {
                    holds(page, to);
                }
            }
        }
    }

    private static void holds(Path page, String to) throws IOException {
        String path = to.replaceFirst("[?#].*", "");
        Path target = path.isEmpty() ? page : page.resolveSibling(path).normalize();
        assertThat(target).as(page + " leads to " + to).isRegularFile();
        int hash = to.indexOf('#');
        if (hash >= 0) {
            Document there = Jsoup.parse(target.toFile());
            assertThat(there.getElementById(to.substring(hash + 1)))
                    .as(page + " leads to " + to)
                    .isNotNull();
        }
    }

    @Test
    void pages_carry_their_policy_and_ask_nothing_of_a_server() throws IOException {
        for (Path page : pages(folder.resolve("site"))) {
            Document document = Jsoup.parse(page.toFile());
            assertThat(document.select("meta[http-equiv=Content-Security-Policy]")
                            .attr("content"))
                    .contains("script-src 'self'")
                    .doesNotContain("unsafe");
            assertThat(document.select("form[method=post], input[name=token]")).isEmpty();
        }
    }

    @Test
    void without_abstracts_no_sentence_is_written() throws IOException {
        Path site = folder.resolve("own-words");
        SiteWriter.write(workspace, workspace.resolve(".winnow"), site, false);
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("whistles in tune, the Reed");
            }
        }
        assertThat(Files.readString(site.resolve("papers/kettles.html"))).contains("A vessel with a pipe.");
    }

    @Test
    void a_line_of_the_tree_leads_to_where_the_team_publishes_it() throws IOException {
        Path team = Kitchen.in(folder.resolve("published"));
        Files.createDirectories(team.resolve("src"));
        Files.writeString(team.resolve("src/A Reed.java"), "first\n// " + "@paper kettles/reed-pipe\nclass Reed {}\n");
        Files.writeString(
                team.resolve("team.yaml"), "weeks: 6\nrepository: https://example.org/us/kitchen/blob/main/\n");
        Path site = folder.resolve("published-site");
        SiteWriter.write(team, team.resolve(".winnow"), site, false);
        Document trace = Jsoup.parse(site.resolve("trace.html").toFile());
        assertThat(trace.select("a.place").attr("href"))
                .isEqualTo("https://example.org/us/kitchen/blob/main/src/A%20Reed.java#L2");
        assertThat(trace.select(".excerpt").get(0).text()).contains("2 // @paper kettles/reed-pipe");
        assertThat(Jsoup.parse(site.resolve("papers/kettles.html").toFile()).select("#s1, #s2"))
                .as("anchors without the words of the abstract")
                .hasSize(2);
        every_link_of(site);
    }
}
