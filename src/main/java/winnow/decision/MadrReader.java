package winnow.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
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

    /** {@code 1. Title}, {@code ADR-001: Title}, {@code [ADR 001] Title}, {@code 0001 — Title}, {@code ADR-001 Title}. */
    private static final Pattern NUMBERED_TITLE = Pattern.compile(
            "(?:\\[?(?:ADR|Decision)[-_ #]{0,2}\\d{1,6}\\]?\\s*[.:)|–—-]?|\\[?\\d{1,6}\\]?(?:[.:)]|\\s*[–—|]|\\s+-))\\s+(.*)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern UNTICKED = Pattern.compile("\\[\\s?\\]");
    /** A line of a paragraph that is a field, its key perhaps in bold or italics. */
    private static final Pattern LINE = Pattern.compile(
            "(?:\\*{1,2}|_{1,2})?(\\p{L}[\\p{L} -]{1,30})(?:\\*{1,2}|_{1,2})?[::](?:\\*{1,2}|_{1,2})?\\s*(\\S.*?)[\\s\\\\]*");

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
        Optional<String> named = front.fields().stream()
                .filter(field -> field.key().equals("title") && !field.value().isBlank())
                .map(Field::value)
                .findFirst();
        Optional<Block> head = head(named.isPresent());
        if (head.isEmpty() && named.isEmpty()) {
            findings.add(Finding.error("missing-title", source.at(0), id + " has no title", "# What was decided"));
        }
        Span span = new Span(front.end(), source.text().length());
        Span line = head.map(Block::lines).orElse(new Span(front.end(), front.end()));
        String title =
                head.map(block -> Blocks.plain(block.node())).or(() -> named).orElse(nameless);
        DecisionReader reader = new DecisionReader(source, blocks, line, LEVEL);
        List<Section> sections = reader.sections(span);
        Decision decision = reader.assemble(id, withoutNumber(title), span, fields(reader, line, sections), sections);
        findings.addAll(reader.findings());
        return decision;
    }

    /**
     * The heading that is the title: the first one, unless it is a section of the template. Where front matter
     * names the record, only a heading of level 1 before all others is its title.
     */
    private Optional<Block> head(boolean isNamed) {
        List<Block> headings = blocks.all().stream().filter(Block::isHeading).toList();
        if (headings.isEmpty()) {
            return Optional.empty();
        }
        Block first = headings.get(0);
        boolean isSection = RecordWords.section(Blocks.plain(first.node())).isPresent();
        boolean stands = !isSection && (first.level() == LEVEL || (!isNamed && isAlone(first, headings)));
        return stands || isNamed
                ? Optional.of(first).filter(block -> stands)
                : headings.stream().filter(block -> block.level() == LEVEL).findFirst();
    }

    private static boolean isAlone(Block first, List<Block> headings) {
        return headings.stream().skip(1).allMatch(block -> block.level() > first.level());
    }

    /** adr-tools numbers its titles. */
    static String withoutNumber(String title) {
        Matcher numbered = NUMBERED_TITLE.matcher(title);
        return numbered.matches() ? numbered.group(1) : title;
    }

    private List<Field> fields(DecisionReader reader, Span line, List<Section> sections) {
        int end = sections.stream()
                .mapToInt(section -> section.heading().start())
                .filter(start -> start >= line.end())
                .findFirst()
                .orElse(source.text().length());
        List<Block> behindTitle = blocks.within(new Span(line.end(), Math.max(line.end(), end)));
        List<Field> fields = new ArrayList<>(front.fields());
        reader.fields(behindTitle).forEach(field -> add(fields, field));
        paragraphLines(behindTitle).stream()
                .map(this::line)
                .flatMap(Optional::stream)
                .forEach(field -> add(fields, field));
        behindTitle.forEach(block -> tableFields(block).forEach(field -> add(fields, field)));
        for (Section section : sections) {
            String name = RecordWords.section(section.title()).orElse("");
            if (name.equals("status")) {
                statusSection(section).forEach(field -> add(fields, field));
            } else if (name.equals("date") || name.equals("supersedes")) {
                lines(section).stream().limit(1).map(text -> field(name, text)).forEach(field -> add(fields, field));
            }
        }
        return fields.stream().map(this::resolved).toList();
    }

    private Field field(String key, Span value) {
        return new Field(key, value.of(source.text()).strip(), source.at(value.start()), value);
    }

    /** The fields of a table: a column each, or a row each. */
    private List<Field> tableFields(Block block) {
        List<Field> fields = new ArrayList<>();
        if (!(block.node() instanceof TableBlock)) {
            return fields;
        }
        List<List<Node>> rows =
                Blocks.rows(block.node()).stream().map(Blocks::children).toList();
        List<Node> header = rows.get(0);
        boolean byColumn = header.size() == 1 || isField(header.get(1));
        List<List<Node>> pairs = new ArrayList<>();
        if (byColumn && rows.size() > 1) {
            for (int at = 0; at < header.size(); at++) {
                pairs.add(List.of(header.get(at), rows.get(1).get(at)));
            }
        } else {
            rows.stream().filter(row -> row.size() > 1).forEach(pairs::add);
        }
        for (List<Node> pair : pairs) {
            if (isField(pair.get(0)) && !Blocks.plain(pair.get(1)).isEmpty()) {
                Span span = Blocks.span(pair.get(1));
                fields.add(new Field(
                        DecisionReader.key(Blocks.plain(pair.get(0))),
                        span.of(source.text()).strip(),
                        source.at(span.start()),
                        span));
            }
        }
        return fields;
    }

    private static boolean isField(Node cell) {
        return RecordWords.field(Blocks.plain(cell)).isPresent();
    }

    /** A field that stands twice, as an export for tools old and new does, must say the same. */
    private void add(List<Field> fields, Field field) {
        Optional<Field> there =
                fields.stream().filter(other -> other.key().equals(field.key())).findFirst();
        if (there.isEmpty()) {
            fields.add(field);
        } else if (!Objects.equals(meaning(there.get()), meaning(field))) {
            findings.add(Finding.error(
                    "contradicting-field",
                    field.at(),
                    id + " gives its " + field.key() + " as “" + field.value() + "” here and as “"
                            + there.get().value() + "” in line "
                            + there.get().at().line(),
                    "let both say the same"));
        }
    }

    private Object meaning(Field field) {
        String value = resolved(field).value();
        return field.key().equals("status")
                ? Status.parse(value).<Object>map(status -> status).orElse(value)
                : StatusText.undecorated(value);
    }

    private Optional<Field> line(Span line) {
        Matcher form = LINE.matcher(line.of(source.text()));
        Optional<String> key = form.matches() ? RecordWords.field(form.group(1)) : Optional.empty();
        return key.map(name -> field(name, new Span(line.start() + form.start(2), line.start() + form.end(2))));
    }

    /**
     * adr-tools: {@code Accepted}, or {@code Superceded by [2. Title](0002-title.md)}, and what it supersedes;
     * others keep a history. The line of the latest day counts where each has one, else the furthest status.
     */
    private List<Field> statusSection(Section section) {
        List<Field> fields = new ArrayList<>();
        Span counts = null;
        for (Span line : lines(section)) {
            String text = line.of(source.text()).strip();
            String supersedes = StatusText.superseded(text);
            if (!supersedes.isEmpty()
                    && fields.stream().noneMatch(field -> field.key().equals("supersedes"))) {
                fields.add(new Field("supersedes", supersedes, source.at(line.start()), line));
            }
            boolean says = !UNTICKED.matcher(text).lookingAt()
                    && (supersedes.isEmpty() || Status.parse(text).isPresent());
            if (says && (counts == null || StatusText.isLater(text, counts.of(source.text())))) {
                counts = line;
            }
        }
        if (counts != null) {
            fields.add(field("status", counts));
        }
        return fields;
    }

    /** The lines of a section's paragraphs, lists and tables. */
    private List<Span> lines(Section section) {
        List<Block> body = blocks.within(section.body());
        List<Span> lines = new ArrayList<>(paragraphLines(body));
        Blocks.items(body).stream()
                .map(Blocks::firstParagraph)
                .filter(node -> !node.getSourceSpans().isEmpty())
                .forEach(node -> lines.add(Blocks.span(node)));
        body.stream()
                .filter(block -> block.node() instanceof TableBlock)
                .flatMap(block -> Blocks.rows(block.node()).stream().skip(1))
                .forEach(row -> lines.add(Blocks.span(row)));
        return lines;
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
            int at = value.toLowerCase(Locale.ROOT).indexOf(file.getKey() + ".");
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
