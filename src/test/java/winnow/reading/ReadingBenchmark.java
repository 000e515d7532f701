package winnow.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import winnow.Shared;
import winnow.digest.Entry;
import winnow.paper.PaperId;

/** Abstracts of the digest beside the checkout that are read in a second, by one thread and by two. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ReadingBenchmark {
    private static final int PAPERS = 72;

    private final PaperReader reader = new PaperReader();
    private final List<Entry> entries = new ArrayList<>();
    private final List<PaperId> ids = new ArrayList<>();

    @Setup
    public void open() {
        List<String> lines = Shared.lines("digest/papers-page.txt");
        for (int n = 0; n < PAPERS; n++) {
            int line = 11 + 4 * n;
            entries.add(new Entry(lines.get(line - 1), lines.get(line + 1), line));
            ids.add(PaperId.ofTitle(entries.get(n).title()));
        }
    }

    @Benchmark
    @OperationsPerInvocation(PAPERS)
    public void read(Blackhole sink) {
        for (int n = 0; n < PAPERS; n++) {
            sink.consume(reader.read(entries.get(n), ids.get(n), n + 1, "papers-page.txt"));
        }
    }

    @Test
    void abstracts_a_second() throws RunnerException {
        Shared.file("digest/papers-page.txt");
        for (int threads = 1; threads <= 2; threads++) {
            new Runner(new OptionsBuilder()
                            .include(ReadingBenchmark.class.getName())
                            .jvmArgsAppend(
                                    "-Xmx512m", "-Dwinnow.shared=" + System.getProperty("winnow.shared", "../shared"))
                            .threads(threads)
                            .forks(1)
                            .warmupIterations(8)
                            .warmupTime(TimeValue.seconds(5))
                            .measurementIterations(4)
                            .measurementTime(TimeValue.seconds(5))
                            .build())
                    .run();
        }
    }
}
