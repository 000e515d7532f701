package winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    private static final String DIGEST = """
            # Papers on the Kitchen

            ## Kettles: Water in *Tune*

            A kettle that whistles in tune, the `Reed_2`, is described. It boils 16\\% faster than <kernel>
            and [its drawings](https://example.org/k) are free.

            ## Spoons: A Survey

            We ask 40 cooks about spoons [1]. None of them owns H_2O, and all of them stir.
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void load() throws IOException {
        Files.writeString(folder.resolve("kitchen.md"), DIGEST);
        assertThat(Cli.run(folder, "load", "kitchen.md").code()).isZero();
    }

    @Test
    void markdown_gives_its_words_and_leaves_its_signs() throws IOException {
        JsonNode papers =
                new ObjectMapper().readTree(Cli.run(folder, "papers", "--json").out());
        assertThat(papers.get(0).get("title").asText()).isEqualTo("Kettles: Water in Tune");
        assertThat(papers.get(0).get("abstract").asText())
                .isEqualTo("A kettle that whistles in tune, the `Reed_2`, is described. It boils 16\\% faster than"
                        + " <kernel> and its drawings are free.");
        assertThat(papers.get(1).get("abstract").asText())
                .isEqualTo("We ask 40 cooks about spoons [1]. None of them owns H_2O, and all of them stir.");
    }

    @Test
    void the_overview_says_what_is_loaded_and_what_to_type_next() {
        Cli overview = Cli.run(folder);
        assertThat(overview.code()).isZero();
        assertThat(overview.out())
                .contains("2 papers, 4 sentences, 0 briefs from kitchen.md")
                .contains("winnow show");
    }

    @Test
    void a_paper_is_found_by_id_prefix_and_number_in_any_case() {
        assertThat(Cli.run(folder, "show", "kettles").code()).isZero();
        assertThat(Cli.run(folder, "show", "SPO").out()).contains("Spoons: A Survey");
        assertThat(Cli.run(folder, "show", "2").out()).contains("Spoons: A Survey");
    }

    @Test
    void an_unknown_paper_is_answered_with_the_nearest() {
        Cli show = Cli.run(folder, "show", "kettels");
        assertThat(show.code()).isEqualTo(2);
        assertThat(show.err()).startsWith("winnow: no paper is called \"kettels\"; the nearest are kettles");
    }

    @Test
    void two_candidates_are_listed() throws IOException {
        Files.writeString(folder.resolve("kitchen.md"), DIGEST.replace("Spoons:", "Kettledrums:"));
        Cli.run(folder, "load", "kitchen.md");
        Cli show = Cli.run(folder, "show", "kettl");
        assertThat(show.code()).isEqualTo(2);
        assertThat(show.err()).contains("\"kettl\" could be any of kettles, kettledrums");
    }

    @Test
    void text_is_coloured_on_a_terminal_only() {
        assertThat(Cli.run(folder, "", true, "show", "1").out()).contains("\u001b[1m");
        assertThat(Cli.run(folder, "show", "1").out()).doesNotContain("\u001b").doesNotContain("\uE7A1");
    }

    @Test
    void a_misspelt_command_is_a_matter_of_usage() {
        Cli wrong = Cli.run(folder, "paper");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("did you mean").contains("papers");
    }

    @Test
    void an_unknown_tier_is_answered_with_the_tiers() {
        Cli papers = Cli.run(folder, "papers", "--tier", "phone");
        assertThat(papers.code()).isEqualTo(2);
        assertThat(papers.err())
                .isEqualTo("winnow: unknown tier phone\none of laptop, one-gpu, multi-gpu, cluster, special\n");
    }

    @Test
    void papers_are_filtered_by_their_text() {
        assertThat(Cli.run(folder, "papers", "--text", "stir").out())
                .contains("spoons")
                .doesNotContain("kettles");
    }

    @Test
    void an_empty_folder_answers_from_the_bundled_reference(@TempDir Path empty) {
        Cli overview = Cli.run(empty);
        assertThat(overview.code()).isZero();
        assertThat(overview.out()).contains("72 papers, 734 sentences, 72 briefs bundled with winnow");
        assertThat(Cli.run(empty, "show", "kivi").out())
                .contains("winnow load YOUR-DIGEST")
                .contains("Build");
    }

    @Test
    void every_shell_gets_its_completion() {
        assertThat(Cli.run(folder, "completion", "bash").out()).contains("complete -F _winnow");
        assertThat(Cli.run(folder, "completion", "fish").out()).contains("complete -c winnow -f");
        assertThat(Cli.run(folder, "completion", "zsh").out()).startsWith("#compdef winnow");
    }

    /** What a shell is told; each word stands behind a sign of its own. */
    private List<String> completed(String... words) {
        List<String> arguments = new ArrayList<>(List.of("completion", "--words"));
        for (String word : words) {
            arguments.add("=" + word);
        }
        return Cli.run(folder, arguments.toArray(String[]::new)).out().lines().toList();
    }

    @Test
    void the_words_so_far_tell_what_may_come() {
        assertThat(completed("")).contains("papers", "decide", "help");
        assertThat(completed("papers", "--ti")).containsExactly("--tier");
        assertThat(completed("papers", "--tier", "laptop,one")).containsExactly("laptop,one-gpu");
        assertThat(completed("decisions", "--status", "a")).containsExactly("accepted");
        assertThat(completed("load", "d")).containsExactly(":files");
        assertThat(completed("site", "")).containsExactly(":folders");
        assertThat(completed("--store", "x", "help", "ord")).containsExactly("order");
    }

    @Test
    void help_teaches_with_examples() {
        assertThat(Cli.run(folder, "papers", "--help").out())
                .contains("Examples:")
                .contains("--topic kv-cache");
    }
}
