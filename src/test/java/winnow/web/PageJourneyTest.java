package winnow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a team does with the pages, from the first click to the file on the disk. */
@Tag("browser")
class PageJourneyTest {
    private static Chromium browser;

    @TempDir
    private Path folder;

    private WebServer server;

    @BeforeAll
    static void open() {
        browser = Chromium.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void start() throws IOException {
        server = WebServer.start(Kitchen.in(folder), folder.resolve(".winnow"), 0);
        browser.wide(1280);
        browser.go(server.address());
    }

    @AfterEach
    void stop() {
        browser.go("about:blank");
        server.close();
    }

    @Test
    void four_people_choose() throws IOException {
        follow("Order");
        browser.one("#w-reach").sendKeys(Keys.END);
        browser.until("location.search.includes('reach=')");
        browser.until("!document.querySelector('.stale')");
        String headline = browser.one("#sure").getText();
        assertThat(headline).startsWith(browser.texts(".ranks .head a").get(0));
        for (int at = 0; at < 2; at++) {
            browser.all(".ranks .tick input").get(at).click();
        }
        browser.one("#tray-compare").click();
        browser.until("location.pathname.endsWith('compare.html')");
        assertThat(browser.texts(".column h3")).hasSize(2);
        browser.all("#comparison thead th").stream()
                .filter(head -> head.getText().startsWith("Kettles"))
                .findFirst()
                .orElseThrow()
                .findElements(org.openqa.selenium.By.linkText("Decide on it"))
                .get(0)
                .click();
        browser.until("location.pathname.endsWith('decide.html')");
        browser.one("#because").sendKeys("it whistles, and we can hear it");
        browser.one("input[name=makers]").sendKeys("Ann, Ben, Cem, Dora");
        write();
        browser.until("location.pathname.endsWith('log.html')");
        assertThat(folder.resolve("decisions.md"))
                .content()
                .contains("it whistles, and we can hear it", "Ann, Ben, Cem, Dora", "paper: kettles");
        browser.one(".brand").click();
        browser.until("document.querySelector('.headline').textContent.includes('kettles')");
    }

    @Test
    void a_wrong_tier_is_corrected_and_the_order_moves() throws IOException {
        follow("Order");
        String before = String.join(" ", browser.texts(".ranks .head"));
        browser.all(".ranks .head a").stream()
                .filter(link -> link.getText().startsWith("Forks"))
                .findFirst()
                .orElseThrow()
                .click();
        browser.until("location.pathname.endsWith('forks.html')");
        browser.one(".fact summary").click();
        browser.one(".fact option[value=cluster], .fact select").sendKeys("cluster");
        browser.one(".fact input[name=because]").sendKeys("four tines want four machines");
        browser.one(".fact button").click();
        browser.until("document.querySelector('.done') !== null");
        assertThat(browser.one(".done").getText()).startsWith("It is written down.");
        assertThat(folder.resolve("reference/corrections.yaml"))
                .content()
                .contains("forks:", "tier: {value: \"cluster\", because: \"four tines want four machines\"}");
        follow("Order");
        assertThat(String.join(" ", browser.texts(".ranks .head"))).isNotEqualTo(before);
        assertThat(browser.one("#forks").getText()).contains("out of reach");
    }

    @Test
    void a_pull_request_is_pasted_and_its_sentences_are_cited() throws IOException {
        WebElement box = browser.one("#box");
        browser.run(
                "arguments[0].value = arguments[1]",
                box,
                String.join(
                        "\n",
                        List.of(
                                "A kettle that whistles in tune.",
                                "",
                                "diff --git a/Reed.java b/Reed.java",
                                "+++ b/Reed.java",
                                "@@ -1 +1,2 @@",
                                " class Reed {",
                                "+  // boils 16% faster than the old one",
                                "What is left is to clean it.")));
        box.sendKeys(Keys.ENTER);
        browser.until("location.pathname.endsWith('ask.html')");
        assertThat(browser.all(".reply")).hasSize(3);
        assertThat(browser.texts(".reply .asked mark")).contains("whistles", "boils");
        assertThat(browser.one(".hunk").getText()).contains("+  // boils 16% faster");
        List<WebElement> cites = browser.all(".reply:nth-of-type(1) .tick input, .reply:nth-of-type(2) .tick input");
        cites.stream().filter(WebElement::isDisplayed).forEach(WebElement::click);
        browser.all("button").stream()
                .filter(each -> each.getText().startsWith("Cite the ticked"))
                .findFirst()
                .orElseThrow()
                .click();
        browser.until("location.pathname.endsWith('decide.html')");
        assertThat(browser.one("input[name=cite]").getDomProperty("value")).contains("kettles#s1", "kettles#s2");
        assertThat(browser.one("#paper").getDomProperty("value")).isEqualTo("kettles");
        browser.one("#because").sendKeys("the change builds it");
        write();
        browser.until("location.pathname.endsWith('log.html')");
        assertThat(Files.readString(folder.resolve("decisions.md"))).contains("kettles#s1@", "kettles#s2@");
    }

    private void follow(String label) {
        browser.all(".menu a").stream()
                .filter(link -> link.getText().equals(label))
                .findFirst()
                .orElseThrow()
                .click();
        browser.until("document.querySelector('.menu a[aria-current]').textContent === '" + label + "'");
    }

    private void write() {
        browser.one("button[value=preview]").click();
        browser.until("document.getElementById('write') !== null");
        browser.one("#write").click();
    }
}
