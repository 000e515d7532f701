package winnow.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import winnow.paper.Paper;

/**
 * A brief of five minutes, filled in field by field: what stands at the head, the claim and the parts.
 *
 * @param kind its word; empty for unknown, as for the others
 * @param effort {@code 2 to 5 weeks}
 * @param because why a tier or a kind is another than was read; may be empty
 * @param topics ids with commas between
 * @param claim with its references: {@code It boils faster. [s4]}
 * @param refutedIf what would show that it is wrong
 * @param parts those that have a text
 */
public record QuickBrief(
        String kind,
        String tier,
        String effort,
        String because,
        List<String> topics,
        List<String> code,
        String claim,
        String refutedIf,
        List<Part> parts) {
    private static final int LINES_OF_HEAD = 10;

    /** A part as it is typed; {@code needs} are slugs with commas between. */
    public record Part(String slug, String text, String needs) {}

    public QuickBrief {
        topics = List.copyOf(topics);
        code = List.copyOf(code);
        parts = parts.stream()
                .filter(part -> !part.slug().isBlank() || !part.text().isBlank())
                .toList();
    }

    /** The brief's text, which {@link BriefReader} reads. */
    public String text(Paper paper) {
        List<String> lines = new ArrayList<>();
        lines.add("---");
        lines.add("id: " + paper.id());
        lines.add("title: \"" + paper.title().replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
        lines.add("kind: " + said(kind, String.valueOf(paper.kind())));
        lines.add("tier: " + said(tier, String.valueOf(paper.tier())));
        lines.add("effort: " + said(effort, effort));
        lines.add("reuse: " + FrontMatter.UNKNOWN);
        lines.add("topics: " + list(topics));
        lines.add("code: " + list(code));
        lines.add("---");
        lines.add("Claim: " + line(claim));
        lines.add("Refuted if: " + line(refutedIf));
        lines.add("");
        lines.add("## " + Brief.BUILD);
        for (int at = 0; at < parts.size(); at++) {
            Part part = parts.get(at);
            lines.add((at + 1) + ". **" + line(part.slug()) + "** — " + line(part.text())
                    + (part.needs().isBlank() ? "" : " needs: " + line(part.needs())));
        }
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    /** Which field a line of the text came from: the name of a component, {@code parts-0} for the first part. */
    public String field(int line) {
        return switch (line) {
            case 4 -> "kind";
            case 5 -> "tier";
            case 6 -> "effort";
            case 8 -> "topics";
            case 9 -> "code";
            case LINES_OF_HEAD + 1 -> "claim";
            case LINES_OF_HEAD + 2 -> "refutedIf";
            default -> line > LINES_OF_HEAD + 4 ? "parts-" + (line - LINES_OF_HEAD - 5) : "parts";
        };
    }

    /** A value, with the reason where it is another than was read. */
    private String said(String value, String read) {
        boolean reasoned = !because.isBlank() && !value.equals(read);
        return value.isBlank() ? FrontMatter.UNKNOWN : line(value) + (reasoned ? " # " + line(because) : "");
    }

    private static String list(List<String> values) {
        return values.stream().map(QuickBrief::line).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String line(String typed) {
        return typed.replaceAll("\\s+", " ").strip();
    }
}
