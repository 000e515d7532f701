package winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.Shared;
import winnow.library.Library;
import winnow.library.Workspace;
import winnow.paper.PaperId;

/** winnow's own code against the library of methods that it is built on. */
class SelfTraceTest {
    private static final Path TOP = Path.of("").toAbsolutePath();
    private static final String PAPER = "real-time-community-detection-large-social-networks";
    private static final String SIGNATURE = "src/main/java/winnow/related/Signature.java";

    @Test
    void winnow_traces_itself() {
        Cli trace = Cli.run(TOP, "trace", "--library", "src/test/self", "src/main", "src/test/java");
        assertThat(trace.out()).contains("D-0001 picks smaa2").contains("0 errors, 0 warnings");
        assertThat(trace.code()).isZero();
    }

    // @paper real-time-community-detection-large-social-networks/query-bench a part without its check would be found
    // here
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
    void a_cited_sentence_that_reads_otherwise_fails_the_run_with_line_and_record(@TempDir Path copy)
            throws IOException {
        String digest = Shared.text("digest/papers-page.txt");
        for (String name : List.of("decisions.md", "src/main/java/winnow/related", "src/test/java/winnow/related")) {
            copy(TOP.resolve(name), copy.resolve(name));
        }
        Files.writeString(copy.resolve("digest.txt"), digest);
        assertThat(Cli.run(copy, "load", "digest.txt").code()).isZero();
        assertThat(Cli.run(copy, "trace").out()).doesNotContain("drifted");

        Library library = Library.open(new Workspace(copy));
        String sentence = library.paper(new PaperId(PAPER))
                .orElseThrow()
                .sentence(7)
                .orElseThrow()
                .text();
        Files.writeString(copy.resolve("digest.txt"), digest.replace(sentence, sentence.replace("rapid", "slow")));
        assertThat(Cli.run(copy, "load", "digest.txt", "--replace").code()).isNotEqualTo(ExitCode.USAGE);

        Cli trace = Cli.run(copy, "trace");
        assertThat(trace.code()).isEqualTo(ExitCode.FINDINGS);
        int line = 1 + Files.readAllLines(copy.resolve(SIGNATURE)).indexOf(" * <p>@paper " + PAPER + "/minhash-signer");
        assertThat(trace.out()).contains(SIGNATURE + ":" + line + ":").contains("drifted");
        Cli check = Cli.run(copy, "check");
        assertThat(check.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(check.out())
                .contains("decisions.md:")
                .contains(PAPER + "#s7")
                .contains("D-0009");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @Test
    void the_library_of_its_own_methods_holds() {
        assertThat(Cli.run(TOP, "check", "--library", "src/test/self").code()).isZero();
    }
}
