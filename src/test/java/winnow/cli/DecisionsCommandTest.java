package winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsCommandTest {
    private static final String DIGEST = """
            # Papers on the Garden

            ## Rakes: Teeth in a Row

            A rake with forty teeth is described. It gathers 3x more leaves than a broom.

            ## Hoses: Bent but not Broken

            Hoses that do not kink are described. We bend them 900 times.
            """;

    private static final String LOG = """
            # Decisions

            Words of our own.

            ## D-0001 Use a shed

            - status: accepted
            - date: 2026-01-02

            ### Considered Options

            * a shed
            * a tent

            ### Decision Outcome

            Chosen option: "a shed", because it rains.

            ## D-0002 Build hoses

            - status: proposed
            - date: 2026-02-03
            - paper: hoses

            ### Considered Options

            * **hoses**
            * **rakes**

            ### Decision Outcome

            Chosen option: "hoses", because the garden is dry.
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void load() throws IOException {
        Files.writeString(folder.resolve("garden.md"), DIGEST);
        assertThat(Cli.run(folder, "load", "garden.md").code()).isZero();
        Files.writeString(folder.resolve("decisions.md"), LOG);
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("decisions.md"));
    }

    @Test
    void decisions_are_listed_a_line_each_and_filtered() {
        assertThat(Cli.run(folder, "decisions").out()).isEqualTo("""
                        D-0001  2026-01-02  accepted            Use a shed
                        D-0002  2026-02-03  proposed     hoses  Build hoses
                        """);
        assertThat(Cli.run(folder, "decisions", "--status", "proposed").out())
                .startsWith("D-0002")
                .doesNotContain("D-0001");
        assertThat(Cli.run(folder, "decisions", "--paper", "hos").out()).startsWith("D-0002");
        assertThat(Cli.run(folder, "decisions", "--paper", "rakes").out()).isEmpty();
    }

    @Test
    void a_program_gets_stable_keys() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(Cli.run(folder, "decisions", "--json").out());
        assertThat(json.get(1).get("id").asText()).isEqualTo("D-0002");
        assertThat(json.get(1).get("paper").asText()).isEqualTo("hoses");
        assertThat(json.get(1).at("/options/0/chosen").asBoolean()).isTrue();
        assertThat(json.get(1).get("file").asText()).isEqualTo("decisions.md");
        assertThat(json.get(1).get("line").asInt()).isEqualTo(19);
        assertThat(json.get(0).get("paper").isNull()).isTrue();
    }

    @Test
    void one_decision_is_shown_with_its_evidence() {
        Cli.run(folder, "decisions", "2", "--cite", "s2,rakes#s1");
        Cli shown = Cli.run(folder, "decisions", "D-0002");
        assertThat(shown.code()).isZero();
        assertThat(shown.out())
                .contains("D-0002 Build hoses", "stands at       decisions.md:19")
                .contains(" - hoses#s2 same We bend them 900 times.", " - rakes#s1 same A rake with");
    }

    @Test
    void a_status_is_changed_in_its_one_line() throws IOException {
        Cli changed = Cli.run(folder, "decisions", "D-0002", "--status", "rejected");
        assertThat(changed.code()).as(changed.err()).isZero();
        assertThat(changed.out()).startsWith("D-0002 Build hoses is rejected");
        assertThat(log()).isEqualTo(LOG.replace("- status: proposed", "- status: rejected"));
    }

    @Test
    void a_change_can_be_looked_at_first() throws IOException {
        Cli dry = Cli.run(folder, "decisions", "D-0002", "--status", "rejected", "--dry-run");
        assertThat(dry.out())
                .contains("-- status: proposed\n+- status: rejected\n")
                .startsWith("--- a/decisions.md");
        assertThat(log()).isEqualTo(LOG);
    }

    @Test
    void what_cannot_be_changed_says_why() {
        assertThat(Cli.run(folder, "decisions", "7", "--status", "rejected").err())
                .isEqualTo("winnow: there is no decision D-0007\nthere are D-0001, D-0002\n");
        Cli superseded = Cli.run(folder, "decisions", "2", "--status", "superseded");
        assertThat(superseded.code()).isEqualTo(1);
        assertThat(superseded.err()).contains("can only be superseded by another decision");
        assertThat(Cli.run(folder, "decisions", "2", "--cite", "s9").err()).contains("there is no sentence hoses#s9");
        assertThat(Cli.run(folder, "decisions", "--cite", "s1").code()).isEqualTo(2);
        assertThat(Cli.run(folder, "decisions", "two").err()).contains("“two” is no decision");
    }

    @Test
    void a_folder_without_a_log_says_how_to_begin_one(@TempDir Path empty) {
        Cli none = Cli.run(empty, "decisions");
        assertThat(none.code()).isEqualTo(3);
        assertThat(none.err()).contains("nothing was decided yet", "winnow decide PAPER writes the first");
    }

    @Test
    void a_folder_of_records_is_written_and_read_again() {
        Cli written = Cli.run(folder, "decisions", "--madr", "adr");
        assertThat(written.code()).as(written.err()).isZero();
        assertThat(written.out()).contains("0001-use-a-shed.md", "0002-build-hoses.md");
        assertThat(Cli.run(folder, "decisions", "--read", "adr").out())
                .isEqualTo(Cli.run(folder, "decisions").out());
        assertThat(Cli.run(folder, "decisions", "2", "--read", "adr").out()).contains("because the garden is dry");
        assertThat(Cli.run(folder, "decisions", "--read", "adr", "--as-log").out())
                .contains("## D-0002 Build hoses", "### Decision Outcome");
        assertThat(Cli.run(folder, "decisions", "--read", "nowhere").code()).isEqualTo(3);
    }

    @Test
    void check_holds_the_log_with_file_and_line() throws IOException {
        assertThat(Cli.run(folder, "check").out()).contains("2 decisions").doesNotContain("decisions.md:");
        Files.writeString(
                folder.resolve("decisions.md"),
                LOG.replace("- status: proposed", "- status: acepted")
                        .replace("2026-01-02", "29-02-2026")
                        .replace("- paper: hoses", "- paper: houses"));
        Cli check = Cli.run(folder, "check");
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out())
                .contains("decisions.md:8:9: error:", "[impossible-date]")
                .contains("decisions.md:21:11: error:", "[unknown-status]", "accepted")
                .contains("decisions.md:23:10: error: D-0002: houses is not in the library [unknown-paper]");
    }

    @Test
    void a_log_that_is_not_utf8_is_a_finding_and_stays_as_it_is() throws IOException {
        byte[] latin = LOG.replace("Words", "W\u00f6rter").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("decisions.md"), latin);
        assertThat(Cli.run(folder, "check").out()).contains("[not-utf8]");
        assertThat(Cli.run(folder, "decisions", "1", "--status", "rejected").code())
                .isEqualTo(3);
        assertThat(Files.readAllBytes(folder.resolve("decisions.md"))).isEqualTo(latin);
    }

    @Test
    void check_tells_where_the_pick_stands_today_and_why() throws IOException {
        Cli.run(folder, "decide", "rakes", "--because", "leaves fall");
        String recorded = log();
        assertThat(Cli.run(folder, "check").out()).doesNotContain("ranking-changed");
        boolean first = recorded.contains("| 1 | rakes |");
        String asRecorded = first ? "| 1 | rakes |" : "| 2 | rakes |";
        assertThat(recorded).contains(asRecorded);
        Files.writeString(
                folder.resolve("decisions.md"),
                recorded.replace(asRecorded, first ? "| 2 | rakes |" : "| 1 | rakes |"));
        String check = Cli.run(folder, "check").out();
        if (first) {
            assertThat(check).doesNotContain("ranking-changed");
        } else {
            assertThat(check)
                    .contains("D-0003 chose rakes at rank 1; with today's briefs and team it is 2nd, because ");
        }
    }

    /** The paper that stands second today. */
    private String second() {
        return Pattern.compile("\"paper\" : \"([a-z-]+)\",\\s+\"n\"")
                .matcher(Cli.run(folder, "order", "--json").out())
                .results()
                .map(found -> found.group(1))
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_team_that_looked_at_the_rank_may_stay_with_its_decision() throws IOException {
        String pick = second();
        Cli.run(folder, "decide", pick, "--because", "leaves fall");
        Files.writeString(
                folder.resolve("decisions.md"),
                log().replaceAll("\\| \\d \\| " + pick + " \\|", "| 1 | " + pick + " |"));
        assertThat(Cli.run(folder, "check").out())
                .contains("chose " + pick + " at rank 1")
                .contains("stay with it: winnow decisions D-0003 --review");
        Cli review = Cli.run(folder, "decisions", "3", "--review");
        assertThat(review.code()).as(review.err()).isZero();
        assertThat(log()).containsPattern("- reviewed: \\d{4}-\\d\\d-\\d\\d at rank [12]\n");
        assertThat(Cli.run(folder, "check").out()).doesNotContain("ranking-changed");
        assertThat(Cli.run(folder, "decisions", "1", "--review").err()).contains("picks no paper");
    }

    @Test
    void a_sentence_that_drifted_is_told_with_the_difference() throws IOException {
        Cli.run(folder, "decisions", "2", "--cite", "s2");
        Files.writeString(folder.resolve("garden.md"), DIGEST.replace("900 times", "500 times"));
        Cli.run(folder, "load", "garden.md");
        assertThat(Cli.run(folder, "check").out())
                .contains("D-0002 cites hoses#s2, which says something else today: ")
                .contains("900")
                .contains("500")
                .contains("[drifted-evidence]");
    }

    @Test
    void overview_and_show_name_the_decision() {
        assertThat(Cli.run(folder).out()).contains("no paper is picked yet");
        Cli.run(folder, "decisions", "2", "--status", "accepted");
        assertThat(Cli.run(folder).out()).contains("D-0002 Build hoses, accepted on 2026-02-03 decisions.md:19");
        assertThat(Cli.run(folder, "show", "hoses").out()).contains("D-0002 Build hoses, accepted: picks it");
        assertThat(Cli.run(folder, "show", "rakes").out()).doesNotContain("Decisions");
    }
}
