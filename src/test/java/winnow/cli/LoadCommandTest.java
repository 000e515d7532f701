package winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.Shared;
import winnow.digest.DigestReader;

class LoadCommandTest {
    private static final String FIRST = "We sort parcels by the colour of their string. The sorter needs no scale.";
    private static final String SECOND = "A kettle that whistles in tune is described. It needs two reeds.";
    private static final String DIGEST =
            "Parcels: Sorting by String\n\n" + FIRST + "\n\nKettles in Tune\n\n" + SECOND + "\n";

    @TempDir
    private Path folder;

    private void write(String name, String text) throws IOException {
        write(name, text, StandardCharsets.UTF_8);
    }

    private void write(String name, String text, Charset charset) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private JsonNode papers() throws IOException {
        return new ObjectMapper().readTree(Cli.run(folder, "papers", "--json").out());
    }

    @Test
    void the_real_digest_has_72_papers_and_734_sentences_and_its_residue_is_named() throws IOException {
        Path digest = Shared.file("digest/papers-page.txt");
        Cli load = Cli.run(folder, "load", digest.toAbsolutePath().toString());
        assertThat(load.code()).isZero();
        assertThat(load.out()).contains("72 papers, 734 sentences").contains(":3: note: passed over");
        List<String> lines = Shared.lines("digest/papers-page.txt");
        int n = 0;
        for (JsonNode paper : papers()) {
            assertThat(paper.get("title").asText()).isEqualTo(lines.get(10 + 4 * n));
            assertThat(paper.get("abstract").asText()).isEqualTo(lines.get(12 + 4 * n));
            assertThat(paper.get("source").get("line").asInt()).isEqualTo(11 + 4 * n);
            n++;
        }
        assertThat(n).isEqualTo(72);
    }

    private void load() throws IOException {
        write("d.txt", DIGEST);
        Cli.run(folder, "load", "d.txt");
    }

    @Test
    void papers_as_json_have_every_documented_key() throws IOException {
        load();
        assertThat(papers().get(0).fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        ("id n title name aliases kind source abstract sentences figures hardware scale "
                                        + "baselines builds_on datasets models mentions code relations topics tier tier_why "
                                        + "authors year venue doi arxiv url key type keywords abstracts")
                                .split(" "));
    }

    @Test
    void sentences_as_json_have_every_documented_key() throws IOException {
        load();
        assertThat(papers().get(0).get("sentences").get(0).fieldNames())
                .toIterable()
                .containsExactly("n", "role", "text", "start", "end", "fingerprint");
    }

    @Test
    void a_missing_file_is_nothing_to_read() {
        Cli load = Cli.run(folder, "load", "no.txt");
        assertThat(load.code()).isEqualTo(3);
        assertThat(load.out()).contains("no.txt: error: no such file");
    }

    @Test
    void the_help_names_every_format() {
        Cli help = Cli.run(folder, "load", "--help");
        assertThat(help.out().replaceAll("\\s+", " "))
                .contains(String.join(", ", DigestReader.formats()) + ".")
                .contains(" openalex, ", " ris, ", " bibtex, ", " page.");
    }

    @Test
    void a_folder_is_read_file_by_file() throws IOException {
        Files.createDirectories(folder.resolve("in/deep/.hidden"));
        Files.writeString(folder.resolve("in/b.ris"), "TY  - JOUR\nTI  - Tides\nER  - \n");
        Files.writeString(folder.resolve("in/deep/a.bib"), "@article{a, title = {Lamps}}\n");
        Files.writeString(folder.resolve("in/deep/.hidden/c.bib"), "@article{a, title = {Hidden}}\n");
        Cli load = Cli.run(folder, "load", "in");
        assertThat(load.out()).contains("in/b.ris").contains("in/deep/a.bib").doesNotContain("hidden");
        assertThat(Cli.run(folder, "papers").out()).contains("Tides").contains("Lamps");
    }

    @Test
    void a_folder_without_files_is_nothing_to_read() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        Cli load = Cli.run(folder, "load", "empty");
        assertThat(load.code()).isEqualTo(3);
        assertThat(load.out()).contains("empty: error: this folder has no files");
    }

    @Test
    void an_empty_file_holds_no_papers() throws IOException {
        write("empty.txt", "");
        Cli load = Cli.run(folder, "load", "empty.txt");
        assertThat(load.code()).isEqualTo(3);
        assertThat(load.out()).contains("empty.txt: error: no paper was found in it");
    }

    @Test
    void a_binary_is_refused() throws IOException {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        Files.write(folder.resolve("noise.bin"), noise);
        Cli load = Cli.run(folder, "load", "noise.bin");
        assertThat(load.code()).isEqualTo(3);
        assertThat(load.out()).contains("noise.bin: error: the file is binary").containsOnlyOnce(": error: ");
    }

    @Test
    void what_can_be_read_is_read_beside_what_cannot() throws IOException {
        write("d.txt", DIGEST);
        Cli load = Cli.run(folder, "load", "no.txt", "d.txt");
        assertThat(load.code()).isEqualTo(3);
        assertThat(papers()).hasSize(2);
    }

    @Test
    void utf_16_and_byte_order_marks_are_read() throws IOException {
        write("a.txt", "\uFEFF" + DIGEST, StandardCharsets.UTF_16LE);
        write("b.txt", "\uFEFF" + DIGEST, StandardCharsets.UTF_16BE);
        write("c.txt", "\uFEFF" + DIGEST, StandardCharsets.UTF_8);
        write("d.txt", DIGEST, StandardCharsets.UTF_16LE);
        for (String name : List.of("a.txt", "b.txt", "c.txt", "d.txt")) {
            assertThat(Cli.run(folder, "load", name).code()).as(name).isZero();
            assertThat(papers().get(0).get("title").asText()).as(name).isEqualTo("Parcels: Sorting by String");
            assertThat(papers().get(1).get("abstract").asText()).as(name).isEqualTo(SECOND);
        }
    }

    @Test
    void latin_1_is_read_with_a_word_about_it() throws IOException {
        write("l.txt", DIGEST.replace("kettle that", "théière that"), StandardCharsets.ISO_8859_1);
        Cli load = Cli.run(folder, "load", "l.txt");
        assertThat(load.code()).isZero();
        assertThat(load.out()).contains("l.txt:7: note: 2 bytes are not UTF-8; they were read as Latin-1");
        assertThat(papers().get(1).get("abstract").asText()).startsWith("A théière that");
    }

    @Test
    void windows_line_ends_make_no_difference() throws IOException {
        write("crlf.txt", DIGEST.replace("\n", "\r\n"));
        assertThat(Cli.run(folder, "load", "crlf.txt").code()).isZero();
        assertThat(papers().get(0).get("abstract").asText()).isEqualTo(FIRST);
        assertThat(papers().get(1).get("source").get("line").asInt()).isEqualTo(5);
    }

    @Test
    void a_line_of_50_megabytes_is_passed_over_in_bounded_memory() throws IOException {
        Files.write(folder.resolve("long.txt"), (DIGEST + "\nLong\n\n").getBytes(StandardCharsets.UTF_8));
        byte[] megabyte = "word ".repeat(200_000).getBytes(StandardCharsets.UTF_8);
        try (var out = Files.newOutputStream(folder.resolve("long.txt"), java.nio.file.StandardOpenOption.APPEND)) {
            for (int count = 0; count < 50; count++) {
                out.write(megabyte);
            }
        }
        Cli load = Cli.run(folder, "load", "long.txt");
        assertThat(load.code()).isEqualTo(1);
        assertThat(load.out()).contains("long.txt:11: warning: the line has").contains("break it at the ends");
        assertThat(papers().size()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void a_title_without_an_abstract_is_reported_with_its_line() throws IOException {
        write("t.txt", "Parcels: Sorting\n\n" + FIRST + "\n\nA Title Nobody Wrote About\n\nKettles\n\n" + SECOND);
        Cli load = Cli.run(folder, "load", "t.txt");
        assertThat(load.code()).isEqualTo(1);
        assertThat(load.out())
                .contains("t.txt:5: warning: a title without an abstract: \"A Title Nobody Wrote About\"")
                .contains("2 papers");
    }

    @Test
    void an_abstract_without_a_title_is_reported_with_its_line() throws IOException {
        write("a.txt", "Parcels\n\n" + FIRST + "\n\n" + SECOND + "\n\nKettles\n\nKettles whistle. " + SECOND);
        Cli load = Cli.run(folder, "load", "a.txt");
        assertThat(load.code()).isEqualTo(1);
        assertThat(load.out())
                .contains("a.txt:5: warning: an abstract without a title")
                .contains("2 papers");
    }

    @Test
    void the_same_paper_twice_is_kept_once_and_said() throws IOException {
        write("d.txt", DIGEST + "\nParcels: Sorting by String\n\n" + FIRST + "\n");
        Cli load = Cli.run(folder, "load", "d.txt");
        assertThat(load.code()).isZero();
        assertThat(load.out()).contains("d.txt:9: note: the same paper, word for word, came before");
        assertThat(papers()).hasSize(2);
    }

    @Test
    void the_same_title_over_another_abstract_takes_a_number() throws IOException {
        write(
                "d.txt",
                DIGEST
                        + "\n"
                        + "Kettles in Tune\n\n"
                        + "Another kettle, by other people in another town. It needs one reed only.\n");
        Cli.run(folder, "load", "d.txt");
        assertThat(papers().get(2).get("id").asText()).isEqualTo("kettles-tune-2");
    }

    @Test
    void control_characters_are_kept_reported_and_never_shown() throws IOException {
        write("c.txt", DIGEST.replace("two reeds", "two\u001b[31m reeds\u0000"));
        Cli load = Cli.run(folder, "load", "c.txt");
        assertThat(load.code()).isZero();
        assertThat(load.out()).contains("c.txt:7:").contains("control character U+001B");
        assertThat(Cli.run(folder, "", true, "show", "2").out())
                .doesNotContain("\u001b[31m")
                .doesNotContain("\u0000");
        assertThat(papers().get(1).get("abstract").asText()).contains("\u001b[31m");
    }

    @Test
    void loading_the_same_file_again_changes_nothing() throws IOException {
        load();
        String before = Files.readString(folder.resolve(".winnow/current"));
        Cli again = Cli.run(folder, "load", "d.txt");
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("nothing changed");
        assertThat(Files.readString(folder.resolve(".winnow/current"))).isEqualTo(before);
    }

    @Test
    void a_load_that_finds_nothing_leaves_what_was_loaded() throws IOException {
        write("d.txt", DIGEST);
        write("empty.txt", "\n\n");
        Cli.run(folder, "load", "d.txt");
        assertThat(Cli.run(folder, "load", "empty.txt").code()).isEqualTo(3);
        assertThat(papers()).hasSize(2);
    }

    @Test
    void what_a_killed_load_left_behind_is_neither_read_nor_kept() throws IOException {
        load();
        Path half = Files.createDirectory(folder.resolve(".winnow/g-1a1f"));
        Files.writeString(folder.resolve(".winnow/winnow-store"), "g-1a1f\n", StandardOpenOption.APPEND);
        Files.writeString(half.resolve("papers.jsonl"), "{\"id\":\"half");
        assertThat(papers()).hasSize(2);
        write("e.txt", DIGEST.replace("Parcels", "Packets"));
        assertThat(Cli.run(folder, "load", "e.txt").code()).isZero();
        assertThat(half).doesNotExist();
        assertThat(papers().get(0).get("id").asText()).isEqualTo("packets");
    }

    @Test
    void standard_input_is_a_digest_too() {
        Cli load = Cli.run(folder, DIGEST, false, "load", "-");
        assertThat(load.code()).isZero();
        assertThat(load.out()).contains("2 papers, 4 sentences");
    }

    @Test
    void an_unknown_format_is_a_matter_of_usage() throws IOException {
        write("d.txt", DIGEST);
        Cli load = Cli.run(folder, "load", "--format", "papyrus", "d.txt");
        assertThat(load.code()).isEqualTo(2);
        assertThat(load.err()).startsWith("winnow: unknown format papyrus\nthe formats are ");
    }
}
