package winnow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import winnow.cli.Cli;

/** A workspace with papers on the kitchen, some of which are hostile. */
final class Kitchen {
    static final String SCRIPT = "<script>alert(1)</script>";

    /** A tag that never ends, which no reader of digests takes for markup. */
    static final String OPEN = "<script src=//evil.example/x.js";

    private static final String DIGEST = """
            Title: Kettles: Water in Tune
            Abstract: A kettle that whistles in tune, the Reed, is described. It boils 16% faster than the old one.

            Title: Spoons: "><script src=//evil.example/x.js Stirred
            Abstract: We ask 40 cooks about "><script src=//evil.example/x.js spoons. The "quoted' & <b bold ones stir.

            Title: Forks: Four Tines
            Abstract: Forks with four tines are described here. They are 2x better than forks with three.
            """;

    private static final String BRIEF = """
            ---
            id: kettles
            title: "Kettles: Water in Tune"
            kind: system
            tier: laptop
            effort: 2 weeks
            topics: [heat]
            code: ["javascript:alert(4)", "https://example.org/kettles"]
            ---
            A vessel with a pipe. [s1] <script>alert(1)</script> [here](javascript:alert(5))
            ![picture](https://example.org/p.png)

            ## Build
            1. **reed-pipe** — a `reed` in the spout. [s1]
            2. **tuning** — turns <img src=x onerror=alert(6)> it. needs: reed-pipe [s2]

            ## Figures
            - 16% faster than the former [s2]

            ## Smallest faithful build
            One vessel.

            ## Check
            Time both to the boil [s1] [s2].

            ## Watch out
            - Open: *which* pitch.

            ## Also asked as
            - sing when hot
            """;

    private Kitchen() {}

    static Path in(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("reference/papers"));
        Files.writeString(folder.resolve("reference/papers/kettles.md"), BRIEF);
        Files.writeString(folder.resolve("kitchen.txt"), DIGEST);
        assertThat(Cli.run(folder, "load", "kitchen.txt", "--accept").code()).isZero();
        return folder;
    }
}
