package winnow.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.ChildRun;
import winnow.Main;

/**
 * Three programs over the same 2,000 files with 6,000 tags, each from cold: winnow, OpenFastTrace as a
 * program of its own, and a bare walk with one regular expression. {@code -Dwinnow.jar} and {@code -Doft.jar}
 * name jars; without the second, Maven copies OpenFastTrace into the temporary folder.
 */
class TraceBenchmark {
    private static final int FILES = 2_000;
    private static final int TAGS = 3;
    private static final int SIZE = 7_350;
    private static final int RUNS = 5;
    private static final String OFT = "org.itsallcode.openfasttrace:openfasttrace:4.9.0";

    @TempDir
    private Path folder;

    @Test
    void beside_openfasttrace_and_a_bare_walk() throws Exception {
        Desk desk = new Desk(folder);
        Path root = desk.root();
        desk.write("decisions.md", DECISIONS);
        long bytes = tree(root.resolve("src"));
        items(root.resolve("items.md"));
        double load = java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                .getSystemLoadAverage();
        print("%n%,d files, %,d tags, %.1f MB; load average %.1f%n", FILES, FILES * TAGS, bytes / 1e6, load);
        print("%-16s %8s %8s %8s %8s   median of %d runs%n", "", "s", "CPU s", "MB", "CPU", RUNS);
        ChildRun walk = median(root, ChildRun.java("1g", BareWalk.class, "src"));
        row("bare walk", walk, walk);
        row("winnow trace", median(root, winnow()), walk);
        Optional<Path> oft = openFastTrace();
        if (oft.isPresent()) {
            List<String> command =
                    List.of(java(), "-XX:+UseSerialGC", "-jar", oft.get().toString(), "trace", "src", "items.md");
            row("OpenFastTrace", median(root, command), walk);
        } else {
            print("OpenFastTrace is left out: Maven could not copy %s%n", OFT);
        }
    }

    private static final String DECISIONS = """
            # Decisions

            ## D-0001 Water boils on a small flame

            - status: accepted
            - date: 2026-11-23
            - paper: kettle

            ### Context and Problem Statement

            Tea is wanted.

            ### Considered Options

            * kettle
            * teapot

            ### Decision Outcome

            Chosen option: "kettle", because it boils.
            """;

    private static long tree(Path src) throws IOException {
        long bytes = 0;
        for (int n = 0; n < FILES; n++) {
            StringBuilder text = new StringBuilder("class K" + n + " {\n");
            for (int tag = 1; tag <= TAGS; tag++) {
                text.append("    // [impl->paper~kettle.s").append(1 + tag).append("~1]\n");
                while (text.length() < SIZE * tag / TAGS) {
                    text.append("    int field")
                            .append(text.length())
                            .append(" = compute(\"text\", a[1]); // remark\n");
                }
            }
            Path file = src.resolve("p" + n / 50 + "/K" + n + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.append("}\n"));
            bytes += text.length();
        }
        return bytes;
    }

    /** The sentences as items of OpenFastTrace: it verifies what a tag names, as winnow does. */
    private static void items(Path file) throws IOException {
        StringBuilder text = new StringBuilder("# Kettle\n");
        for (int sentence = 2; sentence <= 1 + TAGS; sentence++) {
            text.append("\n## Sentence ")
                    .append(sentence)
                    .append("\n`paper~kettle.s")
                    .append(sentence);
            text.append("~1`\n\nWhat it says.\n\nNeeds: impl\n");
        }
        Files.writeString(file, text);
    }

    /** The launcher beside its jar, where nothing is built; else the class path. */
    private List<String> winnow() throws IOException {
        Path jar =
                Path.of(System.getProperty("winnow.jar", "target/winnow.jar")).toAbsolutePath();
        if (!Files.isRegularFile(jar)) {
            print("(no %s: winnow runs from the class path, without its class-data archive)%n", jar);
            return ChildRun.java("1g", Main.class, "trace", "src");
        }
        Path home = folder.resolve("home");
        Files.createDirectories(home.resolve("target"));
        Files.copy(jar, home.resolve("target/winnow.jar"));
        return List.of(Files.copy(Path.of("winnow"), home.resolve("winnow")).toString(), "trace", "src");
    }

    private Optional<Path> openFastTrace() throws IOException, InterruptedException {
        String named = System.getProperty("oft.jar", "");
        if (!named.isEmpty()) {
            return Optional.of(Path.of(named).toAbsolutePath());
        }
        Path to = folder.resolve("oft");
        List<String> copy = new ArrayList<>(List.of("mvn", "-q", "dependency:copy", "-Dartifact=" + OFT));
        copy.add("-DoutputDirectory=" + to);
        ChildRun copied = ChildRun.of(Path.of("").toAbsolutePath(), copy);
        return copied.exit() == 0 ? Optional.of(to.resolve("openfasttrace-4.9.0.jar")) : Optional.empty();
    }

    /** The run with the median of processor time; the first one warms up the disk, and is not counted. */
    private static ChildRun median(Path root, List<String> command) throws IOException, InterruptedException {
        List<ChildRun> runs = new ArrayList<>();
        for (int run = 0; run <= RUNS; run++) {
            runs.add(ChildRun.of(root, command));
        }
        return runs.stream()
                .skip(1)
                .sorted(Comparator.comparingDouble(ChildRun::cpu))
                .skip(RUNS / 2)
                .findFirst()
                .orElseThrow();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static void row(String name, ChildRun run, ChildRun walk) {
        print(
                "%-16s %8.2f %8.2f %8.0f %7.2fx   exit %d: %s%n",
                name,
                run.seconds(),
                run.cpu(),
                run.megabytes(),
                run.cpu() / walk.cpu(),
                run.exit(),
                run.output().strip().lines().reduce("", (first, last) -> last));
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
