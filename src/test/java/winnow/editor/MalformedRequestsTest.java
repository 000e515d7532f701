package winnow.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import winnow.library.WorkspaceFinder;

/** What no library's client would send. */
@Timeout(120)
class MalformedRequestsTest {
    private static final String HELLO = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":"
            + "{\"processId\":null,\"capabilities\":{},\"rootUri\":null}}";
    private static final String SHUTDOWN = "{\"jsonrpc\":\"2.0\",\"id\":99,\"method\":\"shutdown\"}";
    private static final String EXIT = "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}";

    @TempDir
    private Path folder;

    /** A stream of bytes as they go over the wire. */
    private static byte[] message(String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        byte[] head = ("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(head);
        both.writeBytes(body);
        return both.toByteArray();
    }

    /** What is answered, and the exit code behind it. */
    private record Said(int code, List<JsonNode> answers) {
        JsonNode to(int id) {
            return answers.stream()
                    .filter(each -> each.path("id").asInt(-1) == id)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(id + " is not answered: " + answers));
        }
    }

    private Said say(byte[]... messages) throws Exception {
        PipedOutputStream toServer = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(toServer, 1 << 20);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CompletableFuture<Integer> code = new CompletableFuture<>();
        Thread server = new Thread(() -> {
            try {
                code.complete(EditorServer.serve(
                        each -> new WorkspaceFinder(Map.of()).around(each, ""), folder, "1", in, out));
            } catch (InterruptedException e) {
                code.completeExceptionally(e);
            }
        });
        server.start();
        for (byte[] each : messages) {
            toServer.write(each);
        }
        toServer.flush();
        int ended = code.get(60, TimeUnit.SECONDS);
        server.join();
        return new Said(ended, answers(out.toString(StandardCharsets.UTF_8)));
    }

    private static List<JsonNode> answers(String out) throws Exception {
        List<JsonNode> answers = new ArrayList<>();
        for (String each : out.split("Content-Length: \\d+\r\n\r\n")) {
            if (!each.isBlank()) {
                answers.add(JsonMapper.builder().build().readTree(each));
            }
        }
        return answers;
    }

    private static String request(int id, String method, String params) {
        return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + params + "}";
    }

    @Test
    void what_cannot_be_read_is_refused_and_the_next_is_answered() throws Exception {
        String position = "\"textDocument\":{\"uri\":\"file:///nowhere.py\"},\"position\":";
        Said said = say(
                message(HELLO),
                message("{ no JSON"),
                message(request(2, "textDocument/hover", "{}")),
                message(request(3, "textDocument/hover", "{" + position + "{\"line\":-5,\"character\":-7}}")),
                message(request(
                        4, "textDocument/hover", "{" + position + "{\"line\":2147483647,\"character\":2147483647}}")),
                message(request(5, "textDocument/hover", "[1,2]")),
                message(request(6, "textDocument/definition", "{" + position + "\"here\"}")),
                message(request(7, "textDocument/nonsense", "{}")),
                message(request(8, "workspace/executeCommand", "{\"command\":\"rm -rf\"}")),
                message(request(
                        9, "workspace/executeCommand", "{\"command\":\"winnow.show\",\"arguments\":[1,\"x\",{}]}")),
                message(request(10, "textDocument/codeAction", "{\"textDocument\":{\"uri\":\"file:///nowhere.py\"}}")),
                message("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":{}}}"),
                message("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{}}"),
                message("{\"jsonrpc\":\"2.0\",\"method\":\"$/unheardOf\",\"params\":{}}"),
                message(request(98, "textDocument/hover", "{" + position + "{\"line\":0,\"character\":0}}")),
                message(SHUTDOWN),
                message(EXIT));
        for (int id : new int[] {2, 5, 6, 7, 8, 10}) {
            assertThat(said.to(id).has("error")).as(said.to(id).toString()).isTrue();
        }
        for (int id : new int[] {1, 3, 4, 9, 98, 99}) {
            assertThat(said.to(id).has("error")).as(said.to(id).toString()).isFalse();
        }
        assertThat(said.code()).isZero();
    }

    @Test
    void a_second_hello_is_refused() throws Exception {
        Said said =
                say(message(HELLO), message(HELLO.replace("\"id\":1", "\"id\":2")), message(SHUTDOWN), message(EXIT));
        assertThat(said.to(2).path("error").path("code").asInt()).isEqualTo(-32600);
        assertThat(said.code()).isZero();
    }

    @Test
    void heads_of_messages_may_have_other_lines() throws Exception {
        byte[] body = HELLO.getBytes(StandardCharsets.UTF_8);
        byte[] head = ("Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: " + body.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        assertThat(say(head, body, message(SHUTDOWN), message(EXIT)).to(1).has("result"))
                .isTrue();
    }

    @Test
    void a_document_that_was_never_opened_changes_nothing() throws Exception {
        Files.writeString(folder.resolve("a.py"), "# @paper h2o#s2\n");
        String uri = folder.resolve("a.py").toUri().toString();
        Said said = say(
                message(HELLO),
                message("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":"
                        + "{\"uri\":\"" + uri + "\",\"version\":3},\"contentChanges\":[{\"text\":\"x\"}]}}"),
                message(
                        "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didClose\",\"params\":{\"textDocument\":{\"uri\":\""
                                + uri + "\"}}}"),
                message(request(
                        2,
                        "textDocument/hover",
                        "{\"textDocument\":{\"uri\":\"" + uri + "\"},\"position\":{\"line\":0,\"character\":12}}")),
                message(SHUTDOWN),
                message(EXIT));
        assertThat(said.to(2).path("result").toString()).contains("h2o#s2");
    }
}
