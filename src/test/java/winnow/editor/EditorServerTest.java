package winnow.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.cli.CommandLineFace;
import winnow.library.Library;
import winnow.library.Workspace;
import winnow.paper.Finding;
import winnow.trace.WorkspaceTrace;

@SuppressWarnings("NullAway") // what is missing fails the test
class EditorServerTest {
    private static final String DIGEST = """
            Kettle: Boiling Water on a Small Flame

            Tea is late. We present Kettle, a pot that tells when it is done. A whistle on
            its spout *tells* that the water boils. It boils water up to 2x faster than a pan on one laptop.

            Teapot: Pouring Without a Drop Lost

            Tea is spilt. We present Teapot, a pot with a spout. It loses 3x less tea than a jug.
            """;
    private static final String BRIEF = """
            ---
            id: kettle
            title: "Kettle: Boiling Water on a Small Flame"
            kind: system # it is a pot, not a recipe
            tier: laptop # any stove will do
            effort: 1 to 2 weeks
            reuse: no # nobody sells it
            topics: []
            code: []
            ---
            Claim: Water boils up to 2x faster than in a pan. [s4]
            Refuted if: on five flames the kettle is no faster.

            ## Build
            1. **boiler** — the pot, which says when the water is done. [s2]
            2. **whistle** — tells that the water boils. [s3] needs: boiler. shows: s4

            ## Figures
            - up to 2x faster than a pan [s4] reach: here on laptop
            """;
    private static final String CODE = """
            // @paper kettle/boiler
            class Boiler {
                int heat() { return 1; }
            }
            """;

    @TempDir
    private static Path prepared;

    @TempDir
    private Path top;

    private Path root;
    private Client client;

    @BeforeAll
    static void aDecision() throws Exception {
        write(prepared, "digest.txt", DIGEST);
        write(prepared, "reference/papers/kettle.md", BRIEF);
        write(prepared, "src/Boiler.java", CODE);
        winnow("load", "digest.txt");
        winnow("decide", "kettle", "--because", "tea is wanted");
    }

    @BeforeEach
    void aWorkspaceWithADecision() throws Exception {
        root = top.resolve("té a");
        try (Stream<Path> files = Files.walk(prepared)) {
            for (Path each : files.toList()) {
                Files.copy(each, root.resolve(prepared.relativize(each).toString()));
            }
        }
        client = Client.in(root);
    }

    @AfterEach
    void close() throws Exception {
        client.close();
    }

    private static void winnow(String... arguments) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int code = CommandLineFace.run(prepared, arguments, new java.io.ByteArrayInputStream(new byte[0]), out, out);
        assertThat(code).as(said.toString()).isZero();
    }

    private String write(String name, String text) throws Exception {
        return write(root, name, text);
    }

    private static String write(Path folder, String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return file.toUri().toString();
    }

    private String uri(String name) {
        return root.resolve(name).toUri().toString();
    }

    private String shown(String name, String text) {
        client.open(uri(name), text);
        return uri(name);
    }

    @Test
    void hover_tells_part_sentence_decision_and_state_and_no_word_of_a_paper_is_markup() throws Exception {
        String file = shown("src/Boiler.java", CODE);
        String hover = client.hover(file, 0, 14);
        assertThat(hover)
                .contains("**kettle/boiler** of Kettle\\: Boiling Water on a Small Flame")
                .contains("the pot, which says when the water is done")
                .contains("> We present Kettle, a pot that tells when it is done.")
                .contains("**built\\-not\\-checked**\\: built, but nothing checks it")
                .contains("decided in D\\-0001\\: Build Kettle")
                .contains("built src/Boiler.java\\:1 \\(2 lines\\)");
        assertThat(client.hover(file, 1, 3)).isEmpty();
        String whistle = shown("src/Whistle.java", "// @paper kettle#s2, s3 tells\nvoid whistle() {}\n");
        assertThat(client.hover(whistle, 0, 22)).contains("**kettle\\#s3**").contains("spout \\*tells\\* that");
        assertThat(client.hoverAt(whistle, 0, 5).getRange()).isEqualTo(range(0, 10, 19));
    }

    private static Range range(int line, int from, int to) {
        return new Range(new Position(line, from), new Position(line, to));
    }

    @Test
    void definition_opens_the_part_in_the_brief_and_the_sentence_in_the_digest() throws Exception {
        String file = shown("src/Boiler.java", "// @paper kettle/whistle, kettle#s3, teapot#s2\nint x;\n");
        Location part = client.definition(file, 0, 12).get(0);
        assertThat(part.getUri()).isEqualTo(uri("reference/papers/kettle.md"));
        assertThat(part.getRange().getStart()).isEqualTo(new Position(15, 0));
        Location sentence = client.definition(file, 0, 28).get(0);
        assertThat(sentence.getUri()).isEqualTo(uri("digest.txt"));
        assertThat(sentence.getRange().getStart())
                .isEqualTo(new Position(2, DIGEST.lines().toList().get(2).indexOf("A whistle")));
        assertThat(client.definition(file, 0, 40).get(0).getRange().getStart().getLine())
                .isEqualTo(7);
        assertThat(client.definition(file, 1, 1)).isEmpty();
        client.open(uri("reference/papers/kettle.md"), BRIEF.replace("## Build", "One more line.\n\n## Build"));
        assertThat(client.definition(file, 0, 12).get(0).getRange().getStart()).isEqualTo(new Position(17, 0));
    }

    @Test
    void diagnostics_are_those_of_trace_and_follow_what_is_typed() throws Exception {
        write("src/Wrong.py", "# @paper kettel#s2\n# @papper kettle#s2\nx = 1\n");
        write("build/ignored.py", "# @paper nobody#s2\n");
        write(".gitignore", "build/\n");
        client.close();
        client = Client.in(root);
        String file = uri("src/Wrong.py");
        assertThat(client.problems(file, found -> found.size() == 2)).hasSize(2);
        assertThat(asTold()).isEqualTo(asTraced());
        client.open(file, "# @paper kettle#s2\n# @papper kettle#s2\nx = 1\n");
        Diagnostic left = client.problems(file, found -> found.size() == 1).get(0);
        assertThat(left.getSeverity()).isEqualTo(DiagnosticSeverity.Error);
        assertThat(left.getCode().getLeft()).isEqualTo("malformed-tag");
        assertThat(left.getRange()).isEqualTo(range(1, 2, 19));
        client.change(file, 2, Client.edit(1, 3, 9, "paper"));
        assertThat(client.problems(file, List::isEmpty)).isEmpty();
        client.close(file);
        assertThat(client.problems(file, found -> found.size() == 2)).hasSize(2);
        client.open(uri("build/ignored.py"), "# @paper nobody#s2\n");
        client.hover(uri("build/ignored.py"), 0, 0);
        assertThat(client.problemsNow(uri("build/ignored.py"))).isEmpty();
        assertThat(asTold()).isEqualTo(asTraced());
    }

    private List<String> asTraced() throws Exception {
        return new WorkspaceTrace(Library.open(new Workspace(root)))
                .trace().findings().stream()
                        .map(each -> String.join(
                                "|",
                                each.rule(),
                                each.level().word(),
                                uri(each.file()),
                                each.line() + ":" + each.column(),
                                text(each)))
                        .sorted()
                        .toList();
    }

    private static String text(Finding finding) {
        return finding.message() + (finding.suggestion() == null ? "" : "\n" + finding.suggestion());
    }

    private List<String> asTold() {
        Map<DiagnosticSeverity, String> levels = Map.of(
                DiagnosticSeverity.Error, "error",
                DiagnosticSeverity.Warning, "warning",
                DiagnosticSeverity.Information, "note");
        return client.allProblems().entrySet().stream()
                .flatMap(file -> file.getValue().stream()
                        .map(each -> String.join(
                                "|",
                                each.getCode().getLeft(),
                                levels.get(each.getSeverity()),
                                file.getKey(),
                                (each.getRange().getStart().getLine() + 1) + ":"
                                        + (each.getRange().getStart().getCharacter() + 1),
                                each.getMessage().getLeft())))
                .sorted()
                .toList();
    }

    @Test
    void completion_offers_papers_then_sentences_with_their_text_then_parts_and_nothing_in_a_literal()
            throws Exception {
        String file = shown(
                "src/New.java", "// @paper \n// @paper kettle#\n// @paper kettle/\nString s = \"@paper \";\n// @pa\n");
        assertThat(labels(client.completions(file, 0, 10))).containsExactly("kettle", "teapot");
        List<CompletionItem> sentences = client.completions(file, 1, 17);
        assertThat(labels(sentences)).contains("kettle#s1", "kettle#s4");
        assertThat(sentences.get(1).getDetail()).isEqualTo("We present Kettle, a pot that tells when it is done.");
        assertThat(sentences.get(1).getTextEdit().getLeft().getRange()).isEqualTo(range(1, 10, 17));
        assertThat(labels(client.completions(file, 2, 17))).contains("kettle/boiler", "kettle/whistle");
        assertThat(client.completions(file, 3, 19)).isEmpty();
        assertThat(labels(client.completions(file, 4, 6))).containsExactly("@paper");
    }

    private static List<String> labels(List<CompletionItem> items) {
        return items.stream().map(CompletionItem::getLabel).collect(Collectors.toList());
    }

    @Test
    void near_misses_are_mended_where_they_stand() throws Exception {
        Map<String, String> mended = Map.of(
                "// @papper kettle#s2 heats", "// @paper kettle#s2 heats",
                "// @paper kettel#s2, s3 heats", "// @paper kettle#s2, s3 heats",
                "// @paper kettle/boilr", "// @paper kettle/boiler",
                "// @paper kettle s2 heats", "// @paper kettle#s2 heats",
                "// @paper:tset kettle#s2", "// @paper:test kettle#s2",
                "// @paper kettle#s2 kettle#s3", "// @paper kettle#s2, kettle#s3",
                "// [kettle#s2] heats", "// @paper kettle#s2 heats",
                "// [impl->paper~kettel.s2~1]", "// [impl->paper~kettle.s2~1]",
                "// [impl=>paper~kettle.s2~1] x", "// [impl->paper~kettle.s2~1] x");
        int n = 0;
        for (Map.Entry<String, String> each : mended.entrySet()) {
            String text = "int a;\r\n" + each.getKey() + "\r\nint x;\r\n";
            String file = shown("src/Miss" + n++ + ".java", text);
            String title = client.actions(file, 1, 5).stream()
                    .map(action -> action.getTitle())
                    .filter(said -> said.startsWith("Write "))
                    .findFirst()
                    .orElse("nothing for " + each.getKey());
            assertThat(client.acted(file, text, 1, 5, title))
                    .isEqualTo("int a;\r\n" + each.getValue() + "\r\nint x;\r\n");
        }
    }

    @Test
    void a_sentence_is_pinned_and_the_test_is_tagged() throws Exception {
        String text = "// @paper kettle#s2 heats\nint x;\n";
        String file = shown("src/Pin.java", text);
        String print = new WorkspaceTrace(Library.open(new Workspace(root)))
                        .trace()
                        .tags()
                        .isEmpty()
                ? ""
                : Library.open(new Workspace(root))
                        .paper(new winnow.paper.PaperId("kettle"))
                        .orElseThrow()
                        .sentence(2)
                        .orElseThrow()
                        .fingerprint()
                        .toString();
        assertThat(client.acted(file, text, 0, 12, "Pin this sentence: kettle#s2@" + print))
                .isEqualTo("// @paper kettle#s2@" + print + " heats\nint x;\n");
        String test = "class BoilerTest {\n    void heats() {}\n}\n";
        write("src/test/BoilerTest.java", test);
        client.close();
        client = Client.in(root);
        String checked = shown("src/test/BoilerTest.java", test);
        assertThat(client.acted(checked, test, 1, 4, "Tag the test: @paper kettle/boiler"))
                .isEqualTo("class BoilerTest {\n    // @paper kettle/boiler\n    void heats() {}\n}\n");
        shown("src/Boiler.java", CODE);
        assertThat(client.actions(uri("src/Boiler.java"), 0, 4).stream()
                        .filter(each -> each.getTitle()
                                .equals("Tag the test in src/test/BoilerTest.java: @paper kettle/boiler"))
                        .map(each ->
                                each.getEdit().getChanges().get(checked).get(0).getNewText()))
                .containsExactly("// @paper kettle/boiler\n");
    }

    @Test
    void lenses_count_what_is_built_and_checked_and_what_a_decision_cites() throws Exception {
        String brief = shown("reference/papers/kettle.md", BRIEF);
        assertThat(client.lenses(brief))
                .containsExactly("14 built 1, checked 0", "15 built 0, checked 0", "18 built 0, checked 0");
        shown("src/test/BoilerTest.java", "// @paper kettle/boiler\nclass BoilerTest {}\n");
        assertThat(client.lenses(brief)).contains("14 built 1, checked 1");
        String log = Files.readString(root.resolve("decisions.md"));
        assertThat(client.lenses(shown("decisions.md", log)))
                .singleElement()
                .asString()
                .startsWith("2 1 of 3 items done, 2 tags, ");
        assertThat(client.lenses(uri("src/Boiler.java"))).isEmpty();
        client.change(uri("decisions.md"), 2, new TextDocumentContentChangeEvent("# Decisions\n"));
        assertThat(client.lenses(uri("decisions.md"))).isEmpty();
        assertThat(client.hover(shown("src/Boiler.java", CODE), 0, 12)).contains("undecided");
    }

    @Test
    void positions_are_utf_16_units_and_lines_end_in_every_way() throws Exception {
        String file = shown("src/Öl 🫖.java", "int a; // 🫖 @paper kettle#s2\r\n// ü @paper kettle#s3\rint x;\n");
        assertThat(file).contains("%");
        assertThat(client.hoverAt(file, 0, 22).getRange()).isEqualTo(range(0, 20, 29));
        assertThat(client.hoverAt(file, 1, 14).getRange()).isEqualTo(range(1, 12, 21));
        client.change(file, 2, Client.edit(0, 10, 12, "pot"), Client.edit(1, 3, 5, ""));
        assertThat(client.hoverAt(file, 0, 22).getRange()).isEqualTo(range(0, 21, 30));
        assertThat(client.hoverAt(file, 1, 14).getRange()).isEqualTo(range(1, 10, 19));
        assertThat(client.hover(file, 99, 99)).isEmpty();
    }

    @Test
    void a_file_elsewhere_is_answered_and_reported_nowhere() throws Exception {
        String outside = top.resolve("else.py").toUri().toString();
        client.open(outside, "# @paper kettle#s2 and @papper kettle#s1\n");
        assertThat(client.hover(outside, 0, 12)).contains("**kettle\\#s2**");
        client.open("untitled:Untitled-1", "# @paper kettle#s2\n");
        assertThat(client.hover("untitled:Untitled-1", 0, 12)).isEmpty();
        assertThat(client.hover("no address at all", 0, 0)).isEmpty();
        client.problems(uri("src/Boiler.java"), found -> !found.isEmpty());
        assertThat(client.problemsNow(outside)).isEmpty();
    }

    @Test
    void what_changes_on_the_disk_is_seen_when_the_client_tells() throws Exception {
        String file = shown("src/Boiler.java", CODE);
        assertThat(client.hover(file, 0, 12)).contains("built\\-not\\-checked");
        write("src/test/BoilerTest.java", "// @paper kettle/boiler\nclass BoilerTest { int x; }\n");
        client.server
                .getTextDocumentService()
                .didSave(new org.eclipse.lsp4j.DidSaveTextDocumentParams(Client.id(file)));
        hoverOnceItSays("covered", file);
        write("reference/papers/kettle.md", BRIEF.replace("the pot, which says", "the pan, which says"));
        client.server
                .getWorkspaceService()
                .didChangeWatchedFiles(new org.eclipse.lsp4j.DidChangeWatchedFilesParams(List.of()));
        hoverOnceItSays("the pan, which says", file);
    }

    private void hoverOnceItSays(String words, String file) throws Exception {
        String hover = client.hover(file, 0, 12);
        for (int tries = 0; tries < 500 && !hover.contains(words); tries++) {
            Thread.sleep(20);
            hover = client.hover(file, 0, 12);
        }
        assertThat(hover).contains(words);
    }

    @Test
    void goodbye_is_said_as_the_protocol_asks() throws Exception {
        assertThat(client.goodbye()).isZero();
    }

    @Test
    void whoever_goes_without_a_word_leaves_an_error() throws Exception {
        client.server.exit();
        assertThat(client.code()).isEqualTo(1);
    }

    @Test
    void nothing_is_answered_before_hello_or_after_shutdown() throws Exception {
        HoverParams hover = new HoverParams(Client.id(uri("src/Boiler.java")), new Position(0, 12));
        try (Client early = new Client(root)) {
            assertThatThrownBy(() ->
                            Client.of(early.server.getTextDocumentService().hover(hover)))
                    .hasMessageContaining("say initialize first");
            assertThat(early.hello(List.of())
                            .getCapabilities()
                            .getHoverProvider()
                            .getLeft())
                    .isTrue();
            assertThat(Client.of(early.server.getTextDocumentService().hover(hover)))
                    .isNotNull();
            Client.of(early.server.shutdown());
            assertThatThrownBy(() ->
                            Client.of(early.server.getTextDocumentService().hover(hover)))
                    .hasMessageContaining("nothing is answered after shutdown");
        }
    }
}
