package winnow.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.cli.Cli;
import winnow.library.Workspace;

/**
 * Every page in every width: nothing reaches out of the screen, no word is broken, every control shows that it has
 * the focus, the console is silent, and axe finds nothing, in light and dark.
 */
@Tag("browser")
class EveryPageTest {
    private static final List<Integer> WIDTHS = List.of(360, 768, 1280, 1920);
    private static final int MANY = 10_000;
    /** A page of each kind; one paper stands for all where there are many. */
    private static final List<String> KINDS = List.of(
            "",
            "papers.html",
            "topics.html",
            "order.html",
            "compare.html",
            "plan.html",
            "trace.html",
            "log.html",
            "decide.html",
            "ask.html?q=a+whisk+that+folds+and+is+quick",
            "search.html?q=whisk",
            "papers/no-such.html");

    @TempDir
    private static Path folder;

    private static Chromium browser;
    private static String axe = "";

    @BeforeAll
    static void open() throws IOException {
        browser = Chromium.open();
        axe = Chromium.resource("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js");
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void of_papers_with_briefs_a_decision_and_code() throws IOException {
        Path kitchen = Kitchen.in(folder.resolve("kitchen"));
        Files.createDirectories(kitchen.resolve("src/main/java/org/example/kitchen/furniture/appliances"));
        Files.writeString(
                kitchen.resolve("src/main/java/org/example/kitchen/furniture/appliances/WhistlingReedPipe.java"),
                "/** Whistles.\n * "
                        + "@paper kettles/reed-pipe\n */\nfinal class WhistlingReedPipe {\n  int pitch() {\n    return 440;\n  }\n}\n");
        assertThat(Cli.run(kitchen, "decide", "kettles", "--because", "we drink tea")
                        .code())
                .isZero();
        List<String> paths = new ArrayList<>(new Pages(true).paths(Holdings.of(new Workspace(kitchen))));
        paths.addAll(List.of("decide.html?paper=kettles", "ask.html?q=whistles+in+tune", "search.html?q=kettle"));
        hold(kitchen, paths, true);
    }

    @Test
    void of_fifty_papers_without_a_brief() throws IOException {
        List<String> paths = new ArrayList<>(KINDS);
        paths.addAll(List.of("papers/sys2.html", "plan.html?paper=sys2", "papers.html?topic=none&text=whisk"));
        hold(Pantry.of(folder.resolve("fifty"), 50), paths, true);
    }

    /** The same pages as of fifty, which axe has looked at. */
    @Test
    void of_ten_thousand_papers() throws IOException {
        List<String> paths = List.of(
                "",
                "papers.html",
                "papers-7.html",
                "topics.html",
                "order.html",
                "search.html?q=whisk",
                "papers/sys4999.html");
        hold(Pantry.of(folder.resolve("many"), MANY), paths, false);
    }

    private static void hold(Path workspace, List<String> paths, boolean axed) throws IOException {
        List<String> faults = new ArrayList<>();
        browser.console();
        try (WebServer server = WebServer.start(workspace, workspace.resolve(".winnow"), 0)) {
            for (String path : paths) {
                browser.wide(1280);
                browser.go(server.address() + path);
                faults.addAll(faults(path));
                if (axed) {
                    faults.addAll(violations(path, "light", 1280, ""));
                    faults.addAll(violations(path, "dark", 360, "{ runOnly: ['color-contrast'] }"));
                    browser.console();
                }
            }
            browser.go("about:blank");
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> faults(String path) throws IOException {
        List<String> faults = new ArrayList<>();
        for (int width : WIDTHS) {
            browser.wide(width);
            for (Object fault : (List<?>) browser.run(LAYOUT)) {
                faults.add(path + " at " + width + ": " + fault);
            }
        }
        for (Object fault : (List<?>) browser.run(FOCUS)) {
            faults.add(path + ": " + fault);
        }
        browser.console().stream()
                .filter(told -> !(path.contains("no-such") && told.contains("404")))
                .forEach(told -> faults.add(path + " tells the console " + told));
        return faults;
    }

    /** What axe finds; it writes to the console itself. Its rules but that of contrast know no colours. */
    private static List<String> violations(String path, String scheme, int width, String rules) throws IOException {
        browser.scheme(scheme);
        browser.wide(width);
        browser.run("if (!window.axe) { " + axe + " }");
        String violations = (String) browser.later("var done = arguments[arguments.length - 1];" + "axe.run(" + rules
                + ").then(r => done(JSON.stringify(r.violations)), e => done(String(e)));");
        List<String> found = new ArrayList<>();
        for (JsonNode each : new ObjectMapper().readTree(violations)) {
            JsonNode node = each.path("nodes").path(0);
            found.add(scheme + " " + path + " " + each.path("id").asText() + " "
                    + node.path("html").asText() + " "
                    + node.path("failureSummary").asText());
        }
        return found;
    }

    /** What reaches out of the screen, what is clipped, and words that are broken where nothing allows it. */
    private static final String LAYOUT = """
            var faults = [], page = document.scrollingElement;
            if (page.scrollWidth > page.clientWidth) faults.push('it is ' + page.scrollWidth + ' wide');
            var texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), seen = 0;
            while (texts.nextNode() && seen < 3000) {
              var text = texts.currentNode, around = text.parentElement;
              if (!text.data.trim() || !around.checkVisibility() || around.closest('svg, .hidden, textarea, option')) continue;
              for (var token of text.data.matchAll(/(?<!\\S)(?!\\S*\\/\\/)\\S{2,24}(?!\\S)/g)) for (var word of token[0].matchAll(/[\\p{L}\\p{N}]{2,}/gu)) {
                seen++;
                var range = document.createRange(), from = token.index + word.index;
                range.setStart(text, from);
                range.setEnd(text, from + word[0].length);
                var tops = new Set(Array.from(range.getClientRects()).filter(r => r.width > 0).map(r => Math.round(r.top / 4)));
                if (tops.size > 1) faults.push('broken: ' + word[0] + ' in ' + around.className);
                var box = range.getBoundingClientRect();
                for (var up = around; up && up !== document.body; up = up.parentElement) {
                  var style = getComputedStyle(up);
                  if (style.overflowX === 'hidden' || style.overflowX === 'clip') {
                    var frame = up.getBoundingClientRect();
                    if (box.right > frame.right + 1 || box.left < frame.left - 1) faults.push('clipped: ' + word[0]);
                  }
                }
              }
            }
            return faults.slice(0, 5);
            """;

    /** Controls that the keyboard does not reach, or that do not show that it has. */
    private static final String FOCUS = """
            var faults = [], looks = new Set();
            var all = document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]');
            for (var each of all) {
              if (!each.checkVisibility() || each.disabled || each.id === 'main') continue;
              if (each.tabIndex !== 0) faults.push('not in the way of the keyboard: ' + each.outerHTML.slice(0, 80));
              var look = each.tagName + ' ' + each.className + ' ' + (each.parentElement ? each.parentElement.className : '');
              if (looks.has(look)) continue;
              looks.add(look);
              each.focus({ focusVisible: true, preventScroll: true });
              var style = getComputedStyle(each);
              if (document.activeElement === each && (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2)) faults.push('no focus is seen on ' + each.outerHTML.slice(0, 80));
            }
            if (document.activeElement) document.activeElement.blur();
            return faults.slice(0, 5);
            """;
}
