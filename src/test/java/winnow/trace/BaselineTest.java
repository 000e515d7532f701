package winnow.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.paper.Finding;
import winnow.text.Place;

class BaselineTest {
    @TempDir
    private Path folder;

    private static Finding at(int line, String message) {
        return Finding.error("rule", new Place("a.txt", line, 1), message, null);
    }

    @Test
    void known_findings_are_known_on_other_lines_and_one_more_of_them_is_not() throws IOException {
        Path file =
                Files.writeString(folder.resolve("known"), Baseline.text(List.of(at(1, "x"), at(2, "x"), at(3, "y"))));
        Baseline baseline = Baseline.read(file);
        assertThat(baseline.unknown(List.of(at(7, "x"), at(9, "y")))).isEmpty();
        assertThat(baseline.unknown(List.of(at(7, "x"), at(8, "x"), at(9, "x"), at(10, "z"))))
                .containsExactly(at(9, "x"), at(10, "z"));
    }

    @Test
    void a_line_that_is_none_of_a_baseline_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("known"), "# remark\n\nnonsense\n");
        assertThatThrownBy(() -> Baseline.read(file))
                .hasMessage(file + ":3: not a line of a baseline; write the file anew");
    }

    @Test
    void a_trace_leaves_known_findings_out_and_counts_the_rest() throws IOException {
        Desk desk = new Desk(folder);
        Trace trace = desk.trace(Desk.picks("kettle"), Map.of("k.c", "// @paper kettle#s9\n"));
        Path file = Files.writeString(folder.resolve("known"), Baseline.text(trace.findings()));
        desk.write("code/k.c", "\n\n// @paper kettle#s9\n// @paper kettle#s8\n");
        Trace later = desk.trace(Desk.picks("kettle"), Map.of()).without(Baseline.read(file));
        assertThat(later.findings()).extracting(Finding::where).containsExactly("k.c:4:4");
        assertThat(later.summary().findings()).containsEntry("error", 1).containsEntry("warning", 0);
    }
}
