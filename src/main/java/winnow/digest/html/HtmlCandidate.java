package winnow.digest.html;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import winnow.digest.ByLine;
import winnow.digest.Furniture;
import winnow.digest.Markup;

/**
 * What may be the title of the abstract behind it.
 *
 * @param kind its element and class: titles of one page are of one kind
 * @param rank the higher, the surer; {@link #NAMED} for an element that says by its class it is a title
 */
record HtmlCandidate(String title, int line, String kind, int rank) {
    static final int NAMED = 3;
    private static final int HEADED = 2;
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** {@code null} where an element cannot be a title. */
    static @Nullable HtmlCandidate of(Element element) {
        int rank = rank(element);
        String text = rank < 0 ? "" : Markup.folded(element.wholeText());
        boolean title = text.length() > 3
                && text.length() < 400
                && !ByLine.isAbstractLabel(text)
                && !Furniture.isOne(text)
                && !HtmlTitles.isClicked(text)
                && (rank > 1 || !ByLine.isByLine(text));
        String kind =
                element.normalName() + "." + DIGITS.matcher(element.className()).replaceAll("");
        return title ? new HtmlCandidate(ByLine.withoutNumber(text), line(element), kind, rank) : null;
    }

    private static int rank(Element element) {
        if (HtmlTitles.isTitle(element)) {
            return NAMED;
        }
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary" -> HEADED;
            case "button" -> HtmlTitles.isTitleButton(element) ? HEADED : -1;
            case "b", "strong" -> 1;
            case "a" -> 0;
            default -> -1;
        };
    }

    boolean isHeading() {
        return rank >= HEADED;
    }

    /** The kinds that stand before most of the abstracts of a page. */
    static Set<String> usual(List<List<HtmlCandidate>> before) {
        Map<String, Integer> counts = new TreeMap<>();
        for (List<HtmlCandidate> candidates : before) {
            Set<String> kinds = new HashSet<>();
            candidates.stream().filter(each -> each.rank > 0).forEach(each -> kinds.add(each.kind));
            kinds.forEach(kind -> counts.merge(kind, 1, Integer::sum));
        }
        counts.values().removeIf(count -> count * 2 <= before.size());
        return counts.keySet();
    }

    /** The one of a kind that is usual, of the highest rank, nearest to the abstract; {@code null} of none. */
    static @Nullable HtmlCandidate best(List<HtmlCandidate> candidates, Set<String> usual) {
        Comparator<HtmlCandidate> surer = Comparator.<HtmlCandidate, Boolean>comparing(
                        each -> usual.contains(each.kind))
                .thenComparing(HtmlCandidate::rank);
        HtmlCandidate best = null;
        for (HtmlCandidate each : candidates) {
            best = best == null || surer.compare(each, best) >= 0 ? each : best;
        }
        return best;
    }

    /** The line on which the words of an element begin. */
    static int line(Element element) {
        TextNode first = element.nodeStream(TextNode.class)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(null);
        if (first == null || !first.sourceRange().isTracked()) {
            return Math.max(1, element.sourceRange().start().lineNumber());
        }
        int line = first.sourceRange().start().lineNumber();
        String words = first.getWholeText();
        for (int at = 0; at < words.length() && Character.isWhitespace(words.charAt(at)); at++) {
            line += words.charAt(at) == '\n' ? 1 : 0;
        }
        return line;
    }
}
