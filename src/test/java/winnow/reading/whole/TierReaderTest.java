package winnow.reading.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import winnow.paper.Kind;
import winnow.paper.Role;
import winnow.paper.Tier;
import winnow.reading.Abstracts;
import winnow.reading.words.Abstract;

class TierReaderTest {

    private static TierReading tier(Kind kind, List<String> topics, String title, String text, String... hardware) {
        Abstract read = Abstracts.of(title, text);
        List<Role> roles = java.util.Collections.nCopies(read.sentences().size(), Role.METHOD);
        return new TierReader().tier(read, roles, kind, topics, List.of(hardware));
    }

    @Test
    void proposed_hardware_is_simulated_on_a_laptop() {
        assertThat(tier(Kind.HARDWARE, List.of(), "A Chip", "We propose a chip.")
                        .tier())
                .isEqualTo(Tier.LAPTOP);
    }

    @Test
    void a_chip_that_must_be_had_is_special_and_the_reason_cites_it() {
        assertThat(tier(Kind.SYSTEM, List.of(), "Sorting", "We sort on a wafer-scale engine."))
                .isEqualTo(new TierReading(
                        Tier.SPECIAL, "\"wafer-scale\" (sentence 1) is hardware that cannot readily be had."));
    }

    @Test
    void exchange_between_cards_needs_several_and_between_machines_a_cluster() {
        List<String> topics = List.of("distributed-training");
        assertThat(tier(Kind.SYSTEM, topics, "Training", "We split the work.").tier())
                .isEqualTo(Tier.MULTI_GPU);
        assertThat(tier(Kind.SYSTEM, topics, "Training", "We avoid inter-node traffic.")
                        .tier())
                .isEqualTo(Tier.CLUSTER);
    }

    @Test
    void memory_in_place_of_cards_needs_one() {
        assertThat(tier(
                                Kind.SYSTEM,
                                List.of("memory-offloading", "distributed-training"),
                                "Training Out of Core on a GPU",
                                "We swap.")
                        .tier())
                .isEqualTo(Tier.ONE_GPU);
    }

    @Test
    void named_hardware_counts_where_the_text_has_no_other_word_for_it() {
        assertThat(tier(Kind.ALGORITHM, List.of(), "Sorting", "We sort on an H100.", "H100"))
                .isEqualTo(new TierReading(
                        Tier.ONE_GPU,
                        "\"H100\" (sentence 1) asks for a graphics card, and one will do at reduced scale."));
    }

    @Test
    void a_plain_algorithm_runs_on_a_laptop() {
        assertThat(tier(Kind.ALGORITHM, List.of(), "Sorting", "We give a new sorting algorithm."))
                .isEqualTo(new TierReading(
                        Tier.LAPTOP, "Nothing in the abstract asks for more than a CPU: it names no graphics card."));
    }

    @Test
    void what_is_not_of_computers_and_what_has_no_text_has_no_tier() {
        assertThat(tier(Kind.STUDY, List.of(), "Tea", "Tea keeps people awake.").tier())
                .isNull();
        assertThat(tier(Kind.SYSTEM, List.of(), "A GPU System", "").tier()).isNull();
    }
}
