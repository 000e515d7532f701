package winnow.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static winnow.digest.ArchivesTest.bytes;
import static winnow.digest.ArchivesTest.zip;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class OfficeFilesTest {
    private static final String WORD = "<w:document xmlns:w=\"w\"><w:body>%s</w:body></w:document>";
    private static final String SHEET = "<worksheet><sheetData>%s</sheetData></worksheet>";

    private static Digests read(String name, Map<String, String> parts) throws IOException {
        Map<String, byte[]> members = new java.util.HashMap<>(Map.of("[Content_Types].xml", bytes("<Types/>")));
        parts.forEach((part, text) -> members.put(part, bytes(text)));
        return Digests.of(name, zip(members));
    }

    private static String paragraph(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    @Test
    void headings_of_a_word_document_are_titles_by_the_names_of_their_styles() throws IOException {
        String styles =
                "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"x1\"><w:name w:val=\"heading 2\"/></w:style></w:styles>";
        Digests read = read(
                "a.docx",
                Map.of(
                        "word/styles.xml",
                        styles,
                        "word/document.xml",
                        WORD.formatted(
                                paragraph("x1", "Tides on Small Islands")
                                        + paragraph(
                                                "Normal",
                                                "Tide tables are computed by hand &amp; slowly. We read forty years of gauges.")
                                        + "<w:p><w:del><w:r><w:t>gone</w:t></w:r></w:del></w:p>"
                                        + paragraph("x1", "Lamps")
                                        + paragraph(
                                                "Normal",
                                                "Lamps burn oil all night long. We turn them off and save two thirds of it."))));

        assertThat(read.titles()).containsExactly("Tides on Small Islands", "Lamps");
        assertThat(read.texts().get(0))
                .isEqualTo("Tide tables are computed by hand & slowly. We read forty years of gauges.");
        assertThat(read.format()).isEqualTo("docx");
    }

    @Test
    void a_word_document_without_looks_is_read_as_the_text_it_is() throws IOException {
        Digests read = read(
                "a.docx",
                Map.of(
                        "word/document.xml",
                        WORD.formatted(paragraph("Normal", "Title: Tides")
                                + paragraph("Normal", "Abstract: Gauges are read."))));

        assertThat(read.titles()).containsExactly("Tides");
        assertThat(read.texts()).containsExactly("Gauges are read.");
    }

    @Test
    void rows_of_a_workbook_are_papers_where_its_columns_are_named() throws IOException {
        Digests read = read(
                "a.xlsx",
                Map.of(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>Title</t></si><si><r><t>Abs</t></r><r><t>tract</t></r><rPh><t>x</t></rPh></si></sst>",
                        "xl/worksheets/sheet1.xml",
                        SHEET.formatted(
                                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c></row>"
                                        + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Tides</t></is></c>"
                                        + "<c r=\"C2\" t=\"str\"><v>We read \"gauges\",\nall of them.</v></c></row>"),
                        "xl/worksheets/sheet2.xml",
                        SHEET.formatted("<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>")));

        assertThat(read.entries).containsExactly(new Entry("Tides", "We read \"gauges\", all of them.", 2));
        assertThat(read.format()).isEqualTo("xlsx");
        assertThat(read.findings).isEmpty();
    }

    @Test
    void what_is_neither_and_what_is_damaged_is_refused_in_one_message() throws IOException {
        String bomb = "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>" + WORD.formatted("<w:p>&b;</w:p>");
        assertThat(read("a.pptx", Map.of("ppt/slides/slide1.xml", "<p/>")).rules())
                .containsExactly("unknown-kind");
        assertThat(read("a.docx", Map.of("word/document.xml", "<w:p>")).rules()).containsExactly("unknown-kind");
        assertThat(read("a.docx", Map.of("word/document.xml", bomb)).entries).isEmpty();
        byte[] whole = zip(Map.of("[Content_Types].xml", bytes("x"), "word/document.xml", bytes("x".repeat(900))));
        assertThat(Digests.of("a.docx", Arrays.copyOf(whole, whole.length / 2)).entries)
                .isEmpty();
    }
}
