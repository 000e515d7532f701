package winnow.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import winnow.reading.Abstracts;

class NameReaderTest {
    private static final int LONG = 200_000;

    private static Naming naming(String title, String text) {
        return new NameReader().naming(Abstracts.of(title, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harbour: Berthing Gradients Early | Ships wait. We present Harbour, a scheduler for ports. | Harbour",
                "Faster Ports | Ports are slow. We propose a lightweight port scheduler QuayFlow that keeps ships moving. | QuayFlow",
                "Faster Ports | Ports are slow. Our system, named TidalNet, moves ships. | TidalNet",
                "Faster Ports | Ports are slow. We fine-tune a model on charts and call the resulting model as ChartLM. | ChartLM",
                "Faster Ports with BerthPlus+ | BerthPlus+ plans berths. Ships trust BerthPlus+ in storms. | BerthPlus+",
                "TIDE-Cast -- A Library for Tides | TIDE-Cast is a library for tides. | TIDE-Cast",
                "The Double-Tide Sort Algorithm | Sorting is old. The proposed Double-Tide Sort algorithm is new. | Double-Tide Sort algorithm",
                "Old Tides. IV. TideFX: Faster Transport | Here we describe the TideFX code and its tests. | TideFX",
                "Sorting Tides | We sort. It is available as an open project at TideSort [https://example.org/t]. | TideSort",
                "Packing Tides | At its core, we introduce a novel tidal-INT data format that packs tides. | tidal-INT",
            })
    void a_name_is_found_where_it_is_introduced(String title, String text, String name) {
        assertThat(naming(title, text).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We propose a novel approach for the training of ships on GPUs.",
                "We present an extensive benchmarking study of the LLM market.",
                "Earlier work proposed QuayFlow for ports. We ask whether ports need it.",
                "We evaluate the skills of ChatGPT in ports.",
                "We propose two algorithms that sort tides, and an open source framework."
            })
    void a_paper_that_introduces_nothing_by_name_has_none(String text) {
        assertThat(naming("On the Sorting of Tides", text)).isEqualTo(Naming.NONE);
    }

    @Test
    void a_tool_that_the_title_only_uses_is_not_the_name() {
        assertThat(naming("Training Large Ports Using Megatron-LM", "We show how ports can be trained.")
                        .name())
                .isNull();
    }

    @Test
    void an_acronym_and_what_it_stands_for_are_one_name() {
        Naming naming = naming("Sorting Tides at Scale", "We propose Gated Tide Sorting (GTS), a way to sort.");
        assertThat(naming).isEqualTo(new Naming("Gated Tide Sorting", List.of("GTS")));
    }

    @Test
    void the_form_that_the_title_has_is_the_name_and_the_other_the_alias() {
        Naming naming = naming("GTS: Sorting Tides", "This paper presents Gated Tide Sorting (GTS), a way to sort.");
        assertThat(naming.name()).isEqualTo("GTS");
        assertThat(naming.aliases()).containsExactly("Gated Tide Sorting");
    }

    @Test
    void a_name_in_small_letters_is_known_by_its_acronym() {
        Naming naming = naming("On Tides", "We present a platform named digital tide basin (DTB) for ports.");
        assertThat(naming).isEqualTo(new Naming("digital tide basin", List.of("DTB")));
    }

    @Test
    void an_acronym_that_is_never_explained_is_known_by_its_letters() {
        Naming naming = naming("On Tides", "We propose a tide growth cluster, a machine. A TGC runs at night.");
        assertThat(naming.name()).isEqualTo("TGC");
        assertThat(naming.aliases()).containsExactly("tide growth cluster");
    }

    @Test
    void a_second_thing_introduced_is_an_alias() {
        Naming naming =
                naming("WavePort: Tides", "We introduce WavePort, a port. We further propose WaveMem, a memory.");
        assertThat(naming).isEqualTo(new Naming("WavePort", List.of("WaveMem")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "(", ")(", "we propose", "We propose (", "We call", "our method,", "\u0000"})
    void odd_text_is_read_without_complaint(String text) {
        assertThat(naming(text, text).name()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ", "1.", "([", "A", "we propose A ", "X (X) ", "We call ", "CO-", "\"'"})
    void a_long_abstract_of_one_thing_is_read(String part) {
        Naming naming = naming("X: y", part.repeat(LONG / part.length()));
        assertThat(naming.aliases()).isEmpty();
    }
}
