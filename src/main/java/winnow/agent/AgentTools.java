package winnow.agent;

import static winnow.agent.AgentTool.Effect.ADDS;
import static winnow.agent.AgentTool.Effect.READS;
import static winnow.agent.AgentTool.Effect.REPLACES;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import winnow.agent.AgentTool.Arguments;
import winnow.agent.AgentTool.Call;
import winnow.agent.AgentTool.Parameter;

/** The tools, a row each: few, and each the very command that a person would type. */
final class AgentTools {
    private static final int SOME = 10;
    private static final List<String> IN_A_LIST = List.of("id", "n", "title", "name", "kind", "tier", "topics", "year");

    private AgentTools() {}

    static final List<AgentTool> ALL = List.of(
            new AgentTool(
                    "overview",
                    "What is loaded",
                    "What the library holds, its topics, how many briefs there are, the decision in force. Start here.",
                    READS,
                    List.of(),
                    given -> Call.of("--json"),
                    AgentTools::whole),
            new AgentTool(
                    "find_papers",
                    "Find papers",
                    "Papers by full-text query, or by topic, tier, kind and what they lack; without any of them all papers. "
                            + "Kind and tier are those read from the abstract; a brief's, which count, are in show_paper.",
                    READS,
                    List.of(
                            optional("query", "string", "words, \"a phrase\", or field:value such as hardware:a100"),
                            optional("topic", "string", "id of a topic"),
                            optional("tier", "string", "laptop, one-gpu, multi-gpu, cluster or special"),
                            optional(
                                    "kind",
                                    "string",
                                    "algorithm, system, library, hardware, study, dataset, model or simulation"),
                            optional("lacks", "string", "brief for the papers without a brief; code, figures, …")),
                    AgentTools::find,
                    (papers, given) -> listed(papers)),
            new AgentTool(
                    "show_paper",
                    "Show a paper",
                    "One paper: its numbered sentences with roles, the facts that were read, its brief, the decisions and "
                            + "lines of code that cite it.",
                    READS,
                    List.of(
                            paper(),
                            optional("places", "boolean", "every mention with its offsets too: several times as long")),
                    given -> Call.of("show", "--json", "--", given.text("paper")),
                    AgentTools::withoutPlaces),
            new AgentTool(
                    "why",
                    "Where does a feature come from?",
                    "The papers and sentences that a feature comes from, with strength and what matched. Takes a "
                            + "description, a pull-request title or code. The strength none means that no abstract "
                            + "explains it: do not cite one then.",
                    READS,
                    List.of(
                            required("text", "string", "the feature, in words or code"),
                            optional("top", "integer", "how many candidates; 3 when not said")),
                    given -> Call.of(
                            "why", "--json", "--top", String.valueOf(given.number("top", 3)), "--", given.text("text")),
                    AgentTools::whole),
            new AgentTool(
                    "related",
                    "Papers around papers",
                    "The papers that are most like one or several others, with the topics, names and words that tie "
                            + "them, near twins flagged, and the communities around the seeds. Where none is near, the "
                            + "list is only the nearest of what is there.",
                    READS,
                    List.of(
                            new Parameter("papers", "array", "the seeds: ids, numbers, names or aliases", true),
                            optional("top", "integer", "how many papers; 10 when not said")),
                    AgentTools::related,
                    AgentTools::whole),
            new AgentTool(
                    "order",
                    "Build order",
                    "The papers in the order in which this team should consider building them, with each criterion's "
                            + "value or unknown, the share of weightings in which a paper comes first, and what to find "
                            + "out before betting.",
                    READS,
                    List.of(optional("top", "integer", "how many papers; 10 when not said")),
                    given -> Call.of("order", "--json"),
                    AgentTools::first),
            new AgentTool(
                    "plan",
                    "Plan of a paper",
                    "The parts of a paper in an order that respects what they need, the figures that check them, and "
                            + "what is built and checked so far.",
                    READS,
                    List.of(paper()),
                    given -> Call.of("plan", "--json", "--", given.text("paper")),
                    AgentTools::whole),
            new AgentTool(
                    "trace_status",
                    "Trace of the tree",
                    "Tags in the source tree against the decision: what is covered, missing, orphaned or drifted.",
                    READS,
                    List.of(),
                    given -> Call.of("trace", "--json"),
                    AgentTools::whole),
            new AgentTool(
                    "trace_place",
                    "Trace of a line",
                    "The sentence and the decision behind a line of code.",
                    READS,
                    List.of(required("place", "string", "FILE:LINE, relative to the workspace")),
                    given -> Call.of("trace", "--json", "--", given.text("place")),
                    AgentTools::whole),
            new AgentTool(
                    "review_change",
                    "Review a change",
                    "A change of the tree, hunk by hunk: the sentences it may come from with strength and text, whether "
                            + "a decision covers their paper, the tags in and over it, and what is missing or wrong. "
                            + "Git's objects are read, nothing of the repository is run.",
                    READS,
                    List.of(optional(
                            "since",
                            "string",
                            "a revision that the branch left, or A...B; what is not committed yet when not said")),
                    given -> given.has("since")
                            ? Call.of("review", "--json", "--", given.text("since"))
                            : Call.of("review", "--json"),
                    AgentTools::whole),
            new AgentTool(
                    "draft_brief",
                    "Draft a brief",
                    "A form for the brief of a paper, filled with what was read from its abstract, its sentences and the "
                            + "rules beside it as comments; show_paper is not needed for it. Complete it, or part of it, "
                            + "then check_brief, then write_brief. A sentence ends with [sN] only if sentence N says all "
                            + "of it, and with (ours) otherwise; one [sN] speaks for one sentence. The resource "
                            + "winnow://brief-rules has all rules and a finished example.",
                    READS,
                    List.of(paper()),
                    given -> Call.of("brief", "--", given.text("paper")),
                    AgentTools::whole),
            new AgentTool(
                    "check_brief",
                    "Check a brief",
                    "Holds the text of a brief against its paper: every number, name and reference. Nothing is written. "
                            + "It holds, and exit is 0, where there is no error; read each warning all the same, and mend "
                            + "what it names or say behind the mark why it is wrong: <!-- holds: why -->.",
                    READS,
                    List.of(brief()),
                    given -> new Call(List.of("brief", "--check", "-", "--json"), given.text("text")),
                    AgentTools::whole),
            new AgentTool(
                    "write_brief",
                    "Write a brief",
                    "Writes a brief into reference/papers if check_brief finds no error in it. A brief that is there "
                            + "is somebody's: it is replaced only if replace is true.",
                    REPLACES,
                    List.of(brief(), optional("replace", "boolean", "replace the brief that is there")),
                    given -> new Call(
                            given.is("replace")
                                    ? List.of("brief", "--save", "-", "--replace", "--json")
                                    : List.of("brief", "--save", "-", "--json"),
                            given.text("text")),
                    AgentTools::whole),
            new AgentTool(
                    "correct_fact",
                    "Correct a fact",
                    "Says what a fact of a paper is, whatever was read, with the reason; it survives reloading.",
                    REPLACES,
                    List.of(
                            paper(),
                            required(
                                    "fact",
                                    "string",
                                    "FACT=VALUE: tier=one-gpu, name=vLLM, hardware=[A100]; unknown takes it away"),
                            required("because", "string", "where the abstract says so, or who knows it")),
                    given -> Call.of(
                            "brief",
                            "--set",
                            given.text("fact"),
                            "--because",
                            given.text("because"),
                            "--",
                            given.text("paper")),
                    AgentTools::whole),
            new AgentTool(
                    "propose_decision",
                    "Propose a decision",
                    "Writes a decision for a paper into decisions.md with the status proposed, its evidence pinned. "
                            + "Accepting it is a person's act.",
                    ADDS,
                    List.of(
                            paper(),
                            required("because", "string", "why this paper, one sentence"),
                            optional("over", "array", "other papers to name as options"),
                            optional("cite", "array", "sentences to cite besides, such as h2o#s7")),
                    AgentTools::propose,
                    AgentTools::whole));

    private static Parameter required(String name, String type, String description) {
        return new Parameter(name, type, description, true);
    }

    private static Parameter optional(String name, String type, String description) {
        return new Parameter(name, type, description, false);
    }

    private static Parameter paper() {
        return required("paper", "string", "id, unique beginning of an id, number in the digest, name or alias");
    }

    private static Parameter brief() {
        return required("text", "string", "the whole brief, Markdown with front matter");
    }

    private static Call find(Arguments given) {
        if (given.has("query")) {
            return Call.of("search", "--json", "--", given.text("query"));
        }
        List<String> arguments = new ArrayList<>(List.of("papers", "--json"));
        for (String filter : List.of("topic", "tier", "kind", "lacks")) {
            if (given.has(filter)) {
                arguments.addAll(List.of("--" + filter, given.text(filter)));
            }
        }
        return new Call(arguments, "");
    }

    private static Call related(Arguments given) {
        List<String> arguments =
                new ArrayList<>(List.of("related", "--json", "--top", "" + given.number("top", SOME), "--"));
        arguments.addAll(given.list("papers"));
        return new Call(arguments, "");
    }

    private static Call propose(Arguments given) {
        List<String> arguments = new ArrayList<>(
                List.of("decide", "--json", "--status", "proposed", "--because", given.text("because")));
        if (!given.list("over").isEmpty()) {
            arguments.addAll(List.of("--over", String.join(",", given.list("over"))));
        }
        if (!given.list("cite").isEmpty()) {
            arguments.addAll(List.of("--cite", String.join(",", given.list("cite"))));
        }
        arguments.addAll(List.of("--", given.text("paper")));
        return new Call(arguments, "");
    }

    /** Of each paper in a list what tells it from the others; all of it is what {@code show_paper} is for. */
    private static JsonNode listed(JsonNode papers) {
        if (papers instanceof ArrayNode list) {
            list.forEach(paper -> ((ObjectNode) paper).retain(IN_A_LIST));
        }
        return papers;
    }

    private static JsonNode whole(JsonNode answer, Arguments given) {
        return answer;
    }

    /** A paper without what only a program needs: the places of facts in its text, and the text a second time. */
    private static JsonNode withoutPlaces(JsonNode shown, Arguments given) {
        if (!given.is("places") && shown.path("paper") instanceof ObjectNode paper) {
            paper.remove(List.of("mentions", "abstract"));
            for (String list : List.of("sentences", "figures")) {
                paper.path(list).forEach(each -> ((ObjectNode) each).remove(List.of("start", "end", "fingerprint")));
            }
        }
        return shown;
    }

    /** The first papers of an order, without what the whole library stands on. */
    private static JsonNode first(JsonNode order, Arguments given) {
        if (order instanceof ObjectNode whole) {
            whole.remove("prerequisites");
        }
        if (order.get("papers") instanceof ArrayNode papers) {
            while (papers.size() > Math.max(1, given.number("top", SOME))) {
                papers.remove(papers.size() - 1);
            }
        }
        return order;
    }

    /** Every tool that leaves the workspace as it is. */
    static List<AgentTool> reading() {
        return ALL.stream().filter(tool -> tool.effect() == READS).toList();
    }
}
