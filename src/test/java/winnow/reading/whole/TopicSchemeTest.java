package winnow.reading.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import winnow.paper.Role;
import winnow.reading.Abstracts;
import winnow.reading.words.Abstract;
import winnow.reading.words.ClueFinder;
import winnow.text.Source;

class TopicSchemeTest {
    private static final TopicScheme BUNDLED = TopicScheme.bundled();

    private static TopicScheme scheme(String yaml) throws IOException {
        return TopicScheme.of(List.of(new Source("own.yaml", yaml)));
    }

    private static List<String> topics(TopicScheme scheme, String title, String text) {
        Abstract read = Abstract.of(title, text, new ClueFinder(scheme.clues()));
        return scheme.topics(read, new RoleReader().roles(read));
    }

    @Test
    void the_bundled_scheme_has_46_topics_and_each_has_terms() {
        assertThat(BUNDLED.topics()).hasSize(46).allSatisfy(topic -> {
            assertThat(topic.label()).isNotBlank();
            assertThat(topic.terms()).isNotEmpty();
        });
        assertThat(BUNDLED.topic("kv-cache").orElseThrow().broader()).isEqualTo("llm-serving");
        assertThat(BUNDLED.topic("knitting")).isEmpty();
    }

    @Test
    void topics_named_by_the_tiers_are_in_the_scheme() {
        assertThat(Stream.of("laptop", "one-gpu", "several-gpus")
                        .flatMap(tier -> TierEvidence.topics("topics-" + tier).stream()))
                .isNotEmpty()
                .allMatch(topic -> BUNDLED.topic(topic).isPresent());
    }

    @Test
    void the_most_central_topic_comes_first() {
        assertThat(topics(
                        BUNDLED,
                        "Frugal Checkpointing of Large Models",
                        "Failures interrupt distributed training. We propose a checkpointing scheme that writes "
                                + "parameter snapshots while training continues. Checkpoints take half the time."))
                .startsWith("checkpointing")
                .contains("distributed-training");
    }

    @Test
    void a_word_said_once_in_passing_makes_no_topic() {
        assertThat(topics(
                        BUNDLED,
                        "Better Bread",
                        "Clustering is common. We bake bread in clay ovens. The crust is better."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dissecting Frogs|We describe a way of dissecting frogs.",
                "Swapping Seeds|We describe swapping of seeds among gardeners.",
                "Neurons of Trade|We describe roads as neurons.",
                "Routers for Oak|We compare routers that cut oak; experts prefer heavy ones.",
                "Training Dogs|We describe the training of dogs at scale.",
                "Collective Singing|We describe collective singing in choirs."
            })
    void a_word_of_another_field_makes_no_topic(String paper) {
        String[] parts = paper.split("\\|", -1);
        assertThat(topics(BUNDLED, parts[0], parts[1])).isEmpty();
    }

    @Test
    void a_term_of_several_words_says_more_than_a_plain_one() {
        assertThat(topics(
                        BUNDLED,
                        "Cups",
                        "We propose to count cups on edge devices with low latency and little bandwidth."))
                .containsExactly("edge-computing");
    }

    @Test
    void a_paper_has_at_most_four_topics() {
        assertThat(topics(
                        BUNDLED,
                        "Quantization, Pruning, Checkpointing, WebAssembly, MPI and Clustering",
                        "We propose quantization, pruning, checkpointing, WebAssembly, MPI and clustering."))
                .hasSize(4);
    }

    @Test
    void a_team_adds_a_topic_with_synonyms_and_open_endings() throws IOException {
        TopicScheme scheme = scheme("""
                topics:
                  - id: bread
                    label: Bread
                    terms:
                      - [sourdough, leaven*]
                      - Brötchen
                """);
        assertThat(topics(scheme, "Leavening at Home", "We describe it.")).containsExactly("bread");
        assertThat(topics(scheme, "BRÖTCHEN of the North", "We describe them.")).containsExactly("bread");
        assertThat(topics(scheme, "Elevenses", "We describe them.")).isEmpty();
    }

    @Test
    void a_scheme_that_does_not_hold_together_is_refused_with_its_file() {
        assertThatThrownBy(() -> scheme("topics:\n  - {id: a, terms: [x], broader: b}\n"))
                .isInstanceOf(IOException.class)
                .hasMessage("own.yaml: topic 'a' names 'b', which is none");
        assertThatThrownBy(() -> scheme("topics:\n  - {id: a, terms: [x]}\n  - {id: a, terms: [y]}\n"))
                .hasMessage("own.yaml:3: a topic without an id, or twice: 'a'");
        assertThatThrownBy(() -> scheme("topics: [\n")).hasMessage("own.yaml:1: not YAML: while parsing a flow node");
    }

    @Test
    void an_abstract_without_roles_is_read_as_method() {
        assertThat(BUNDLED.topics(Abstracts.of("T", "WebAssembly. Wasm engines. Wasm."), List.<Role>of()))
                .containsExactly("webassembly");
    }
}
