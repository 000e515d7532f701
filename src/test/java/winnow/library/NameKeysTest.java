package winnow.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.paper.PaperId;

class NameKeysTest {
    private static final int PAPERS = 3_000;

    @TempDir
    Path folder;

    private Path written() throws IOException {
        NameKeys keys = new NameKeys();
        for (int n = 1; n <= PAPERS; n++) {
            String name = n % 2 == 0 ? "Kettle" : null;
            keys.add(new PaperName(
                    new PaperId("pot-" + n), n, "The " + n + "th Pot", name, List.of("Lid_" + n, "lid" + n)));
        }
        Path file = folder.resolve("keys");
        keys.write(file);
        return file;
    }

    @Test
    void every_paper_is_found_by_its_id_and_by_each_way_to_write_its_alias() throws IOException {
        Path file = written();
        for (int n = 1; n <= PAPERS; n++) {
            assertThat(NameKeys.find(file, NameKeys.ofId("pot-" + n))).containsExactly(n);
            assertThat(NameKeys.find(file, NameKeys.ofName("LID " + n))).containsExactly(n);
        }
    }

    @Test
    void a_name_that_many_bear_finds_all_of_them_in_order() throws IOException {
        assertThat(NameKeys.find(written(), NameKeys.ofName("kettle")))
                .hasSize(PAPERS / 2)
                .isSorted()
                .startsWith(2, 4, 6);
    }

    @Test
    void an_id_is_no_name_and_what_nobody_bears_finds_nothing() throws IOException {
        Path file = written();
        assertThat(NameKeys.find(file, NameKeys.ofName("pot-1"))).isEmpty();
        assertThat(NameKeys.find(file, NameKeys.ofId("pot-" + (PAPERS + 1)))).isEmpty();
    }

    @Test
    void without_papers_there_is_nothing_to_find() throws IOException {
        Path file = folder.resolve("none");
        new NameKeys().write(file);
        assertThat(NameKeys.find(file, NameKeys.ofId("pot-1"))).isEmpty();
    }
}
