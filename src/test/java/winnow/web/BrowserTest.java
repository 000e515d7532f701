package winnow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The way of a team through the pages, in a browser. */
@Tag("browser")
class BrowserTest {
    @TempDir
    private static Path folder;

    private static Chromium browser;
    private static WebServer server;

    @BeforeAll
    static void open() throws IOException {
        browser = Chromium.open();
        Kitchen.in(folder);
        Files.createDirectories(folder.resolve("src"));
        Files.writeString(folder.resolve("src/Reed.java"), "// " + "@paper kettles/reed-pipe\n");
        server = WebServer.start(folder, folder.resolve(".winnow"), 0);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            server.close();
        }
    }

    @BeforeEach
    void wide() {
        browser.wide(1280);
        browser.scheme("light");
    }

    private static void go(String path) {
        browser.go(server.address() + path);
    }

    private static WebElement one(String selector) {
        return browser.one(selector);
    }

    private static List<String> texts(String selector) {
        return browser.texts(selector);
    }

    private static void until(String script) {
        browser.until(script);
    }

    @Test
    void a_team_opens_filters_reads_compares_slides_decides_and_sees_log_and_trace() throws IOException {
        go("");
        assertThat(texts(".ranks .head a")).hasSize(3);
        go("topics.html");
        one(".heat-box summary").click();
        one(".heat .cell a").click();
        until("document.getElementById('count').textContent === '1 of 3 papers'");
        assertThat(browser.address()).contains("topic=heat", "tier=laptop");
        one("#clear").click();
        until("document.getElementById('count').textContent === '3 papers'");
        one("#text").sendKeys("four");
        until("document.getElementById('count').textContent === '1 of 3 papers'");
        assertThat(browser.address()).contains("text=four");
        browser.again();
        until("document.getElementById('count').textContent === '1 of 3 papers'");
        assertThat(texts("#rows .title a")).containsExactly("Forks: Four Tines");
        one("#rows .title a").click();
        assertThat(texts(".sentences .n")).containsExactly("s1", "s2");
        one("#s2 .n").click();
        assertThat(browser.address()).endsWith("forks.html#s2");
        compare();
        slide();
        decide();
    }

    private void compare() {
        go("papers.html");
        browser.all("#rows input").stream().limit(2).forEach(WebElement::click);
        assertThat(texts(".tray .chip a"))
                .containsExactly("Kettles: Water in Tune", "Spoons: \"><script src=//evil.example/x.js Stirred");
        go("topics.html");
        one("#tray-compare").click();
        until("location.pathname.endsWith('compare.html')");
        assertThat(texts(".compare thead th a:first-child")).contains("Kettles: Water in Tune");
        browser.all(".off").get(1).click();
        assertThat(texts(".tray .button")).containsExactly("Decide");
        browser.all(".off").get(0).click();
        assertThat(one("#tray").isDisplayed()).isFalse();
    }

    private void slide() {
        go("order.html");
        String before = String.join(" ", texts(".ranks .score"));
        String headline = one("#sure").getText();
        List<String> shares = texts(".ranks .share");
        List<String> asked = texts(".asks li");
        one(".weights input[type=range]").sendKeys(Keys.HOME);
        until("location.search !== ''");
        browser.until(
                "other scores", () -> !String.join(" ", texts(".ranks .score")).equals(before));
        assertThat(one("#sure").getText()).isNotEqualTo(headline);
        one(".weights button[type=reset]").click();
        until("location.search === ''");
        browser.until(
                "the scores of before",
                () -> String.join(" ", texts(".ranks .score")).equals(before));
        until("!document.querySelector('.stale')");
        assertThat(texts(".ranks .share"))
                .as("shares as the program reckons them")
                .isEqualTo(shares);
        assertThat(one("#sure").getText()).as("the headline, too").isEqualTo(headline);
        assertThat(texts(".asks li")).as("what to find out, too").isEqualTo(asked);
    }

    private void decide() throws IOException {
        go("decide.html?paper=kettles");
        one("#because").sendKeys("we drink tea");
        one("button[value=preview]").click();
        until("document.getElementById('diff') !== null");
        assertThat(one("#diff").getText()).contains("+- paper: kettles");
        one("#write").click();
        until("location.pathname.endsWith('log.html')");
        assertThat(one("#D-0001").getText()).contains("we drink tea");
        assertThat(folder.resolve("decisions.md")).content().contains("we drink tea");
        go("trace.html");
        assertThat(one("main").getText()).contains("kettles/reed-pipe", "src/Reed.java:1", "built-not-checked");
        one("#editor option[value=vscode]").click();
        assertThat(one("a.place").getDomAttribute("href"))
                .isEqualTo("vscode://file" + folder.toAbsolutePath() + "/src/Reed.java:1");
        go("papers/kettles.html");
        assertThat(one("a.place").getDomAttribute("href")).as("chosen once").startsWith("vscode://file");
        go("plan.html");
        assertThat(one("main").getText()).contains("reed-pipe", "tuning");
    }

    @Test
    void a_page_follows_its_files() throws IOException {
        go("papers/kettles.html");
        Path brief = folder.resolve("reference/papers/kettles.md");
        String text = Files.readString(brief);
        Files.writeString(brief, text.replace("A vessel with a pipe.", "A vessel with two pipes."));
        until("document.querySelector('.brief').textContent.includes('two pipes')");
        Files.writeString(brief, text);
        until("!document.querySelector('.brief').textContent.includes('two pipes')");
    }

    @Test
    void pages_written_as_files_filter_and_slide_from_the_disk() throws IOException {
        Path site = folder.resolveSibling(folder.getFileName() + "-site");
        SiteWriter.write(folder, folder.resolve(".winnow"), site, true);
        browser.go(site.resolve("papers.html").toUri() + "?tier=laptop");
        until("document.getElementById('count').textContent === '1 of 3 papers'");
        assertThat(one("h1").getCssValue("font-size")).isNotEqualTo("32px");
        browser.go(site.resolve("order.html").toUri().toString());
        one(".weights input[type=range]").sendKeys(Keys.HOME);
        until("document.querySelector('.ranks .score').textContent !== ''");
        browser.go(site.resolve("compare.html").toUri() + "?p=spoons&p=kettles");
        until("document.querySelectorAll('#comparison thead th').length === 2");
        assertThat(texts("#comparison thead th > a"))
                .containsExactly("Spoons: \"><script src=//evil.example/x.js Stirred", "Kettles: Water in Tune");
        assertThat(texts("#comparison tr[data-fact=weeks] td")).containsExactly("unknown", "2");
        assertThat(texts(".column h3")).hasSize(2);
        assertThat(browser.all("main script:not([src])")).isEmpty();
    }
}
