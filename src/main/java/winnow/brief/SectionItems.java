package winnow.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief.Ask;
import winnow.brief.Brief.FigureLine;
import winnow.brief.Brief.Part;
import winnow.paper.Finding;
import winnow.text.Place;
import winnow.text.Source;

/** The items of the lists that a brief's sections hold, each on one line. */
final class SectionItems {
    private static final Pattern PART =
            Pattern.compile("\\*\\*([^*]{1,80})\\*\\*\\s*(?:—|–|-{1,2}|:)\\s*(.*)", Pattern.DOTALL);
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern NEEDS = Pattern.compile("\\bneeds:\\s*([^.\\[]*)\\.?\\s*$");
    private static final Pattern CITED = Pattern.compile("\\[s(\\d{1,4})\\]");

    private final Source source;
    private final int behind;
    private final List<Finding> findings;

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

    /** An item of a list: its words on one line, without the references at its end. */
    private record Item(String text, List<Integer> sentences, int line) {}

    List<Part> parts(@Nullable Node heading) {
        List<Part> parts = new ArrayList<>();
        for (Item item : items(heading)) {
            Matcher part = PART.matcher(item.text);
            if (!part.matches() || !SLUG.matcher(part.group(1)).matches()) {
                fault(item.line, "a part is expected here", "1. **slug** — what it is. needs: other-slug [s4]");
                continue;
            }
            if (item.sentences.isEmpty()) {
                fault(item.line, "the part " + part.group(1) + " names no sentence", "end the line with [sN]");
            }
            Matcher needs = NEEDS.matcher(part.group(2));
            List<String> needed = new ArrayList<>();
            String text = part.group(2);
            if (text.contains("needs:") && needs.find()) {
                text = text.substring(0, needs.start()).strip();
                for (String need : needs.group(1).split("[,\\s]+")) {
                    needed.add(need);
                }
                needed.removeIf(String::isBlank);
            }
            parts.add(new Part(part.group(1), text, needed, item.sentences, item.line));
        }
        return parts;
    }

    List<FigureLine> figures(@Nullable Node heading) {
        List<FigureLine> figures = new ArrayList<>();
        for (Item item : items(heading)) {
            if (item.sentences.size() != 1) {
                fault(item.line, "a figure names exactly one sentence", "end the line with the [sN] that states it");
            } else {
                figures.add(new FigureLine(item.text, item.sentences.get(0), item.line));
            }
        }
        if (heading != null && figures.isEmpty() && findings.isEmpty() && !saysNone(heading)) {
            fault(lineOf(heading), "figures are expected as a list", "- 2x throughput [s9], or: " + Brief.NO_FIGURE);
        }
        return figures;
    }

    private boolean saysNone(Node heading) {
        Node next = heading.getNext();
        return next != null && !(next instanceof Heading) && words(next).equals(Brief.NO_FIGURE);
    }

    List<Ask> asks(@Nullable Node heading) {
        List<Ask> asks = new ArrayList<>();
        for (Item item : items(heading)) {
            Integer sentence = item.sentences.isEmpty() ? null : item.sentences.get(0);
            asks.add(new Ask(item.text, sentence, item.line));
        }
        return asks;
    }

    private List<Item> items(@Nullable Node heading) {
        List<Item> items = new ArrayList<>();
        Node node = heading == null ? null : heading.getNext();
        while (node != null && !(node instanceof Heading)) {
            if (node instanceof ListBlock) {
                for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
                    items.add(item(item));
                }
            }
            node = node.getNext();
        }
        return items;
    }

    private Item item(Node node) {
        Node first = node.getFirstChild();
        String text = first == null ? "" : words(first).strip();
        List<Integer> sentences = new ArrayList<>();
        for (int open = text.lastIndexOf('['); open >= 0; open = text.lastIndexOf('[')) {
            Matcher cited = CITED.matcher(text.substring(open));
            if (!cited.matches()) {
                break;
            }
            sentences.add(0, Integer.parseInt(cited.group(1)));
            text = text.substring(0, open).strip();
        }
        return new Item(text, sentences, lineOf(node));
    }

    private int lineOf(Node node) {
        return behind + node.getSourceSpans().get(0).getLineIndex() + 1;
    }

    private String words(Node block) {
        StringBuilder words = new StringBuilder();
        for (SourceSpan span : block.getSourceSpans()) {
            String line = source.line(behind + span.getLineIndex() + 1);
            int from = Math.min(line.length(), span.getColumnIndex());
            words.append(words.isEmpty() ? "" : " ")
                    .append(line.substring(from, Math.min(line.length(), from + span.getLength()))
                            .strip());
        }
        return words.toString();
    }

    private void fault(int line, String message, String suggestion) {
        findings.add(Finding.error("brief-form", new Place(source.name(), line, 1), message, suggestion));
    }
}
