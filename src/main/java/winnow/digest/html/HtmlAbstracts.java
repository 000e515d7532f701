package winnow.digest.html;

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
import winnow.digest.ByLine;
import winnow.digest.Intake;
import winnow.digest.Markup;

/** Reads a page that marks its abstracts by class. */
final class HtmlAbstracts {
    private static final Pattern ABSTRACT_CLASS = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:[a-z]{0,20}[-_])?abstract(?:[-_]?(?:text|body|content|full|\\d{1,6}))?(?:$|[\\s_-])");
    private static final Pattern LABEL = Pattern.compile("(?i)\\W*(?:abstract|summary)\\W*");
    private static final Pattern END_LABEL = Pattern.compile(
            "(?i)(?:links?|paper|papers|pdf|key ?words|slides|video|bio|biography|speaker|about the (?:speaker|author)s?|doi|url|references|code|project page|acknowledge?ments?)\\s*:");
    private static final int LEAST = 60;

    /** Where an abstract is there twice, cut and whole, this is the whole one. */
    private static final String WHOLE = "[class~=abstract[-_]?full], [id~=abstract[-_]?full]";

    private final Document page;
    private final List<Element> abstracts = new ArrayList<>();
    private final Set<Element> inside = new HashSet<>();

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
            String words = each.text();
            boolean label = LABEL.matcher(words).matches() || ByLine.isPart(words) || words.endsWith(":");
            titles += label || each.equals(element) ? 0 : 1;
        }
        return titles;
    }

    /** Whether there are abstracts marked so. */
    boolean areLabelled() {
        return !abstracts.isEmpty();
    }

    /** Each abstract with the surest title before it, behind the abstract before. */
    void read(Intake intake) {
        List<List<HtmlCandidate>> before = new ArrayList<>();
        before.add(new ArrayList<>());
        Set<Element> wanted = new HashSet<>(abstracts);
        for (Element element : page.body().getAllElements()) {
            if (wanted.contains(element)) {
                before.add(new ArrayList<>());
            } else if (!inside.contains(element)) {
                HtmlCandidate candidate = HtmlCandidate.of(element);
                if (candidate != null) {
                    before.get(before.size() - 1).add(candidate);
                }
            }
        }
        List<HtmlCandidate> rest = before.remove(before.size() - 1);
        Set<String> usual = HtmlCandidate.usual(before);
        for (int at = 0; at < abstracts.size(); at++) {
            take(abstracts.get(at), before.get(at), usual, intake);
        }
        withoutAbstract(rest, null, usual, intake);
    }

    private static void take(Element prose, List<HtmlCandidate> before, Set<String> usual, Intake intake) {
        HtmlCandidate own = before.isEmpty() ? ownTitle(prose) : null;
        HtmlCandidate title = own == null ? HtmlCandidate.best(before, usual) : own;
        withoutAbstract(before, title, usual, intake);
        int line = title == null ? HtmlCandidate.line(prose) : title.line();
        intake.record(title == null ? null : title.title(), text(prose, own), line, "paper");
    }

    /** What is a title by its class, where titles are of that class, and has no abstract behind it. */
    private static void withoutAbstract(
            List<HtmlCandidate> candidates, @Nullable HtmlCandidate chosen, Set<String> usual, Intake intake) {
        int line = chosen == null ? 0 : chosen.line();
        for (HtmlCandidate each : candidates) {
            if (each.rank() == HtmlCandidate.NAMED && usual.contains(each.kind()) && each.line() != line) {
                intake.record(each.title(), "", each.line());
            }
        }
    }

    private static @Nullable HtmlCandidate ownTitle(Element element) {
        return element.getAllElements().stream()
                .filter(each -> !each.equals(element))
                .map(HtmlCandidate::of)
                .filter(each -> each != null && each.isHeading())
                .findFirst()
                .orElse(null);
    }

    /** The words of an abstract without its label, its own title and what stands behind it by name. */
    private static String text(Element prose, @Nullable HtmlCandidate inside) {
        String title = inside == null ? null : inside.title();
        Element whole = prose.selectFirst(WHOLE);
        Element element = whole == null ? prose : whole;
        StringBuilder text = new StringBuilder();
        element.filter((node, depth) -> {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof Element each && !each.equals(element)) {
                String own = Markup.folded(each.wholeText());
                if (isEnd(each, own)) {
                    return NodeFilter.FilterResult.STOP;
                }
                if (LABEL.matcher(own).matches() || own.equals(title) || isMore(each, own)) {
                    return NodeFilter.FilterResult.SKIP_ENTIRELY;
                }
                text.append(each.isBlock() || each.nameIs("br") ? "\n" : "");
            }
            return NodeFilter.FilterResult.CONTINUE;
        });
        String words = ByLine.withoutLabel(Markup.folded(text.toString()));
        return words.startsWith(": ") ? words.substring(2) : words;
    }

    /** A link that shows less or more of the abstract. */
    private static boolean isMore(Element element, String words) {
        return (element.nameIs("a") || element.nameIs("button")) && HtmlTitles.isClicked(words);
    }

    private static boolean isEnd(Element element, String words) {
        boolean bold = element.nameIs("b") || element.nameIs("strong") || element.nameIs("h4") || element.nameIs("h5");
        Node next = element.nextSibling();
        boolean colon = next instanceof TextNode text
                && text.getWholeText().stripLeading().startsWith(":");
        return bold && END_LABEL.matcher(colon ? words + ":" : words).matches();
    }
}
