package winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a team has does not go without its word, and what is no digest is doubted aloud. */
class LoadWithoutLossTest {
    private static final String DIGEST = """
            Parcels: Carrying Many Things at Once

            We carry things in parcels. Parcels are 2x faster than bags on one A100 GPU.

            Ovens: Bread Without Burnt Edges

            Bread burns at its edges. We present an oven that turns its loaves. Loaves come out even.
            """;
    private static final String OTHER = """
            Kettles: Water That Boils Sooner

            We boil water in a kettle. It takes half the time of a pot. Pots are slow.
            """;

    @TempDir
    private Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Cli run(String... arguments) {
        return Cli.run(folder, arguments);
    }

    @BeforeEach
    void load() throws IOException {
        write("d.txt", DIGEST);
        write("e.txt", OTHER);
        assertThat(run("load", "d.txt").code()).isZero();
    }

    @Test
    void a_digest_without_the_papers_of_before_replaces_them_only_when_told() {
        Cli refused = run("load", "e.txt");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err())
                .isEqualTo("winnow: the 2 papers of d.txt would go for 1 paper of e.txt, which has none of them;"
                        + " nothing was changed\n"
                        + "--add keeps them and puts the new ones behind, --replace lets them go\n");
        assertThat(run("papers").out()).contains("2 papers");
        assertThat(run("load", "--replace", "e.txt").code()).isZero();
        assertThat(run("papers").out()).contains("1 paper").contains("kettles");
    }

    @Test
    void on_a_terminal_it_asks() {
        assertThat(Cli.run(folder, "n\n", true, "load", "e.txt").code()).isEqualTo(1);
        assertThat(run("papers").out()).contains("2 papers");
        Cli agreed = Cli.run(folder, "y\n", true, "load", "e.txt");
        assertThat(agreed.err()).contains("Replace them? [y/N]");
        assertThat(agreed.code()).isZero();
        assertThat(run("papers").out()).contains("1 paper");
    }

    @Test
    void added_papers_come_behind_and_revised_ones_keep_their_place() throws IOException {
        assertThat(run("load", "--add", "e.txt").code()).isZero();
        assertThat(run("papers").out()).containsSubsequence("1  parcels", "2  ovens", "3  kettles", "3 papers");
        write("d.txt", DIGEST.replace("2x faster", "3x faster"));
        run("load", "--add", "d.txt");
        assertThat(run("papers").out()).containsSubsequence("1  parcels", "2  ovens", "3  kettles", "3 papers");
        assertThat(run("show", "parcels").out()).contains("3x faster");
        assertThat(run().out()).contains("from e.txt, d.txt");
    }

    /** A brief that cites three sentences. */
    private static final String OVENS = """
                ---
                id: ovens
                title: "Ovens: Bread Without Burnt Edges"
                kind: algorithm
                tier: laptop # an oven
                effort: 2 weeks
                topics: []
                code: []
                ---
                An oven. [s2]

                ## Build
                1. **turner** — turns loaves. [s2]
                2. **timer** — waits, as s2 says. [s3]
                3. **door** — opens. [s1]

                ## Figures
                The abstract states no figure.

                ## Smallest faithful build
                A small one.

                ## Check
                Bake. [s3]

                ## Watch out
                Open: heat.

                ## Also asked as
                - a
                - b
                - c
                - d
                - e
                """;

    @Test
    void a_revised_digest_tells_what_became_of_cited_sentences_and_citations_follow() throws IOException {
        write("reference/papers/ovens.md", OVENS);
        assertThat(run("decide", "ovens", "--because", "bread", "--cite", "ovens#s2")
                        .code())
                .isZero();
        String log = Files.readString(folder.resolve("decisions.md"));
        assertThat(log).contains("ovens#s2@");
        write("src/Oven.java", "// @paper ovens#s2\n// @paper ovens/turner\nclass Oven {}\n");
        write("d.txt", DIGEST.replace("We present an oven", "People dislike that. We present an oven"));
        Cli told = run("load", "d.txt");
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.out())
                .contains("what it said is sentence 3 today")
                .contains("Moved: ovens#s2 is now s3, ovens#s3 is now s4")
                .contains("winnow load --follow");
        assertThat(folder.resolve("reference/papers/ovens.md")).hasContent(OVENS);
        Cli followed = run("load", "--follow", "d.txt");
        assertThat(followed.out()).contains("-An oven. [s2]\n+An oven. [s3]").contains("+++ b/decisions.md");
        assertThat(folder.resolve("reference/papers/ovens.md"))
                .hasContent(OVENS.replace("[s3]", "[s4]").replace("[s2]", "[s3]"));
        assertThat(Files.readString(folder.resolve("decisions.md")))
                .isEqualTo(log.replace("ovens#s3", "ovens#s4").replace("ovens#s2", "ovens#s3"));
        assertThat(followed.err())
                .containsOnlyOnce("src/Oven.java:1:4: warning: ovens#s2 is now s3")
                .contains("write @paper ovens#s3");
        assertThat(run("load", "--follow", "d.txt").err()).contains("no citation in a brief or in decisions.md");
        assertThat(run("check").out()).contains("0 errors, 0 warnings");
    }

    @Test
    void what_reads_like_no_digest_is_doubted_aloud() throws IOException {
        write("odd.txt", """
                <html><head><title>404 Not Found</title></head><body><h1>Not Found</h1>
                <p>The requested URL /papers was not found on this server.</p><h2>More to read</h2>
                <p>Additionally, a 404 Not Found error was met while handling the request.</p></body></html>
                """);
        Cli load = run("load", "--replace", "odd.txt");
        assertThat(load.out()).startsWith("odd.txt: warning: is this a digest? it reads like the page of an error");
        assertThat(load.code()).isEqualTo(1);
    }

    @Test
    void bytes_without_words_are_no_digest() throws IOException {
        byte[] noise = new byte[3_000];
        new java.util.Random(7).nextBytes(noise);
        Files.write(folder.resolve("noise.txt"), noise);
        Cli load = run("load", "noise.txt");
        assertThat(load.code()).isEqualTo(3);
        assertThat(load.out()).contains("Nothing was loaded");
    }

    @Test
    void whoever_knows_better_says_what_a_file_is_and_what_its_bytes_stand_for() throws IOException {
        write(
                "odd.txt",
                "<html><body><h1>Errors 404 Not Found in Kitchens</h1><p>We present pots that find what was"
                        + " not found. They boil. They whistle when the page of an error is cooked.</p></body></html>");
        assertThat(run("load", "--format", "html", "odd.txt").out()).doesNotContain("is this a digest?");
        byte[] old =
                "Grüße aus der Küche\n\nWe present ovens from Köln. They grill over small flames. Nobody is hungry.\n"
                        .getBytes(Charset.forName("IBM850"));
        Files.write(folder.resolve("old.txt"), old);
        run("load", "--replace", "old.txt");
        assertThat(run("papers").out()).doesNotContain("Küche");
        assertThat(run("load", "--replace", "--encoding", "IBM850", "old.txt").code())
                .isZero();
        assertThat(run("papers").out()).contains("Grüße aus der Küche");
        assertThat(run("load", "--encoding", "klingon", "old.txt").err()).contains("unknown encoding klingon");
    }

    @Test
    void a_program_with_prose_in_it_is_refused_and_nothing_is_lost() throws IOException {
        write("d.txt", DIGEST);
        run("load", "d.txt");
        write("odd.txt", """
                import java.util.List;
                import java.util.Map;

                Reading Names From a Very Long List of Papers

                We read the names of papers from a list. Each of them is kept in order. Nobody sorts them.

                for (String name : names) {
                    keep(name);
                }

                Printing What Was Read From the List

                We print the names of papers in their order. A name that is too long is cut. Nobody minds.

                print(names);
                """);
        Cli load = run("load", "--replace", "odd.txt");
        assertThat(load.out()).contains("odd.txt: error: this seems to be the source of a program");
        assertThat(load.code()).isNotZero();
        assertThat(run("papers").out()).contains("ovens");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.pdf  | %PDF-1.7                        | this is a PDF that is damaged or cut
            a.docx | PK..[Content_Types].xml         | this seems to be an office file
            a.doc  | \u00D0\u00CF\u0011\u00E0        | this is a file of an older Word, Excel or PowerPoint
            a.png  | \u0089PNG                       | this is a picture
            """)
    void a_file_of_another_kind_is_told_in_one_message(String name, String head, String what) throws IOException {
        Files.write(folder.resolve(name), head.getBytes(StandardCharsets.ISO_8859_1));
        Cli load = run("load", name);
        assertThat(load.code()).isEqualTo(3);
        assertThat(load.out()).contains(name + ": error: " + what).containsOnlyOnce(": error: ");
    }

    @Test
    void another_language_of_the_same_file_is_read_anew() throws IOException {
        Files.writeString(folder.resolve("two.ris"), """
                TY  - JOUR
                TI  - Tides on Small Islands
                N2  - Die Tafeln der Gezeiten werden von Hand berechnet, und der Mond ist nicht im Bild.
                N2  - The tables of the tides are computed by hand, and the moon is not in the picture.
                ER  -
                """);
        run("load", "--replace", "two.ris");
        assertThat(run("papers", "--json").out()).contains("\"abstract\":\"The tables");
        run("load", "--replace", "--language", "de", "two.ris");
        assertThat(run("papers", "--json").out())
                .contains("\"abstract\":\"Die Tafeln")
                .contains("The tables");
        assertThat(run("load", "--language", "xx", "two.ris").err()).contains("unknown language xx");
    }

    @Test
    void an_address_is_told_with_what_to_type() {
        assertThat(run("load", "https://papers.example/all").out())
                .contains("this is an address, and winnow fetches nothing")
                .contains("curl -L 'https://papers.example/all' | winnow load -");
    }
}
