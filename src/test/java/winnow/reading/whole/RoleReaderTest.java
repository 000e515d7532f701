package winnow.reading.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import winnow.paper.Role;
import winnow.reading.Abstracts;

class RoleReaderTest {
    private static final List<Role> ROLES = List.of(Role.values());

    private static String roles(String title, String text) {
        return new RoleReader()
                .roles(Abstracts.of(title, text)).stream()
                        .map(role -> "BOMRAX".substring(ROLES.indexOf(role), ROLES.indexOf(role) + 1))
                        .collect(Collectors.joining());
    }

    @Test
    void a_method_paper_goes_from_its_problem_to_its_code() {
        assertThat(roles(
                        "Kettle: Warm Caches for Cold Starts",
                        "Serverless functions have become popular in recent years. "
                                + "However, cold starts remain a challenging bottleneck and existing systems suffer "
                                + "from high latency. "
                                + "In this paper, we propose Kettle, a cache that keeps function images warm. "
                                + "Kettle uses a predictor to select images and combines it with a lazy loader. "
                                + "Our experiments show that Kettle reduces start-up latency by up to 4.2x compared to "
                                + "state-of-the-art systems. "
                                + "The code is available at https://github.com/example/kettle."))
                .isEqualTo("BBMMRA");
    }

    @Test
    void an_aim_before_the_method_is_an_objective() {
        assertThat(roles(
                        "On the Wear of Flash",
                        "Flash cells wear out. "
                                + "In this work, we aim to understand whether wear can be predicted. "
                                + "We propose a model that uses the program time of each page. "
                                + "Results show that the model predicts failures with 93% accuracy."))
                .isEqualTo("BOMR");
    }

    @Test
    void headings_of_a_structured_abstract_decide_until_the_next_one() {
        assertThat(roles(
                        "Tea and sleep",
                        "BACKGROUND: Tea is drunk everywhere. It keeps people awake. "
                                + "OBJECTIVE: To learn how long. "
                                + "METHODS: Forty persons drank tea at six. They went to bed at ten. "
                                + "RESULTS: They lay awake until two. Decaffeinated tea did nothing."))
                .isEqualTo("BBOMMRR");
    }

    @Test
    void a_numbered_reference_is_none_of_the_abstract() {
        assertThat(roles(
                        "Waves on a Sphere",
                        "We present a solver for waves on a sphere [1]. It is fast. "
                                + "[1] Doe, J., \"Spheres,\" Journal of Round Things, Vol. 3, 2001, pp. 1-9."))
                .endsWith("X");
    }

    @Test
    void no_text_has_no_roles() {
        assertThat(roles("Only a title", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This paper aims to explain why kettles whistle.",
                "The goal of this chapter is to explain why kettles whistle.",
                "In this work, we ask whether kettles whistle in tune.",
                "Here we investigate why kettles whistle.",
                "This study examines the whistling of kettles."
            })
    void an_aim_is_an_objective_however_it_is_put(String aim) {
        assertThat(roles(
                        "On Kettles",
                        "Kettles have whistled for a hundred years. However, little is known about it. " + aim
                                + " Results show that steam whistles at 2 kHz."))
                .isEqualTo("BBOR");
    }

    @Test
    void what_the_proposal_does_is_method_and_what_its_analysis_finds_is_result() {
        assertThat(roles(
                        "Pourer: Even Cups",
                        "Cups are filled unevenly. We propose Pourer, a spout for kettles. "
                                + "Pourer queries the scale after each cup and batches small pours. "
                                + "Our analysis identifies three causes of uneven cups."))
                .isEqualTo("BMMR");
    }

    @Test
    void a_heading_may_end_with_a_full_stop() {
        assertThat(roles(
                        "Tea and sleep",
                        "Context. Tea is drunk everywhere. Aims. To learn how long it keeps people awake. "
                                + "Methods. Forty persons drank tea at six. Results. They lay awake until two."))
                .isEqualTo("BOMR");
    }

    @Test
    void lines_about_the_paper_are_none_of_the_abstract() {
        assertThat(roles(
                        "Even Cups",
                        "Cups are filled unevenly. We propose a spout for kettles. "
                                + "Experiments show that it halves the error. Joint work with Ada Example."))
                .isEqualTo("BMRX");
    }
}
