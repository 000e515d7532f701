package winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
    private static final String DIGEST = """
            Kettle: Boiling Water on a 50% Smaller Flame

            We present Kettle, which boils a litre of water & keeps it warm. It takes -40% of the gas, "as said".

            Teapot: Pouring Without a Drop Lost

            Spouts drip, and nobody knows why. We bend the lip of the spout and count 12_000 drops fewer.
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void load() throws IOException {
        Files.writeString(folder.resolve("digest.txt"), DIGEST);
        assertThat(Cli.run(folder, "load", "digest.txt").code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "json", "csv", "bibtex", "ris", "csl-json"})
    void what_is_exported_is_read_back_to_the_same_papers(String format) throws IOException {
        assertThat(Cli.run(folder, "export", "--format", format, "--output", "out")
                        .code())
                .isZero();
        Path other = Files.createDirectories(folder.resolve("other"));
        Cli load = Cli.run(other, "load", "../out");
        assertThat(load.out()).contains("2 papers");
        for (String id : new String[] {"kettle", "teapot"}) {
            assertThat(facts(other, id)).isEqualTo(facts(folder, id));
        }
    }

    private static String facts(Path folder, String id) {
        String text = Cli.run(folder, "export", "--format", "ris", id).out();
        assertThat(text).contains("TY  - ");
        return text;
    }

    @Test
    void only_the_papers_that_are_named_are_written() {
        assertThat(Cli.run(folder, "export", "--format", "markdown", "teapot").out())
                .contains("Teapot: Pouring")
                .doesNotContain("Kettle");
    }

    @Test
    void an_unknown_format_is_a_matter_of_usage_with_the_nearest() {
        Cli export = Cli.run(folder, "export", "--format", "bibtx");
        assertThat(export.code()).isEqualTo(2);
        assertThat(export.err()).contains("unknown format bibtx").contains("did you mean bibtex?");
    }
}
