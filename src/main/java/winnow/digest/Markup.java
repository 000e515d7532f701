package winnow.digest;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * Text out of fields that carry HTML, JATS or entities, now and then in two layers. A {@code <} is markup
 * only where a tag by name and shape begins: {@code 5<z<6} and {@code $a<b$} are text.
 */
public final class Markup {
    /** {@code </?[prefix:]name attribute* /?>}, where an attribute without a value must be one HTML knows. */
    private static final Pattern TAG = Pattern.compile("</?+(?:([a-zA-Z][\\w-]{0,30}+):)?+([a-zA-Z][a-zA-Z0-9-]{0,30}+)"
            + "(?:\\s++[\\w:@.-]{1,60}+\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\\s\"'<>]++)"
            + "|\\s++(?:open|hidden|disabled|checked|nowrap|compact|noshade|itemscope|selected|async|defer|data-[\\w-]{1,40}+)"
            + "(?=[\\s/>]))*+\\s*+/?+>");

    private static final Pattern NOT_TEXT = Pattern.compile("<!--.*?-->|</>", Pattern.DOTALL);
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");
    private static final Pattern INLINE = Pattern.compile(
            "a|abbr|b|bold|code|em|emph|font|i|inf|italic|kbd|mark|monospace|roman|s|sc|scp|small|span|strike|strong|sub|sup"
                    + "|tt|u|underline|xref|ext-link|styled-content|named-content|inline-formula|tex-math|q|cite|var|samp|wbr");
    private static final Pattern OF_JATS =
            Pattern.compile("title|sec|p|list|list-item|label|italic|bold|sc|sub|sup|abstract"
                    + "|roman|monospace|underline|xref|ext-link|inline-formula|disp-formula|tex-math|styled-content|named-content"
                    + "|inf|scp|emph");
    private static final Pattern LABEL_TITLE = Pattern.compile(
            "(?i)^\\s*+(?:<(?:jats:)?(?:p|sec|abstract)>\\s*+)?+<(?:jats:)?(?:title|b|strong|h[1-6])>\\s*+abstract\\s*+[.:]?+\\s*+"
                    + "</(?:jats:)?(?:title|b|strong|h[1-6])>");
    private static final int LAYERS = 3;

    /** The end of an element that no title has: those of HTML's type and of formulas. */
    private static final Pattern ELEMENT = Pattern.compile(
            "</(?!(?i:i|b|em|strong|sub|sup|a|span|code|tt|u|small|font|p|br|div|li|td|h[1-6])\\s*>)[A-Za-z][\\w:-]*\\s*>");

    private Markup() {}

    /** All white space folded to one space, none at the ends. */
    public static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean gap = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isBlank(c)) {
                gap = true;
            } else {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                gap = false;
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** White space as Unicode has it, a no-break space and a byte-order mark among it. */
    public static boolean isBlank(char c) {
        return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085' || c == '\uFEFF';
    }

    /** The words of a field: tags and entities undone in all their layers, white space folded. */
    public static String plain(String field) {
        String text = LABEL_TITLE.matcher(field).replaceFirst("");
        for (int layer = 0; layer < LAYERS; layer++) {
            String undone = entitiesUndone(withoutTags(text));
            if (undone.equals(text)) {
                break;
            }
            text = undone;
        }
        return folded(text);
    }

    /** Text without the tags it holds; a tag that ends a line of print leaves a space. */
    public static String withoutTags(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        Matcher tag = TAG.matcher(NOT_TEXT.matcher(text).replaceAll(""));
        StringBuilder words = new StringBuilder();
        while (tag.find()) {
            String replacement = tag.group();
            if (isTag(tag)) {
                replacement =
                        INLINE.matcher(tag.group(2).toLowerCase(Locale.ROOT)).matches() ? "" : " ";
            }
            tag.appendReplacement(words, Matcher.quoteReplacement(replacement));
        }
        return tag.appendTail(words).toString();
    }

    private static boolean isTag(Matcher tag) {
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        return tag.group(1) != null
                || Tag.isKnownTag(name)
                || OF_JATS.matcher(name).matches();
    }

    /** Entities undone once; only those that end with a semicolon are entities. */
    public static String entitiesUndone(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return ENTITY.matcher(text)
                .replaceAll(each -> Matcher.quoteReplacement(Parser.unescapeEntities(each.group(), true)));
    }

    /** HTML for a parser, in which each {@code <} that begins no tag is an entity. */
    public static String guarded(String html) {
        StringBuilder guarded = new StringBuilder(html.length() + 16);
        Matcher tag = TAG.matcher(html);
        int copied = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            if (at < copied) {
                continue;
            }
            guarded.append(html, copied, at);
            copied = at;
            boolean other = html.startsWith("<!", at) || html.startsWith("<?", at);
            tag.region(at, html.length());
            if (!other && tag.lookingAt() && isTag(tag)) {
                guarded.append(tag.group());
                copied = tag.end();
            } else if (!other && !looksLikeTag(html, at)) {
                guarded.append("&lt;");
                copied = at + 1;
            }
        }
        return guarded.append(html, copied, html.length()).toString();
    }

    /** A tag of a well-known name whose attributes are odd: {@code <td align=center"5">}. */
    private static boolean looksLikeTag(String html, int at) {
        int end = at + 1;
        while (end < html.length() && end < at + 20 && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        int stop = html.indexOf('>', end);
        if (stop < 0 || end == html.length() || end == at + 1 || stop - end > 2000) {
            return false;
        }
        String name = html.substring(at + 1, end).toLowerCase(Locale.ROOT);
        return Character.isWhitespace(html.charAt(end))
                && name.length() > 1
                && Tag.isKnownTag(name)
                && html.substring(end, stop).indexOf('=') >= 0
                && html.substring(end, stop).indexOf('<') < 0;
    }

    /** Whether records in markup stand among the words of a text. */
    public static boolean hasRecords(String text) {
        return ELEMENT.matcher(text).find() && !text.contains("math");
    }
}
