package winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeDigestTest {

    @Test
    void what_is_not_done_for_very_many_papers_is_said(@TempDir Path folder) throws IOException {
        StringBuilder records = new StringBuilder();
        for (int n = 1; n <= 20_001; n++) {
            records.append("{\"title\": \"Kettle ").append(n).append("\", \"abstract\": \"We boil.\"}\n");
        }
        Files.writeString(folder.resolve("kettles.jsonl"), records);
        Cli load = Cli.run(folder, "load", "kettles.jsonl");
        assertThat(load.code()).isZero();
        assertThat(load.out()).contains("worked out for digests of at most 20,000 papers");
        Cli order = Cli.run(folder, "order");
        assertThat(order.code()).isEqualTo(2);
        assertThat(order.err()).contains("an order weighs at most 20,000 papers, and here are 20001");
        assertThat(Cli.run(folder, "show", "kettle-20001").out()).contains("Kettle 20001");
        assertThat(Cli.run(folder, "why", "boil").code()).isZero();
    }
}
