package winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import winnow.Shared;
import winnow.digest.DigestReader;
import winnow.digest.DigestSink;
import winnow.digest.Entry;
import winnow.digest.ReadAs;
import winnow.paper.Finding;
import winnow.report.Exports;

class ExportCommandTest {
    private static final String DIGEST = """
            Parcels: Sorting by String

            We sort {parcels} by 100% of H_2O & a "string". The sorter needs no scale.

            @Kettles in $x_{1}$ Tune

            A kettle that whistles at 5<z<6 is described. It needs two reeds.
            """;

    @TempDir
    private Path folder;

    private Cli loaded(String digest) throws IOException {
        Files.write(folder.resolve("d.txt"), digest.getBytes(StandardCharsets.UTF_8));
        return Cli.run(folder, "load", "d.txt");
    }

    private List<String> papers() throws IOException {
        List<String> papers = new ArrayList<>();
        for (JsonNode each :
                new ObjectMapper().readTree(Cli.run(folder, "papers", "--json").out())) {
            papers.add(each.get("title").asText() + "\n" + each.get("abstract").asText());
        }
        return papers;
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "jsonl", "csv", "bibtex", "ris", "csl-json", "markdown"})
    void what_is_exported_is_loaded_as_the_same_papers(String form) throws IOException {
        loaded(DIGEST);
        List<String> before = papers();
        assertThat(Cli.run(folder, "export", "--format", form, "--output", "out")
                        .code())
                .isZero();
        Cli load = Cli.run(folder, "load", "out");
        assertThat(load.code()).isZero();
        assertThat(load.out()).contains("2 papers, 4 sentences");
        assertThat(papers()).isEqualTo(before);
    }

    @Test
    void the_real_digest_goes_out_and_is_read_back_unchanged() throws IOException {
        Cli.run(
                folder,
                "load",
                Shared.file("digest/papers-page.txt").toAbsolutePath().toString());
        List<String> before = papers();
        for (String form : Exports.ids()) {
            Cli.run(folder, "export", "--format", form, "--output", "out");
            List<String> read = new ArrayList<>();
            try (InputStream in = Files.newInputStream(folder.resolve("out"))) {
                DigestReader.read("out", in, ReadAs.FOUND, entries(read));
            }
            assertThat(read).as(form).isEqualTo(before);
        }
    }

    private static DigestSink entries(List<String> read) {
        return new DigestSink() {
            @Override
            public void entry(Entry entry) {
                read.add(entry.title() + "\n" + entry.text());
            }

            @Override
            public void finding(Finding finding) {
                read.add(finding.message());
            }
        };
    }

    @Test
    void the_form_goes_by_the_ending_of_the_file() throws IOException {
        loaded(DIGEST);
        Cli export = Cli.run(folder, "export", "--output", "out.csl.json");
        assertThat(export.err()).isEqualTo("out.csl.json: 2 papers\n");
        assertThat(export.out()).isEmpty();
        assertThat(Files.readString(folder.resolve("out.csl.json"))).contains("\"type\" : \"article\"");
        assertThat(folder.resolve("out.csl.json.part")).doesNotExist();
    }

    @Test
    void only_the_papers_asked_for_are_written() throws IOException {
        loaded(DIGEST);
        Cli export = Cli.run(folder, "export", "--format", "jsonl", "--text", "whistles");
        assertThat(export.out()).hasLineCount(1).startsWith("{\"id\":\"kettles");
        assertThat(Cli.run(folder, "export", "--format", "jsonl", "2").out()).isEqualTo(export.out());
        Cli none = Cli.run(folder, "export", "--format", "json", "--text", "teapot");
        assertThat(none.code()).isZero();
        assertThat(none.out()).isEqualToIgnoringWhitespace("[]");
        assertThat(none.err()).isEqualTo("0 of 2 papers: \"teapot\"\n");
    }

    @Test
    void a_form_that_cannot_be_told_is_a_matter_of_usage() throws IOException {
        loaded(DIGEST);
        assertThat(Cli.run(folder, "export").code()).isEqualTo(2);
        assertThat(Cli.run(folder, "export").err()).isEqualTo("""
                        winnow: in which format?
                        say it with --format; the formats are json, jsonl, csv, bibtex, ris, csl-json, markdown
                        """);
        assertThat(Cli.run(folder, "export", "--output", "a.docx").err())
                .startsWith("winnow: the ending of a.docx names no format\n");
        assertThat(Cli.run(folder, "export", "--format", "docx").err()).startsWith("winnow: unknown format docx\n");
        assertThat(Cli.run(folder, "export", "--format", "bibtx").err())
                .isEqualTo("winnow: unknown format bibtx\ndid you mean bibtex?\n");
        assertThat(Cli.run(folder, "export", "--format", "ris", "--tier", "moon")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void a_file_that_cannot_be_written_leaves_the_old_one() throws IOException {
        loaded(DIGEST);
        Cli export = Cli.run(folder, "export", "--format", "ris", "--output", "no/such/folder.ris");
        assertThat(export.code()).isEqualTo(3);
        assertThat(export.err()).doesNotContain("Exception");
    }

    @Test
    void no_escape_sequence_reaches_a_terminal_or_a_file() throws IOException {
        loaded(DIGEST.replace("two reeds", "two\u001b[31m reeds\u009b2J"));
        String shown = Cli.run(folder, "", true, "export", "--format", "ris").out();
        assertThat(shown).contains("two[31m reeds2J");
        assertThat(Cli.run(folder, "export", "--format", "ris").out()).contains("two[31m reeds2J");
        assertThat(Cli.run(folder, "export", "--format", "json").out()).contains("two\\u001B[31m reeds\\u009b2J");
    }
}
