package winnow.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import winnow.decision.Blocks.Block;
import winnow.decision.Decision.Considered;
import winnow.decision.Decision.Field;
import winnow.decision.Decision.Section;
import winnow.paper.Finding;
import winnow.text.Nearest;
import winnow.text.Source;
import winnow.text.Span;

/** Reads one decision: the fields behind its heading, then its sections. @paper madr/record */
final class DecisionReader {
    static final String OPTIONS = "Considered Options";
    static final String OUTCOME = "Decision Outcome";
    static final String MORE = "More Information";
    static final String EVIDENCE = "Evidence";
    static final String RANKING = "Ranking";

    /** MADR's sections and ours; a heading nearly one of them is misspelt. */
    private static final List<String> SECTIONS = List.of(
            "Context and Problem Statement",
            "Decision Drivers",
            OPTIONS,
            OUTCOME,
            "Consequences",
            "Confirmation",
            "Pros and Cons of the Options",
            MORE,
            EVIDENCE,
            RANKING);

    /** {@code key: value}, the key perhaps in bold. */
    private static final Pattern FIELD = Pattern.compile(
            "(?:\\*{1,2}|_{1,2})?(\\p{L}[\\p{L}-]{0,30}(?: \\p{Ll}{1,20})?)(?:\\*{1,2}|_{1,2})? ?"
                    + "(?::(?=(?:\\*{1,2}|_{1,2})?(?:\\s|$))|:)(?:\\*{1,2}|_{1,2})?(?:\\s*(.*))?",
            Pattern.DOTALL);

    private final Source source;
    private final Blocks blocks;
    private final Span head;
    private final int level;
    private final List<Finding> findings = new ArrayList<>();

    DecisionReader(Source source, Blocks blocks, Span head, int level) {
        this.source = source;
        this.blocks = blocks;
        this.head = head;
        this.level = level;
    }

    List<Finding> findings() {
        return findings;
    }

    Decision read(DecisionId id, String title, Span span) {
        List<Section> sections = sections(span);
        int end = sections.isEmpty() ? span.end() : sections.get(0).heading().start();
        List<Field> fields = fields(blocks.within(new Span(head.end(), Math.max(head.end(), end))));
        return assemble(id, title, span, fields, sections);
    }

    /** Puts a decision together whose fields stand where they stand: in a list, or in front matter. */
    Decision assemble(DecisionId id, String title, Span span, List<Field> fields, List<Section> sections) {
        Fields read = new Fields(source, id, head.start(), fields, level == MadrReader.LEVEL);
        Outcome outcome = new Outcome(source, blocks, id, sections);
        List<Considered> options = outcome.options();
        Decision decision = new Decision(
                id,
                title,
                source.at(head.start()),
                span,
                List.copyOf(fields),
                read.status(),
                read.date(),
                read.paper(),
                read.supersedes(),
                options,
                outcome.chosen(options),
                outcome.evidence(),
                outcome.ranking(),
                List.copyOf(sections));
        findings.addAll(read.findings());
        findings.addAll(outcome.findings());
        reportMisspelt(decision);
        return decision;
    }

    /** The sections between the heading and the end of the decision. */
    List<Section> sections(Span span) {
        List<Block> heads = blocks.within(span).stream()
                .filter(block -> block.isHeading() && block.lines().start() != head.start())
                .toList();
        List<Section> sections = new ArrayList<>();
        for (int at = 0; at < heads.size(); at++) {
            Block block = heads.get(at);
            int end = at + 1 < heads.size() ? heads.get(at + 1).lines().start() : span.end();
            sections.add(new Section(
                    Blocks.plain(block.node()),
                    Math.max(1, block.level() - level),
                    source.at(block.lines().start()),
                    block.lines(),
                    new Span(block.lines().end(), Math.max(block.lines().end(), end))));
        }
        return sections;
    }

    /** Every {@code key: value} among the items of the lists in some blocks. */
    List<Field> fields(List<Block> behindHeading) {
        return Blocks.bullets(behindHeading).stream()
                .map(Blocks::firstParagraph)
                .filter(node -> !node.getSourceSpans().isEmpty())
                .map(this::field)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether the first line of a paragraph is {@code key: value}. */
    static boolean isField(String text, Node paragraph) {
        SourceSpan first = paragraph.getSourceSpans().get(0);
        return FIELD.matcher(text.substring(first.getInputIndex(), first.getInputIndex() + first.getLength()))
                .matches();
    }

    private Optional<Field> field(Node node) {
        List<SourceSpan> lines = node.getSourceSpans();
        SourceSpan first = lines.get(0);
        int from = first.getInputIndex();
        int end = from + first.getLength();
        Matcher form = FIELD.matcher(source.text().substring(from, end));
        if (!form.matches()) {
            return Optional.empty();
        }
        int behindKey = lines.size() > 1 ? lines.get(1).getInputIndex() : end;
        boolean alone = form.group(2) == null || form.group(2).isEmpty();
        int start = alone ? behindKey : from + form.start(2);
        int behind = trimmedEnd(start, Blocks.span(node).end());
        return Optional.of(
                new Field(key(form.group(1)), lines(node, start).strip(), source.at(start), new Span(start, behind)));
    }

    /** Our name for a key; {@code Estado} is the status. */
    static String key(String written) {
        return RecordWords.field(written).orElse(written.replace(' ', '-').toLowerCase(Locale.ROOT));
    }

    /** The lines of a paragraph from an offset on, joined with spaces, without what its container puts before them. */
    private String lines(Node node, int from) {
        StringBuilder lines = new StringBuilder();
        for (SourceSpan span : node.getSourceSpans()) {
            int end = span.getInputIndex() + span.getLength();
            if (end > from) {
                lines.append(lines.isEmpty() ? "" : " ")
                        .append(source.text(), Math.max(from, span.getInputIndex()), end);
            }
        }
        return lines.toString();
    }

    private int trimmedEnd(int start, int end) {
        int at = end;
        while (at > start && Character.isWhitespace(source.text().charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private void reportMisspelt(Decision decision) {
        for (Section section : decision.sections()) {
            boolean known = SECTIONS.stream().anyMatch(section.title()::equalsIgnoreCase)
                    || RecordWords.section(section.title()).isPresent();
            Optional<String> near = known ? Optional.empty() : Nearest.to(section.title(), SECTIONS);
            near.filter(meant -> decision.section(meant).isEmpty())
                    .ifPresent(meant -> findings.add(Finding.warning(
                            "misspelt-section",
                            section.at(),
                            decision.id() + ": “" + section.title() + "” is none of MADR's sections",
                            "did you mean “" + meant + "”?")));
        }
    }
}
