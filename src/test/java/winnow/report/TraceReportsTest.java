package winnow.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import winnow.paper.Finding;
import winnow.text.Place;
import winnow.trace.MatrixRow;
import winnow.trace.State;
import winnow.trace.Trace;
import winnow.trace.TraceSummary;
import winnow.trace.TreeScan;

class TraceReportsTest {
    private static final String HOSTILE =
            "<script>alert(1)</script> | ``` ]]> \" ' & %0A\n::error::x \u0007 \u202E é 𝄞";
    private static final Schema SARIF = sarifSchema();

    private static Schema sarifSchema() {
        try (InputStream schema = TraceReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(schema);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Finding finding(String message, int line) {
        return Finding.error("malformed-tag", new Place("src/a b/Ä%.java", line, line), message, HOSTILE);
    }

    private static Trace trace(List<Finding> findings) {
        List<State> states = List.of(State.values());
        List<MatrixRow> rows = IntStream.range(0, states.size())
                .mapToObj(at -> new MatrixRow(
                        "kettle/part-" + at,
                        MatrixRow.Kind.PART,
                        states.get(at),
                        HOSTILE,
                        List.of(new MatrixRow.Where("src/<K>.java", 1)),
                        List.of(),
                        List.of(),
                        List.of("kettle#s2"),
                        HOSTILE))
                .toList();
        TreeScan.Files files = new TreeScan.Files(2, 0, 0, 0, 0, List.of(), List.of());
        TraceSummary summary = new TraceSummary(
                "D-0001",
                "kettle",
                files,
                2,
                rows.size(),
                2,
                Map.of(),
                Map.of("error", findings.size(), "warning", 0, "note", 0));
        return new Trace(summary, rows, findings, List.of(), Map.of());
    }

    // @paper sarif/log, sarif/places
    @Test
    void sarif_is_as_the_schema_of_2_1_0_has_it() throws IOException {
        String sarif = Sarif.of(List.of(finding(HOSTILE, 0), finding("x", 7)), "1.0", "sub/");
        assertThat(SARIF.validate(sarif, InputFormat.JSON)).isEmpty();
        assertThat(SARIF.validate(Sarif.of(List.of(), "", ""), InputFormat.JSON))
                .isEmpty();
        assertThat(SARIF.validate(sarif.replace("\"ruleId\"", "\"rule\""), InputFormat.JSON))
                .isNotEmpty();
        JsonNode result = new ObjectMapper().readTree(sarif).at("/runs/0/results/1");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("sub/src/a%20b/%C3%84%25.java");
        assertThat(result.at("/locations/0/physicalLocation/region/startColumn").asInt())
                .isEqualTo(7);
        assertThat(result.at("/partialFingerprints/winnowFinding~1v1").asText()).matches("[0-9a-f]{16}:1");
    }

    @Test
    void sarif_holds_no_more_results_than_code_scanning_takes_and_says_so() throws IOException {
        List<Finding> many = IntStream.rangeClosed(1, Sarif.MOST + 3)
                .mapToObj(line -> finding("x", line))
                .toList();
        JsonNode run = new ObjectMapper().readTree(Sarif.of(many, "1.0", "")).at("/runs/0");
        assertThat(run.at("/results")).hasSize(Sarif.MOST);
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asText())
                .isEqualTo("3 more findings are not in this log; winnow trace lists them all");
    }

    // @paper sarif/fingerprints
    @Test
    void a_fingerprint_stays_when_lines_are_added_above() throws IOException {
        JsonNode before = new ObjectMapper().readTree(Sarif.of(List.of(finding("x", 7)), "1", ""));
        JsonNode after = new ObjectMapper().readTree(Sarif.of(List.of(finding("x", 9)), "1", ""));
        String at = "/runs/0/results/0/partialFingerprints";
        assertThat(after.at(at)).isEqualTo(before.at(at));
    }

    @Test
    void junit_is_as_the_common_schema_has_it() throws Exception {
        String junit = JunitXml.of(trace(List.of(finding(HOSTILE, 3))));
        javax.xml.validation.Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(TraceReportsTest.class.getResource("/winnow/report/junit.xsd"));
        assertThatNoException()
                .isThrownBy(() -> schema.newValidator().validate(new StreamSource(new StringReader(junit))));
        assertThat(junit)
                .contains("<testsuite name=\"winnow trace\" tests=\"9\" failures=\"7\" errors=\"0\" skipped=\"1\"")
                .contains("<testsuite name=\"winnow findings\" tests=\"1\" failures=\"1\"");
    }

    @Test
    void no_text_becomes_markup_of_the_page() {
        Document page = Jsoup.parse(TraceHtml.of(trace(List.of(finding(HOSTILE, 3)))));
        assertThat(page.select("script, img, link, iframe")).isEmpty();
        assertThat(page.select("tbody tr")).hasSize(10);
        assertThat(page.text()).contains("<script>alert(1)</script>");
    }

    @Test
    void no_text_breaks_a_row_of_markdown() {
        String markdown = TraceMarkdown.of(trace(List.of(finding(HOSTILE, 3))));
        assertThat(markdown).contains("D-0001").doesNotContain("<script>").contains("| kettle/part-0 | orphaned |");
        assertThat(markdown.lines().filter(line -> line.startsWith("- **error**")))
                .hasSize(1);
    }

    @Test
    void annotations_are_capped_and_the_rest_is_counted() {
        List<Finding> many = IntStream.rangeClosed(1, 13)
                .mapToObj(line -> finding("a\n::error::b, c", line))
                .toList();
        List<String> lines = GithubAnnotations.of(many, "").lines().toList();
        assertThat(lines).hasSize(11);
        assertThat(lines.get(0))
                .startsWith("::error file=src/a b/Ä%25.java,line=1,col=1,title=winnow malformed-tag::a%0A");
        assertThat(lines.get(10))
                .isEqualTo("::notice title=winnow::3 more errors not shown here; winnow trace lists them all");
    }
}
