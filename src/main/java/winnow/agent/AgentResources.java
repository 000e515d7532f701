package winnow.agent;

import io.modelcontextprotocol.server.McpServerFeatures.SyncResourceSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import java.util.List;

/** What a client may put into a conversation: the log, the rules of a brief, and any paper with its brief. */
final class AgentResources {
    private static final String PAPER = "winnow://paper/";
    private static final String LOG = "winnow://log";
    private static final String RULES = "winnow://brief-rules";
    private static final String JSON = "application/json";

    private AgentResources() {}

    static List<SyncResourceSpecification> listed(Commands commands) {
        McpSchema.Resource log = McpSchema.Resource.builder()
                .uri(LOG)
                .name("log")
                .title("Decision log")
                .description("The decisions, with the state of each cited sentence.")
                .mimeType(JSON)
                .build();
        McpSchema.Resource rules = McpSchema.Resource.builder()
                .uri(RULES)
                .name("brief-rules")
                .title("How to write a brief")
                .description("Every rule that a brief is held to, and a finished example.")
                .mimeType("text/markdown")
                .build();
        return List.of(
                new SyncResourceSpecification(
                        log, (exchange, asked) -> read(commands, asked.uri(), List.of("decisions", "--json"))),
                new SyncResourceSpecification(
                        rules,
                        (exchange, asked) -> new ReadResourceResult(List.of(
                                new TextResourceContents(asked.uri(), "text/markdown", AgentWords.briefRules())))));
    }

    static List<SyncResourceTemplateSpecification> templates(Commands commands) {
        McpSchema.ResourceTemplate paper = McpSchema.ResourceTemplate.builder()
                .uriTemplate(PAPER + "{id}")
                .name("paper")
                .title("Paper")
                .description("A paper with its sentences, facts and brief, by its id.")
                .mimeType(JSON)
                .build();
        return List.of(new SyncResourceTemplateSpecification(
                paper,
                (exchange, asked) -> read(
                        commands,
                        asked.uri(),
                        List.of("show", "--json", "--", asked.uri().substring(PAPER.length())))));
    }

    private static ReadResourceResult read(Commands commands, String uri, List<String> arguments) {
        return new ReadResourceResult(
                List.of(new TextResourceContents(uri, JSON, AgentAnswer.json(commands.run(arguments, "")))));
    }
}
