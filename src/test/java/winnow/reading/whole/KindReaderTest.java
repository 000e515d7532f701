package winnow.reading.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import winnow.paper.Kind;
import winnow.reading.Abstracts;

class KindReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Kettle: Warm Starts | We propose Kettle, a serving system that keeps images warm. | SYSTEM
                    Ladle -- A Python Library for Soup | Ladle is a library for soup. It is easy to use. | LIBRARY
                    Faster Sorting | We propose a novel sorting algorithm based on buckets. | ALGORITHM
                    Evaluating Sorting on Old Machines | We compare eleven ways of sorting. | STUDY
                    A Survey of Sorting | Sorting is old. We review its history. | STUDY
                    Sorta: A Sorting Accelerator | We propose Sorta, a hardware accelerator for sorting. | HARDWARE
                    Sorted Pairs: A Dataset of Lists | We present a large-scale dataset of sorted lists. | DATASET
                    The Tides of Europa: A Simulation | We present a solver for tides. | SIMULATION
                    PourBench: Can Waiters Pour? | We introduce PourBench, a benchmark of 40 jugs. | DATASET
                    Jugs for Waiters | We release a benchmark for pouring. | DATASET
                    Benchmarking Waiters | We compare how eleven waiters pour. | STUDY
                    Do Waiters Pour Too Much? | We find that most do. | STUDY
                    Waiters Should Pour Less | This position paper argues that less is enough. | STUDY
                    Pour: Attention for Waiters | We propose Pour, a neural network architecture for learning gestures from training videos. | MODEL
                    Pour: Shelves for Servers | We propose Pour, an architecture for cloud storage with low latency and high throughput. | SYSTEM
                    Better Threads | We propose a framework that runs threads on the kernel's scheduler. | SYSTEM
                    A Trick | Take a list and reverse it. | ALGORITHM
                    """)
    void a_paper_is_what_it_calls_its_contribution(String title, String text, Kind kind) {
        assertThat(new KindReader().kind(Abstracts.of(title, text))).isEqualTo(kind);
    }

    @org.junit.jupiter.api.Test
    void nothing_has_no_kind() {
        assertThat(new KindReader().kind(Abstracts.of("", " "))).isNull();
    }
}
