package winnow.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import winnow.digest.DigestReader;
import winnow.digest.DigestSink;
import winnow.digest.Entry;
import winnow.digest.ReadAs;
import winnow.paper.Bibliography;
import winnow.paper.Finding;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.reading.PaperReader;

final class ExportsTest {
    private static final List<Entry> ENTRIES = List.of(
            new Entry(
                    "H_2O: Tides & Lamps at 50% of $\\mathcal{O}(n_1)$ #1",
                    "They {rise} at 12\\% of $x_{1}$, \"high\" & low; for 5<z<6.", 3),
            new Entry("=SUM(A1:A9) of {NeurIPS", "-1 is less than + 1, it says. {Unpaired", 9),
            new Entry("Schrödinger's Öre — a “quote”", "", 12),
            new Entry("@Home, costs $5", "A tab\tand more: 1. not a list. [1] *Nor* bold.", 14));

    @ParameterizedTest
    @CsvSource({"json, json", "jsonl, json", "csv, csv", "ris, ris", "csl-json, csl-json", "bibtex, bibtex"})
    void what_is_written_is_read_back_to_the_same_papers(String form, String format) throws IOException {
        Read read = new Read(written(form, papers()));

        assertThat(read.format).isEqualTo(format);
        assertThat(read.findings).isEmpty();
        assertThat(read.titles)
                .containsExactlyElementsOf(ENTRIES.stream().map(Entry::title).toList());
        assertThat(read.texts)
                .containsExactlyElementsOf(ENTRIES.stream()
                        .map(each -> each.text().replace('\t', ' '))
                        .toList());
    }

    @Test
    void the_bibliography_of_twelve_types_goes_through_every_form() throws IOException {
        StringBuilder bib = new StringBuilder();
        List<String> types = List.of(
                "article",
                "inproceedings",
                "incollection",
                "inbook",
                "book",
                "proceedings",
                "phdthesis",
                "mastersthesis",
                "techreport",
                "unpublished",
                "misc",
                "online");
        for (String type : types) {
            bib.append("@" + type + "{key:" + type + ", title={Tides of " + type + "}, year=20"
                    + (10 + types.indexOf(type))
                    + ", author={Moss, Ann and Bo van L{\\\"o}w and {Tide Group}}, doi={10.1234/" + type
                    + "_1}, url={https://example.org/" + type + "_1}, eprint={2001.0000" + types.indexOf(type) % 10
                    + "}, keywords={sea; salt}}\n");
        }
        Read given = new Read(bib.toString());
        List<Paper> papers = papers(given.entries);

        for (String form : List.of("json", "jsonl", "csv", "bibtex", "ris", "csl-json")) {
            List<Entry> back = new Read(written(form, papers)).entries;
            assertThat(back.stream().map(ExportsTest::identity))
                    .as(form)
                    .containsExactlyElementsOf(
                            given.entries.stream().map(ExportsTest::identity).toList());
            assertThat(back.stream().map(each -> each.bibliography().keywords()))
                    .as(form)
                    .containsOnly(List.of("sea", "salt"));
        }
        assertThat(new Read(written("bibtex", papers)).entries).isEqualTo(given.entries);
        assertThat(written("ris", papers)).contains("TY  - JOUR", "TY  - CPAPER", "TY  - THES", "AU  - Bo van Löw");
        assertThat(written("csl-json", papers)).contains("\"type\" : \"paper-conference\"", "\"family\" : \"van Löw\"");
    }

    /** What may not change: of names the letters, whatever their order. */
    private static List<Object> identity(Entry entry) {
        Bibliography cited = entry.bibliography();
        return Stream.of(
                        cited.authors().stream()
                                .map(name ->
                                        Stream.of(name.split("[ ,]+")).sorted().toList())
                                .toList(),
                        cited.year(),
                        cited.doi(),
                        cited.arxiv(),
                        cited.url(),
                        cited.key(),
                        entry.title())
                .map(Object.class::cast)
                .toList();
    }

    @Test
    void another_program_reads_the_bibtex() throws IOException, ParseException {
        BibTeXDatabase database = new BibTeXParser().parse(new StringReader(written("bibtex", papers())));

        assertThat(database.getEntries()).hasSize(ENTRIES.size());
        assertThat(database.getEntries()
                        .values()
                        .iterator()
                        .next()
                        .getField(BibTeXEntry.KEY_TITLE)
                        .toUserString())
                .isEqualTo("{H\\_2O: Tides \\& Lamps at 50\\% of $\\mathcal{O}(n_1)$ \\#1}");
    }

    @Test
    void no_cell_of_a_table_is_a_formula() throws IOException {
        String table = written("csv", papers());

        assertThat(table).contains("\"'=SUM(A1:A9) of {NeurIPS\"", "\"'-1 is less", "\"'@Home, costs $5\"");
        assertThat(table.lines()).hasSize(ENTRIES.size() + 1);
        assertThat(table.split("\r\n")).hasSize(ENTRIES.size() + 1);
    }

    @Test
    void markdown_is_read_back_to_the_same_titles() throws IOException {
        List<Paper> papers = papers().subList(0, 2);
        Read read = new Read(written("markdown", papers));

        assertThat(written("markdown", papers)).contains("## =SUM(A1:A9) of {NeurIPS\n\n\\-1 is less", "5\\<z\\<6");
        assertThat(read.format).isEqualTo("markdown");
    }

    @Test
    void the_forms_are_named() {
        assertThat(Exports.ids()).containsExactly("json", "jsonl", "csv", "bibtex", "ris", "csl-json", "markdown");
        assertThat(Exports.of("docx")).isEmpty();
    }

    private static List<Paper> papers() {
        return papers(ENTRIES);
    }

    private static List<Paper> papers(List<Entry> entries) {
        List<Paper> papers = new ArrayList<>();
        for (Entry entry : entries) {
            papers.add(new PaperReader().read(entry, PaperId.ofTitle(entry.title()), papers.size() + 1, "page.txt"));
        }
        return papers;
    }

    private static String written(String form, List<Paper> papers) throws IOException {
        StringWriter out = new StringWriter();
        Exports.of(form).orElseThrow().write(papers.iterator(), out);
        return out.toString();
    }

    /** What the readers make of a text. */
    private static final class Read implements DigestSink {
        private final List<Entry> entries = new ArrayList<>();
        private final List<String> titles = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private final String format;

        Read(String text) throws IOException {
            var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            format = DigestReader.read("export", in, ReadAs.FOUND, this)
                    .orElseThrow()
                    .format();
        }

        @Override
        public void entry(Entry entry) {
            entries.add(new Entry(entry.title(), entry.text(), 0, entry.bibliography()));
            titles.add(entry.title());
            texts.add(entry.text());
        }

        @Override
        public void finding(Finding finding) {
            findings.add(finding);
        }
    }
}
