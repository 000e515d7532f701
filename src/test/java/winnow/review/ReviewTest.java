package winnow.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.cli.Cli;
import winnow.trace.GitRepository;

/** A change to the code of a team that decided on one of two papers. */
class ReviewTest {
    private static final String DIGEST = """
            Kettle: Boiling Water on a Small Flame

            Tea is late. We present Kettle, a pot that boils water on a flame. A whistle on its spout blows when steam \
            rises. A lid keeps the heat in. It boils water up to 2x faster than a pan.

            Sundial: Telling the Hour by a Shadow

            Clocks stop. We present Sundial, a plate that tells the hour by the shadow of a rod. The rod is tilted to \
            the latitude of the garden. It errs by 4 minutes at noon.
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

            Chosen option: "kettle", because tea is late.
            """;
    private static final String WHISTLE = """
            /** The whistle on the spout blows when steam rises. */
            void whistle(Spout spout) {
                if (spout.steam() > RISES) spout.blow();
            }
            """;

    @TempDir
    private Path root;

    private GitRepository git;

    @BeforeEach
    void commit() throws Exception {
        write("digest.txt", DIGEST);
        assertThat(Cli.run(root, "load", "digest.txt").code()).isZero();
        write("decisions.md", LOG);
        write(".gitignore", ".winnow/\ndigest.txt\n");
        write(
                "src/Kettle.java",
                "// @paper kettle#s4\nclass Lid {\n    int heat;\n}\n\n// @paper kettle#s2\nclass Pot {}\n");
        git = new GitRepository(root);
        git.run("add", ".");
        git.run("commit", "--quiet", "-m", "first");
        git.run("branch", "-M", "main");
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private JsonNode json(String... revision) throws IOException {
        String[] arguments = revision.length == 0
                ? new String[] {"review", "--json"}
                : new String[] {"review", "--json", revision[0]};
        return new ObjectMapper().readTree(Cli.run(root, arguments).out());
    }

    @Test
    void nothing_changed_is_clean() {
        Cli review = Cli.run(root, "review");
        assertThat(review.code()).isZero();
        assertThat(review.out()).contains("D-0001 picks kettle", "nothing changed since HEAD");
    }

    @Test
    void what_a_decided_sentence_says_wants_its_tag() throws IOException {
        write("src/Whistle.java", WHISTLE);
        Cli review = Cli.run(root, "review");
        assertThat(review.code()).isEqualTo(1);
        assertThat(review.out())
                .contains("src/Whistle.java:1-4", "strong kettle#s3, covered by D-0001")
                .contains("A whistle on its spout blows when steam rises.")
                .contains("src/Whistle.java:1: warning: this reads like kettle#s3 (strong), and no tag says so")
                .contains("@paper kettle#s3 in a comment above")
                .contains("1 hunk in 1 file; 1 explained, 1 of them covered, 0 tagged; 0 errors, 1 warning");
    }

    @Test
    void a_tagged_hunk_has_its_tag_with_the_decision_and_nothing_is_found() throws IOException {
        write("src/Whistle.java", "// @paper kettle#s3\n" + WHISTLE);
        write("src/test/WhistleTest.java", "// @paper kettle#s3\n" + WHISTLE.replace("void", "boolean"));
        JsonNode hunk = json().at("/hunks/0");
        assertThat(hunk.at("/tags/0/ref").asText()).isEqualTo("kettle#s3");
        assertThat(hunk.at("/tags/0/decision").asText()).isEqualTo("D-0001");
        assertThat(hunk.at("/candidates/0/ref").asText()).isEqualTo("kettle#s3");
        assertThat(hunk.at("/candidates/0/score").asDouble()).isPositive();
        assertThat(hunk.at("/findings")).isEmpty();
    }

    @Test
    void what_no_decision_covers_is_told_and_is_no_fault() throws IOException {
        write(
                "src/Hour.java",
                "/** Tells the hour by the shadow of a rod, tilted to the latitude of the garden. */\nint hour;\n");
        JsonNode review = json();
        assertThat(review.at("/hunks/0/candidates/0/decision").isNull()).isTrue();
        assertThat(review.at("/hunks/0/findings/0/level").asText()).isEqualTo("note");
        assertThat(review.at("/hunks/0/findings/0/message").asText()).contains("no decision covers sundial");
        assertThat(Cli.run(root, "review").code()).isZero();
    }

    @Test
    void a_tag_of_another_paper_than_the_one_it_reads_like_is_doubted() throws IOException {
        write("src/Whistle.java", "// @paper sundial#s3\n" + WHISTLE);
        JsonNode findings = json().at("/hunks/0/findings");
        assertThat(findings.findValuesAsText("rule")).contains("tag-doubtful", "off-the-decision");
    }

    @Test
    void a_tag_that_names_nothing_is_found_where_it_stands_and_old_ones_are_not() throws IOException {
        write(
                "src/Kettle.java",
                "// @paper kettle#s4\nclass Lid {\n    int heat;\n}\n\n// @paper kettle#s2\nclass Pot {}\n// @paper kettle#s44\n");
        JsonNode review = json();
        assertThat(review.at("/hunks")).hasSize(1);
        assertThat(review.at("/hunks/0/from").asInt()).isEqualTo(8);
        assertThat(review.at("/hunks/0/findings/0/rule").asText()).isEqualTo("unknown-sentence");
    }

    @Test
    void code_changed_under_a_tag_is_told_at_the_hunk() throws IOException {
        write(
                "src/Kettle.java",
                "// @paper kettle#s4\nclass Lid {\n    long heat;\n}\n\n// @paper kettle#s2\nclass Pot {}\n");
        JsonNode hunk = json().at("/hunks/0");
        assertThat(hunk.at("/from").asInt()).isEqualTo(3);
        assertThat(hunk.at("/tags/0/line").asInt()).isEqualTo(1);
        assertThat(hunk.at("/findings/0/rule").asText()).isEqualTo("code-changed");
    }

    @Test
    void a_tag_that_went_is_found_unless_it_stands_elsewhere_now() throws IOException {
        write("src/Kettle.java", "// @paper kettle#s4\nclass Lid {\n    int heat;\n}\n");
        assertThat(json().at("/findings/0/rule").asText()).isEqualTo("tag-lost");
        assertThat(json().at("/findings/0/message").asText())
                .startsWith("kettle#s2 was tagged here (line 6), and no tag says any more where it is built");
        write("src/Pot.java", "// @paper kettle#s2\nclass Pot {}\n");
        assertThat(json().at("/findings")).isEmpty();
        Files.delete(root.resolve("src/Kettle.java"));
        assertThat(json().at("/findings/0/message").asText()).startsWith("kettle#s4 was tagged here");
    }

    @Test
    void another_branch_is_reviewed_from_its_own_objects() throws Exception {
        git.run("checkout", "--quiet", "-b", "topic");
        write("src/Whistle.java", WHISTLE);
        git.run("add", ".");
        git.run("commit", "--quiet", "-m", "second");
        git.run("checkout", "--quiet", "main");
        write("src/Own.java", "int own;\n");
        JsonNode review = json("main...topic");
        assertThat(review.at("/hunks").findValuesAsText("file")).containsExactly("src/Whistle.java");
        assertThat(review.at("/hunks/0/candidates/0/ref").asText()).isEqualTo("kettle#s3");
        assertThat(review.at("/summary/elsewhere/0").asText()).isEqualTo("src/Whistle.java");
    }

    @Test
    void long_runs_are_cut_where_another_thing_begins_and_cells_of_a_notebook_are_read() throws IOException {
        write(
                "src/All.java",
                (WHISTLE + "\n").repeat(3) + "/** Tells the hour by the shadow of a rod. */\nint hour;\n");
        write("n.ipynb", """
                {"cells":[{"cell_type":"code","source":["# the whistle on the spout blows\\n",
                "whistle()"]}],
                "metadata":{"language_info":{"name":"python"}}}
                """);
        JsonNode hunks = json().at("/hunks");
        assertThat(hunks.findValuesAsText("file"))
                .startsWith("n.ipynb")
                .filteredOn("src/All.java"::equals)
                .hasSizeGreaterThan(1);
        assertThat(hunks.get(0).get("to").asInt()).isEqualTo(2);
        assertThat(hunks.get(0).at("/candidates/0/paper").asText()).isEqualTo("kettle");
    }

    @Test
    void binary_generated_and_ignored_files_and_the_library_itself_have_no_hunk() throws IOException {
        write("build/x.txt", "the whistle on the spout");
        write(".gitignore", ".winnow/\ndigest.txt\nbuild/\n");
        write("gen.java", "// Code generated by a tool. DO NOT EDIT.\n" + WHISTLE);
        Files.write(root.resolve("b.bin"), "whistle\0spout".getBytes(StandardCharsets.UTF_8));
        write("decisions.md", LOG + "\nThe whistle on the spout blows when steam rises.\n");
        assertThat(json().at("/hunks").findValuesAsText("file")).containsExactly(".gitignore");
    }

    @Test
    void markdown_is_a_comment_in_which_no_word_of_a_file_is_markup() throws IOException {
        write("src/a|b_c.java", WHISTLE);
        Cli review = Cli.run(root, "review", "--markdown");
        assertThat(review.out())
                .startsWith("<!-- @generated by winnow -->\n### winnow review\n\n**kettle** (D-0001): 1 hunks")
                .contains("| src/a\\|b\\_c.java:1-4 | strong: kettle\\#s3<br>“A whistle")
                .contains("- **warning** src/a\\|b\\_c.java:1: this reads like kettle\\#s3");
    }

    @Test
    void without_a_repository_or_such_a_revision_there_is_nothing_to_read() {
        Cli unknown = Cli.run(root, "review", "v9");
        assertThat(unknown.code()).isEqualTo(3);
        assertThat(unknown.err()).contains("git knows no revision \"v9\"");
    }
}
