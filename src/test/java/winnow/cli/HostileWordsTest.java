package winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import winnow.web.SiteWriter;

/**
 * What papers, tags and people say stays words wherever winnow writes it: no terminal, browser, spreadsheet, TeX or
 * build server takes a part of it for a command of its own.
 */
class HostileWordsTest {
    /** Escapes of terminals, marks that turn or hide writing, and what other programs would run. */
    private static final String WORDS =
            "\u001b]0;owned\u0007 \u009b31m \u202e\u2066turned\u2069 \u200b\ufeff <script>alert(1)</script>"
                    + " [click](javascript:alert(2)) ![spy](https://spy.example/p.png) \\input{/etc/passwd} \\write18{rm}"
                    + " ::error::fooled ]]> --> ${jndi:x} `rm` \"; drop";

    private static final List<String> COMMANDS = List.of(
            "papers",
            "papers --json",
            "show 1 --json",
            "trace --json",
            "brief 1 --json",
            "show 1",
            "search kettle",
            "why|a kettle that whistles",
            "order",
            "order --svg",
            "order --mermaid",
            "order --dot",
            "order --acceptability",
            "topics",
            "topics --svg",
            "topics --map",
            "topics --markdown",
            "topics --propose",
            "compare 1 2",
            "related 1",
            "brief 1",
            "check",
            "decisions",
            "plan 1",
            "plan 1 --markdown",
            "trace",
            "trace --markdown",
            "trace --html",
            "trace --github",
            "trace --sarif",
            "trace --junit",
            "export --format json",
            "export --format jsonl",
            "export --format csv",
            "export --format bibtex",
            "export --format ris",
            "export --format csl-json",
            "export --format markdown");

    @TempDir
    private static Path folder;

    static Stream<String> commands() {
        return COMMANDS.stream();
    }

    @BeforeAll
    static void load() throws IOException {
        String digest = """
                [{"title": "Kettle %1$s", "abstract": "We present Kettle, a pot that boils %1$s. It is 2x faster than a pan."},
                 {"title": "=cmd|' /C calc'!A0 Spoon", "abstract": "We present Spoon, which stirs %1$s. It stirs 3x faster."}]
                """.formatted(json(WORDS));
        Files.writeString(folder.resolve("digest.json"), digest);
        Files.createDirectories(folder.resolve("src"));
        Files.writeString(folder.resolve("src/A.java"), "// @paper kettle#s99 " + WORDS + "\nclass A {}\n");
        assertThat(Cli.run(folder, "load", "digest.json").code()).isLessThan(2);
        assertThat(Cli.run(folder, "decide", "1", "--because", "it boils " + WORDS)
                        .code())
                .isLessThan(2);
    }

    private static String json(String text) {
        StringBuilder out = new StringBuilder();
        text.chars()
                .forEach(c ->
                        out.append(c < ' ' || c > '~' || c == '"' || c == '\\' ? "\\u%04x".formatted(c) : (char) c));
        return out.toString();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void stay_words(String command) {
        String[] arguments = command.contains("|") ? command.split("\\|") : command.split(" ");
        Cli run = Cli.run(folder, arguments);
        assertThat(run.code()).as(run.err()).isLessThan(2);
        harmless(command, run.out() + run.err());
    }

    @Test
    void stay_words_in_what_is_written() throws IOException {
        harmless("decisions.md", Files.readString(folder.resolve("decisions.md")));
        Path site = folder.resolve("site");
        SiteWriter.write(folder, folder.resolve(".winnow"), site, true);
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                if (!file.toString().contains("assets")) {
                    harmless(file.toString(), text);
                    assertThat(text)
                            .as(file.toString())
                            .doesNotContain("href=\"javascript:", "<script>alert", "src=\"https://spy");
                }
            }
        }
    }

    private static void harmless(String what, String text) {
        assertThat(text.codePoints()
                        .filter(HostileWordsTest::isHidden)
                        .mapToObj("U+%04X"::formatted)
                        .distinct())
                .as(what)
                .isEmpty();
        if (what.contains("svg") || what.contains("map") || what.contains("html") || what.contains("junit")) {
            assertThat(text).as(what).doesNotContain("<script>alert");
        }
        if (what.contains("markdown") || what.equals("decisions.md")) {
            assertThat(text)
                    .as(what)
                    .doesNotContainPattern("(?<!\\\\)\\]\\(javascript:")
                    .doesNotContain("![spy](");
        }
        if (what.contains("bibtex")) {
            assertThat(text).as(what).doesNotContainPattern("\\\\(?:input|write)\\b");
        }
        if (what.contains("csv")) {
            assertThat(text).as(what).doesNotContainPattern("(?m)(?:^|,)\"?[=+@-]");
        }
        if (what.contains("github")) {
            assertThat(text.lines().filter(line -> line.startsWith("::")))
                    .as(what)
                    .noneMatch(line -> line.startsWith("::error::fooled"));
        }
    }

    private static boolean isHidden(int c) {
        boolean control = (c < ' ' && c != '\n' && c != '\r' && c != '\t') || (c >= 0x7f && c < 0xa0);
        boolean turning = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
        return control || turning || c == 0x200b || c == 0xfeff || c == 0x2060;
    }
}
