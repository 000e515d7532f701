package winnow.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Document;
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
 * brief    = "---" key* "---" claim? introduction section*
 * claim    = "Claim: " statement, "Refuted if: " text, each on one line
 * section  = "## " heading, then
 *   Build:         "1. **slug** — statement. [s4] needs: a. builds: rival. takes: rival. shows: s10"
 *   Figures:       "- text [s10] reach: here on laptop", or the one sentence that there is none
 *   Also asked as: "- text [s7]"
 *   others:        Markdown of statements; one "leaves out: a, b" in Smallest faithful build
 * </pre>
 * A brief without a claim is of the former form, which asks for less.
 */
public final class BriefReader {
    private static final Parser BLOCKS = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .inlineParserFactory(context -> (lines, node) -> {})
            .build();
    private static final Pattern CITATION = Pattern.compile("\\[s(\\d{1,4})\\]");
    private static final Pattern COMMENT = Pattern.compile("\\s*<!--.*?-->");
    private static final String KINDS =
            Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.joining(", "));
    private static final String TIERS =
            Arrays.stream(Tier.values()).map(Tier::word).collect(Collectors.joining(", "));

    private final Source source;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Map<String, Node> heads = new LinkedHashMap<>();
    private Node document = new Document();

    private BriefReader(Source source) {
        this.source = source;
    }

    public static BriefReading read(Source source) {
        return new BriefReader(source).read();
    }

    private BriefReading read() {
        FrontMatter matter = FrontMatter.of(source);
        lines.putAll(matter.lines());
        Map<String, String> sections = sections(matter.lastLine());
        String id = matter.text("id");
        boolean named = PaperId.isValid(id);
        if (!named && !id.isEmpty()) {
            fault("brief-form", lines.getOrDefault("id", 1), "not a paper id: " + id, "lower-case words and hyphens");
        }
        Brief brief = named ? brief(new PaperId(id), matter, sections) : null;
        findings.addAll(matter.findings());
        return new BriefReading(brief, findings.stream().sorted().toList());
    }

    private Brief brief(PaperId id, FrontMatter matter, Map<String, String> sections) {
        SectionItems items = new SectionItems(source, matter.lastLine(), findings);
        Introduction introduction = Introduction.of(source, matter.lastLine(), document);
        boolean claims = introduction.claim() != null;
        form(introduction, matter, sections);
        List<Brief.Part> parts = items.parts(heads.get(Brief.BUILD), claims);
        List<Brief.FigureLine> figures = items.figures(heads.get(Brief.FIGURES), claims);
        for (String section : Brief.PROSE) {
            items.prose(section, heads.get(section));
        }
        List<Statement> statements = new ArrayList<>(introduction.statements());
        statements.addAll(items.statements());
        return new Brief(
                id,
                matter.text("title"),
                matter.word("kind", Kind::of, KINDS),
                matter.word("tier", Tier::of, TIERS),
                matter.effort(),
                matter.word("reuse", Reuse::of, "yes, partly, no, unknown"),
                matter.list("topics"),
                matter.list("code"),
                introduction.claim(),
                introduction.refutedIf(),
                matter.reasons(),
                sections,
                parts,
                figures,
                items.leavesOut(heads.get(Brief.SMALLEST)),
                items.asks(heads.get(Brief.ASKED_AS)),
                List.of(),
                statements,
                source.name(),
                lines,
                citations(matter.lastLine()));
    }

    /** What has to be there: all sections in the former form, Build and what refutes the claim in this one. */
    private void form(Introduction introduction, FrontMatter matter, Map<String, String> sections) {
        Statement claim = introduction.claim();
        boolean claims = claim != null;
        matter.require("reuse", claims);
        for (String expected : claims ? List.of(Brief.BUILD) : Brief.FORMER) {
            if (!heads.containsKey(expected)) {
                fault(
                        "brief-form",
                        1,
                        "the section ## " + expected + " is missing",
                        "add it; the sections are " + String.join(", ", Brief.SECTIONS));
            }
        }
        if (claim != null && introduction.refutedIf().isEmpty()) {
            fault(
                    "brief-form",
                    claim.line(),
                    "nothing is said that would refute the claim",
                    "put a line behind it: Refuted if: …");
        }
        if (sections.getOrDefault("", "").isEmpty()) {
            fault(
                    "brief-form",
                    matter.lastLine() + 1,
                    "a claim is expected before the first section",
                    "Claim: what the paper claims, in one sentence. [sN]");
        }
    }

    private Map<String, String> sections(int behind) {
        String body = behind == 0 ? source.text() : source.text().substring(endOf(behind));
        Map<String, String> sections = new LinkedHashMap<>();
        String heading = "";
        int from = behind + 1;
        document = BLOCKS.parse(body);
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading && ((Heading) node).getLevel() == 2) {
                int line = behind + node.getSourceSpans().get(0).getLineIndex() + 1;
                sections.put(heading, markdown(from, line));
                heading = source.line(line).replaceFirst("^\\s*##\\s+", "").strip();
                place(heading, line, node);
                from = line + 1;
            }
        }
        sections.put(heading, markdown(from, source.lines() + 1));
        return sections;
    }

    private void place(String heading, int line, Node node) {
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
            String written = source.line(line);
            text.append(written.contains("<!--") ? COMMENT.matcher(written).replaceAll("") : written)
                    .append('\n');
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
