package winnow.digest.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import winnow.digest.Markup;
import winnow.digest.pages.PageShape;
import winnow.digest.pages.TitleScore;

/** What elements of HTML say of themselves by class or by the words one clicks on. */
public final class HtmlTitles {
    private static final Pattern TITLE_CLASS = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:[a-z]{0,20}[-_])?(?:paper|talk|article|pub|publication|entry|poster|list|abstract|presentation|submission)?[-_]?title(?:$|[\\s_-])");
    private static final Pattern OTHER_TITLE = Pattern.compile(
            "(?i)(?:site|nav|navbar|menu|modal|widget|sidebar|blog|footer|header|page|section|session|book|journal|series|volume)[-_]?title");
    private static final Set<String> HOLDERS =
            Set.of("tr", "table", "tbody", "ul", "ol", "li", "section", "article", "main", "body", "html");
    private static final Pattern CLICKED = Pattern.compile(
            "(?i)\\W*(?:(?:show|hide|view|read|see|click|expand|collapse|toggle|full|paper|more|less|the|for|to|here)\\W+)*(?:abstract|abs|summary|details?|show|more|less|info|comments?|tl;?dr|expand|read|here)?\\W*"
                    + "(?:\\(click to (?:expand|show)[^)]{0,20}\\))?\\W*");
    private static final Pattern ABSTRACT = Pattern.compile(
            "(?i)\\W*(?:(?:show|view|read|see|click|expand|toggle|full|paper|the|for|to)\\W+)*(?:abstract|abs)\\b.{0,30}");
    private static final Pattern BESIDE = Pattern.compile(
            "(?i)\\W*(?:bib\\s?tex|cite|citation|how to cite|tl;?dr|authors?|links?|keywords|comments?|references|bio(?:graphy)?|ai[ -]summary|table of contents|contents|toc)\\W*");

    private static final int LEAST_WORDS = 3;

    private HtmlTitles() {}

    /** Whether an element is by its class a title, neither the site's nor a row or list that holds one. */
    public static boolean isTitle(Element element) {
        String name = element.className() + " " + element.id();
        return TITLE_CLASS.matcher(name).find()
                && !OTHER_TITLE.matcher(name).find()
                && !HOLDERS.contains(element.normalName())
                && element.select("h1,h2,h3,h4,h5,h6").stream().allMatch(each -> each.equals(element));
    }

    /** A button that opens a paper and bears its title, in a heading or by its words. */
    public static boolean isTitleButton(Element element) {
        String words = Markup.folded(element.wholeText());
        return element.nameIs("button")
                && !isClicked(words)
                && !isBeside(words)
                && !isAbstract(words)
                && words.split(" ", LEAST_WORDS).length == LEAST_WORDS
                && TitleScore.of(words) >= PageShape.LIKELY;
    }

    /** A label one clicks on to see more, which says nothing itself. */
    public static boolean isClicked(String summary) {
        return summary.length() < 60 && CLICKED.matcher(summary).matches();
    }

    /** Whether what one sees then is an abstract. */
    public static boolean isAbstract(String summary) {
        return summary.length() < 60 && ABSTRACT.matcher(summary).matches();
    }

    /** Whether it is surely none. */
    public static boolean isBeside(String summary) {
        return summary.length() < 60 && BESIDE.matcher(summary).matches();
    }
}
