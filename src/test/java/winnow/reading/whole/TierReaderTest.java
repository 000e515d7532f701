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

    private static TierReading tier(Kind kind, List<String> topics, String title, String text) {
        Abstract read = Abstracts.of(title, text);
        List<Role> roles = java.util.Collections.nCopies(read.sentences().size(), Role.METHOD);
        return new TierReader().tier(read, roles, kind, topics);
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
                .isEqualTo(
                        new TierReading(Tier.SPECIAL, "\"wafer-scale\" (sentence 1) is what cannot readily be had."));
    }

    @Test
    void a_robot_that_is_simulated_is_none_to_be_had() {
        assertThat(tier(Kind.SYSTEM, List.of(), "Grasping", "We grasp cups with a robot arm.")
                        .tier())
                .isEqualTo(Tier.SPECIAL);
        assertThat(tier(Kind.SYSTEM, List.of(), "Grasping", "We grasp cups with a robot arm in simulation.")
                        .tier())
                .isEqualTo(Tier.LAPTOP);
    }

    @Test
    void spreading_over_cards_needs_several_and_spreading_over_machines_a_cluster() {
        List<String> topics = List.of("distributed-training");
        assertThat(tier(Kind.SYSTEM, topics, "Training", "We split the work of data-parallel replicas.")
                        .tier())
                .isEqualTo(Tier.MULTI_GPU);
        assertThat(tier(Kind.SYSTEM, topics, "Training", "Our data-parallel replicas avoid inter-node traffic.")
                        .tier())
                .isEqualTo(Tier.CLUSTER);
    }

    @Test
    void a_topic_alone_is_no_reason_for_several_cards() {
        assertThat(tier(Kind.SYSTEM, List.of("distributed-training"), "Rehearsal", "We split the choir.")
                        .tier())
                .isNull();
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
    void a_card_that_is_named_is_cited() {
        assertThat(tier(Kind.ALGORITHM, List.of(), "Packing", "We pack on an H100."))
                .isEqualTo(new TierReading(
                        Tier.ONE_GPU,
                        "\"H100\" (sentence 1) asks for a graphics card, and one will do at reduced scale."));
    }

    @Test
    void programs_proofs_and_reading_need_no_card() {
        assertThat(tier(Kind.SYSTEM, List.of(), "A Static Analysis of Spells", "We find wrong spells."))
                .isEqualTo(
                        new TierReading(Tier.LAPTOP, "\"Static Analysis\" (title) is what an ordinary computer has."));
        assertThat(tier(Kind.STUDY, List.of(), "Spells", "We prove that no spell holds for ever.")
                        .tier())
                .isEqualTo(Tier.LAPTOP);
        assertThat(tier(Kind.STUDY, List.of(), "A Survey of LLMs for Spells", "We look at large language models.")
                        .tier())
                .isEqualTo(Tier.LAPTOP);
    }

    @Test
    void where_no_word_decides_there_is_no_tier_and_the_reason_says_what_is_missing() {
        assertThat(tier(Kind.STUDY, List.of(), "Tea", "Tea keeps people awake."))
                .isEqualTo(new TierReading(
                        null, "No word of the abstract decides it: it tells of no device, network, program or proof."));
        assertThat(tier(Kind.ALGORITHM, List.of(), "Naming Teas", "We name teas with a neural network."))
                .isEqualTo(new TierReading(
                        null,
                        "Open: \"neural network\" (sentence 1) may or may not ask for graphics cards; "
                                + "nothing else decides."));
        assertThat(tier(Kind.SYSTEM, List.of(), "A GPU System", "").tier()).isNull();
    }
}
