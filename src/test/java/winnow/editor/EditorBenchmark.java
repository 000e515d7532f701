package winnow.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long an editor waits in a tree of 10,000 files with 30,000 tags, asked over pipes by the library's client. */
class EditorBenchmark {
    private static final int FILES = 10_000;
    private static final int TIMES = 200;

    @TempDir
    private Path root;

    @Test
    void hover_and_diagnostics_in_ten_thousand_files() throws Exception {
        for (int n = 0; n < FILES; n++) {
            Path file = root.resolve(String.format(Locale.ROOT, "src/p%03d/File%d.java", n / 50, n));
            Files.createDirectories(file.getParent());
            Files.writeString(file, text(n));
        }
        Files.createDirectories(root.resolve("reference"));
        String uri = root.resolve("src/p000/File7.java").toUri().toString();
        long begun = System.nanoTime();
        try (Client client = Client.in(root)) {
            client.open(uri, text(7));
            client.hover(uri, 0, 14);
            print("first hover, with the walk and the reading of all", millis(begun));
            for (int again = 0; again < 20; again++) {
                client.hover(uri, 0, 14);
            }
            double[] still = new double[TIMES];
            double[] typed = new double[TIMES];
            for (int at = 0; at < TIMES; at++) {
                long from = System.nanoTime();
                client.hover(uri, 0, 14);
                still[at] = millis(from);
                client.change(uri, at + 2, Client.edit(2, 4, 5, at % 2 == 0 ? "y" : "x"));
                from = System.nanoTime();
                client.hover(uri, 0, 14);
                typed[at] = millis(from);
            }
            print("hover", still);
            print("hover right behind a change", typed);
        }
    }

    private static String text(int n) {
        return "// @paper h2o/eviction-policy\nclass File" + n + " {\n    int x = " + n + ";\n    // @paper h2o#s"
                + (n % 9 + 1) + ", s3\n    int y() {\n        return " + n + ";\n    }\n" + "    // more\n".repeat(60)
                + "}\n";
    }

    private static double millis(long from) {
        return (System.nanoTime() - from) / 1e6;
    }

    private static void print(String what, double... times) {
        Arrays.sort(times);
        System.err.printf(
                Locale.ROOT,
                "%-55s median %.1f ms, p95 %.1f, most %.1f%n",
                what,
                times[times.length / 2],
                times[times.length * 95 / 100],
                times[times.length - 1]);
    }
}
