package winnow.agent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a client, one a line, of which only those that are messages come through: the library ends its
 * reading at the first that is none. The others are answered here, as JSON-RPC has it.
 */
final class RequestLines extends InputStream {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PARSE_ERROR = -32700;
    private static final int INVALID_REQUEST = -32600;
    /** A longer line is no message of anybody who means well. */
    private static final int LONGEST = 1 << 26;

    private final InputStream in;
    private final OutputStream out;
    private final Runnable beforeEnd;
    private byte[] line = new byte[0];
    private int at;
    private boolean ended;
    private boolean greeted;

    /**
     * Lines of a stream.
     *
     * @param out where what is no message is answered
     * @param beforeEnd run before the end is told
     */
    RequestLines(InputStream in, OutputStream out, Runnable beforeEnd) {
        this.in = in;
        this.out = out;
        this.beforeEnd = beforeEnd;
    }

    @Override
    public int read() throws IOException {
        return fill() ? line[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, line.length - at);
        System.arraycopy(line, at, bytes, from, count);
        at += count;
        return count;
    }

    @Override
    public int available() {
        return line.length - at;
    }

    /** Makes sure that a byte of a message is at hand; false at the end. */
    private boolean fill() throws IOException {
        while (at == line.length && !ended) {
            byte[] next = next();
            if (next == null) {
                ended = true;
                beforeEnd.run();
            } else if (isMessage(next)) {
                line = next;
                at = 0;
            }
        }
        return at < line.length;
    }

    private byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        int c = in.read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n') {
            if (read.size() < LONGEST) {
                read.write(c);
            }
            c = in.read();
        }
        read.write('\n');
        return read.toByteArray();
    }

    private boolean isMessage(byte[] written) throws IOException {
        String text = new String(written, StandardCharsets.UTF_8).strip();
        if (text.isEmpty()) {
            return false;
        }
        JsonNode read;
        try {
            read = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            refuse(null, PARSE_ERROR, "this line is no JSON: " + e.getOriginalMessage());
            return false;
        }
        String wrong = wrong(read);
        if (wrong.isEmpty()) {
            greeted |= read.path("method").asText().equals("initialize");
            wrong = early(read);
        }
        if (!wrong.isEmpty()) {
            refuse(read.get("id"), INVALID_REQUEST, wrong);
        }
        return wrong.isEmpty();
    }

    /** The library keeps a request that comes before the greeting waiting for ever, and fails at a call of no tool. */
    private String early(JsonNode message) {
        String method = message.path("method").asText();
        if (!greeted && !method.equals("ping")) {
            return "initialize comes first";
        }
        boolean nameless = method.equals("tools/call")
                && !message.path("params").path("name").isTextual();
        return nameless ? "tools/call names a tool: tools/list lists them" : "";
    }

    private static String wrong(JsonNode message) {
        if (!message.isObject()) {
            return message.isArray() ? "one message a line, please: batches are not understood" : "no JSON-RPC message";
        }
        JsonNode id = message.get("id");
        JsonNode params = message.get("params");
        if (!message.path("jsonrpc").asText().equals("2.0")) {
            return "a message says \"jsonrpc\": \"2.0\"";
        }
        if (id != null && !id.isTextual() && !id.isIntegralNumber()) {
            return "an id is a string or an integer";
        }
        if (params != null && !params.isObject()) {
            return "params is an object";
        }
        boolean answer =
                id != null && (message.has("result") || message.path("error").isObject());
        return message.path("method").isTextual() || answer ? "" : "a message has a method";
    }

    private void refuse(@Nullable JsonNode id, int code, String why) throws IOException {
        ObjectNode answer = JSON.createObjectNode().put("jsonrpc", "2.0");
        answer.set("id", id != null && (id.isTextual() || id.isIntegralNumber()) ? id : JSON.nullNode());
        answer.putObject("error").put("code", code).put("message", why);
        byte[] bytes = (answer + "\n").getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        out.flush();
    }
}
