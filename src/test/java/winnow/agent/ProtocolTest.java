package winnow.agent;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Model Context Protocol, whatever a client sends; the commands behind it only say what they were asked. */
@SuppressWarnings("NullAway") // an answer that is missing fails the test
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ProtocolTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CALL =
            "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"tools/call\",\"params\":{\"name\":\"%s\",\"arguments\":%s}}";

    private static String greeting(String version) {
        return "{\"jsonrpc\":\"2.0\",\"id\":\"hello\",\"method\":\"initialize\",\"params\":{\"protocolVersion\":\""
                + version + "\",\"capabilities\":{},\"clientInfo\":{\"name\":\"test\",\"version\":\"1\"}}}";
    }

    private static List<JsonNode> session(String... lines) throws Exception {
        return session(List.of(lines));
    }

    private static List<JsonNode> session(List<String> lines) throws Exception {
        Commands commands =
                (arguments, input) -> new Commands.Said(0, "{\"asked\":\"" + String.join(" ", arguments) + "\"}", "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] in = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        AgentServer.serve(commands, "1", false, new ByteArrayInputStream(in), out);
        List<JsonNode> answers = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).split("\n")) {
            answers.add(JSON.readTree(line));
        }
        return answers;
    }

    /** The answers to some lines behind a greeting. */
    private static List<JsonNode> greeted(String... lines) throws Exception {
        List<String> all = new ArrayList<>(
                List.of(greeting("2025-06-18"), "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}"));
        all.addAll(List.of(lines));
        return session(all).stream()
                .filter(answer -> !answer.path("id").asText().equals("hello"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"})
    void a_version_that_is_known_is_spoken(String version) throws Exception {
        JsonNode answer = session(greeting(version)).get(0);
        assertThat(answer.at("/result/protocolVersion").asText()).isEqualTo(version);
        assertThat(answer.at("/result/serverInfo/name").asText()).isEqualTo("winnow");
    }

    @Test
    void a_version_that_is_unknown_is_answered_with_the_newest_that_is_known() throws Exception {
        assertThat(session(greeting("1999-01-01"))
                        .get(0)
                        .at("/result/protocolVersion")
                        .asText())
                .isEqualTo("2025-11-25");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no json|-32700|this line is no JSON",
                "{\"jsonrpc\":\"2.0\",\"id\":5|-32700|this line is no JSON",
                "[{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"ping\"}]|-32600|one message a line",
                "7|-32600|no JSON-RPC message",
                "{\"id\":5,\"method\":\"ping\"}|-32600|says \"jsonrpc\"",
                "{\"jsonrpc\":\"2.0\",\"id\":5}|-32600|a message has a method",
                "{\"jsonrpc\":\"2.0\",\"id\":[1],\"method\":\"ping\"}|-32600|an id is a string or an integer",
                "{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"ping\",\"params\":[1]}|-32600|params is an object",
                "{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"tools/call\",\"params\":{}}|-32600|names a tool",
                "{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"no/such\"}|-32601|no/such",
                "{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"tools/call\",\"params\":{\"name\":\"nope\"}}|-32602|nope",
            })
    void what_is_no_request_is_answered_and_the_session_goes_on(String line, int code, String why) throws Exception {
        List<JsonNode> answers = greeted(line, "", "{\"jsonrpc\":\"2.0\",\"id\":6,\"method\":\"ping\"}");
        assertThat(answers).hasSize(2);
        JsonNode refused =
                answers.stream().filter(each -> each.has("error")).findFirst().orElseThrow();
        assertThat(refused.at("/error/code").asInt()).isEqualTo(code);
        assertThat(refused.get("error").toString().replace("\\", "")).contains(why);
        assertThat(answers).anyMatch(each -> each.path("id").asInt() == 6 && each.has("result"));
    }

    @Test
    void nothing_is_answered_before_the_greeting_but_a_ping() throws Exception {
        List<JsonNode> answers =
                session("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}", greeting("2025-06-18"));
        assertThat(answers.get(0).at("/error/message").asText()).isEqualTo("initialize comes first");
        assertThat(answers.get(1).has("result")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan|{\"papre\":\"h2o\"}|plan: paper is missing; there is no argument papre; there is paper",
                "plan|{\"paper\":7}|plan: paper is no string",
                "why|{\"text\":\"x\",\"top\":\"3\"}|why: top is no integer",
                "overview|{\"x\":1}|overview: there is no argument x; there are none",
                "propose_decision|{\"paper\":\"a\",\"because\":\"b\",\"over\":[1]}|propose_decision: over is no list of strings",
            })
    void arguments_that_a_tool_does_not_take_are_told(String tool, String arguments, String why) throws Exception {
        JsonNode result = greeted(CALL.formatted(1, tool, arguments)).get(0).get("result");
        assertThat(result.get("isError").asBoolean()).isTrue();
        assertThat(result.at("/content/0/text").asText()).isEqualTo(why);
    }

    @Test
    void a_call_that_is_cancelled_or_never_was_leaves_the_session_as_it_is() throws Exception {
        List<JsonNode> answers = greeted(
                CALL.formatted(1, "overview", "{}"),
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":1,\"reason\":\"late\"}}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":99}}",
                CALL.formatted(2, "overview", "{}"));
        assertThat(answers).filteredOn(each -> each.path("id").asInt() == 2).hasSize(1);
        assertThat(answers).filteredOn(each -> each.path("id").asInt() == 1).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void progress_is_told_to_who_asks_for_it() throws Exception {
        List<JsonNode> answers = greeted(
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"order\",\"arguments\":{},"
                        + "\"_meta\":{\"progressToken\":\"mine\"}}}",
                CALL.formatted(2, "order", "{}"));
        assertThat(answers)
                .filteredOn(each -> each.path("method").asText().equals("notifications/progress"))
                .extracting(each -> each.at("/params/progressToken").asText() + " "
                        + each.at("/params/progress").asInt())
                .containsExactly("mine 0", "mine 1");
        assertThat(answers).filteredOn(each -> each.has("result")).hasSize(2);
    }

    @Test
    void a_thousand_calls_are_answered_each_once_and_each_with_its_own() throws Exception {
        String[] calls = IntStream.rangeClosed(1, 1_000)
                .mapToObj(n -> CALL.formatted(n, "show_paper", "{\"paper\":\"p" + n + "\"}"))
                .toArray(String[]::new);
        List<JsonNode> answers = greeted(calls);
        assertThat(answers)
                .hasSize(1_000)
                .allSatisfy(answer -> assertThat(answer.at("/result/structuredContent/result/asked")
                                .asText())
                        .endsWith(" p" + answer.get("id").asInt()));
    }
}
