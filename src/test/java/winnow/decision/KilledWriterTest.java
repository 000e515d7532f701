package winnow.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.text.Source;

/** Writers in processes of their own. {@code -Dwinnow.kills=500} kills more of them than there is time for each time. */
class KilledWriterTest {
    private static final int KILLS = Integer.getInteger("winnow.kills", 30);

    @TempDir
    Path folder;

    @Test
    void a_writer_killed_at_any_moment_leaves_one_whole_text() throws Exception {
        Path file = folder.resolve("decisions.md");
        String before = "nothing yet";
        Files.writeString(file, before);
        Random random = new Random(7);
        int written = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process writer = Writer.start(file, "forever");
            waitForWriting(file, writer);
            writer.waitFor(random.nextInt(20_000 + kill * 3_000), TimeUnit.MICROSECONDS);
            writer.destroyForcibly().waitFor();
            String after = Files.readString(file);
            assertThat(after.equals(before) || after.equals(Writer.text('a')) || after.equals(Writer.text('b')))
                    .as("a whole text after kill %s, but %s characters", kill, after.length())
                    .isTrue();
            written += after.equals(before) ? 0 : 1;
            Files.writeString(file, before);
        }
        assertThat(written).isPositive();
        SafeFile.at(file).write("whatever was left behind is in nobody's way");
        assertThat(file).content().startsWith("whatever");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    /** Until a lock stands beside the file: then the writer is about to write, or writes. */
    private static void waitForWriting(Path file, Process writer) throws Exception {
        Path lock = file.resolveSibling(".decisions.md.lock");
        Files.deleteIfExists(lock);
        while (writer.isAlive() && !Files.exists(lock)) {
            Thread.sleep(1);
        }
    }

    @Test
    void twenty_decisions_of_four_programs_all_are_there() throws IOException, InterruptedException {
        Path file = folder.resolve("decisions.md");
        List<Process> writers = new ArrayList<>();
        for (int n = 0; n < 4; n++) {
            writers.add(Writer.start(file, "5"));
        }
        for (Process writer : writers) {
            assertThat(writer.waitFor(Duration.ofMinutes(2).toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
            assertThat(writer.exitValue()).isZero();
        }
        DecisionLog log = DecisionLog.of(new Source("decisions.md", Files.readString(file)));
        assertThat(log.decisions()).hasSize(20);
        assertThat(log.findings()).isEmpty();
    }
}
