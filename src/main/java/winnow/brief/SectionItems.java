package winnow.brief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief.Ask;
import winnow.brief.Brief.FigureLine;
import winnow.brief.Brief.Part;
import winnow.paper.Finding;
import winnow.paper.Tier;
import winnow.text.Place;
import winnow.text.Source;

/** The items of the lists that a brief's sections hold, and the statements of all its prose. */
final class SectionItems {
    private static final Pattern PART = Pattern.compile("\\s*\\*\\*([^*]{1,80})\\*\\*\\s*(?:—|–|-{1,2}|:)");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern REACH =
            Pattern.compile("(here|proxy|never)(?: on ([a-z-]+))?[.,;:—–]*(?:\\s*because\\b\\s*(.*))?", Pattern.DOTALL);
    private static final String REACH_FORM =
            "reach: here on TIER, or proxy because …, or never because …; unknown while nobody has looked";

    private final Source source;
    private final int behind;
    private final List<Finding> findings;
    private final List<Statement> statements = new ArrayList<>();

    /**
     * Reads items.
     *
     * @param behind the line behind which the body begins, which is the body's line 0
     * @param findings where what is malformed goes
     */
    SectionItems(Source source, int behind, List<Finding> findings) {
        this.source = source;
        this.behind = behind;
        this.findings = findings;
    }

    /** What was said in the sections read so far, in the order of reading. */
    List<Statement> statements() {
        return statements;
    }

    List<Part> parts(@Nullable Node heading, boolean claims) {
        List<Part> parts = new ArrayList<>();
        for (Node item : items(heading)) {
            BlockText block = words(item);
            int line = block.at(0).line();
            Fields fields = Fields.of(block.text(), Fields.PART);
            Matcher head = PART.matcher(fields.rest());
            if (!head.lookingAt() || !SLUG.matcher(head.group(1)).matches()) {
                fault(line, "a part is expected here", "1. **slug** — what it is. [s4] needs: other-slug");
                continue;
            }
            fields.unknown().forEach(key -> unknown(key, line));
            String slug = head.group(1);
            String body = fields.rest().substring(head.end());
            List<Statement> said = Marks.statements(Brief.BUILD, block, " ".repeat(head.end()) + body);
            statements.addAll(said);
            List<Integer> sentences = List.copyOf(new LinkedHashSet<>(Marks.numbers(body)));
            if (!claims && sentences.isEmpty()) {
                fault(line, "the part " + slug + " names no sentence", "end the line with [sN]");
            }
            List<String> needs = fields.list("needs").stream()
                    .flatMap(each -> Pattern.compile("\\s+").splitAsStream(each))
                    .toList();
            parts.add(new Part(
                    slug,
                    Marks.unmarked(body).replaceAll("\\s{2,}", " "),
                    needs,
                    fields.list("builds"),
                    fields.list("takes"),
                    fields.list("shows"),
                    sentences,
                    line));
        }
        return parts;
    }

    private void unknown(String key, int line) {
        boolean isOfFigures = key.equals("reach");
        fault(
                line,
                "unknown key " + key + ":",
                isOfFigures
                        ? "reach: stands behind a line under Figures"
                        : "the keys of a part are needs, builds, takes, shows");
    }

    List<FigureLine> figures(@Nullable Node heading, boolean claims) {
        List<FigureLine> figures = new ArrayList<>();
        int before = findings.size();
        for (Node item : items(heading)) {
            BlockText block = words(item);
            int line = block.at(0).line();
            Fields fields = Fields.of(block.text(), Fields.FIGURE);
            List<Integer> sentences = Marks.numbers(fields.rest());
            if (sentences.size() != 1) {
                fault(line, "a figure names exactly one sentence", "end the claim with the [sN] that states it");
                continue;
            }
            Reach reach = fields.has("reach") ? reach(fields.values().getOrDefault("reach", ""), line) : null;
            if (claims && !fields.has("reach")) {
                fault(line, "the figure does not say where it can be shown", REACH_FORM);
            }
            String text = Marks.unmarked(fields.rest());
            figures.add(new FigureLine(text, sentences.get(0), reach, Marks.reason(block.text()), line));
        }
        if (heading != null && figures.isEmpty() && findings.size() == before && !saysNone(heading, Brief.NO_FIGURE)) {
            fault(
                    words(heading).at(0).line(),
                    "figures are expected as a list",
                    "- 2x throughput [s9], or: " + Brief.NO_FIGURE);
        }
        return figures;
    }

    private @Nullable Reach reach(String written, int line) {
        if (written.equals(FrontMatter.UNKNOWN)) {
            return null;
        }
        Matcher reach = REACH.matcher(written);
        if (!reach.matches()) {
            fault(line, "where the figure can be shown is not understood: " + written, REACH_FORM);
            return null;
        }
        Reach.How how = Reach.How.of(reach.group(1)).orElseThrow();
        Optional<Tier> on = Optional.ofNullable(reach.group(2)).flatMap(Tier::of);
        String because = reach.group(3) == null ? "" : reach.group(3).strip();
        boolean needsTier = how == Reach.How.HERE || reach.group(2) != null;
        if (how == Reach.How.NEVER ? reach.group(2) != null : needsTier && on.isEmpty()) {
            fault(line, "where the figure can be shown is not understood: " + written, REACH_FORM);
        } else if (how != Reach.How.HERE && because.isEmpty()) {
            fault(line, "the figure does not say why it is " + how.word(), "reach: " + how.word() + " because …");
        }
        return new Reach(how, on.orElse(null), because);
    }

    private boolean saysNone(Node heading, String none) {
        return blocks(heading).stream()
                .map(block -> words(block).text())
                .anyMatch(text -> text.equals(none) || text.startsWith(Brief.OPEN));
    }

    List<Ask> asks(@Nullable Node heading) {
        List<Ask> asks = new ArrayList<>();
        for (Node item : items(heading)) {
            BlockText block = words(item);
            asks.add(Ask.of(block.text(), block.at(0).line()));
        }
        return asks;
    }

    /** The parts that the smallest build leaves out; {@code null} when it does not say. */
    @Nullable
    List<String> leavesOut(@Nullable Node heading) {
        List<String> out = null;
        for (Node block : blocks(heading)) {
            Fields fields = Fields.of(words(block).text(), Fields.SMALLEST);
            if (fields.has("leaves out")) {
                out = new ArrayList<>(out == null ? List.of() : out);
                fields.list("leaves out").stream()
                        .takeWhile(each -> !each.startsWith(Brief.OPEN))
                        .forEach(out::add);
                out.remove("nothing");
            }
        }
        return out;
    }

    /** Takes in the statements of a section without a grammar of its own; {@code null} for what there is not. */
    void prose(String section, @Nullable Node heading) {
        for (Node node : blocks(heading)) {
            BlockText block = words(node);
            String text = section.equals(Brief.SMALLEST)
                    ? Fields.of(block.text(), Fields.SMALLEST).rest()
                    : block.text();
            if (!text.equals(Brief.NO_SCALE)) {
                statements.addAll(Marks.statements(section, block, text));
            }
        }
    }

    private static List<Node> items(@Nullable Node heading) {
        List<Node> items = new ArrayList<>();
        for (Node node = after(heading); node != null; node = after(node)) {
            if (node instanceof ListBlock) {
                for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
                    items.add(item.getFirstChild() == null ? item : item.getFirstChild());
                }
            }
        }
        return items;
    }

    private static List<Node> blocks(@Nullable Node heading) {
        List<Node> blocks = new ArrayList<>();
        for (Node node = after(heading); node != null; node = after(node)) {
            collect(node, blocks);
        }
        return blocks;
    }

    private static void collect(Node node, List<Node> blocks) {
        if (node instanceof Paragraph) {
            blocks.add(node);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, blocks);
        }
    }

    private static @Nullable Node after(@Nullable Node node) {
        Node next = node == null ? null : node.getNext();
        return next instanceof Heading heading && heading.getLevel() <= 2 ? null : next;
    }

    private BlockText words(Node block) {
        return BlockText.of(source, behind, block.getSourceSpans());
    }

    private void fault(int line, String message, String suggestion) {
        findings.add(Finding.error("brief-form", new Place(source.name(), line, 1), message, suggestion));
    }
}
