package winnow.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import winnow.paper.Finding;
import winnow.paper.Tier;
import winnow.text.Source;
import winnow.topic.TopicScheme;

class TeamReaderTest {
    private static TeamReading read(String text) {
        return TeamReader.read(new Source("team.yaml", text), TopicScheme.NONE);
    }

    private static String only(String text) {
        List<Finding> findings = read(text).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0).where() + " " + findings.get(0).message();
    }

    @Test
    void everything_that_is_said_is_read() {
        Team team = read("""
                machines: [2x laptop, RTX 4090, {name: our rack, tier: cluster}]
                weeks: 7
                people: 3
                languages: [C++]
                systems: PyTorch
                topics: [llm-serving]
                criteria: {reach: 2.5, size: 0, unlocks: don't know}
                """).team();
        assertThat(team.machines()).extracting(Machine::tier).containsExactly(Tier.LAPTOP, Tier.ONE_GPU, Tier.CLUSTER);
        assertThat(team.bestTier()).contains(Tier.CLUSTER);
        assertThat(team.weeks()).isEqualTo(7);
        assertThat(team.personWeeks()).isEqualTo(21);
        assertThat(team.systems()).containsExactly("PyTorch");
        assertThat(team.criteria().get("reach")).isEqualTo(Importance.of(2.5));
        assertThat(team.criteria().get("unlocks")).isEqualTo(Importance.UNKNOWN);
        assertThat(team.criteria().get("interest")).isEqualTo(Importance.UNKNOWN);
        assertThat(team.assumed()).isEmpty();
    }

    @Test
    void what_is_not_said_is_assumed_and_called_so() {
        TeamReading reading = read("weeks: 3\n");
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.team().people()).isEqualTo(2);
        assertThat(reading.team().assumed())
                .containsExactly("criteria", "languages", "machines", "people", "systems", "topics");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weeks: soon | team.yaml:1:8 weeks expected as a whole number from 1 to 520, not soon",
                "weeks: 0 | team.yaml:1:8 weeks expected as a whole number from 1 to 520, not 0",
                "people: 99999999999 | team.yaml:1:9 people expected as a whole number from 1 to 1000, not 99999999999",
                "people: [2] | team.yaml:1:9 people expected as a whole number from 1 to 1000, not nothing of the kind",
                "wekes: 3 | team.yaml:1:1 unknown key wekes",
                "colour: red | team.yaml:1:1 unknown key colour",
                "languages: {a: b} | team.yaml:1:12 languages has to be a list",
                "systems: [[a]] | team.yaml:1:11 a name is expected here",
                "machines: [special] | team.yaml:1:12 special things have to be named",
                "criteria: 3 | team.yaml:1:11 criteria have to be names with weights",
                "criteria: {raech: 3} | team.yaml:1:12 unknown criterion raech",
                "criteria: {reach: much} | team.yaml:1:19 a weight is expected for reach, not much",
                "criteria: {reach: -1} | team.yaml:1:19 a weight is expected for reach, not -1",
                "criteria: {reach: [1]} | team.yaml:1:19 a weight is expected for reach, not a list",
                "- weeks | team.yaml:1:1 keys are expected here",
                "just words | team.yaml:1:1 keys are expected here"
            })
    void a_fault_is_told_at_its_line_and_column(String text, String told) {
        String said = read(text).findings().get(0).where() + " "
                + read(text).findings().get(0).message();
        assertThat(said).isEqualTo(told);
        assertThat(read(text).findings().get(0).suggestion()).isNotBlank();
        assertThat(read(text).team().weeks()).isPositive();
    }

    @Test
    void a_key_that_is_nearly_right_gets_the_right_one() {
        assertThat(read("wekes: 3\n").findings().get(0).suggestion()).isEqualTo("did you mean weeks?");
        assertThat(read("criteria: {raech: 3}\n").findings().get(0).suggestion())
                .isEqualTo("did you mean reach?");
    }

    @Test
    void an_empty_file_says_that_everything_is_assumed() {
        for (String empty : List.of("", "\n\n", "# only a comment\n", "---\n")) {
            TeamReading reading = read(empty);
            assertThat(reading.findings()).as(empty).hasSize(1);
            assertThat(reading.findings().get(0).where()).isEqualTo("team.yaml:1:1");
            assertThat(reading.findings().get(0).message()).contains("everything about the team is assumed");
            assertThat(reading.team().machines()).isEqualTo(Team.defaults().machines());
        }
    }

    @Test
    void what_is_no_yaml_is_told_where_it_stops_to_be() {
        assertThat(only("weeks: 3\nmachines: [laptop\npeople: 2\n"))
                .startsWith("team.yaml:3:")
                .contains("this is no YAML");
        assertThat(read("a: \u0000b").findings()).isNotEmpty();
        assertThat(read("[".repeat(5_000)).findings()).isNotEmpty();
        assertThat(read("a: *nobody\n").findings()).isNotEmpty();
    }

    @Test
    void a_key_that_stands_twice_counts_once() {
        assertThat(only("weeks: 3\nweeks: 9\n")).startsWith("team.yaml:2:1 the key weeks stands twice");
        assertThat(read("weeks: 3\nweeks: 9\n").team().weeks()).isEqualTo(3);
    }

    @Test
    void a_machine_that_nobody_knows_asks_for_its_tier() {
        TeamReading reading = read("machines:\n  - laptop\n  - abacus\n");
        assertThat(reading.findings()).hasSize(1);
        assertThat(reading.findings().get(0).where()).isEqualTo("team.yaml:3:5");
        assertThat(reading.findings().get(0).suggestion()).startsWith("say its tier: {name: abacus, tier: laptop,");
        assertThat(reading.team().machines()).hasSize(1);
    }

    @Test
    void no_machine_at_all_is_a_fault_and_the_usual_ones_stand_in() {
        TeamReading reading = read("machines: []\n");
        assertThat(reading.findings().get(0).message())
                .isEqualTo("no machine is named; laptop and one-gpu are assumed");
        assertThat(reading.team().assumed()).contains("machines");
    }

    @Test
    void an_unknown_tier_and_an_unknown_key_of_a_machine_are_told() {
        assertThat(read("machines: [{name: a, tier: huge}]\n").findings().get(0).message())
                .isEqualTo("unknown tier huge");
        assertThat(read("machines: [{name: laptop, colour: red}]\n")
                        .findings()
                        .get(0)
                        .where())
                .isEqualTo("team.yaml:1:27");
    }

    @Test
    void what_contradicts_itself_is_told() {
        assertThat(only("topics: [a]\ncriteria: {interest: 0}\n"))
                .isEqualTo(
                        "team.yaml:1:1 topics are named, and the criterion interest has weight 0: they will not count");
        assertThat(only("criteria: {reach: 0, head-start: 0, checkable: 0, size: 0, interest: 0, unlocks: 0,"
                        + " leaves-open: 0, employs: 0}\n"))
                .contains("every criterion has weight 0");
        assertThat(only("machines: [{name: A100, tier: laptop}]\n"))
                .contains("A100 looks like one-gpu and is said to be laptop; what is said counts");
        assertThat(only("languages: [CUDA]\nsystems: [CUDA]\n")).contains("it counts once");
    }

    @Test
    void a_mark_of_the_byte_order_is_passed_over() {
        assertThat(read("\uFEFFweeks: 3\n").team().weeks()).isEqualTo(3);
    }

    @Test
    void the_example_is_sound() {
        assertThat(read(TeamReader.example()).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "laptop, LAPTOP",
        "Raspberry Pi 5, LAPTOP",
        "RTX 3090, ONE_GPU",
        "2x RTX 3090, MULTI_GPU",
        "four A100, MULTI_GPU",
        "1x A100, ONE_GPU",
        "8 A100, MULTI_GPU",
        "cluster, CLUSTER"
    })
    void hardware_is_known_by_its_name(String name, Tier tier) {
        assertThat(Hardware.tierOf(name)).contains(tier);
    }

    @Test
    void machines_are_the_same_by_their_model_or_all_their_words() {
        assertThat(Hardware.isSame("NVIDIA A100 80GB", "A100")).isTrue();
        assertThat(Hardware.isSame("RTX 4090", "RTX 4070")).isFalse();
        assertThat(Hardware.isGeneric("GPUs")).isTrue();
        assertThat(Hardware.isNamedMachine("A100")).isTrue();
    }
}
