package winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** winnow's own code against the library of methods that it is built on. */
class SelfTraceTest {
    private static final Path TOP = Path.of("").toAbsolutePath();

    @Test
    void winnow_traces_itself() {
        Cli trace = Cli.run(TOP, "trace", "--library", "src/test/self", "src/main", "src/test/java");
        assertThat(trace.out()).contains("D-0001 picks smaa2").contains("0 errors, 0 warnings");
        assertThat(trace.code()).isZero();
    }

    /** @paper real-time-community-detection-large-social-networks/query-bench a part without its check would be found here */
    @Test
    void all_of_the_paper_that_winnow_decided_on_is_built_and_checked() {
        Cli trace = Cli.run(TOP, "trace");
        assertThat(trace.out())
                .contains("D-0009 picks real-time-community-detection-large-social-networks")
                .contains("9 of 9 items done")
                .contains("0 errors, 0 warnings");
        assertThat(trace.code()).isZero();
    }

    @Test
    void the_library_of_its_own_methods_holds() {
        assertThat(Cli.run(TOP, "check", "--library", "src/test/self").code()).isZero();
    }
}
