package winnow.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import winnow.paper.Origin;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.paper.Scale;
import winnow.reading.Abstracts;
import winnow.reading.whole.RoleReader;
import winnow.reading.words.Abstract;
import winnow.reading.words.Lexicon;

class MentionReaderTest {
    private static final int LONG = 200_000;

    private static Paper read(String text) {
        return read("On Tides", text);
    }

    private static Paper read(String title, String text) {
        Abstract paper = Abstracts.of(title, text);
        return Paper.titled(new PaperId("tides"), 1, title, new Origin("d.txt", 1))
                .mentions(new MentionReader()
                        .mentions(paper, new NameReader().naming(paper), new RoleReader().roles(paper)))
                .paper();
    }

    @Test
    void named_hardware_is_told_by_its_short_name() {
        assertThat(read("We measure tides on an NVIDIA A100 and on Intel Ice Lake processors.")
                        .hardware())
                .containsExactly("A100", "Intel Ice Lake");
    }

    @Test
    void the_bare_word_is_told_only_where_nothing_is_named_more_closely() {
        assertThat(read("We run tides on eight GPUs.").hardware()).containsExactly("GPU");
        assertThat(read("We run tides on GPUs, here H100 GPUs.").hardware()).containsExactly("H100");
    }

    @Test
    void work_that_spans_devices_targets_each_of_them() {
        assertThat(read("We spread tides over GPU, CPU, and NVMe memory of a V100 node.")
                        .hardware())
                .containsExactly("GPU", "CPU", "SSD", "V100");
    }

    @Test
    void hardware_of_others_is_not_hardware_of_the_paper() {
        assertThat(read("Tides need a V100. We sort them on paper.").hardware()).isEmpty();
        assertThat(read("We remove the copy without CPU help.").hardware()).isEmpty();
    }

    @Test
    void an_article_and_a_number_are_no_device() {
        assertThat(read("We see a 100 times larger tide and a 30% gain in l 40 ports.")
                        .hardware())
                .isEmpty();
    }

    @Test
    void what_is_compared_with_is_a_baseline() {
        assertThat(read("We sort tides up to 3x faster than vLLM and the QuayFlow scheduler.")
                        .baselines())
                .containsExactly("vLLM", "QuayFlow");
        assertThat(read("Our sorter improves throughput over Orca, SGLang and FlexGen by 3x.")
                        .baselines())
                .containsExactly("Orca", "SGLang", "FlexGen");
        assertThat(read("Compared to existing solutions such as FlexGen, we sort faster.")
                        .baselines())
                .containsExactly("FlexGen");
    }

    @Test
    void a_device_may_be_a_baseline() {
        Paper mentions = read("Our FPGA design is 3x faster than a DGX H100.");
        assertThat(mentions.baselines()).containsExactly("DGX H100");
        assertThat(mentions.hardware()).containsExactly("FPGA");
    }

    @Test
    void rivals_named_only_as_what_there_was_count_if_the_work_beats_what_there_was() {
        String before = "Current systems, like DeepSpeed, are slow. ";
        assertThat(read(before + "We sort tides and outperform such systems.").baselines())
                .containsExactly("DeepSpeed");
        assertThat(read(before + "We sort tides.").baselines()).isEmpty();
    }

    @Test
    void what_is_used_is_built_upon() {
        assertThat(read("We implement it in PyTorch and CUDA on top of Ligra.").buildsOn())
                .containsExactlyInAnyOrder("PyTorch", "CUDA", "Ligra");
        assertThat(read("PyTorch is slow. We sort tides.").buildsOn()).isEmpty();
    }

    @Test
    void a_standard_in_an_implementation_of_it_is_no_baseline() {
        Paper mentions = read("We reach a speedup of 3x compared to the MPI implementation of the port.");
        assertThat(mentions.baselines()).isEmpty();
        assertThat(mentions.buildsOn()).containsExactly("MPI");
    }

    @Test
    void data_sets_are_known_or_told_by_the_noun_beside_them() {
        assertThat(read("We evaluate on CIFAR10, the TideSet and HarbourQA datasets, and benchmarks such as RULER.")
                        .datasets())
                .containsExactlyInAnyOrder("CIFAR10", "TideSet", "HarbourQA", "RULER");
    }

    @Test
    void ordinary_words_in_small_letters_are_no_data_sets() {
        assertThat(read("We show that multiple runs record a massive gain in quality on the complex pile.")
                        .datasets())
                .isEmpty();
    }

    @Test
    void models_keep_their_versions_and_sizes() {
        assertThat(read("We evaluate models such as Llama-3.1-8B, Mixtral 8x7B, TideLM-7B and Claude 3.5 Sonnet.")
                        .models())
                .containsExactly("Llama-3.1-8B", "Mixtral 8x7B", "TideLM-7B", "Claude 3.5 Sonnet");
    }

    @Test
    void a_model_that_something_is_only_like_is_not_used() {
        assertThat(read("We train a GPT-style model and a LLaMA-like one.").models())
                .isEmpty();
    }

    @Test
    void the_papers_own_name_is_never_a_mention() {
        Paper mentions = read("QuayFlow: Tides", "We present QuayFlow. QuayFlow outperforms vLLM, unlike QuayFlow.");
        assertThat(mentions.baselines()).containsExactly("vLLM");
        assertThat(mentions.buildsOn()).isEmpty();
    }

    @Test
    void an_acronym_and_its_long_form_are_told_once() {
        Paper mentions = read("Block Floating Point (BFP) is old. We use BFP, and Block Floating Point is kept.");
        assertThat(mentions.buildsOn()).containsExactly("Block Floating Point");
    }

    @Test
    void sizes_of_runs_are_told_with_their_sentence() {
        assertThat(read("We run. We train from 7B to 141B on more than 12,000 GPUs and 512 V100 GPUs.")
                        .scale())
                .containsExactly(
                        new Scale(2, "7B to 141B"),
                        new Scale(2, "more than 12,000 GPUs"),
                        new Scale(2, "512 V100 GPUs"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "((", "GPU-", "-GPU", "than", "such as", "Llama-", "\u0000\ud800", "∞"})
    void odd_text_is_read_without_complaint(String text) {
        assertThat(read(text, text).baselines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ", "1.", "([", "A", "GPU ", "than X, ", "X (X) ", "LLaMA-2-", "GPU-", "Tensor "})
    void a_long_abstract_of_one_thing_is_read(String part) {
        assertThat(read(part.repeat(LONG / part.length())).datasets()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hardware.txt",
                "devices.txt",
                "datasets.txt",
                "models.txt",
                "systems.txt",
                "methods.txt",
                "terms.txt"
            })
    void entries_of_a_lexicon_are_sorted_and_single(String file) {
        List<String> entries = Lexicon.lines(file).stream()
                .map(line -> Lexicon.folded(line.replaceAll(" (?:!|\\| .*)$", "")))
                .toList();
        Set<String> sorted = new TreeSet<>(entries);
        assertThat(entries).containsExactlyElementsOf(sorted);
    }
}
