package winnow.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.text.Source;

class SafeFileTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void a_file() throws IOException {
        file = folder.resolve("decisions.md");
        Files.writeString(file, "# Decisions\r\n\r\nöäü \uFEFF\t\n");
    }

    private static Edited append(Source before) {
        return new DecisionEditor(new Drafts.Papers()).append(before, Drafts.plain("Further"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void an_edit_keeps_every_byte_before_it_and_leaves_nothing_beside_the_file() throws IOException {
        byte[] before = Files.readAllBytes(file);
        SafeFile.at(file).edit(SafeFileTest::append);
        byte[] after = Files.readAllBytes(file);
        assertThat(java.util.Arrays.copyOf(after, before.length)).isEqualTo(before);
        assertThat(new String(after, StandardCharsets.UTF_8)).contains("## D-0001 Further");
        assertThat(names()).containsExactly("decisions.md");
    }

    @Test
    void a_file_that_is_not_there_is_begun() throws IOException {
        Path begun = folder.resolve("new.md");
        SafeFile.at(begun).edit(SafeFileTest::append);
        assertThat(begun).content().startsWith("# Decisions\n\n## D-0001 Further\n");
    }

    @Test
    void a_refusal_writes_nothing() throws IOException {
        var before = Files.getLastModifiedTime(file);
        SafeFile.at(file).edit(source -> new Edited.Refusal("no", null));
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
    }

    @Test
    void a_symbolic_link_is_followed_and_stays_one() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), Path.of("between.md"));
        Files.createSymbolicLink(folder.resolve("between.md"), file);
        SafeFile.at(link).edit(SafeFileTest::append);
        assertThat(link).isSymbolicLink();
        assertThat(file).content().contains("D-0001");
    }

    @Test
    void a_link_to_a_file_that_is_not_there_begins_that_file() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), Path.of("target.md"));
        SafeFile.at(link).write("x");
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("target.md")).content().isEqualTo("x");
    }

    @Test
    void a_circle_of_links_is_told() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a.md"), Path.of("b.md"));
        Files.createSymbolicLink(folder.resolve("b.md"), Path.of("a.md"));
        assertThatThrownBy(() -> SafeFile.at(link))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a.md");
    }

    @Test
    void permissions_are_kept() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));
        SafeFile.at(file).edit(SafeFileTest::append);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r-x");
    }

    @Test
    void a_read_only_file_is_told_and_left_alone() throws IOException {
        String before = Files.readString(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertThatThrownBy(() -> SafeFile.at(file).edit(SafeFileTest::append))
                .isInstanceOf(IOException.class)
                .hasMessage(file + ": the file is read-only; nothing was changed");
        assertThat(file).content().isEqualTo(before);
        assertThat(names()).containsExactly("decisions.md");
    }

    @Test
    void a_full_disk_is_told_and_leaves_the_old_text() throws IOException {
        String before = Files.readString(file);
        SafeFile full = SafeFile.at(file, (channel, bytes) -> {
            bytes.limit(bytes.limit() / 2);
            channel.write(bytes);
            throw new IOException("No space left on device");
        });
        assertThatThrownBy(() -> full.edit(SafeFileTest::append))
                .hasMessage(file + ": could not be written (No space left on device); nothing was changed");
        assertThat(file).content().isEqualTo(before);
        assertThat(names()).containsExactly("decisions.md");
    }

    @Test
    void bytes_that_are_no_utf_8_are_told_with_their_line() throws IOException {
        Files.write(file, new byte[] {'a', '\n', 'b', (byte) 0xE4, 'c'});
        assertThatThrownBy(() -> SafeFile.at(file).edit(SafeFileTest::append))
                .hasMessage(file + ":2: not UTF-8; save it as UTF-8 and try again. Nothing was changed.");
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        assertThatThrownBy(
                        () -> SafeFile.at(folder.resolve("none/decisions.md")).write("x"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("there is no such folder");
    }

    @Test
    void twenty_writers_at_once_leave_twenty_decisions() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(20);
        try {
            List<Callable<Edited>> writers = IntStream.range(0, 20)
                    .<Callable<Edited>>mapToObj(n -> () -> SafeFile.at(file).edit(SafeFileTest::append))
                    .toList();
            for (var written : pool.invokeAll(writers)) {
                assertThat(written.get()).isInstanceOf(Edited.Change.class);
            }
        } finally {
            pool.shutdown();
        }
        DecisionLog log = DecisionLog.of(new Source("decisions.md", Files.readString(file)));
        assertThat(log.decisions()).hasSize(20);
        assertThat(log.findings()).isEmpty();
        assertThat(names()).containsExactly("decisions.md");
    }
}
