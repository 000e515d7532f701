package winnow.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import winnow.text.Source;

/**
 * What the sections of one decision say: the options, the one chosen, the evidence, the ranking as recorded.
 *
 * <p>@paper madr/outcome
 */
final class Outcome {
    private static final String CHOSEN = "chosen option:";
    private static final String BECAUSE = ", because";
    private static final String OPENING = "\"“„‘'«";
    private static final String CLOSING = "\"”“’'»";
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

    List<Considered> options() {
        return Blocks.items(body(DecisionReader.OPTIONS)).stream()
                .map(Blocks::firstParagraph)
                .filter(node -> !node.getSourceSpans().isEmpty())
                .map(this::considered)
                .toList();
    }

    private Considered considered(Node node) {
        String name = Blocks.name(node);
        return new Considered(
                name,
                Blocks.plain(node),
                PaperId.isValid(name) ? new PaperId(name) : null,
                source.at(Blocks.span(node).start()));
    }

    @Nullable
    Chosen chosen() {
        List<Block> outcome = body(DecisionReader.OUTCOME);
        List<Block> chosen = outcome.stream()
                .filter(block -> block.node() instanceof Paragraph)
                .filter(block ->
                        Blocks.plain(block.node()).toLowerCase(Locale.ROOT).startsWith(CHOSEN))
                .toList();
        if (chosen.isEmpty()) {
            if (!outcome.isEmpty()) {
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
                    source.at(chosen.get(1).lines().start()),
                    id + " chooses more than one option",
                    "keep one, or make it two decisions"));
        }
        return chosen(chosen.get(0));
    }

    private Chosen chosen(Block block) {
        String said = Blocks.plain(block.node()).substring(CHOSEN.length()).strip();
        int because = said.toLowerCase(Locale.ROOT).indexOf(BECAUSE);
        String option = because < 0 ? said : said.substring(0, because).strip();
        String why =
                because < 0 ? null : said.substring(because + BECAUSE.length()).strip();
        return new Chosen(unquoted(option), why, source.at(block.lines().start()));
    }

    /** Without the quotation marks around it, and without what stands behind the closing one. */
    private static String unquoted(String option) {
        if (option.isEmpty() || OPENING.indexOf(option.charAt(0)) < 0) {
            return option.endsWith(".") ? option.substring(0, option.length() - 1) : option;
        }
        int end = option.length() - 1;
        while (end > 0 && CLOSING.indexOf(option.charAt(end)) < 0) {
            end--;
        }
        return end > 0 ? option.substring(1, end) : option.substring(1);
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
