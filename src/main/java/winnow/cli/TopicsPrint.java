package winnow.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import winnow.paper.PaperId;
import winnow.topic.Topic;
import winnow.topic.TopicIndex;
import winnow.topic.TopicMatrix;

/** Prints the topic index and the matrix. */
final class TopicsPrint {
    private static final int MOST_TIES = 3;
    private static final int LABEL = 34;
    private static final int COLUMN = 11;

    private final Terminal terminal;

    TopicsPrint(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(TopicIndex index) {
        Map<String, Topic> byId = new HashMap<>();
        index.topics().forEach(topic -> byId.put(topic.id(), topic));
        Topic.Kind kind = Topic.Kind.SCHEME;
        for (Topic topic : index.topics()) {
            if (topic.kind() != kind) {
                kind = topic.kind();
                terminal.println(Ink.WARN.on(heading(kind)));
            }
            print(topic, depth(topic, byId));
        }
        if (!index.untopical().isEmpty()) {
            terminal.println(Ink.STRONG.on("Without a topic"));
            terminal.paragraph(ids(index.untopical()), "    ", "    ");
        }
        terminal.println(Ink.FAINT.on(Words.count(index.topics().size(), "topic") + "; the most central paper first"));
    }

    private static String heading(Topic.Kind kind) {
        return switch (kind) {
            case SCHEME -> "Topics of the scheme";
            case KEYWORD -> "Keywords and categories of the source";
            case FOUND ->
                "Found in papers that no topic of the scheme covers; nobody has checked them"
                        + " (winnow topics --propose writes them to edit)";
        };
    }

    private static int depth(Topic topic, Map<String, Topic> byId) {
        int depth = 0;
        Topic at = topic;
        while (at != null && at.broader() != null && depth < byId.size()) {
            at = byId.get(at.broader());
            depth++;
        }
        return depth;
    }

    private void print(Topic topic, int depth) {
        String indent = "  ".repeat(Math.min(depth, 4));
        terminal.println(indent + Ink.STRONG.on(topic.label()) + Ink.FAINT.on(" " + topic.id()) + " "
                + (topic.papers().isEmpty() ? "" : topic.papers().size()));
        String deeper = indent + "    ";
        if (!topic.words().isEmpty()) {
            terminal.paragraph(Ink.FAINT.on("with " + String.join(", ", topic.words())), deeper, deeper);
        }
        if (!topic.papers().isEmpty()) {
            terminal.paragraph(ids(topic.papers()), deeper, deeper);
        }
        topic.ties().stream()
                .limit(MOST_TIES)
                .forEach(tie -> terminal.paragraph(Ink.FAINT.on(said(tie)), deeper, deeper + "  "));
    }

    private static String said(Topic.Tie tie) {
        String papers = ids(tie.papers());
        String verb = switch (tie.kind()) {
            case "baseline" -> "compared with ";
            case "hardware" -> "run on ";
            default -> "built on ";
        };
        return verb + tie.name() + ": " + papers;
    }

    private static String ids(List<PaperId> papers) {
        return papers.stream().map(PaperId::value).collect(Collectors.joining(", "));
    }

    void print(TopicMatrix matrix) {
        StringBuilder head = new StringBuilder(" ".repeat(LABEL));
        matrix.tiers().forEach(tier -> head.append(right(tier)));
        terminal.println(Ink.STRONG.on(head.append(right("all")).toString()));
        for (TopicMatrix.Row row : matrix.rows()) {
            StringBuilder line = new StringBuilder(Terminal.padded(Terminal.cut(row.label(), LABEL), LABEL));
            for (String tier : matrix.tiers()) {
                int papers = row.papers().getOrDefault(tier, List.of()).size();
                line.append(right(papers == 0 ? "·" : String.valueOf(papers)));
            }
            terminal.println(line.append(right(String.valueOf(row.size()))).toString());
        }
    }

    private static String right(String text) {
        return " ".repeat(Math.max(1, COLUMN - text.length())) + text;
    }
}
