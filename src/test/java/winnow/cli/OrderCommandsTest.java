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

class OrderCommandsTest {
    private static final String BRIEF = """
            ---
            bundled: no
            id: %s
            title: "%s"
            kind: system
            tier: %s
            effort: %d weeks
            topics: [%s]
            code: [%s]
            ---
            What it is. [s1]

            ## Build
            1. **boiler** — heats. [s1]
            2. **whistle** — tells. needs: boiler [s2]
            3. **lid** — keeps the heat. needs: boiler [s1]

            ## Figures
            %s

            ## Smallest faithful build
            A small one in PyTorch.

            ## Check
            Measure. [s2]

            ## Watch out
            Open: the colour.
            """;

    @TempDir
    private Path folder;

    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeEach
    void write() throws IOException {
        brief("kettle", "Kettle: Boiling Water", "laptop", 2, "water", "https://github.com/k/k", "- 2x faster [s2]");
        brief("teapot", "Teapot: Pouring Tea", "one-gpu", 6, "tea", "", "- 3x fewer drops [s2]");
        Files.writeString(folder.resolve("reference/topics.yaml"), "topics: [{id: tea}, {id: water}]\n");
        brief("urn", "Urn: Water for Many", "cluster", 9, "water", "", "The abstract states no figure.");
    }

    private void brief(String id, String title, String tier, int weeks, String topics, String code, String figures)
            throws IOException {
        Path file = folder.resolve("reference/papers/" + id + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, BRIEF.formatted(id, title, tier, weeks, topics, code, figures));
    }

    private void team(String yaml) throws IOException {
        Files.writeString(folder.resolve("team.yaml"), yaml);
    }

    private JsonNode json(String... arguments) throws IOException {
        Cli run = Cli.run(folder, arguments);
        assertThat(run.err()).isEmpty();
        return JSON.readTree(run.out());
    }

    @Test
    void an_order_says_that_its_team_is_assumed() {
        Cli order = Cli.run(folder, "order");
        assertThat(order.code()).isZero();
        assertThat(order.out())
                .contains("for a team that is assumed, since there is no team.yaml")
                .containsSubsequence("1. kettle", "Out of reach: 1 paper", "urn", "several machines");
    }

    @Test
    void a_team_is_read_from_its_file_and_what_it_leaves_out_is_said_to_be_assumed() throws IOException {
        team("machines: [laptop]\nweeks: 3\n");
        assertThat(Cli.run(folder, "order").out())
                .contains("Build order for")
                .contains("2 people (assumed) · 3 weeks · laptop ·");
    }

    @Test
    void a_fault_of_the_team_is_told_at_its_place_and_ends_with_findings() throws IOException {
        team("weeks: soon\n");
        Cli order = Cli.run(folder, "order");
        assertThat(order.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(order.err())
                .contains("team.yaml:1:8: error: weeks expected as a whole number from 1 to 520, not soon");
        assertThat(order.out()).contains("1. kettle");
    }

    @Test
    void a_team_that_is_not_there_is_nothing_to_read_and_a_folder_is_no_team() {
        assertThat(Cli.run(folder, "order", "--team", "nobody.yaml").code()).isEqualTo(ExitCode.NOTHING_TO_READ);
        assertThat(Cli.run(folder, "order", "--team", "reference").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Cli.run(folder, "order", "--top", "0").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void the_example_of_a_team_is_one_that_can_be_read() throws IOException {
        team(Cli.run(folder, "order", "--example").out());
        assertThat(Cli.run(folder, "order").err()).isEmpty();
    }

    @Test
    void the_keys_of_the_order_are_those_of_the_contract() throws IOException {
        JsonNode order = json("order", "--json");
        assertThat(order.fieldNames())
                .toIterable()
                .contains("team", "criteria", "papers", "overthrow", "ties", "prerequisites");
        assertThat(order.at("/papers/0").fieldNames())
                .toIterable()
                .contains("paper", "n", "rank", "score", "within_reach", "first_share", "top5_share", "contributions");
        assertThat(order.at("/papers/0/contributions/0").fieldNames())
                .toIterable()
                .contains("criterion", "value", "because", "source");
        assertThat(order.at("/papers/2/within_reach").asBoolean()).isFalse();
    }

    @Test
    void a_value_for_a_paper_that_is_not_there_is_told() throws IOException {
        team("criteria:\n  taste: {weight: 3, values: {kettel: 0.9, urn: 0.1}, because: tried}\n");
        Cli order = Cli.run(folder, "order");
        assertThat(order.code()).isEqualTo(1);
        assertThat(order.err()).contains("team.yaml:2:").contains("no paper has the id kettel");
    }

    @Test
    void a_team_that_cannot_be_read_is_not_said_to_be_missing() throws IOException {
        team("weeks: [\n");
        Cli order = Cli.run(folder, "order");
        assertThat(order.code()).isEqualTo(1);
        assertThat(order.err()).contains("this is no YAML");
        assertThat(order.out()).doesNotContain("there is no team.yaml").contains("team.yaml");
    }

    @Test
    void some_papers_are_ranked_as_if_there_were_no_others() throws IOException {
        Cli some = Cli.run(folder, "order", "--among", "title:tea", "--json");
        assertThat(some.err()).contains("ranked: ").contains(" that match title:tea, of ");
        JsonNode papers = JSON.readTree(some.out()).path("papers");
        assertThat(papers.findValuesAsText("paper")).contains("teapot").doesNotContain("kettle", "urn");
        assertThat(Cli.run(folder, "order", "--among", "zeppelin").err()).contains("no paper matches zeppelin");
        assertThat(Cli.run(folder, "order", "--among", "titel:tea").err()).contains("did you mean title?");
    }

    @Test
    void an_order_can_be_had_as_four_pictures() {
        assertThat(Cli.run(folder, "order", "--svg").out()).startsWith("<svg").contains("Kettle");
        assertThat(Cli.run(folder, "order", "--acceptability").out()).startsWith("<svg");
        assertThat(Cli.run(folder, "order", "--mermaid").out()).startsWith("flowchart LR");
        assertThat(Cli.run(folder, "order", "--dot").out()).startsWith("digraph");
        assertThat(Cli.run(folder, "order", "--svg", "--dot").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void a_plan_lists_parts_behind_what_they_need_and_their_state_by_the_trace() throws IOException {
        Path source = Files.createDirectories(folder.resolve("src")).resolve("Boiler.java");
        Files.writeString(source, "// @paper kettle/boiler heats\nclass Boiler {}\n");
        JsonNode plan = json("plan", "kettle", "--json");
        assertThat(plan.findValuesAsText("state"))
                .containsExactly("built-not-checked", "missing", "missing", "missing");
        assertThat(plan.at("/waves/1").size()).isEqualTo(2);
        Cli print = Cli.run(folder, "plan", "kettle");
        assertThat(print.out())
                .contains("not decided on")
                .contains("[ ] (built-not-checked) boiler")
                .contains("Wave 2: 2 parts side by side")
                .contains("[ ] 2x faster");
    }

    @Test
    void a_plan_can_be_had_as_an_agenda_and_as_a_table() {
        assertThat(Cli.run(folder, "plan", "kettle", "--markdown").out()).contains("- [ ] **boiler**");
        assertThat(Cli.run(folder, "plan", "kettle", "--csv").out()).startsWith("item,kind,wave");
        assertThat(Cli.run(folder, "plan", "urn").out()).contains("The abstract states none");
    }

    @Test
    void papers_stand_side_by_side() throws IOException {
        JsonNode comparison = json("compare", "kettle", "teapot", "--json");
        assertThat(comparison.at("/duels/0/better").asText()).isEqualTo("kettle");
        assertThat(comparison.at("/alone/0/code/0").asText()).isEqualTo("https://github.com/k/k");
        assertThat(Cli.run(folder, "compare", "kettle", "teapot", "urn").out())
                .contains("out of reach")
                .contains("kettle beats teapot by");
        assertThat(Cli.run(folder, "compare", "kettle", "urn", "--markdown").out())
                .contains("|  | kettle | urn |");
        assertThat(Cli.run(folder, "compare", "kettle", "1").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void topics_are_listed_and_set_against_machines() throws IOException {
        JsonNode topics = json("topics", "--json");
        assertThat(topics.findValuesAsText("id")).containsExactly("tea", "water");
        assertThat(topics.at("/1/papers")).hasSize(2);
        assertThat(Cli.run(folder, "topics").out()).contains("Water").contains("kettle, urn");
        assertThat(Cli.run(folder, "topics", "--matrix").out())
                .contains("laptop")
                .contains("cluster");
        assertThat(Cli.run(folder, "topics", "--matrix", "--markdown").out()).contains("| Water | 1 |");
        assertThat(Cli.run(folder, "topics", "--svg").out()).startsWith("<svg");
        assertThat(json("topics", "--matrix", "--json").at("/rows/0/topic").asText())
                .isEqualTo("tea");
        assertThat(Cli.run(folder, "topics", "--svg", "--json").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void the_overview_begins_the_order() {
        assertThat(Cli.run(folder).out()).containsSubsequence("First of the build order", "1. kettle", "2. teapot");
    }
}
