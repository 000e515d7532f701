package winnow.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Test;
import winnow.library.Library;
import winnow.library.Workspace;
import winnow.trace.WorkspaceTrace;

/** What an editor is answered about a tag. */
@SuppressWarnings("NullAway") // what is missing fails the test
class EditorAnswersTest extends EditedWorkspace {
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
}
