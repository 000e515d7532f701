package winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that is damaged, foreign or another version's: it is told, and nothing of anybody's is lost. */
class StoreTest {
    private static final String DIGEST = """
            Parcels: Carrying Many Things at Once

            We carry things in parcels. Parcels are 2x faster than bags on one A100 GPU.

            Ovens That Bake Bread Evenly

            Bread burns at its edges. We present an oven that turns its loaves. Loaves come out even.
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("d.txt"), DIGEST);
    }

    private Cli run(String... arguments) {
        return Cli.run(folder, arguments);
    }

    private Path generation() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(".winnow"))) {
            return files.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }

    /** Turns one bit of a file around. */
    private static void damage(Path file, int at) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[at] ^= 4;
        Files.write(file, bytes);
    }

    @Test
    void a_flipped_bit_in_any_file_is_told_as_that() throws IOException {
        run("load", "d.txt");
        List<Path> files;
        try (Stream<Path> all = Files.walk(generation())) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("write.lock"))
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(8);
        for (Path file : files) {
            damage(file, 1);
            for (String command : List.of("papers", "check", "show")) {
                Cli told = command.equals("show") ? run("show", "1") : run(command);
                assertThat(told.code()).as(command + " " + file).isEqualTo(1);
                assertThat(told.err())
                        .contains(file.getFileName() + " is damaged: its checksum does not match")
                        .contains("winnow load YOUR-DIGEST");
                assertThat(told.out()).isEmpty();
            }
            damage(file, 1);
        }
        assertThat(run("papers").code()).isZero();
    }

    @Test
    void a_damaged_pointer_and_another_version_are_told_and_a_load_mends_them() throws IOException {
        run("load", "d.txt");
        Path current = folder.resolve(".winnow/current");
        Files.writeString(current, "g-elsewhere\n");
        assertThat(run("papers").err()).contains("current is damaged: it names no generation of this store");
        Files.delete(current);
        assertThat(run("check").err()).contains("current is missing");
        assertThat(run("check").code()).isEqualTo(1);
        assertThat(run("load", "d.txt").code()).isZero();
        Path marker = folder.resolve(".winnow/winnow-store");
        Files.writeString(marker, Files.readString(marker).replace("store 4", "store 9"));
        Cli other = run("papers");
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.err()).contains("is a store of version 9, and this winnow reads version 4");
        assertThat(run("load", "d.txt").code()).isZero();
        assertThat(run("papers").out()).contains("2 papers");
    }

    @Test
    void the_store_of_an_older_winnow_is_told_and_what_it_left_is_not_deleted() throws IOException {
        Path old = Files.createDirectories(folder.resolve(".winnow/g-1"));
        Files.writeString(old.resolve("meta.json"), "{\"version\":\"3\"}");
        Files.writeString(folder.resolve(".winnow/current"), "g-1\n");
        assertThat(run("papers").err()).contains("is a store of an older winnow");
        assertThat(run("load", "d.txt").code()).isZero();
        assertThat(old.resolve("meta.json")).exists();
    }

    @Test
    void only_what_we_wrote_is_deleted() throws IOException {
        run("load", "d.txt");
        Path guest = generation().resolve("index/notes.txt");
        Path photos = Files.createDirectories(folder.resolve(".winnow/g-photos"));
        Files.writeString(photos.resolve("me.jpg"), "a face");
        Files.writeString(guest, "mine");
        Files.writeString(folder.resolve("d.txt"), DIGEST.replace("2x", "3x"));
        assertThat(run("load", "d.txt").code()).isZero();
        assertThat(photos.resolve("me.jpg")).hasContent("a face");
        assertThat(guest).hasContent("mine");
        assertThat(guest.resolveSibling("../papers.jsonl").normalize()).doesNotExist();
    }

    @Test
    void a_folder_that_is_no_store_is_not_made_one() throws IOException {
        Path photos = Files.createDirectories(folder.resolve(".winnow/g-photos"));
        Cli load = run("load", "d.txt");
        assertThat(load.code()).isEqualTo(1);
        assertThat(load.err())
                .contains("holds what winnow did not write: g-photos")
                .contains("--store DIR");
        assertThat(photos).isEmptyDirectory();
        assertThat(run("load", "d.txt", "--store", "kept").code()).isZero();
        assertThat(run("papers", "--store", "kept").out()).contains("2 papers");
    }

    @Test
    void no_link_is_followed_at_any_level(@TempDir Path elsewhere) throws IOException {
        Path victim = Files.createDirectories(elsewhere.resolve("g-1"));
        Files.writeString(victim.resolve("papers.jsonl"), "theirs");
        Files.createSymbolicLink(folder.resolve(".winnow"), elsewhere);
        for (String[] command : new String[][] {{"load", "d.txt"}, {"papers"}}) {
            Cli refused = Cli.run(folder, command);
            assertThat(refused.err()).contains("is a symbolic link, and a store may not lead elsewhere");
            assertThat(refused.code()).isEqualTo(1);
        }
        Files.delete(folder.resolve(".winnow"));
        run("load", "d.txt");
        for (String name : List.of("lock", "wordings.json", ".gitignore", "g-2")) {
            Path link = folder.resolve(".winnow").resolve(name);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, victim.resolve("papers.jsonl"));
            Cli refused = run("load", "d.txt", "--format", "page");
            assertThat(refused.code()).as(name).isEqualTo(1);
            assertThat(refused.err()).contains(name + " is a symbolic link");
            Files.delete(link);
        }
        assertThat(victim.resolve("papers.jsonl")).hasContent("theirs");
    }

    @Test
    void damaged_wordings_are_told_and_kept() throws IOException {
        run("load", "d.txt");
        Path wordings = folder.resolve(".winnow/wordings.json");
        Files.writeString(wordings, Files.readString(wordings).replace("Bread burns", "Bread burnt"));
        Files.writeString(folder.resolve("d.txt"), DIGEST.replace("2x", "3x"));
        Cli load = run("load", "d.txt");
        assertThat(load.code()).isEqualTo(1);
        assertThat(load.err()).contains("wordings.json is damaged").contains("delete that file to go on without it");
        assertThat(Files.readString(wordings)).contains("Bread burnt");
    }

    @Test
    void facts_are_derived_anew_when_the_topics_change() throws IOException {
        run("load", "d.txt");
        assertThat(run("topics").out()).doesNotContain("Baking");
        Files.createDirectories(folder.resolve("reference"));
        Path topics = folder.resolve("reference/topics.yaml");
        Files.writeString(topics, "topics:\n  - {id: baking, label: Baking, terms: [[oven], [bread, loaves]]}\n");
        Cli anew = run("topics");
        assertThat(anew.err()).startsWith("the topics, the lock or winnow changed: reading the papers again");
        assertThat(anew.out()).contains("Baking baking 1");
        assertThat(run("topics").err()).isEmpty();
        Files.writeString(topics, "topics: [");
        Cli damaged = run("papers");
        assertThat(damaged.code()).isZero();
        assertThat(damaged.err()).contains("facts are as they were before: reference/topics.yaml:1: not YAML");
        assertThat(damaged.out()).contains("2 papers");
    }

    @Test
    void an_unchanged_digest_is_not_decoded_again_and_says_the_same() throws IOException {
        Files.writeString(folder.resolve("d.txt"), DIGEST + "\n???\n");
        Cli first = run("load", "d.txt", "--json");
        Path generation = generation();
        Cli second = run("load", "d.txt", "--json");
        assertThat(generation()).isEqualTo(generation);
        assertThat(second.out()).isEqualTo(first.out().replace("\"changed\" : true", "\"changed\" : false"));
    }
}
