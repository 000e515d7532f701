package winnow.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import winnow.decision.Blocks.Block;
import winnow.decision.Decision.Field;
import winnow.decision.Decision.Section;
import winnow.paper.Finding;
import winnow.text.Source;
import winnow.text.Span;

/**
 * Reads a file that holds one decision. Its fields stand in front matter (MADR 3 and 4), in a list behind
 * the title (MADR 2, log4brains), or as lines {@code Date: …} and a section {@code Status} (adr-tools).
 */
final class MadrReader {
    static final int LEVEL = 1;
    static final String STATUS = "Status";

    private static final Pattern NUMBERED_TITLE = Pattern.compile("(?:ADR[- ]?)?\\d{1,6}[.:)]\\s+(.*)", Pattern.DOTALL);
    /** A line of a paragraph that is a field, its key perhaps in bold. */
    private static final Pattern LINE = Pattern.compile(
            "(?:\\*\\*|__)?(date|status|deciders|decision[- ]makers)(?:\\*\\*|__)?:(?:\\*\\*|__)?\\s*(\\S.*?)[\\s\\\\]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SUPERSEDES = Pattern.compile("super[sc]edes:?\\s+(.*)", Pattern.CASE_INSENSITIVE);

    private final Source source;
    private final DecisionId id;
    private final Map<String, DecisionId> files;
    private final FrontMatter front;
    private final Blocks blocks;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * @param files the decisions of the folder by the names of their files without ending
     */
    MadrReader(Source source, DecisionId id, Map<String, DecisionId> files) {
        this.source = source;
        this.id = id;
        this.files = files;
        this.front = FrontMatter.of(source);
        this.blocks = Blocks.of(blanked(source.text(), front.end()));
        findings.addAll(front.findings());
    }

    /** The text with spaces for its front matter, so that every offset stays. */
    static String blanked(String text, int end) {
        StringBuilder blank = new StringBuilder(text);
        for (int at = 0; at < end; at++) {
            if (text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                blank.setCharAt(at, ' ');
            }
        }
        return blank.toString();
    }

    List<Finding> findings() {
        return findings;
    }

    Decision read(String nameless) {
        Optional<Block> head =
                blocks.all().stream().filter(block -> block.level() == LEVEL).findFirst();
        if (head.isEmpty()) {
            findings.add(Finding.error("missing-title", source.at(0), id + " has no title", "# What was decided"));
        }
        Span line = head.map(Block::lines).orElse(new Span(front.end(), front.end()));
        String title = head.map(block -> Blocks.plain(block.node())).orElse(nameless);
        Span span = new Span(line.start(), source.text().length());
        DecisionReader reader = new DecisionReader(source, blocks, line, LEVEL);
        List<Section> sections = reader.sections(span);
        Decision decision = reader.assemble(id, withoutNumber(title), span, fields(reader, line, sections), sections);
        findings.addAll(reader.findings());
        return decision;
    }

    /** adr-tools numbers its titles. */
    static String withoutNumber(String title) {
        Matcher numbered = NUMBERED_TITLE.matcher(title);
        return numbered.matches() ? numbered.group(1) : title;
    }

    private List<Field> fields(DecisionReader reader, Span line, List<Section> sections) {
        int end = sections.isEmpty()
                ? source.text().length()
                : sections.get(0).heading().start();
        List<Block> behindTitle = blocks.within(new Span(line.end(), Math.max(line.end(), end)));
        List<Field> fields = new ArrayList<>(front.fields());
        reader.fields(behindTitle).forEach(field -> add(fields, field));
        paragraphLines(behindTitle).stream()
                .map(this::line)
                .flatMap(Optional::stream)
                .forEach(field -> add(fields, field));
        sections.stream()
                .filter(section -> section.title().equalsIgnoreCase(STATUS))
                .findFirst()
                .ifPresent(section -> statusSection(section).forEach(field -> add(fields, field)));
        return fields.stream().map(this::resolved).toList();
    }

    /** A field that stands twice, as an export for tools old and new does, must say the same. */
    private void add(List<Field> fields, Field field) {
        Field plain = field.key().equals("deciders")
                ? new Field("decision-makers", field.value(), field.at(), field.span())
                : field;
        Optional<Field> there =
                fields.stream().filter(other -> other.key().equals(plain.key())).findFirst();
        if (there.isEmpty()) {
            fields.add(plain);
        } else if (!Objects.equals(meaning(there.get()), meaning(plain))) {
            findings.add(Finding.error(
                    "contradicting-field",
                    field.at(),
                    id + " gives its " + plain.key() + " as “" + plain.value() + "” here and as “"
                            + there.get().value() + "” in line "
                            + there.get().at().line(),
                    "let both say the same"));
        }
    }

    private Object meaning(Field field) {
        String value = resolved(field).value();
        return field.key().equals("status")
                ? Status.parse(value).<Object>map(status -> status).orElse(value)
                : value;
    }

    private Optional<Field> line(Span line) {
        Matcher form = LINE.matcher(line.of(source.text()));
        if (!form.matches()) {
            return Optional.empty();
        }
        Span span = new Span(line.start() + form.start(2), line.start() + form.end(2));
        String key = form.group(1).replace(' ', '-').toLowerCase(Locale.ROOT);
        return Optional.of(new Field(key, form.group(2), source.at(span.start()), span));
    }

    /** adr-tools: {@code Accepted}, or {@code Superceded by [2. Title](0002-title.md)}, and what it supersedes. */
    private List<Field> statusSection(Section section) {
        List<Field> fields = new ArrayList<>();
        for (Span line : paragraphLines(blocks.within(section.body()))) {
            String text = line.of(source.text()).strip();
            Matcher supersedes = SUPERSEDES.matcher(text);
            if (supersedes.matches()) {
                fields.add(new Field("supersedes", supersedes.group(1), source.at(line.start()), line));
            } else if (fields.stream().noneMatch(field -> field.key().equals("status")) || isSuperseded(text)) {
                fields.removeIf(field -> field.key().equals("status"));
                fields.add(new Field("status", text, source.at(line.start()), line));
            }
        }
        return fields;
    }

    private static boolean isSuperseded(String text) {
        return Status.parse(text)
                .filter(status -> status.word() == Status.Word.SUPERSEDED)
                .isPresent();
    }

    private static List<Span> paragraphLines(List<Block> blocks) {
        List<Span> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block.node() instanceof Paragraph) {
                lines(block.node()).forEach(lines::add);
            }
        }
        return lines;
    }

    private static List<Span> lines(Node node) {
        return node.getSourceSpans().stream().map(MadrReader::span).toList();
    }

    private static Span span(SourceSpan span) {
        return new Span(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }

    /** A reference to a file of the folder becomes the number of its decision. */
    private Field resolved(Field field) {
        if (!field.key().equals("status") && !field.key().equals("supersedes")) {
            return field;
        }
        String value = field.value();
        for (Map.Entry<String, DecisionId> file : files.entrySet()) {
            int at = value.toLowerCase(Locale.ROOT).indexOf(file.getKey());
            if (at >= 0) {
                int by = field.key().equals("status")
                        ? value.toLowerCase(Locale.ROOT).indexOf(" by")
                        : -1;
                value = (by < 0 ? "" : value.substring(0, by + 3) + " ") + file.getValue();
                break;
            }
        }
        return new Field(field.key(), value, field.at(), field.span());
    }
}
