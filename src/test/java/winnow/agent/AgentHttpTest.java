package winnow.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winnow.web.WebServer;

/** What an agent gets over HTTP from the page's port, asked by the protocol's own client. */
class AgentHttpTest {
    @TempDir
    private Path folder;

    private WebServer server;

    @BeforeEach
    void start() throws IOException {
        Commands echo = (arguments, input) -> new Commands.Said(0, "\"" + String.join(" ", arguments) + "\"", "");
        server = WebServer.start(folder, folder.resolve(".winnow"), 0, AgentServer.servlet(echo, "test"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private McpSyncClient client() {
        McpSyncClient client = McpClient.sync(HttpClientStreamableHttpTransport.builder(server.address())
                        .build())
                .requestTimeout(Duration.ofSeconds(30))
                .build();
        client.initialize();
        return client;
    }

    @Test
    void the_tools_are_those_of_the_streams() {
        try (McpSyncClient client = client()) {
            assertThat(client.listTools().tools())
                    .extracting(Tool::name)
                    .containsExactlyElementsOf(
                            AgentTools.ALL.stream().map(AgentTool::name).toList());
        }
    }

    @Test
    void two_clients_are_answered_side_by_side() {
        try (McpSyncClient one = client();
                McpSyncClient other = client()) {
            for (McpSyncClient each : List.of(one, other, one)) {
                CallToolResult result = each.callTool(new CallToolRequest("why", Map.of("text", "evict tokens")));
                assertThat(result.isError()).isNotEqualTo(true);
                assertThat(String.valueOf(result.content())).contains("why").contains("<quoted>");
            }
        }
    }

    @Test
    void a_page_of_another_host_reaches_no_tool() throws Exception {
        HttpClientStreamableHttpTransport foreign = HttpClientStreamableHttpTransport.builder(server.address())
                .httpRequestCustomizer(
                        (request, method, to, body, context) -> request.header("Origin", "https://elsewhere.example"))
                .build();
        try (McpSyncClient client = McpClient.sync(foreign)
                .requestTimeout(Duration.ofSeconds(5))
                .initializationTimeout(Duration.ofSeconds(5))
                .build()) {
            assertThatThrownBy(client::initialize).hasStackTraceContaining("Authorization error");
        }
    }
}
