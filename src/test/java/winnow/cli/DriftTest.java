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

class DriftTest {
    private static final String DIGEST = """
            Lanterns: Light by the Hour

            Streets are dark when nobody pays for oil. We rent lanterns by the hour. A clerk notes who took which one. \
            Lost lanterns are paid for by all. Rents fall by 20\\%.

            Ladders: Height on Demand

            Fruit hangs too high for most people. We fold ladders into walking sticks. They carry two pickers. \
            Pickers work 3x longer than with BoxStep.
            """;

    @TempDir
    private Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @BeforeEach
    void lockTheDigest() throws IOException {
        write("d.txt", DIGEST);
        write("reference/papers/lanterns.md", brief("lanterns", "Lanterns: Light by the Hour", "20% lower rents [s5]"));
        write("reference/papers/ladders.md", brief("ladders", "Ladders: Height on Demand", "3x longer work [s4]"));
        assertThat(Cli.run(folder, "load", "--accept", "d.txt").code()).isZero();
    }

    private static String brief(String id, String title, String figure) {
        return "---\nid: " + id + "\ntitle: \"" + title + "\"\nkind: algorithm\ntier: laptop # no machine at all\n"
                + "effort: 2 weeks\ntopics: []\ncode: []\n---\nShort. [s1]\n\n## Build\n1. **one** — first. [s2]\n"
                + "2. **two** — second. needs: one [s3]\n3. **three** — third. [s4]\n\n## Figures\n- " + figure
                + "\n\n## Smallest faithful build\nTwo.\n\n## Check\nCount. [s4]\n\n## Watch out\n- Rain.\n\n"
                + "## Also asked as\n- a\n- b\n- c\n- d\n- e\n";
    }

    @Test
    void the_same_digest_has_not_drifted() {
        Cli load = Cli.run(folder, "load", "d.txt");
        assertThat(load.code()).isZero();
        Cli check = Cli.run(folder, "check");
        assertThat(check.out()).contains("2 briefs of 2 papers, held against the digest: 0 errors, 0 warnings");
        assertThat(check.code()).isZero();
    }

    @Test
    void one_sentence_inserted_one_reworded_one_deleted_are_exactly_three_findings() throws IOException {
        write(
                "d2.txt",
                DIGEST.replace("We rent lanterns", "It is a nuisance. We rent lanterns")
                        .replace("They carry two pickers.", "They now carry three pickers.")
                        .replace(" Lost lanterns are paid for by all.", ""));
        Cli load = Cli.run(folder, "load", "--json", "d2.txt");
        assertThat(load.code()).isEqualTo(1);
        JsonNode drift = new ObjectMapper().readTree(load.out()).get("drift");
        assertThat(drift.get("findings"))
                .extracting(finding -> finding.get("rule").asText())
                .containsExactlyInAnyOrder("sentence-added", "sentence-reworded", "sentence-gone");
        assertThat(drift.get("findings").toString())
                .contains("They {+now+} carry [-two-]{+three+} pickers.")
                .contains("ladders#s3 is reworded, 66 % alike");
        assertThat(drift.get("cited")).hasSize(9);
        Cli text = Cli.run(folder, "load", "d2.txt");
        assertThat(text.out())
                .contains("reference/papers/ladders.md:14:")
                .contains("1 reworded, 1 gone")
                .contains("lanterns#s2 is now s3");
    }

    @Test
    void accepting_moves_the_lock_on() throws IOException {
        write("d2.txt", DIGEST.replace("two pickers", "three pickers"));
        assertThat(Cli.run(folder, "load", "--accept", "d2.txt").code()).isZero();
        assertThat(Cli.run(folder, "load", "d2.txt").code()).isZero();
    }

    @Test
    void a_paper_that_is_gone_is_a_finding() throws IOException {
        write("d2.txt", DIGEST.substring(0, DIGEST.indexOf("Ladders")));
        assertThat(Cli.run(folder, "load", "d2.txt").out())
                .contains("the digest has no such paper any more [paper-gone]");
    }

    @Test
    void a_scaffold_is_a_brief_and_never_overwrites_one() throws IOException {
        Cli scaffold = Cli.run(folder, "brief", "ladders");
        assertThat(scaffold.code()).isZero();
        assertThat(scaffold.out()).startsWith("---\nid: ladders\n").contains("## Also asked as");
        assertThat(scaffold.out()).contains("Claim: TODO", "reach: unknown", "effort: unknown");
        assertThat(Cli.run(folder, "brief", "ladders", "--write").code()).isEqualTo(1);
        Files.delete(folder.resolve("reference/papers/ladders.md"));
        assertThat(Cli.run(folder, "brief", "--missing", "--write").code()).isZero();
        assertThat(folder.resolve("reference/papers/ladders.md")).exists();
        assertThat(Cli.run(folder, "check").out())
                .containsPattern("ladders\\.md:\\d+:\\d+: error: the scaffold still waits here");
    }

    private String papers() {
        return Cli.run(folder, "papers", "--json").out();
    }

    @Test
    void a_corrected_fact_survives_reloading() throws IOException {
        Files.delete(folder.resolve("reference/papers/ladders.md"));
        Cli set = Cli.run(
                folder,
                "brief",
                "ladders",
                "--set",
                "hardware=[A100, T4]",
                "--set",
                "tier=one-gpu",
                "--because",
                "we \"saw\" it");
        assertThat(set.code()).as(set.err()).isZero();
        assertThat(Files.readString(folder.resolve("reference/corrections.yaml")))
                .contains("ladders:\n")
                .contains("  hardware: {value: [\"A100\", \"T4\"], because: \"we \\\"saw\\\" it\"}");
        assertThat(papers()).contains("\"hardware\":[\"A100\",\"T4\"]");
        Cli.run(folder, "load", "d.txt");
        assertThat(papers()).contains("\"hardware\":[\"A100\",\"T4\"]");
        assertThat(Cli.run(folder, "order", "--json").out())
                .contains("It needs one GPU, which you have, but it names A100, which you do not have.")
                .contains("reference/corrections.yaml:");
        Cli.run(folder, "brief", "ladders", "--set", "tier=laptop", "--because", "no");
        assertThat(Files.readString(folder.resolve("reference/corrections.yaml")))
                .contains("  tier: {value: \"laptop\", because: \"no\"}")
                .doesNotContain("one-gpu");
    }

    @Test
    void a_correction_of_a_key_of_the_brief_stands_in_the_brief() throws IOException {
        Cli set = Cli.run(folder, "brief", "ladders", "--set", "effort=2 to 3 weeks", "--because", "counted again");
        assertThat(set.code()).as(set.err()).isZero();
        assertThat(Files.readString(folder.resolve("reference/papers/ladders.md")))
                .contains("effort: 2 to 3 weeks # counted again\n");
        assertThat(folder.resolve("reference/corrections.yaml")).doesNotExist();
    }

    @Test
    void a_correction_that_means_nothing_is_refused() {
        assertThat(Cli.run(folder, "brief", "ladders", "--set", "teir=laptop", "--because", "x")
                        .err())
                .contains("did you mean tier?");
        assertThat(Cli.run(folder, "brief", "ladders", "--set", "tier=big", "--because", "x")
                        .code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(Cli.run(folder, "brief", "ladders", "--set", "tier=laptop").code())
                .isEqualTo(ExitCode.USAGE);
    }
}
