package winnow.digest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Reads a page that marks its abstracts by class. */
final class HtmlAbstracts {
    private static final Pattern ABSTRACT_CLASS = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:[a-z]{0,20}[-_])?abstract(?:[-_]?(?:text|body|content|full|\\d{1,6}))?(?:$|[\\s_-])");
    private static final Pattern LABEL = Pattern.compile("(?i)\\W*(?:abstract|summary)\\W*");
    private static final Pattern END_LABEL = Pattern.compile(
            "(?i)(?:links?|paper|papers|pdf|key ?words|slides|video|bio|biography|speaker|about the (?:speaker|author)s?|doi|url|references|code|project page|acknowledge?ments?)\\s*:");
    private static final int LEAST = 60;

    private final Document page;
    private final List<Element> abstracts = new ArrayList<>();
    private final Set<Element> inside = new HashSet<>();

    /**
     * What may be the title of the next abstract.
     *
     * @param rank the higher, the surer
     */
    private record Candidate(String title, int line, int rank) {}

    HtmlAbstracts(Document page) {
        this.page = page;
        for (Element element : page.body().getAllElements()) {
            if (isAbstract(element) && !inside.contains(element)) {
                abstracts.add(element);
                inside.addAll(element.getAllElements());
            }
        }
    }

    private static boolean isAbstract(Element element) {
        return (ABSTRACT_CLASS.matcher(element.className()).find()
                        || ABSTRACT_CLASS.matcher(element.id()).find())
                && !element.nameIs("a")
                && !element.nameIs("button")
                && !element.nameIs("body")
                && !HtmlTitles.isTitle(element)
                && element.text().length() >= LEAST
                && titlesIn(element) <= 1;
    }

    private static int titlesIn(Element element) {
        int titles = 0;
        for (Element each : element.select("h1,h2,h3,h4,h5,h6,dt,[class*=title]")) {
            titles += LABEL.matcher(each.text()).matches() || each.equals(element) ? 0 : 1;
        }
        return titles;
    }

    /** Whether there are abstracts marked so. */
    boolean areLabelled() {
        return !abstracts.isEmpty();
    }

    /** Each abstract with the surest title before it, behind the abstract before. */
    void read(Intake intake) {
        Set<Element> wanted = new HashSet<>(abstracts);
        @Nullable Candidate title = null;
        for (Element element : page.body().getAllElements()) {
            if (wanted.contains(element)) {
                Candidate own = title == null ? ownTitle(element) : null;
                Candidate found = title == null ? own : title;
                int line = found == null ? line(element) : found.line;
                String text = text(element, own == null ? null : own.title);
                intake.record(found == null ? null : found.title, text, line, "paper");
                title = null;
            } else if (!inside.contains(element)) {
                title = better(title, candidate(element), intake);
            }
        }
        if (title != null && title.rank == 3) {
            intake.record(title.title, "", title.line);
        }
    }

    private static @Nullable Candidate better(@Nullable Candidate old, @Nullable Candidate now, Intake intake) {
        if (now == null) {
            return old;
        }
        if (old != null && old.rank == 3 && now.rank == 3 && old.line != now.line) {
            intake.record(old.title, "", old.line);
        }
        return old == null || now.rank >= old.rank ? now : old;
    }

    private static @Nullable Candidate ownTitle(Element element) {
        for (Element each : element.getAllElements()) {
            Candidate candidate = each.equals(element) ? null : candidate(each);
            if (candidate != null && candidate.rank >= 2) {
                return candidate;
            }
        }
        return null;
    }

    private static @Nullable Candidate candidate(Element element) {
        int rank = rank(element);
        String text = rank < 0 ? "" : Markup.folded(element.wholeText());
        boolean title = text.length() > 3
                && text.length() < 400
                && !LABEL.matcher(text).matches()
                && !HtmlTitles.isClicked(text)
                && (rank > 1 || !ByLine.isByLine(text));
        return title ? new Candidate(text, line(element), rank) : null;
    }

    private static int rank(Element element) {
        if (HtmlTitles.isTitle(element)) {
            return 3;
        }
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary" -> 2;
            case "b", "strong" -> 1;
            case "a" -> 0;
            default -> -1;
        };
    }

    /** The line on which the words of an element begin. */
    private static int line(Element element) {
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

    /** The words of an abstract without its label, its own title and what stands behind it by name. */
    private static String text(Element element, @Nullable String title) {
        StringBuilder text = new StringBuilder();
        element.filter((node, depth) -> {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof Element each && !each.equals(element)) {
                String own = Markup.folded(each.wholeText());
                if (isEnd(each, own)) {
                    return NodeFilter.FilterResult.STOP;
                }
                if (LABEL.matcher(own).matches() || own.equals(title)) {
                    return NodeFilter.FilterResult.SKIP_ENTIRELY;
                }
                text.append(each.isBlock() || each.nameIs("br") ? "\n" : "");
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        return ByLine.withoutLabel(Markup.folded(text.toString()));
    }

    private static boolean isEnd(Element element, String words) {
        boolean bold = element.nameIs("b") || element.nameIs("strong") || element.nameIs("h4") || element.nameIs("h5");
        Node next = element.nextSibling();
        boolean colon = next instanceof TextNode text
                && text.getWholeText().stripLeading().startsWith(":");
        return bold && END_LABEL.matcher(colon ? words + ":" : words).matches();
    }
}
