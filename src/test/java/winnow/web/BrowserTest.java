package winnow.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import winnow.cli.Cli;
import winnow.library.Workspace;

/** The way of a team through the pages, in a browser. */
@Tag("browser")
class BrowserTest {
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private static Path folder;

    private static ChromeDriver browser;
    private static WebServer server;

    @BeforeAll
    static void open() throws IOException {
        Assumptions.assumeTrue(
                Files.isExecutable(DRIVER) && Files.isExecutable(BROWSER),
                "no browser here: apt-get install chromium chromium-driver");
        Kitchen.in(folder);
        Files.createDirectories(folder.resolve("src"));
        Files.writeString(folder.resolve("src/Reed.java"), "// " + "@paper kettles/reed-pipe\n");
        server = WebServer.start(folder, folder.resolve(".winnow"), 0);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.toString());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,900");
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
            server.close();
        }
    }

    @BeforeEach
    void wide() {
        browser.manage().window().setSize(new Dimension(1280, 900));
    }

    private static void go(String path) {
        browser.get(server.address() + path);
    }

    private static WebElement one(String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    private static List<String> texts(String selector) {
        return browser.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    private static void until(String script) {
        until(script, () -> Boolean.TRUE.equals(browser.executeScript("return " + script)));
    }

    /** Looks until it holds; a page on its way to another one does not answer. */
    private static void until(String what, BooleanSupplier holds) {
        Instant last = Instant.now().plus(PATIENCE);
        while (!holdsNow(holds)) {
            assertThat(Instant.now())
                    .as(what + " at " + browser.getCurrentUrl())
                    .isBefore(last);
            LockSupport.parkNanos(50_000_000);
        }
    }

    private static boolean holdsNow(BooleanSupplier holds) {
        try {
            return holds.getAsBoolean();
        } catch (WebDriverException e) {
            return false;
        }
    }

    @Test
    void a_team_opens_filters_reads_compares_slides_decides_and_sees_log_and_trace() throws IOException {
        go("");
        assertThat(texts(".first > li > a")).hasSize(3);
        one(".heat .cell a").click();
        until("document.getElementById('count').textContent === '1 of 3 papers'");
        assertThat(browser.getCurrentUrl()).contains("topic=heat", "tier=laptop");
        one("#clear").click();
        until("document.getElementById('count').textContent === '3 papers'");
        one("#text").sendKeys("four");
        until("document.getElementById('count').textContent === '1 of 3 papers'");
        assertThat(browser.getCurrentUrl()).contains("text=four");
        browser.navigate().refresh();
        until("document.getElementById('count').textContent === '1 of 3 papers'");
        assertThat(texts("#rows .title a")).containsExactly("Forks: Four Tines");
        one("#rows .title a").click();
        assertThat(texts(".sentences .n")).containsExactly("s1", "s2");
        one("#s2 .n").click();
        assertThat(browser.getCurrentUrl()).endsWith("forks.html#s2");
        compare();
        slide();
        decide();
    }

    private void compare() {
        go("papers.html");
        assertThat(one("#compare").isEnabled()).isFalse();
        browser.findElements(By.cssSelector("#rows input")).stream().limit(2).forEach(WebElement::click);
        one("#compare").click();
        until("location.pathname.endsWith('compare.html')");
        assertThat(texts(".compare thead th a")).containsExactlyInAnyOrder("kettles", "spoons");
    }

    private void slide() {
        go("order.html");
        String before = String.join(" ", texts(".ranks .score"));
        List<String> shares = texts(".ranks .share");
        one(".weights input[type=range]").sendKeys(Keys.HOME);
        until("location.search !== ''");
        until("other scores", () -> !String.join(" ", texts(".ranks .score")).equals(before));
        assertThat(one("#sure").getText()).contains("is first, in");
        one(".weights button[type=reset]").click();
        until("location.search === ''");
        until(
                "the scores of before",
                () -> String.join(" ", texts(".ranks .score")).equals(before));
        assertThat(texts(".ranks .share"))
                .as("shares as the program reckons them")
                .isEqualTo(shares);
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
        browser.get(site.resolve("papers.html").toUri() + "?tier=laptop");
        until("document.getElementById('count').textContent === '1 of 3 papers'");
        assertThat(one("h1").getCssValue("font-size")).isNotEqualTo("32px");
        browser.get(site.resolve("order.html").toUri().toString());
        one(".weights input[type=range]").sendKeys(Keys.HOME);
        until("document.getElementById('sure').textContent.includes('is first, in')");
    }

    @Test
    void no_page_scrolls_sideways_on_a_small_screen() throws IOException {
        browser.manage().window().setSize(new Dimension(500, 800));
        for (String path : paths()) {
            browser.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", 360, "height", 740, "deviceScaleFactor", 1, "mobile", true));
            go(path);
            assertThat(browser.executeScript("return document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(360L);
        }
        browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    private static List<String> paths() throws IOException {
        List<String> paths = new ArrayList<>(new Pages(true).paths(Holdings.of(new Workspace(folder))));
        paths.addAll(List.of("decide.html", "ask.html?q=whistles+in+tune", "search.html?q=kettle"));
        return paths;
    }

    @Test
    void axe_finds_no_violation_in_light_and_dark() throws IOException {
        Path log = folder.resolve("decisions.md");
        boolean mine = !Files.exists(log)
                && Cli.run(folder, "decide", "kettles", "--because", "we drink tea")
                                .code()
                        == 0;
        try {
            assertThat(violations(axe())).isEmpty();
        } finally {
            if (mine) {
                Files.delete(log);
            }
        }
    }

    private static List<String> violations(String axe) throws IOException {
        List<String> found = new ArrayList<>();
        for (String scheme : List.of("light", "dark")) {
            browser.executeCdpCommand(
                    "Emulation.setEmulatedMedia",
                    Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
            for (String path : paths()) {
                go(path);
                browser.executeScript(axe);
                String violations = (String) browser.executeAsyncScript("var done = arguments[arguments.length - 1];"
                        + "axe.run().then(r => done(JSON.stringify(r.violations)), e => done(String(e)));");
                for (JsonNode each : new ObjectMapper().readTree(violations)) {
                    found.add(scheme + " " + path + " " + each.path("id").asText() + " "
                            + each.path("nodes").path(0).path("html").asText() + " "
                            + each.path("nodes").path(0).path("failureSummary").asText());
                }
            }
        }
        return found;
    }

    private static String axe() throws IOException {
        String name = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
        try (InputStream in = BrowserTest.class.getResourceAsStream(name)) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
