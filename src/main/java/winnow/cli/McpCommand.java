package winnow.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code winnow mcp}: the same answers for agents. */
@Command(
        name = "mcp",
        description = "Answer agents over the Model Context Protocol, on standard input and output.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  winnow mcp                   serve this folder until the client goes",
            "  winnow mcp --read-only       without the tools that write briefs and decisions",
            "  winnow mcp --config          print what to put into a client's configuration"
        })
final class McpCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--read-only", description = "Offer no tool that writes.")
    private boolean readOnly;

    @Option(names = "--config", description = "Print the stanza for Claude Code, Cursor, VS Code and others.")
    private boolean config;

    McpCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (config) {
            session.printJson(Map.of("mcpServers", Map.of("winnow", stanza())));
        } else {
            session.faces().agents(session.path(""), readOnly);
        }
        return ExitCode.CLEAN;
    }

    private Map<String, Object> stanza() {
        Map<String, Object> stanza = new LinkedHashMap<>();
        stanza.put("command", "winnow");
        stanza.put("args", readOnly ? List.of("mcp", "--read-only") : List.of("mcp"));
        stanza.put("cwd", session.path("").toAbsolutePath().normalize().toString());
        return stanza;
    }
}
