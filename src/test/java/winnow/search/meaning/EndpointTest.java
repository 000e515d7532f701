package winnow.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EndpointTest {
    private final List<String> asked = new ArrayList<>();
    private String answer = "";
    private int status = 200;
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/embeddings", exchange -> {
            asked.add(exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Map<String, String> environment() {
        return Map.of(
                "WINNOW_EMBEDDINGS_URL",
                "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/embeddings",
                "WINNOW_EMBEDDINGS_MODEL",
                "nomic embed");
    }

    @Test
    void texts_are_asked_and_vectors_put_in_their_order() throws IOException {
        answer = "{\"data\":[{\"index\":1,\"embedding\":[0,2]},{\"index\":0,\"embedding\":[1,0.5]}]}";

        Meaning meaning = MeaningJar.open(environment()).orElseThrow();

        assertThat(meaning.model()).isEqualTo("nomic-embed");
        assertThat(meaning.vectors(List.of("one", "two"))).containsExactly(new float[] {1, 0.5f}, new float[] {0, 2});
        assertThat(asked).containsExactly("null {\"model\":\"nomic embed\",\"input\":[\"one\",\"two\"]}");
    }

    @Test
    void what_is_no_answer_is_told() throws IOException {
        Meaning meaning = MeaningJar.open(environment()).orElseThrow();
        answer = "{\"data\":[]}";
        assertThatThrownBy(() -> meaning.vectors(List.of("one"))).hasMessageEndingWith("gave 0 vectors for 1 texts");
        answer = "not JSON";
        assertThatThrownBy(() -> meaning.vectors(List.of("one"))).isInstanceOf(IOException.class);
        status = 404;
        assertThatThrownBy(() -> meaning.vectors(List.of("one"))).hasMessageEndingWith("answered 404");
    }

    @Test
    void nothing_leaves_the_machine_unasked() {
        Map<String, String> elsewhere =
                Map.of("WINNOW_EMBEDDINGS_URL", "https://192.0.2.7/v1/embeddings", "WINNOW_EMBEDDINGS_MODEL", "any");

        assertThatThrownBy(() -> MeaningJar.open(elsewhere))
                .hasMessage("WINNOW_EMBEDDINGS_URL is not on this machine: the abstracts would be sent to 192.0.2.7;"
                        + " set WINNOW_EMBEDDINGS_REMOTE=yes if they may");
    }

    @Test
    void what_is_no_address_or_names_no_model_is_told() {
        assertThatThrownBy(() -> MeaningJar.open(Map.of("WINNOW_EMBEDDINGS_URL", "http://localhost:1/v1")))
                .hasMessageContaining("WINNOW_EMBEDDINGS_MODEL is not");
        assertThatThrownBy(() -> MeaningJar.open(
                        Map.of("WINNOW_EMBEDDINGS_URL", "file:///etc/passwd", "WINNOW_EMBEDDINGS_MODEL", "any")))
                .hasMessageContaining("is no address");
    }
}
