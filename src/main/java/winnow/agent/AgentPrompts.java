package winnow.agent;

import io.modelcontextprotocol.server.McpServerFeatures.SyncPromptSpecification;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.GetPromptResult;
import io.modelcontextprotocol.spec.McpSchema.Prompt;
import io.modelcontextprotocol.spec.McpSchema.PromptMessage;
import java.util.List;

/** Ways to begin, for a person to choose from. */
final class AgentPrompts {
    private AgentPrompts() {}

    static final List<SyncPromptSpecification> ALL = List.of(
            prompt("choose", "Help to choose one paper", """
                    Help us to choose the one paper that we build. Call overview, then order. For each of the first \
                    five say what speaks for it, what is unknown, and what finding it out would change; name the \
                    sentence behind every claim. Then say what to find out before betting. Propose a decision only \
                    when we ask for it."""),
            prompt("review_change", "Review this change", """
                    Call review_change. For each hunk whose strength is strong or likely, name the sentence and whether \
                    a decision covers its paper; read both before you agree. Where it is possible, read the sentences \
                    and say which one it is, if any. Where it is none, say that no abstract explains it. Report every \
                    finding with its place, and suggest the tag `@paper REF` where one is missing; never cite a \
                    sentence that winnow does not give."""),
            prompt("write_missing_briefs", "Write the missing briefs", """
                    find_papers with lacks: brief lists the papers without one. For each: call draft_brief, complete the \
                    form in your own words, call check_brief until it holds (no error), then write_brief. Read every \
                    warning too: mend what it names, or say behind the mark why it is wrong. A sentence ends with [sN] \
                    only if sentence N of the abstract says all of it, its "up to", "on average", "can" and "compared \
                    with" included; everything else ends with (ours). What nobody knows is unknown; do not guess. A \
                    quick brief (front matter, claim, what refutes it, two parts) that holds is better than a whole one \
                    that does not; add Check as soon as you can say how to know that it works."""));

    private static SyncPromptSpecification prompt(String name, String title, String text) {
        Prompt prompt = new Prompt(name, title, title + ".", List.of());
        PromptMessage message = new PromptMessage(McpSchema.Role.USER, new McpSchema.TextContent(text));
        return new SyncPromptSpecification(prompt, (exchange, asked) -> new GetPromptResult(title, List.of(message)));
    }
}
