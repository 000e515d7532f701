package winnow.agent;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What commands advise in the words of the command line, told in the words of the tools: a client has no shell. */
final class AgentWords {
    /** A command and its options, as messages name them, and the tool that does it. */
    private static final Map<String, String> TOOLS = Map.ofEntries(
            Map.entry("show", "show_paper"),
            Map.entry("papers", "find_papers"),
            Map.entry("search", "find_papers with a query"),
            Map.entry("why", "why"),
            Map.entry("related", "related"),
            Map.entry("order", "order"),
            Map.entry("plan", "plan"),
            Map.entry("review", "review_change"),
            Map.entry("trace", "trace_status"),
            Map.entry("decide", "propose_decision"),
            Map.entry("decisions", "the resource winnow://log"),
            Map.entry("brief", "draft_brief"),
            Map.entry("brief --set", "correct_fact"),
            Map.entry("brief --check", "check_brief"),
            Map.entry("brief --save", "write_brief"));

    /** What only a person can do, at a command line. */
    private static final Set<String> BY_HAND =
            Set.of("load", "serve", "site", "export", "check", "topics", "compare", "vectors", "lsp");

    private static final Pattern COMMAND = Pattern.compile("\\b(?:type:? |run:? )?winnow ("
            + String.join(
                    "|",
                    TOOLS.keySet().stream()
                            .filter(each -> each.indexOf(' ') < 0)
                            .toList())
            + "|" + String.join("|", BY_HAND)
            + ")\\b(?: (?!-)([A-Za-z0-9][\\w-]*(?:[#/][\\w-]+)?)(?= --| ?[,;.)]|$| ))?"
            + "(?: --([a-z]+)\\b)?");
    private static final Pattern OPTION =
            Pattern.compile("(?<![\\w-])--(replace|top|cite|over|because|topic|tier|kind|lacks)\\b(?: (\\d+)\\b)?");

    /** Members whose words are a paper's or a person's. */
    private static final Set<String> QUOTED = Set.of(
            "text", "title", "abstract", "snippet", "words", "matched", "query", "because", "summary", "sections");

    private AgentWords() {}

    /** The rules of a brief, with an example. */
    static String briefRules() {
        try (InputStream in = AgentWords.class.getResourceAsStream("brief-rules.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with each piece of advice in it told so. */
    static JsonNode told(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                if (!QUOTED.contains(member.getKey())) {
                    member.setValue(told(member.getValue()));
                }
            });
        } else if (node instanceof ArrayNode array) {
            for (int at = 0; at < array.size(); at++) {
                array.set(at, told(array.get(at)));
            }
        } else if (node instanceof TextNode text && text.textValue().contains("winnow ")) {
            // a form is a text as a whole, and holds no advice
            return text.textValue().startsWith("---\n") ? text : TextNode.valueOf(told(text.textValue()));
        }
        return node;
    }

    /** The same of a message. */
    static String told(String message) {
        StringBuilder told = new StringBuilder();
        Matcher command = COMMAND.matcher(message);
        while (command.find()) {
            command.appendReplacement(told, Matcher.quoteReplacement(told(command)));
        }
        command.appendTail(told);
        return OPTION.matcher(told)
                .replaceAll(option -> option.group(1)
                        + (option.group(1).equals("replace")
                                ? ": true"
                                : option.group(2) == null ? "" : ": " + option.group(2)));
    }

    private static String told(Matcher command) {
        String name = command.group(1);
        if (BY_HAND.contains(name)) {
            return "(a person, at a command line) " + command.group().replaceFirst("^(?:type|run):? ", "");
        }
        String option = command.group(3) == null ? "" : command.group(3);
        String special = TOOLS.get(name + " --" + option);
        String argument = command.group(2) == null ? "" : " " + command.group(2);
        String rest = option.isEmpty() || special != null ? "" : " --" + option;
        return "the tool ".repeat(name.equals("decisions") ? 0 : 1)
                + (special == null ? TOOLS.get(name) : special)
                + argument
                + rest;
    }
}
