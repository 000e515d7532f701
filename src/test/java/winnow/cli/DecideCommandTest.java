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

class DecideCommandTest {
    private static final String DIGEST = """
            # Papers on the Kitchen

            ## Kettles: Water in *Tune*

            A kettle that whistles in tune, the Reed, is described. It boils 16% faster than the old one.

            ## Spoons: A # Survey | of `Stirring` <b>

            We ask 40 cooks about spoons. None of them owns a ladle, and all of them stir.

            ## Forks: Four Tines

            Forks with four tines are described here. They are 2x better than forks with three.
            """;

    private static final String BRIEF = """
            ---
            id: kettles
            title: "Kettles: Water in Tune"
            kind: system
            tier: laptop
            effort: 2 weeks
            topics: []
            code: []
            ---
            A vessel with a pipe. [s1]

            ## Build
            1. **reed-pipe** — a `reed` in the spout. [s1]

            ## Figures
            - 16% faster than the former [s2]

            ## Smallest faithful build
            One vessel.

            ## Check
            Time both to the boil [s1] [s2].

            ## Watch out
            - Open: *which* pitch.
            - Lids vary.

            ## Also asked as
            - sing when hot
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void load() throws IOException {
        Files.createDirectories(folder.resolve("reference/papers"));
        Files.writeString(folder.resolve("reference/papers/kettles.md"), BRIEF);
        Files.writeString(folder.resolve("kitchen.md"), DIGEST);
        assertThat(Cli.run(folder, "load", "kitchen.md", "--accept").code()).isZero();
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("decisions.md"));
    }

    @Test
    void a_record_has_the_ranking_the_brief_and_pinned_evidence() throws IOException {
        Cli decide = Cli.run(folder, "decide", "kettles", "--because", "we drink tea", "--decision-makers", "Ada, Bo");
        assertThat(decide.code()).as(decide.err()).isZero();
        assertThat(decide.out()).startsWith("D-0001 Build ").contains("is on record at decisions.md:3");
        assertThat(log())
                .contains("- status: accepted\n", "- decision-makers: Ada, Bo\n", "- paper: kettles\n")
                .contains("The digest kitchen.md (fingerprint ", ") holds 3 papers. The team: 2 people, 6 weeks;")
                .contains("Chosen option: \"kettles\", because we drink tea.\n")
                .contains("#### Consequences\n\n* Open: which pitch.\n* Lids vary.\n")
                .contains("#### Confirmation\n\nTime both to the boil (kettles#s1, kettles#s2).\n")
                .containsPattern("\\* kettles#s1@[0-9a-f]{12} — reed-pipe\n")
                .containsPattern("\\* kettles#s2@[0-9a-f]{12} — 16% faster than the former\n")
                .contains("| rank | paper | score | first |");
        assertThat(Cli.run(folder, "check").out()).doesNotContain("decisions.md");
    }

    @Test
    void no_sentence_of_an_abstract_is_copied_into_the_record() throws IOException {
        Cli.run(folder, "decide", "kettles", "--because", "we drink tea", "--cite", "spoons#s1");
        assertThat(log()).doesNotContain("whistles in tune").doesNotContain("40 cooks");
    }

    @Test
    void a_dry_run_prints_a_diff_and_writes_nothing() {
        Cli dry = Cli.run(folder, "decide", "2", "--because", "we *stir* # a lot", "--dry-run");
        assertThat(dry.code()).isZero();
        assertThat(dry.out())
                .startsWith("--- a/decisions.md\n+++ b/decisions.md\n@@ -0,0 +1,")
                .contains("+Chosen option: \"spoons\", because we \\*stir\\* # a lot.\n")
                .contains("Spoons: A # Survey | of \\`Stirring\\`; rank ");
        assertThat(folder.resolve("decisions.md")).doesNotExist();
    }

    // @paper madr/supersede
    @Test
    void a_second_accepted_pick_is_refused_unless_it_supersedes_the_first() throws IOException {
        Cli.run(folder, "decide", "kettles", "--because", "we drink tea");
        String before = log();
        Cli second = Cli.run(folder, "decide", "spoons", "--because", "we stir");
        assertThat(second.code()).isEqualTo(1);
        assertThat(second.err()).isEqualTo("""
                        winnow: D-0001 already picks kettles, and only one paper is built at a time
                        supersede D-0001, or write this one as proposed
                        """);
        assertThat(log()).isEqualTo(before);
        assertThat(Cli.run(folder, "decide", "spoons", "--because", "we stir", "--supersede")
                        .code())
                .isZero();
        assertThat(log())
                .contains("- status: superseded by D-0002\n", "- supersedes: D-0001\n")
                .startsWith("# Decisions\n\n## D-0001");
    }

    @Test
    void what_is_not_there_is_refused_with_the_nearest() {
        Cli paper = Cli.run(folder, "decide", "ketles", "--because", "tea");
        assertThat(paper.code()).isEqualTo(2);
        assertThat(paper.err()).contains("no paper is called \"ketles\"; the nearest are kettles");
        Cli sentence = Cli.run(folder, "decide", "kettles", "--because", "tea", "--cite", "s9");
        assertThat(sentence.code()).isEqualTo(1);
        assertThat(sentence.err()).startsWith("winnow: there is no sentence kettles#s9");
        Cli drifted = Cli.run(folder, "decide", "kettles", "--because", "tea", "--cite", "s1@000000000000");
        assertThat(drifted.err()).contains("kettles#s1").contains("says something else today than 000000000000");
        assertThat(folder.resolve("decisions.md")).doesNotExist();
    }

    @Test
    void outside_a_terminal_paper_and_reason_have_to_be_said() {
        assertThat(Cli.run(folder, "decide").code()).isEqualTo(2);
        Cli why = Cli.run(folder, "decide", "kettles");
        assertThat(why.code()).isEqualTo(2);
        assertThat(why.err()).startsWith("winnow: why kettles? A decision needs its reason\nadd --because");
        assertThat(Cli.run(folder, "decide", "kettles", "--because", "x", "--status", "acepted")
                        .err())
                .contains("unknown status acepted\none of proposed, accepted");
    }

    @Test
    void a_program_gets_the_decision_and_its_diff() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(Cli.run(folder, "decide", "forks", "--because", "we eat", "--json")
                        .out());
        assertThat(json.get("written").asBoolean()).isTrue();
        assertThat(json.at("/decision/paper").asText()).isEqualTo("forks");
        assertThat(json.at("/decision/evidence/0/state").asText()).isEqualTo("same");
        assertThat(json.get("diff").asText()).startsWith("--- a/decisions.md");
    }

    @Test
    void on_a_terminal_it_asks_with_the_ranking_in_view() throws IOException {
        Cli asked = Cli.run(folder, "knives\nkettles\n\nwe drink tea\nforks\nAda, Bo\nyes\n", true, "decide");
        assertThat(asked.code()).as(asked.err()).isZero();
        assertThat(asked.out())
                .contains(
                        "The order for this team",
                        " 1. ",
                        "no paper is called \"knives\"",
                        "Why? We build kettles because")
                .contains("D-0001 Build ");
        assertThat(log()).contains("because we drink tea.", "- decision-makers: Ada, Bo");
    }

    @Test
    void whoever_says_no_at_the_end_or_hangs_up_has_written_nothing() {
        Cli no = Cli.run(folder, "kettles\ntea\n\n\nno\n", true, "decide");
        assertThat(no.code()).isEqualTo(1);
        assertThat(no.err()).contains("nothing was written");
        assertThat(Cli.run(folder, "kettles\n", true, "decide").code()).isEqualTo(1);
        assertThat(folder.resolve("decisions.md")).doesNotExist();
    }
}
