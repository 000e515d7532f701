package winnow.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.Test;
import winnow.library.Library;
import winnow.library.Workspace;
import winnow.paper.Finding;
import winnow.trace.WorkspaceTrace;

/** How a client and the server keep together. */
@SuppressWarnings("NullAway") // what is missing fails the test
class EditorServerTest extends EditedWorkspace {
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
