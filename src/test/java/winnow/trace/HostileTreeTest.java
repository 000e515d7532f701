package winnow.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTreeTest {
    private static final List<String> BITS = List.of(
            "@paper",
            "@papper",
            " ",
            "kettle",
            "#s",
            "#",
            "8",
            "/",
            "@",
            "~",
            "[impl->",
            "paper~",
            ".",
            "]",
            ",",
            "\n",
            "\r",
            "`",
            "\"",
            "é",
            "𝄞",
            "\ud800",
            ":skip",
            ":off",
            ":on",
            "*/",
            "3fa9c1d20b44",
            "{@code ",
            "```");

    @TempDir
    private Path root;

    private TreeScan scan() throws IOException {
        return new TreeScanner(root).scan();
    }

    private List<String> places() throws IOException {
        return scan().tags().stream().map(tag -> tag.at() + " " + tag.target()).toList();
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void links_are_not_followed_in_circles_nor_out_of_the_tree() throws IOException {
        Path outside = Files.createTempDirectory("outside");
        Files.writeString(outside.resolve("o.txt"), "@paper kettle#s1");
        write("a/b/k.txt", "@paper kettle#s2");
        Files.createSymbolicLink(root.resolve("a/b/up"), root);
        Files.createSymbolicLink(root.resolve("a/out"), outside);
        Files.createSymbolicLink(root.resolve("a/self"), root.resolve("a/self"));
        Files.createSymbolicLink(root.resolve("a/k.txt"), root.resolve("a/b/k.txt"));
        assertThat(places()).containsExactly("a/b/k.txt:1:1 kettle#s2");
        assertThat(scan().files().links()).isEqualTo(4);
    }

    @Test
    void a_tag_at_the_end_of_a_line_of_fifty_megabytes_is_found() throws IOException {
        int length = 50_000_000;
        byte[] chunk = "@param ~ [x->y~] 𝄞é@ ".repeat(1000).getBytes(StandardCharsets.UTF_8);
        int units = "@param ~ [x->y~] 𝄞é@ ".length() * 1000;
        int chunks = length / chunk.length;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(root.resolve("long.txt")))) {
            for (int at = 0; at < chunks; at++) {
                out.write(chunk);
            }
            out.write("@paper kettle#s2".getBytes(StandardCharsets.UTF_8));
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(places()).containsExactly("long.txt:1:" + (chunks * units + 1) + " kettle#s2"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 399, 401, 1999, 2001, 4000})
    void a_tag_across_the_border_of_what_is_read_at_once_is_found(int before) throws IOException {
        String filler = "x".repeat(78) + "\n";
        int lines = 65_536 / filler.length() - 60;
        int rest = 65_536 - lines * filler.length() - before;
        String text = filler.repeat(lines) + "y".repeat(rest) + " @paper kettle#s2, kettle/boiler\n" + filler.repeat(99)
                + "[impl->paper~kettle.s3~1]\n";
        write("k.txt", text);
        assertThat(places())
                .containsExactly(
                        "k.txt:" + (lines + 1) + ":" + (rest + 2) + " kettle#s2",
                        "k.txt:" + (lines + 1) + ":" + (rest + 20) + " kettle/boiler",
                        "k.txt:" + (lines + 101) + ":1 kettle#s3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-8", "windows-1252"})
    void other_encodings_are_read_with_their_columns(String charset) throws IOException {
        String text = "first é line of some length\r\n  é // @paper kettle#s2\r\n";
        write("k.txt", text.getBytes(Charset.forName(charset)));
        assertThat(places()).containsExactly("k.txt:2:8 kettle#s2");
    }

    @Test
    void a_byte_order_mark_is_no_column() throws IOException {
        write("a.txt", "\ufeff@paper kettle#s2");
        write("b.txt", "\ufeff@paper kettle#s2".getBytes(StandardCharsets.UTF_16LE));
        assertThat(places()).containsExactly("a.txt:1:1 kettle#s2", "b.txt:1:1 kettle#s2");
    }

    @Test
    void binary_files_are_passed_over_and_a_late_nul_is_not_binary() throws IOException {
        write("a.bin", "ab\0c @paper kettle#s1\n");
        write("b.txt", "x".repeat(9_000) + "\n\0 @paper kettle#s2\n");
        assertThat(places()).containsExactly("b.txt:2:3 kettle#s2");
        assertThat(scan().files().binary()).isEqualTo(1);
    }

    @Test
    void generated_files_are_passed_over() throws IOException {
        write("a.go", "// Code generated by kettle; DO NOT EDIT.\n// @paper kettle#s1\n");
        write("b.js", "/**\n * @generated\n */\n// @paper kettle#s1\n");
        write("c.cs", "// <auto-generated>\n// @paper kettle#s1\n");
        write("d.min.js", "// @paper kettle#s1\n");
        write("e.java", "// what is generated here is steam\n// @paper kettle#s1\n");
        assertThat(places()).containsExactly("e.java:2:4 kettle#s1");
        assertThat(scan().files().generated()).isEqualTo(4);
    }

    @Test
    void a_folder_a_thousand_deep_is_walked() throws IOException {
        Path folder = Files.createDirectories(root.resolve("d/".repeat(1000)));
        Files.writeString(folder.resolve("k"), "@paper kettle#s1");
        assertThat(scan().tags()).hasSize(1);
    }

    @Test
    void noise_throws_nothing() throws IOException {
        Random random = new Random(7);
        for (int file = 0; file < 60; file++) {
            StringBuilder text = new StringBuilder();
            for (int bit = 0; bit < 3_000; bit++) {
                text.append(BITS.get(random.nextInt(BITS.size())));
            }
            write("noise" + file + (file % 2 == 0 ? ".java" : ".md"), text.toString());
            byte[] bytes = new byte[5_000];
            random.nextBytes(bytes);
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] = bytes[at] == 0 ? (byte) '@' : bytes[at];
            }
            write("bytes" + file, bytes);
        }
        Desk desk = new Desk(root.resolve("desk"));
        TreeScan scan = scan();
        assertThat(scan.misses()).isNotEmpty();
        assertThatCode(() -> new Tracer(desk.library(), Desk.picks("kettle")).trace(scan))
                .doesNotThrowAnyException();
    }

    @Test
    void an_empty_tree_and_a_missing_path_are_nothing_to_read() throws IOException {
        assertThat(scan().nothingToRead()).contains("no text file is there to be traced");
        write("k.txt", "x");
        assertThat(scan().nothingToRead()).isEmpty();
        TreeScan some = new TreeScanner(root).scan(List.of(Path.of("k.txt"), Path.of("src/gone")));
        assertThat(some.nothingToRead()).contains("no such file or folder: src/gone");
    }

    @Test
    void paths_that_overlap_are_read_once_and_named_from_the_root() throws IOException {
        write("a/b/k.txt", "@paper kettle#s2");
        TreeScan scan =
                new TreeScanner(root).scan(List.of(Path.of("a"), root.resolve("a/b"), Path.of("a/b/../b/k.txt")));
        assertThat(scan.tags()).extracting(tag -> tag.at().file()).containsExactly("a/b/k.txt");
    }
}
