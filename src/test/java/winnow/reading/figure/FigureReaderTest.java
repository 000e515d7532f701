package winnow.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import winnow.paper.Figure;
import winnow.reading.Abstracts;

class FigureReaderTest {
    private static final String OPENING = "We present Quillon, a sorter of pebbles. ";

    private static List<Figure> read(String sentence) {
        return Abstracts.figures("Quillon: sorting pebbles", OPENING + sentence);
    }

    /** {@code up to 2.4 x} or {@code 2–8 x}. */
    private static String told(Figure figure) {
        String bound = figure.bound() == null ? "" : figure.bound() + " ";
        String high = figure.high() == null ? "" : "–" + figure.high();
        return bound + figure.value() + high + " " + figure.unit();
    }

    private static String told(List<Figure> figures) {
        return String.join("; ", figures.stream().map(FigureReaderTest::told).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Quillon sorts up to 2.4x faster.                                        | up to 2.4 x
            Quillon sorts up to 2.4times faster.                                    | up to 2.4 x
            Quillon sorts more than 917× as fast.                                   | more than 917 x
            It saves at least 12,500 GB of memory.                                  | at least 12500 GB
            It uses about 30% less energy.                                          | about 30 %
            It raises throughput by roughly 15 percent.                             | about 15 %
            It raises throughput by 10+%.                                           | at least 10 %
            Sublayers run 30% geomean (max 47%) faster.                             | geomean 30 %; maximum 47 %
            It is 3.1x faster on average.                                           | average 3.1 x
            Pebbles are told apart with a mean error of 4.2%.                       | average 4.2 %
            We observe a maximum 41% speedup.                                       | maximum 41 %
            It gains up to 1dB in PSNR.                                             | up to 1 dB
            It sustains over 25 petaflops on 64 boards.                             | more than 25 petaflops
            It reaches an accuracy of 0.93 on gravel.                               | 0.93 score
            Its scaling efficiency of 0.94 holds on 384 boards.                     | 0.94 ratio
            It draws gravel at 30FPS and sand at 120FPS.                            | 30 FPS; 120 FPS
            It costs about 40 USD with 57% of the sand of yore.                     | about 40 USD
            """)
    void value_unit_and_bound_are_told_as_they_stand(String sentence, String figures) {
        assertThat(told(read(sentence))).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Speedups range from 2x to 13x.                   | 2–13 x
            Speedups ranging from 2 to 13x are seen.         | 2–13 x
            It is 65-92% faster.                             | 65–92 %
            It is 65%–92% faster.                            | 65–92 %
            It is 10X~20X faster.                            | 10–20 x
            It is 2.36sim 8.02times faster.                  | 2.36–8.02 x
            It brings 2.35times sim 3.47times throughput.    | 2.35–3.47 x
            It is faster by 2 to 10 times.                   | 2–10 x
            It sorts between 1.5x and 4x faster.             | 1.5–4 x
            It reaches 59% to 72% of optimal throughput.     | 59–72 %
            """)
    void a_range_is_one_figure_in_every_spelling(String sentence, String figures) {
        assertThat(told(read(sentence))).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It is two orders of magnitude faster.            | 2 order(s) of magnitude
            It sorts with a two-order-of-magnitude speed-up. | 2 order(s) of magnitude
            It costs up to an order of magnitude less.       | up to 1 order(s) of magnitude
            It gains one order speed-up.                     | 1 order(s) of magnitude
            It uses nearly ten times less energy.            | about 10 x
            It is twice as fast.                             | 2 x
            It achieves a tenfold speedup.                   | 10 x
            It is faster by a factor of three.               | 3 x
            It doubles the throughput.                       | 2 x
            It cuts energy by half.                          | 50 %
            """)
    void numbers_in_words_are_read(String sentence, String figures) {
        assertThat(told(read(sentence))).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It fits a heap with 9.4% less time.                           | 9.4 % | time
            It cuts the sorting time by 40%.                              | 40 %  | time
            It shortens training from 29 hours to 5 hours.                | 5 hours | training
            A heap is sorted in just 90 seconds.                          | 90 seconds | time
            """)
    void speedups_told_as_time_saved_are_read(String sentence, String figures, String what) {
        assertThat(told(read(sentence))).isEqualTo(figures);
        assertThat(read(sentence).get(0).what()).contains(what);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We discovered 47 new bugs, 28 of which have been fixed.      | 47 bugs; 28 bugs
            It uncovers 3 new vulnerabilities and 7 deviations.          | 3 vulnerabilities; 7 deviations
            We evaluate it on 12 programs of 3 kinds.                    | ''
            It needs only 50 tests.                                      | 50 tests
            It covers 9,608 more branches.                               | 9608 branches
            It serves more than 400 million users per day.               | more than 400 million users per day
            """)
    void counts_are_figures_where_they_are_the_result(String sentence, String figures) {
        assertThat(told(read(sentence))).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Accuracy changes by -1.1% on sand.                           | -1.1 %
            It draws gravel at 19.63\\,FPS.                              | 19.63 FPS
            It draws gravel of 384times 640 stones.                      | ''
            It gains 2,4x speed and 12,5% accuracy.                      | 2.4 x; 12.5 %
            It reaches an agreement of κ = 0.77.                         | 0.77 score
            Recall@10 rose to 0.60 and nDCG@10 to 0.27.                  | 0.60 score; 0.27 score
            Accuracy rises by +7.7 to 83.2%.                             | 7.7 %; 83.2 %
            It is 2- to 5-fold faster.                                   | 2–5 x
            It is faster by a factor of 2-5.                             | 2–5 x
            Accuracy rose from 40% to 60%.                               | 60 %
            The error is 5% vs. 80% for GritSort.                        | 5 %
            It lowers risk from 8.34 to 4.24.                            | 4.24 score
            It needs less than half of the energy.                       | up to 0.5 x
            It gains 3.1 percentage points (pp).                         | 3.1 pp
            """)
    void numerals_are_read_in_every_spelling(String sentence, String figures) {
        assertThat(told(read(sentence))).isEqualTo(figures);
    }

    @Test
    void a_list_shares_unit_bound_and_what() {
        List<Figure> figures = read("Throughput improves by up to 2.4x, 6.7x and 9x.");
        assertThat(told(figures)).isEqualTo("up to 2.4 x; up to 6.7 x; up to 9 x");
        assertThat(figures).allSatisfy(figure -> assertThat(figure.what()).contains("Throughput"));
        assertThat(told(read("Errors fall by 68, 16 and 7%."))).isEqualTo("68 %; 16 %; 7 %");
    }

    @Test
    void a_pair_keeps_two_units_and_two_subjects() {
        List<Figure> figures = read(
                "We see a 1.7x increase in pebbles per hour over GritSort and a scaling efficiency of 0.94 on 8 boards.");
        assertThat(told(figures)).isEqualTo("1.7 x; 0.94 ratio");
        assertThat(figures.get(0).what()).contains("pebbles");
        assertThat(figures.get(0).against()).containsExactly("GritSort");
        assertThat(figures.get(1).what()).contains("scaling efficiency");
    }

    @Test
    void up_to_goes_on_to_what_and_joins() {
        assertThat(told(read("It shows up to 48x faster loading and 2.2x faster start.")))
                .isEqualTo("up to 48 x; up to 2.2 x");
        assertThat(told(read("It raises speed by up to 3.2x while reducing power by 22%.")))
                .isEqualTo("up to 3.2 x; 22 %");
    }

    @Test
    void respectively_hands_each_thing_its_own_figure() {
        List<Figure> figures =
                read("Granite, marble, and basalt recognition accuracy is improved by 61%, 12% and 5%, respectively.");
        assertThat(told(figures)).isEqualTo("61 %; 12 %; 5 %");
        assertThat(figures.get(0).what()).contains("Granite");
        assertThat(figures.get(1).what()).contains("marble");
        assertThat(figures.get(2).what()).contains("basalt");
    }

    @Test
    void median_and_maximum_are_told_apart_in_each_pair() {
        List<Figure> figures =
                read("Compared to GritSort, our sorter has median and maximum speedups of 40x and 610x for"
                        + " granite and 12x and 340x for chalk, respectively.");
        assertThat(told(figures)).isEqualTo("median 40 x; maximum 610 x; median 12 x; maximum 340 x");
        assertThat(figures).allSatisfy(figure -> assertThat(figure.against()).containsExactly("GritSort"));
    }

    @Test
    void each_of_several_baselines_gets_its_own_figure() {
        List<Figure> figures = read(
                "Quillon improves the throughput over GritSort, Sand Sieve, and RockRank by up to 29times, 12times, and 3times.");
        assertThat(figures.stream().map(Figure::against).toList())
                .containsExactly(List.of("GritSort"), List.of("Sand Sieve"), List.of("RockRank"));
        List<Figure> groups =
                read("Quillon shows 4-13x, 6-10x speedup and 3-8x, 8-16x energy efficiency over GritSort and RockRank,"
                        + " respectively.");
        assertThat(groups.stream().map(figure -> figure.against().get(0)).toList())
                .containsExactly("GritSort", "RockRank", "GritSort", "RockRank");
        List<Figure> chain = read("Quillon outperforms GritSort by 1.26x and RockRank by 2.35x in terms of speed.");
        assertThat(chain.stream().map(figure -> figure.against().get(0)).toList())
                .containsExactly("GritSort", "RockRank");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It is 3x faster than GritSort and RockRank.                                  | GritSort RockRank
            Compared with GritSort, it is 3x faster.                                     | GritSort
            It is 3x faster than existing sieve-based sorters such as RockRank.          | RockRank
            It keeps a quality comparable to RockRank with just 31% of the memory.       | RockRank
            Quillon outperforms the classic Three-Sieve algorithm by up to 28%.          | Three-Sieve algorithm
            It is 3x faster than the best sorter known.                                  | ''
            It is 3x faster on the Sand-1K set with Intel boards.                        | ''
            """)
    void named_baselines_are_found_by_their_cues(String sentence, String names) {
        assertThat(String.join(" ", read(sentence).get(0).against())).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It reaches 2.4x speedup compared to 1.9x achieved by GritSort.               | 2.4 x
            Quillon sustains 156 TFLOPS while GritSort only sustains 45 TFLOPS.          | 156 TFLOPS
            Accuracy improves from 71.2% to 75.6%.                                       | 75.6 %
            The error is 4% versus 9%.                                                   | 4 %
            """)
    void a_baselines_own_number_is_no_figure(String sentence, String figures) {
        assertThat(told(read(sentence))).isEqualTo(figures);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We train on 8x A100 boards with a batch size of 64 and 80% of the data.",
                "We use 10-fold cross-validation, 16x16 tiles and a 3D mesh.",
                "We compare both at 50% and 35% cache budgets.",
                "We sort 1.4 billion pebbles of 12 kinds with a 4-bit code.",
                "See [1] and Table 3 of version 2.1 from 2019.",
                "It runs on clusters with 800Gbps links.",
                "It sorts heaps which would otherwise need 40 GB.",
                "We follow a 2:4 pattern on GPT-3.5 and an RTX 4090.",
                "We repeat this 3 times in 2 folds."
            })
    void a_setting_is_no_figure(String sentence) {
        assertThat(told(read(sentence))).isEmpty();
    }

    @Test
    void background_is_no_figure() {
        String text = "Pebble heaps have grown over 1000x while sorters gained only 5x. Sorting takes 90% of all time. "
                + "Here we sort 2x faster. Existing sorters reach 3x at best.";
        assertThat(told(Abstracts.figures("On sorting", text))).isEqualTo("2 x");
    }

    @Test
    void the_number_of_devices_reached_is_a_figure_where_nothing_else_is_told() {
        assertThat(told(read("We demonstrate this on clusters of up to 128 A100 GPUs.")))
                .isEqualTo("up to 128 GPUs");
        assertThat(told(read("It is 2x faster on up to 128 A100 GPUs."))).isEqualTo("2 x");
    }

    @Test
    void the_place_is_that_of_the_number_and_its_unit_in_the_digest() {
        String text = OPENING + "It brings 2.36sim 8.02times speed.";
        Figure figure = Abstracts.figures("Quillon: sorting", text).get(0);
        assertThat(text.substring(figure.start(), figure.end())).isEqualTo("2.36sim 8.02times");
        assertThat(figure.sentence()).isEqualTo(2);
    }

    @Test
    void what_is_measured_is_named() {
        assertThat(read("It cuts peak memory by 40%.").get(0).what()).isEqualTo("peak memory reduction");
        assertThat(read("It shows 2.4x speedup in gravel sorting.").get(0).what())
                .isEqualTo("speedup in gravel sorting");
        assertThat(read("It supports 6x larger heaps.").get(0).what()).isEqualTo("larger heaps");
        assertThat(read("It reaches 40% of peak.").get(0).what()).isEqualTo("share of peak");
        assertThat(read("In a multi-board training setup, it is 65-92% faster than before.")
                        .get(0)
                        .what())
                .isEqualTo("multi-board training faster speed");
    }
}
