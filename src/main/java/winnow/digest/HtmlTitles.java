package winnow.digest;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What elements of HTML say of themselves by class or by the words one clicks on. */
final class HtmlTitles {
    private static final Pattern TITLE_CLASS = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:[a-z]{0,20}[-_])?(?:paper|talk|article|pub|publication|entry|poster|list|abstract|presentation|submission)?[-_]?title(?:$|[\\s_-])");
    private static final Pattern CLICKED = Pattern.compile(
            "(?i)\\W*(?:(?:show|view|read|see|click|expand|toggle|full|paper|more|the|for|to|here)\\W+)*(?:abstract|abs|summary|details?|show|more|info|comments?|tl;?dr|expand|read|here)?\\W*"
                    + "(?:\\(click to (?:expand|show)[^)]{0,20}\\))?\\W*");
    private static final Pattern ABSTRACT = Pattern.compile(
            "(?i)\\W*(?:(?:show|view|read|see|click|expand|toggle|full|paper|the|for|to)\\W+)*(?:abstract|abs)\\b.{0,30}");
    private static final Pattern BESIDE = Pattern.compile(
            "(?i)\\W*(?:bib\\s?tex|cite|citation|how to cite|tl;?dr|authors?|links?|keywords|comments?|references|bio(?:graphy)?|ai[ -]summary|table of contents|contents|toc)\\W*");

    private HtmlTitles() {}

    /** Whether an element is by its class a title. */
    static boolean isTitle(Element element) {
        return TITLE_CLASS.matcher(element.className()).find()
                || TITLE_CLASS.matcher(element.id()).find();
    }

    /** A label one clicks on to see more, which says nothing itself. */
    static boolean isClicked(String summary) {
        return summary.length() < 60 && CLICKED.matcher(summary).matches();
    }

    /** Whether what one sees then is an abstract. */
    static boolean isAbstract(String summary) {
        return summary.length() < 60 && ABSTRACT.matcher(summary).matches();
    }

    /** Whether it is surely none. */
    static boolean isBeside(String summary) {
        return summary.length() < 60 && BESIDE.matcher(summary).matches();
    }
}
