package winnow.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Debian's Neovim, without a window, with the program as it is handed out. */
@Tag("journey")
class NeovimTest {
    private static final Path NEOVIM = Path.of("/usr/bin/nvim");
    private static final String DIGEST = """
            Kettle: Boiling Water on a Small Flame

            Tea is late. We present Kettle, a pot that tells when it is done. It boils water 2x faster than a pan.
            """;
    private static final String BRIEF = """
            ---
            id: kettle
            title: "Kettle: Boiling Water on a Small Flame"
            kind: system
            tier: laptop
            effort: 2 weeks
            topics: []
            code: []
            ---
            What it is. [s2]

            ## Build
            1. **boiler** — the pot, which says when the water is done. [s2]
            """;

    @TempDir
    private Path top;

    @Test
    void somebody_hovers_jumps_completes_and_mends_in_neovim() throws Exception {
        assumeTrue(Files.isExecutable(NEOVIM), "no /usr/bin/nvim: apt-get install neovim");
        Path folder = Files.createDirectory(top.resolve("équipe 1"));
        write(folder, "digest.txt", DIGEST);
        write(folder, "reference/papers/kettle.md", BRIEF);
        write(folder, "src/Boiler.java", "// @paper kettle/boiler\nclass Boiler {\n}\n");
        try (InputStream script = NeovimTest.class.getResourceAsStream("/winnow/editor/neovim.lua")) {
            Files.copy(script, folder.resolve("drive.lua"));
        }
        Traveller somebody = Traveller.withLauncher(folder);
        somebody.types("winnow load digest.txt").clean();
        somebody.types("winnow decide kettle --because 'tea is wanted'").clean();
        String server = System.getProperty("winnow.launcher") + "\nlsp";
        somebody.with("HOME", top.toString())
                .with("WINNOW_SERVER", server)
                .types(NEOVIM.toString(), "--headless", "--clean", "-n", "-c", "luafile drive.lua");
        JsonNode said = new ObjectMapper().readTree(Files.readString(folder.resolve("said.json")));
        assertThat(said.path("fault").asText()).isEmpty();
        assertThat(said.path("hover").toString())
                .contains("We present Kettle, a pot that tells when it is done")
                .contains("decided in D")
                .contains("built, but nothing checks it");
        assertThat(said.path("definition").asText()).isEqualTo("kettle.md:13");
        JsonNode warning = said.path("diagnostics").path(0);
        assertThat(warning.path("message").asText()).startsWith("kettle/boiler is built, but nothing checks it");
        assertThat(warning.path("line").asInt()).isZero();
        assertThat(warning.path("column").asInt()).isEqualTo(3);
        assertThat(said.path("lenses").path(0).asText()).isEqualTo("built 1, checked 0");
        assertThat(said.path("completion").toString())
                .contains("kettle#s2 | We present Kettle, a pot that tells when it is done.");
        assertThat(said.path("actions").toString()).contains("@paper kettle#s2");
        assertThat(said.path("mended").asText()).isEqualTo("    // ö @paper kettle#s2 heats");
        assertThat(said.path("code").asInt(-1)).isZero();
    }

    private static void write(Path folder, String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
