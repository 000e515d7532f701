package winnow.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import winnow.paper.Finding;
import winnow.trace.FindingPrint;

/**
 * Findings as a SARIF 2.1.0 log of one run, for code scanning. Rule ids are stable, names of findings stay
 * when lines are added above, paths are relative to the repository.
 *
 * <p>@paper sarif/log, sarif/places
 */
public final class Sarif {
    /** GitHub shows so many results of a run, the gravest of them. */
    public static final int MOST = 5_000;

    private static final int LONGEST = 1_000;
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonGenerator json;
    private final List<String> rules;
    private final String prefix;

    private Sarif(JsonGenerator json, List<Finding> findings, String prefix) {
        this.json = json;
        this.prefix = prefix;
        this.rules = new ArrayList<>(
                new TreeSet<>(findings.stream().map(Finding::rule).toList()));
    }

    /**
     * The log.
     *
     * @param version of winnow; may be empty
     * @param prefix from the repository's top to the folder that findings name files relative to; empty or with a
     *     slash at its end
     */
    public static String of(List<Finding> findings, String version, String prefix) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            new Sarif(json, findings, prefix).write(findings, version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private void write(List<Finding> findings, String version) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool(version);
        json.writeStringField("columnKind", "utf16CodeUnits");
        invocation(findings.size() - MOST);
        results(findings);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool(String version) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "winnow");
        if (!version.isEmpty()) {
            json.writeStringField("version", version);
        }
        json.writeArrayFieldStart("rules");
        for (String rule : rules) {
            json.writeStartObject();
            json.writeStringField("id", rule);
            message("shortDescription", TraceRules.title(rule));
            message("fullDescription", TraceRules.help(rule));
            message("help", TraceRules.help(rule));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void invocation(int left) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", true);
        if (left > 0) {
            json.writeArrayFieldStart("toolExecutionNotifications");
            json.writeStartObject();
            json.writeStringField("level", "warning");
            message("message", left + " more findings are not in this log; winnow trace lists them all");
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private void results(List<Finding> findings) throws IOException {
        List<String> prints = FindingPrint.of(findings);
        List<Integer> gravest = IntStream.range(0, findings.size())
                .boxed()
                .sorted(Comparator.comparing(at -> findings.get(at).level()))
                .limit(MOST)
                .sorted()
                .toList();
        json.writeArrayFieldStart("results");
        for (int at : gravest) {
            result(findings.get(at), prints.get(at));
        }
        json.writeEndArray();
    }

    private void result(Finding finding, String print) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule());
        json.writeNumberField("ruleIndex", rules.indexOf(finding.rule()));
        json.writeStringField("level", finding.level().word());
        String advice = finding.suggestion() == null ? "" : " — " + finding.suggestion();
        message("message", PictureText.cut(PictureText.plain(finding.message() + advice), LONGEST));
        location(finding);
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("winnowFinding/v1", print);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void location(Finding finding) throws IOException {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(prefix + finding.file()));
        json.writeStringField("uriBaseId", "%SRCROOT%");
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", Math.max(1, finding.line()));
        if (finding.column() > 0) {
            json.writeNumberField("startColumn", finding.column());
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void message(String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    /** A path as a relative reference of RFC 3986: what is not unreserved is percent-encoded. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder(path.length());
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || "-._~/".indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                uri.append(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
            }
        }
        return uri.toString();
    }
}
