package winnow.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import winnow.decision.Blocks.Block;
import winnow.decision.Decision.Chosen;
import winnow.decision.Decision.Cited;
import winnow.decision.Decision.Considered;
import winnow.decision.Decision.Ranked;
import winnow.decision.Decision.Section;
import winnow.paper.Finding;
import winnow.paper.PaperId;
import winnow.paper.SentenceRef;
import winnow.text.Place;
import winnow.text.Source;

/**
 * What the sections of one decision say: the options, the one chosen, the evidence, the ranking as recorded.
 *
 * <p>@paper madr/outcome
 */
final class Outcome {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
    private static final Pattern CHOSEN =
            Pattern.compile("^(?:" + RecordWords.anyOf("label", "chosen") + ")\\s*[::]\\s*(.*)", FLAGS);

    private static final Pattern REF =
            Pattern.compile("[`*_]{0,3}([a-z0-9-]{1,200}#s\\d{1,5}(?:@[0-9a-f]{12})?)(?![\\w@])");
    private static final Pattern NEAR_REF =
            Pattern.compile("[`*_]{0,3}([A-Za-z0-9-]{1,200})\\s?#\\s?s?(\\d{1,5})\\b.*", Pattern.DOTALL);
    private static final List<String> COLUMNS = List.of("rank", "paper", "score", "first");

    private final Source source;
    private final Blocks blocks;
    private final DecisionId id;
    private final List<Section> sections;
    private final List<Finding> findings = new ArrayList<>();

    Outcome(Source source, Blocks blocks, DecisionId id, List<Section> sections) {
        this.source = source;
        this.blocks = blocks;
        this.id = id;
        this.sections = sections;
    }

    List<Finding> findings() {
        return findings;
    }

    private List<Block> body(String title) {
        return sections.stream()
                .filter(section -> section.title().equalsIgnoreCase(title))
                .findFirst()
                .map(section -> blocks.within(section.body()))
                .orElse(List.of());
    }

    private int indexOf(String name) {
        for (int at = 0; at < sections.size(); at++) {
            if (RecordWords.isSection(name, sections.get(at).title())) {
                return at;
            }
        }
        return -1;
    }

    /** The items of the options' list, the rows of its table, or its subheadings; else the headings of the pros and cons. */
    List<Considered> options() {
        int at = indexOf("options");
        if (at < 0) {
            int pros = indexOf("pros");
            return pros < 0 ? List.of() : headings(pros);
        }
        List<Block> body = blocks.within(sections.get(at).body());
        List<Considered> options = new ArrayList<>();
        Blocks.items(body).stream()
                .map(Blocks::firstParagraph)
                .filter(node -> !node.getSourceSpans().isEmpty())
                .map(this::considered)
                .forEach(options::add);
        body.stream()
                .filter(block -> options.isEmpty() && block.node() instanceof TableBlock)
                .findFirst()
                .ifPresent(
                        table -> firstCells(table.node()).map(this::considered).forEach(options::add));
        if (options.isEmpty()) {
            options.addAll(headings(at));
        }
        if (options.isEmpty()) {
            findings.add(Finding.note(
                    "no-options-read",
                    sections.get(at).at(),
                    id + ": no option can be read under “" + sections.get(at).title() + "”",
                    "write them as a list, one an item"));
        }
        return List.copyOf(options);
    }

    private static Stream<Node> firstCells(Node table) {
        return Blocks.rows(table).stream()
                .skip(1)
                .map(Node::getFirstChild)
                .filter(cell -> !Blocks.plain(cell).isEmpty());
    }

    /** The headings one level below a section. */
    private List<Considered> headings(int at) {
        List<Considered> options = new ArrayList<>();
        int depth = sections.get(at).depth();
        for (Section section : sections.subList(at + 1, sections.size())) {
            if (section.depth() <= depth) {
                break;
            }
            if (section.depth() == depth + 1) {
                options.add(considered(section.title(), section.title(), section.at()));
            }
        }
        return options;
    }

    private Considered considered(Node node) {
        return considered(
                Blocks.name(node),
                Blocks.plain(node),
                source.at(Blocks.span(node).start()));
    }

    private static Considered considered(String written, String text, Place at) {
        String name = OptionText.withoutNumber(written);
        return new Considered(
                name, OptionText.withoutNumber(text), PaperId.isValid(name) ? new PaperId(name) : null, at);
    }

    /** What the outcome says was chosen, in a paragraph or an item of a list. */
    @Nullable
    Chosen chosen(List<Considered> options) {
        int at = indexOf("outcome");
        List<Block> outcome =
                at < 0 ? List.of() : blocks.within(sections.get(at).body());
        List<Node> chosen = Stream.concat(
                        outcome.stream().map(Block::node).filter(Paragraph.class::isInstance),
                        Blocks.items(outcome).stream().map(Blocks::firstParagraph))
                .filter(node -> !node.getSourceSpans().isEmpty())
                .filter(node -> CHOSEN.matcher(Blocks.plain(node)).matches())
                .toList();
        if (chosen.isEmpty()) {
            if (!outcome.isEmpty() && sections.get(at).title().equalsIgnoreCase(DecisionReader.OUTCOME)) {
                findings.add(Finding.warning(
                        "no-chosen-option",
                        source.at(outcome.get(0).lines().start()),
                        id + " does not say which option was chosen",
                        "Chosen option: \"…\", because …"));
            }
            return null;
        }
        if (chosen.size() > 1) {
            findings.add(Finding.error(
                    "several-chosen-options",
                    source.at(Blocks.span(chosen.get(1)).start()),
                    id + " chooses more than one option",
                    "keep one, or make it two decisions"));
        }
        return chosen(chosen.get(0), options);
    }

    private Chosen chosen(Node node, List<Considered> options) {
        Matcher form = CHOSEN.matcher(Blocks.plain(node));
        OptionText said = OptionText.chosen(form.matches() ? form.group(1).strip() : "", options);
        return new Chosen(
                said.name(), said.because(), source.at(Blocks.span(node).start()));
    }

    List<Cited> evidence() {
        return Blocks.items(body(DecisionReader.EVIDENCE)).stream()
                .map(Blocks::firstParagraph)
                .filter(node -> !node.getSourceSpans().isEmpty())
                .map(this::cited)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Cited> cited(Node node) {
        var span = Blocks.span(node);
        String text = span.of(source.text());
        Matcher form = REF.matcher(text);
        if (form.lookingAt()) {
            Optional<SentenceRef> ref = SentenceRef.parse(form.group(1));
            if (ref.isPresent()) {
                var at = new winnow.text.Span(span.start() + form.start(1), span.start() + form.end(1));
                return Optional.of(new Cited(ref.get(), source.at(at.start()), at));
            }
        }
        Matcher near = NEAR_REF.matcher(text);
        String plain = Blocks.plain(node);
        findings.add(Finding.error(
                "malformed-evidence",
                source.at(span.start()),
                id + ": “" + shortened(plain) + "” does not begin with a sentence such as h2o#s8@3fa9c1d20b44",
                near.matches() ? near.group(1).toLowerCase(Locale.ROOT) + "#s" + near.group(2) : null));
        return Optional.empty();
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    List<Ranked> ranking() {
        List<Ranked> ranking = new ArrayList<>();
        for (Block block : body(DecisionReader.RANKING)) {
            if (block.node() instanceof TableBlock table) {
                rows(table, ranking);
            }
        }
        return List.copyOf(ranking);
    }

    private void rows(Node table, List<Ranked> ranking) {
        List<Node> rows = Blocks.rows(table);
        List<String> names = Blocks.cells(rows.get(0)).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        if (!names.containsAll(COLUMNS)) {
            return;
        }
        for (Node row : rows.subList(1, rows.size())) {
            List<String> cells = Blocks.cells(row);
            List<String> values = COLUMNS.stream()
                    .map(column -> cells.get(names.indexOf(column)))
                    .toList();
            ranked(values, Blocks.span(row).start()).ifPresent(ranking::add);
        }
    }

    private Optional<Ranked> ranked(List<String> values, int offset) {
        try {
            return Optional.of(new Ranked(
                    Integer.parseInt(values.get(0)),
                    new PaperId(values.get(1)),
                    Double.parseDouble(values.get(2)),
                    Double.parseDouble(values.get(3)),
                    source.at(offset)));
        } catch (IllegalArgumentException e) {
            findings.add(Finding.error(
                    "malformed-ranking",
                    source.at(offset),
                    id + ": the row " + String.join(" | ", values) + " is no rank, paper, score and share",
                    null));
            return Optional.empty();
        }
    }
}
