package winnow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import winnow.cli.Cli;

/** Workspaces of many papers, made up: long titles, unknown facts, equal papers, signs of formulas. */
final class Pantry {
    private static final List<String> THINGS =
            List.of("kettle", "ladle", "whisk", "skillet", "colander", "thermomixing-and-emulsification-apparatus");
    private static final List<String> DOINGS = List.of("boils", "stirs", "folds", "measures", "sieves");

    private Pantry() {}

    /** So many papers of which nobody wrote a brief. */
    static Path of(Path folder, int papers) throws IOException {
        StringBuilder digest = new StringBuilder();
        for (int n = 1; n <= papers; n++) {
            String thing = THINGS.get(n % THINGS.size());
            String other = THINGS.get((n * 5 + n / 7) % THINGS.size());
            String doing = DOINGS.get(n % DOINGS.size());
            digest.append("Title: ")
                    .append(
                            n % 3 == 0
                                    ? "On how a " + thing + " " + doing + " what no other " + other + " can"
                                    : "Sys" + n + ": H_2O in a " + thing)
                    .append(" of make ")
                    .append(n)
                    .append("\nAbstract: Kitchens are slow. We present a ")
                    .append(thing)
                    .append(" that ")
                    .append(doing)
                    .append(" beside a ")
                    .append(other)
                    .append(n % 2 == 0 ? ", and it runs on one A100 GPU" : "")
                    .append(". It is ")
                    .append(n % 97 + 2)
                    .append("% faster than vLLM. Its ground truth is tasted by ")
                    .append(n % 7 + 2)
                    .append(" cooks.\n\n");
        }
        Files.createDirectories(folder.resolve(".winnow"));
        Files.writeString(folder.resolve("pantry.txt"), digest);
        assertThat(Cli.run(folder, "load", "pantry.txt").code()).isLessThan(2);
        return folder;
    }
}
