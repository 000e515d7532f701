package winnow.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.ChildRun;
import winnow.Main;
import winnow.library.Library;
import winnow.library.Workspace;

/**
 * Loading and searching beside bare Lucene and SQLite's FTS5, over papers that are made up:
 * {@code mvn -Pbench test -Dbenchmark=SearchBenchmark -Dpapers=1000000}. Each load is a process of its own,
 * the Java ones under {@code -Xmx1g}.
 */
class SearchBenchmark {
    private static final int PAPERS = Integer.getInteger("papers", 100_000);
    private static final int QUERIES = 300;
    private static final String MEMORY = "1g";

    private final GeneratedDigest digest = new GeneratedDigest();

    @TempDir
    private Path folder;

    /** A search whose answer is thrown away. */
    private interface Search {
        void ask(String query) throws Exception;
    }

    @Test
    void beside_bare_lucene_and_fts5() throws Exception {
        Path page = digest.write(folder.resolve("page.txt"), PAPERS);
        Path script = script();
        Path database = folder.resolve("papers.db");
        boolean fts5 = hasFts5();
        print("%n%,d papers, %,d bytes an abstract; load average %s%n", PAPERS, Files.size(page) / PAPERS, load());
        print("%-14s %9s %9s %10s %9s %9s %9s%n", "load", "s", "CPU s", "papers/s", "MB", "time", "CPU");
        ChildRun bare = run(ChildRun.java(MEMORY, BareLucene.class, page.toString(), "bare"));
        row("bare Lucene", bare, bare);
        row("winnow", run(ChildRun.java(MEMORY, Main.class, "load", page.toString())), bare);
        if (fts5) {
            row("FTS5", run(List.of("python3", script.toString(), "fill", page.toString(), database.toString())), bare);
        } else {
            print("FTS5 is left out: there is no python3, or its SQLite has no FTS5%n");
        }
        searches(fts5, script, database);
    }

    private void searches(boolean fts5, Path script, Path database) throws Exception {
        List<String> queries = digest.queries(PAPERS, 2 * QUERIES);
        print(
                "%n%-14s %9s %9s   three words, the best ten, warm; load average %s%n",
                "search", "p50 ms", "p99 ms", load());
        try (BareLucene bare = new BareLucene(folder.resolve("bare"))) {
            row("bare Lucene", times(queries, bare::search));
        }
        try (SearchIndex winnow = SearchIndex.open(Library.open(new Workspace(folder)))) {
            row("winnow", times(queries, query -> winnow.search(query, 10)));
        }
        if (fts5) {
            Path asked = Files.write(folder.resolve("queries.txt"), queries);
            String times = run(List.of(
                            "python3", script.toString(), "ask", database.toString(), asked.toString(), "" + QUERIES))
                    .output();
            row("FTS5", times.lines().mapToDouble(Double::parseDouble).sorted().toArray());
        }
    }

    /** Milliseconds of the second half of the queries, sorted; the first half warms up. */
    private static double[] times(List<String> queries, Search search) throws Exception {
        double[] times = new double[queries.size()];
        for (int n = 0; n < times.length; n++) {
            long begun = System.nanoTime();
            search.ask(queries.get(n));
            times[n] = (System.nanoTime() - begun) / 1e6;
        }
        return java.util.Arrays.stream(times).skip(QUERIES).sorted().toArray();
    }

    private ChildRun run(List<String> command) throws IOException, InterruptedException {
        return ChildRun.of(folder, command).orFail();
    }

    private Path script() throws IOException {
        try (InputStream in = SearchBenchmark.class.getResourceAsStream("fts5.py")) {
            return Files.write(folder.resolve("fts5.py"), in.readAllBytes());
        }
    }

    private boolean hasFts5() throws IOException, InterruptedException {
        String probe = "import sqlite3; sqlite3.connect(':memory:').execute('create virtual table t using fts5(x)')";
        return ChildRun.of(folder, List.of("python3", "-c", probe)).exit() == 0;
    }

    private static void row(String name, ChildRun run, ChildRun bare) {
        print(
                "%-14s %9.1f %9.1f %,10.0f %9.0f %8.2fx %8.2fx%n",
                name,
                run.seconds(),
                run.cpu(),
                PAPERS / run.seconds(),
                run.megabytes(),
                run.seconds() / bare.seconds(),
                run.cpu() / bare.cpu());
    }

    private static void row(String name, double[] sorted) {
        print("%-14s %9.2f %9.2f%n", name, sorted[sorted.length / 2], sorted[sorted.length * 99 / 100]);
    }

    private static String load() {
        double load = java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                .getSystemLoadAverage();
        return String.format(Locale.ROOT, "%.1f", load);
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
