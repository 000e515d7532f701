package winnow.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.cli.Cli;

/** How the pages hold with 10,000 papers, and with 50 readers at once for half a minute. */
class PageBenchmark {
    private static final int PAPERS = 10_000;
    private static final int READERS = 50;
    private static final Duration SPELL = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    @Test
    void pages_of_a_large_digest_and_many_readers() throws Exception {
        StringBuilder digest = new StringBuilder();
        for (int n = 1; n <= PAPERS; n++) {
            digest.append("Title: Sys")
                    .append(n)
                    .append(": Kettle number ")
                    .append(n)
                    .append(" that whistles\nAbstract: We describe kettle ")
                    .append(n)
                    .append(", which runs on one A100 GPU. It boils ")
                    .append(n % 97 + 1)
                    .append("% faster than vLLM. Training took place on a laptop.\n\n");
        }
        Files.writeString(folder.resolve("digest.txt"), digest);
        Cli.run(folder, "load", "digest.txt");
        try (WebServer server = WebServer.start(folder, folder.resolve(".winnow"), 0)) {
            HttpClient client =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            System.err.printf("%-44s %10s %10s%n", "page of " + PAPERS + " papers", "kB", "ms, 5th");
            for (String path : List.of(
                    "", "papers.html", "papers.html?tier=laptop&text=42", "data/papers.js", "papers/sys42.html")) {
                measure(client, server.address() + path, path);
            }
            readers(client, server);
        }
    }

    private static void measure(HttpClient client, String address, String name)
            throws IOException, InterruptedException {
        long size = 0;
        double last = 0;
        for (int turn = 0; turn < 5; turn++) {
            long start = System.nanoTime();
            size = get(client, address).body().length;
            last = (System.nanoTime() - start) / 1e6;
        }
        System.err.printf("%-44s %10.1f %10.1f%n", "/" + name, size / 1000.0, last);
    }

    private static HttpResponse<byte[]> get(HttpClient client, String address)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(30))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static void readers(HttpClient client, WebServer server) throws InterruptedException {
        List<String> paths = List.of("", "papers.html", "papers.html?text=7", "papers/sys7.html", "version.txt");
        AtomicInteger errors = new AtomicInteger();
        ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        long end = System.nanoTime() + SPELL.toNanos();
        for (int reader = 0; reader < READERS; reader++) {
            int first = reader;
            readers.execute(() -> {
                for (int turn = first; System.nanoTime() < end; turn++) {
                    long start = System.nanoTime();
                    try {
                        if (get(client, server.address() + paths.get(turn % paths.size()))
                                        .statusCode()
                                != 200) {
                            errors.incrementAndGet();
                        }
                    } catch (IOException | InterruptedException e) {
                        errors.incrementAndGet();
                    }
                    times.add(System.nanoTime() - start);
                }
            });
        }
        readers.shutdown();
        readers.awaitTermination(2, TimeUnit.MINUTES);
        report(times, errors.get());
    }

    private static void report(ConcurrentLinkedQueue<Long> times, int errors) {
        long[] sorted = new ArrayList<>(times)
                .stream().mapToLong(Long::longValue).sorted().toArray();
        System.err.printf(
                "%d readers, %d s: %d answers, %d errors, median %.0f ms, 99th of 100 %.0f ms%n",
                READERS,
                SPELL.toSeconds(),
                sorted.length,
                errors,
                sorted[sorted.length / 2] / 1e6,
                Arrays.stream(sorted)
                                .skip(sorted.length * 99L / 100)
                                .findFirst()
                                .orElse(0)
                        / 1e6);
    }
}
