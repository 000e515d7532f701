package winnow.digest.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import winnow.digest.ByLine;
import winnow.digest.Markup;

/** Which words of a feed's description are the abstract: not the authors, the comments, the links. */
final class FeedText {
    private static final Pattern BLOCK =
            Pattern.compile("(?i)<(?:p|div|br|li|h[1-6]|blockquote)[\\s/>]|&lt;(?:p|div|br)[\\s/&]");
    private static final Pattern ESCAPED = Pattern.compile("&lt;/?(?:p|div|br|b|i|a|span|em|strong|sub|sup)\\b");
    private static final Pattern SUFFIX = Pattern.compile("\\.?\\s*\\(arXiv:[^()]{5,120}\\)\\s*$");
    private static final Pattern LABEL =
            Pattern.compile("^(?:abstract|summary|background)\\s*[:.]?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABSTRACT =
            Pattern.compile("^(?:abstract|summary)\\s*[:.—–-]\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_ABSTRACT = Pattern.compile(
            "^(?:comments?|pdf|authors?|author\\(s\\)|by|doi|pmid|pmcid|link|links|url|journal(?: ref)?|subjects?|categories|keywords|published(?: online)?|publication date|source|category|report number|affiliations?|updated|submitted)\\s?[:：].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern FURNITURE = Pattern.compile(
            "[^\\p{L}\\d]*|(?:.{0,120}?[,;] )?vol(?:ume|\\.)? ?\\d+\\b.*|.{0,120}\\b(?:published|available) online\\b.*|.{0,120}\\bdoi: ?10\\..*"
                    + "|\\[[^\\]]{3,90}\\] published\\b.*|.{0,100}\\bpp?\\. ?\\d+.{0,60}|(?:ahead of print|early view|online first)\\W*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LONGEST_FURNITURE = 200;
    private static final int LONGEST_LINKS = 80;
    private static final int LEAST_WORDS = 8;

    private FeedText() {}

    /** A title without arXiv's number and section behind it. */
    static String title(String title) {
        return SUFFIX.matcher(Markup.plain(title)).replaceFirst("");
    }

    /**
     * The abstract in a description.
     *
     * @param title of the same record, which now and then is all of its description
     * @param authors names that the record gives elsewhere
     */
    static String of(String description, String title, List<String> authors) {
        String html = ESCAPED.matcher(description).find() ? Markup.entitiesUndone(description) : description;
        if (!BLOCK.matcher(html).find()) {
            String text = Markup.plain(html);
            return isFurniture(text, title) ? "" : text;
        }
        List<String> paragraphs = paragraphs(html);
        List<String> kept = new ArrayList<>();
        for (String paragraph : paragraphs) {
            Matcher label = ABSTRACT.matcher(paragraph);
            if (LABEL.matcher(paragraph).matches() || label.lookingAt()) {
                kept.clear();
                kept.add(LABEL.matcher(paragraph).matches() ? "" : paragraph.substring(label.end()));
            } else if (!isByLine(paragraph, authors) && !isFurniture(paragraph, title)) {
                kept.add(paragraph);
            }
        }
        return Markup.folded(String.join(" ", kept));
    }

    private static boolean isByLine(String paragraph, List<String> authors) {
        if (NOT_ABSTRACT.matcher(paragraph).matches() || ByLine.isByLine(paragraph) || paragraph.startsWith("http")) {
            return true;
        }
        int comma = paragraph.indexOf(',');
        String first = comma < 0 ? paragraph : paragraph.substring(0, comma);
        String name = first.strip();
        return name.length() > 3 && name.length() < 60 && authors.stream().anyMatch(each -> each.contains(name));
    }

    /** Where and when it appeared, or the title once more. */
    private static boolean isFurniture(String paragraph, String title) {
        return (!title.isEmpty()
                        && paragraph.endsWith(title)
                        && paragraph.length() < title.length() + LONGEST_FURNITURE)
                || (paragraph.length() < LONGEST_FURNITURE
                        && FURNITURE.matcher(paragraph).matches());
    }

    /** The text between the borders of blocks. */
    private static List<String> paragraphs(String html) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        Element body = Jsoup.parseBodyFragment(Markup.guarded(html)).body();
        body.select("p,div,li").stream().filter(FeedText::isOnlyLinks).forEach(Element::empty);
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                tail(node, depth);
                open.append(node instanceof TextNode text ? text.getWholeText() : "");
            }

            @Override
            public void tail(Node node, int depth) {
                if (isBorder(node)) {
                    close(open, paragraphs);
                }
            }
        });
        close(open, paragraphs);
        return paragraphs;
    }

    /** Nothing but links, to the paper or to those who share it. */
    private static boolean isOnlyLinks(Element element) {
        String words = element.text();
        return words.length() < LONGEST_LINKS
                && !element.select("a").isEmpty()
                && words.length() - element.select("a").text().length() < LEAST_WORDS
                && element.select("p,div,li").size() == 1;
    }

    private static boolean isBorder(Node node) {
        return node instanceof Element element && (element.isBlock() || element.nameIs("br"));
    }

    private static void close(StringBuilder open, List<String> paragraphs) {
        String text = Markup.plain(open.toString());
        open.setLength(0);
        if (!text.isEmpty()) {
            paragraphs.add(text);
        }
    }
}
