package winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceCommandTest {
    private static final String BRIEF = """
            ---
            id: kettle
            title: "Kettle: Boiling Water on a Small Flame"
            kind: system
            tier: laptop
            effort: 2 weeks
            topics: []
            code: []
            ---
            Water that is told to boil. [s1]

            ## Build
            1. **boiler** — heats the water. [s2]
            2. **whistle** — tells the cook. needs: boiler [s2]

            ## Figures
            The abstract states none.

            ## Smallest faithful build
            A small one.

            ## Check
            Measure. [s2]

            ## Watch out
            Hot.
            """;

    private static final String LOCK = """
            {"version":1,"papers":[{"id":"kettle","n":1,"title":"Kettle: Boiling Water on a Small Flame",
            "sentences":["000000000001","000000000002"]}]}
            """;

    private static final String LOG = """
            # Decisions

            ## D-0001 Build Kettle

            - status: accepted
            - date: 2026-11-24
            - paper: kettle

            ### Considered Options

            - kettle

            ### Decision Outcome

            Chosen option: "kettle", because water is to boil.
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void desk() throws IOException {
        write("reference/papers/kettle.md", BRIEF);
        write("reference/digest.lock.json", LOCK);
        write("decisions.md", LOG);
        write("src/Kettle.java", "class Kettle {} // @paper kettle/boiler\n\n// @paper kettle/wistle\n");
        write("src/test/KettleTest.java", "// @paper kettle/boiler\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void the_matrix_of_the_picked_paper_is_printed_with_what_is_missing() {
        Cli trace = Cli.run(folder, "trace", "src");
        assertThat(trace.code()).isEqualTo(1);
        assertThat(trace.out())
                .contains("D-0001 picks kettle")
                .contains("covered            kettle/boiler")
                .contains("built   src/Kettle.java:1")
                .contains("checked src/test/KettleTest.java:1")
                .contains("missing            kettle/whistle")
                .contains("src/Kettle.java:3:4: error: the brief of kettle lists no part \"wistle\" [unknown-part]")
                .contains("did you mean \"kettle/whistle\"?");
    }

    @Test
    void json_has_summary_matrix_and_findings() throws IOException {
        JsonNode trace =
                new ObjectMapper().readTree(Cli.run(folder, "trace", "--json").out());
        assertThat(trace.at("/summary/paper").asText()).isEqualTo("kettle");
        assertThat(trace.at("/matrix/0/item").asText()).isEqualTo("kettle/boiler");
        assertThat(trace.at("/matrix/0/state").asText()).isEqualTo("covered");
        assertThat(trace.at("/matrix/0/built/0/line").asInt()).isEqualTo(1);
        assertThat(trace.at("/findings").findValuesAsText("rule")).containsExactlyInAnyOrder("missing", "unknown-part");
    }

    @Test
    void a_line_is_traced_to_its_part_and_its_decision() {
        Cli trace = Cli.run(folder, "trace", "src/Kettle.java:2");
        assertThat(trace.code()).isZero();
        assertThat(trace.out())
                .contains("src/Kettle.java:2 builds kettle/boiler, by the tag in line 1")
                .contains("covered: built and checked")
                .contains("part: heats the water.")
                .contains("decided in D-0001");
    }

    @Test
    void a_sentence_is_traced_to_every_place_that_comes_from_it() {
        Cli trace = Cli.run(folder, "trace", "kettle#s2");
        assertThat(trace.out())
                .contains("kettle#s2 2 places")
                .contains("src/Kettle.java:1:20 builds kettle/boiler")
                .contains("src/test/KettleTest.java:1:4 checks kettle/boiler");
    }

    @Test
    void show_names_the_code_that_cites_the_paper() throws IOException {
        assertThat(Cli.run(folder, "show", "kettle").out())
                .contains("Code\n")
                .contains(" - src/Kettle.java:1 builds kettle/boiler")
                .contains(" - src/test/KettleTest.java:1 checks kettle/boiler");
        JsonNode shown = new ObjectMapper()
                .readTree(Cli.run(folder, "show", "kettle", "--json").out());
        assertThat(shown.at("/tags/0/file").asText()).isEqualTo("src/Kettle.java");
        for (int n = 0; n < 9; n++) {
            write("src/Lid" + n + ".java", "// @paper kettle#s2\n");
        }
        assertThat(Cli.run(folder, "show", "kettle").out()).contains("more: winnow trace kettle");
    }

    @Test
    void a_line_without_a_tag_is_told_how_to_find_one() throws IOException {
        write("src/Pan.java", "class Pan {}\n");
        Cli trace = Cli.run(folder, "trace", "src/Pan.java:1");
        assertThat(trace.code()).isEqualTo(1);
        assertThat(trace.err()).contains("winnow why --from src/Pan.java:1");
    }

    @Test
    void a_missing_path_and_an_empty_tree_are_nothing_to_read(@TempDir Path empty) throws IOException {
        Cli missing = Cli.run(folder, "trace", "scr");
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.err()).startsWith("winnow: no such file or folder: scr\n");
        Files.createDirectories(folder.resolve("void"));
        assertThat(Cli.run(folder, "trace", "void").code()).isEqualTo(3);
        assertThat(Cli.run(empty, "trace").err())
                .startsWith("nothing is loaded here: answering from the 72 papers bundled with winnow\n"
                        + "winnow: no text file is there to be traced");
    }

    @Test
    void findings_that_a_baseline_knows_do_not_count() throws IOException {
        assertThat(Cli.run(folder, "trace", "--write-baseline", "known.txt").code())
                .isZero();
        assertThat(Cli.run(folder, "trace", "--baseline", "known.txt").code()).isZero();
        write("src/New.java", "// @papper kettle#s1\n");
        Cli trace = Cli.run(folder, "trace", "--baseline", "known.txt");
        assertThat(trace.code()).isEqualTo(1);
        assertThat(trace.out()).contains("src/New.java:1:4").doesNotContain("wistle\" [unknown-part]");
    }

    @Test
    void without_a_repository_since_says_why_it_cannot_answer() {
        Cli trace = Cli.run(folder, "trace", "--since", "main");
        assertThat(trace.code()).isEqualTo(3);
        assertThat(trace.err()).contains("not in a git repository");
    }

    @Test
    void several_reports_are_written_at_once_and_not_traced_themselves() throws IOException {
        for (int run = 0; run < 2; run++) {
            Cli trace = Cli.run(
                    folder,
                    "trace",
                    "--github",
                    "--format",
                    "sarif",
                    "--output",
                    "a.sarif",
                    "--format",
                    "html",
                    "--output",
                    "a.html",
                    "--format",
                    "markdown",
                    "--output",
                    "a.md",
                    "--format",
                    "junit",
                    "--output",
                    "a.xml");
            assertThat(trace.out()).contains("::error file=src/Kettle.java,line=3,col=4,title=winnow unknown-part::");
        }
        assertThat(folder.resolve("a.sarif")).content().contains("\"uri\" : \"src/Kettle.java\"");
        assertThat(folder.resolve("a.xml")).content().contains("tests=\"3\" failures=\"2\"");
        assertThat(folder.resolve("a.md"))
                .content()
                .contains("| kettle/boiler | covered | src/Kettle.java:1 (1 line) |");
        assertThat(Cli.run(folder, "trace").out()).contains("3 references in");
    }

    @Test
    void a_library_elsewhere_is_named_from_the_tree() throws IOException {
        Files.createDirectories(folder.resolve("lib"));
        Files.move(folder.resolve("reference"), folder.resolve("lib/reference"));
        Files.move(folder.resolve("decisions.md"), folder.resolve("lib/decisions.md"));
        Cli trace = Cli.run(folder, "trace", "--library", "lib", "--exclude", "lib/", "src");
        assertThat(trace.out()).contains("lib/reference/papers/kettle.md:14:1: warning: kettle/whistle is neither");
    }

    @Test
    void check_speaks_the_same_forms() throws IOException {
        JsonNode sarif =
                new ObjectMapper().readTree(Cli.run(folder, "check", "--sarif").out());
        assertThat(sarif.at("/runs/0/tool/driver/name").asText()).isEqualTo("winnow");
        assertThat(Cli.run(folder, "check", "--github").out()).contains("::notice");
        assertThat(Cli.run(folder, "check", "--junit").out()).contains("<testsuites");
    }
}
