package winnow.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import winnow.brief.Brief.Citation;
import winnow.paper.Finding;
import winnow.paper.Kind;
import winnow.paper.PaperId;
import winnow.paper.Tier;
import winnow.text.Place;
import winnow.text.Source;

/**
 * Reads a brief. Never throws on text: what is malformed is a finding, the rest is read.
 *
 * <pre>
 * brief    = "---" key* "---" introduction section*
 * section  = "## " heading, then
 *   Build:         "1. **slug** — text. needs: a, b [s4] [s5]"
 *   Figures:       "- text [s10]", or the one sentence that there is none
 *   Also asked as: "- text [s7]"
 *   others:        Markdown
 * </pre>
 */
public final class BriefReader {
    private static final Parser BLOCKS = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .inlineParserFactory(context -> (lines, node) -> {})
            .build();
    private static final Pattern CITATION = Pattern.compile("\\[s(\\d{1,4})\\]");
    private static final String KINDS =
            Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.joining(", "));
    private static final String TIERS =
            Arrays.stream(Tier.values()).map(Tier::word).collect(Collectors.joining(", "));

    private final Source source;
    private final List<Finding> findings = new ArrayList<>();

    private BriefReader(Source source) {
        this.source = source;
    }

    public static BriefReading read(Source source) {
        return new BriefReader(source).read();
    }

    private BriefReading read() {
        FrontMatter matter = FrontMatter.of(source);
        Map<String, Integer> lines = new LinkedHashMap<>(matter.lines());
        Map<String, Node> heads = new LinkedHashMap<>();
        Map<String, String> sections = sections(matter.lastLine(), lines, heads);
        String id = matter.text("id");
        boolean named = PaperId.isValid(id);
        if (!named && !id.isEmpty()) {
            fault("brief-form", lines.getOrDefault("id", 1), "not a paper id: " + id, "lower-case words and hyphens");
        }
        Brief brief = named ? brief(new PaperId(id), matter, lines, sections, heads) : null;
        findings.addAll(matter.findings());
        return new BriefReading(brief, findings.stream().sorted().toList());
    }

    private Brief brief(
            PaperId id,
            FrontMatter matter,
            Map<String, Integer> lines,
            Map<String, String> sections,
            Map<String, Node> heads) {
        SectionItems items = new SectionItems(source, matter.lastLine(), findings);
        return new Brief(
                id,
                matter.text("title"),
                matter.word("kind", Kind::of, KINDS),
                matter.word("tier", Tier::of, TIERS),
                matter.weeks(),
                matter.list("topics"),
                matter.list("code"),
                matter.reasons(),
                sections,
                items.parts(heads.get(Brief.BUILD)),
                items.figures(heads.get(Brief.FIGURES)),
                items.asks(heads.get(Brief.ASKED_AS)),
                source.name(),
                lines,
                citations(matter.lastLine()));
    }

    private Map<String, String> sections(int behind, Map<String, Integer> lines, Map<String, Node> heads) {
        String body = behind == 0 ? source.text() : source.text().substring(endOf(behind));
        Map<String, String> sections = new LinkedHashMap<>();
        String heading = "";
        int from = behind + 1;
        for (Node node = BLOCKS.parse(body).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading && ((Heading) node).getLevel() == 2) {
                int line = behind + node.getSourceSpans().get(0).getLineIndex() + 1;
                sections.put(heading, markdown(from, line));
                heading = source.line(line).replaceFirst("^\\s*##\\s+", "").strip();
                place(heading, line, lines, heads, node);
                from = line + 1;
            }
        }
        sections.put(heading, markdown(from, source.lines() + 1));
        for (String expected : Brief.SECTIONS) {
            if (!heads.containsKey(expected)) {
                fault(
                        "brief-form",
                        1,
                        "the section ## " + expected + " is missing",
                        "add it; the sections are " + String.join(", ", Brief.SECTIONS));
            }
        }
        if (sections.getOrDefault("", "").isEmpty()) {
            fault(
                    "brief-form",
                    behind + 1,
                    "an introduction is expected before the first section",
                    "say in two to four sentences what the paper is");
        }
        return sections;
    }

    private void place(String heading, int line, Map<String, Integer> lines, Map<String, Node> heads, Node node) {
        if (!Brief.SECTIONS.contains(heading)) {
            fault(
                    "brief-form",
                    line,
                    "unknown section ## " + heading,
                    "the sections are " + String.join(", ", Brief.SECTIONS));
        } else if (heads.containsKey(heading)) {
            fault("brief-form", line, "the section ## " + heading + " stands twice", "join the two");
            return;
        }
        lines.put(heading, line);
        heads.put(heading, node);
    }

    private int endOf(int line) {
        return line < source.lines() ? source.startOf(line + 1) : source.text().length();
    }

    private String markdown(int fromLine, int toLine) {
        StringBuilder text = new StringBuilder();
        for (int line = fromLine; line < toLine; line++) {
            text.append(source.line(line)).append('\n');
        }
        return text.toString().strip();
    }

    private List<Citation> citations(int behind) {
        List<Citation> citations = new ArrayList<>();
        for (int line = behind + 1; line <= source.lines(); line++) {
            String text = source.line(line);
            Matcher citation = CITATION.matcher(text);
            for (int at = text.indexOf("[s"); at >= 0 && citation.find(at); at = citation.end()) {
                citations.add(new Citation(Integer.parseInt(citation.group(1)), line, citation.start() + 1));
            }
        }
        return citations;
    }

    private void fault(String rule, int line, String message, String suggestion) {
        findings.add(Finding.error(rule, new Place(source.name(), line, 1), message, suggestion));
    }
}
