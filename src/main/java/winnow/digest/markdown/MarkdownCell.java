package winnow.digest.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.digest.ByLine;
import winnow.digest.Markup;

/** The words of a cell of a Markdown table. */
final class MarkdownCell {
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|</?p>|<details\\b");
    private static final Pattern SUMMARY = Pattern.compile("(?is)<summary\\b[^>]{0,200}>.{0,300}?</summary\\s*>");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]{0,300}]\\([^)\\s]{0,500}[^)]{0,200}\\)");
    private static final Pattern LINK = Pattern.compile(
            "\\[((?:[^\\[\\]]|\\[[^\\[\\]]{0,200}]){1,600})]\\((?:[^()\\s]|\\([^()\\s]{0,200}\\)){0,800}\\s?[^)]{0,200}\\)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*|__(?=\\S)|(?<=\\S)__");
    private static final Pattern ITALIC = Pattern.compile("^([*_])(.{1,2000})\\1$");

    /** A title all bold, and a remark, a badge or links behind it. */
    private static final Pattern BOLD_LEAD =
            Pattern.compile("^\\*\\*((?:[^*]|\\*(?!\\*)){12,400})\\*\\*\\s*(?:[(\\[|·•—–-].{0,200}|\\s[^a-z].{0,80})$");

    /** Nothing but links to other places at the end: {@code (Read more on [A](…) or [B](…))}. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\s{0,4}\\((?:[\\p{L} ]{0,24}\\[[^\\[\\]]{1,60}]\\([^()\\s]{1,500}\\)[\\s,;|/]{0,4}){1,8}\\)\\s{0,4}$");

    private MarkdownCell() {}

    /** The first line of a cell, without emphasis and with the words of its links only. */
    static String title(String cell) {
        String text = IMAGE.matcher(cell).replaceAll("").strip();
        for (String part : BREAK.split(text)) {
            if (!Markup.plain(part).isEmpty()) {
                text = part;
                break;
            }
        }
        Matcher bold = BOLD_LEAD.matcher(text);
        text = bold.matches() ? bold.group(1) : ELSEWHERE.matcher(text).replaceFirst("");
        Matcher link = LINK.matcher(text);
        String words = BOLD.matcher(link.replaceAll("$1")).replaceAll("").strip();
        return MarkdownParts.title(ITALIC.matcher(words).replaceFirst("$2"));
    }

    /** All of a cell but what is to be clicked on. */
    static String text(String cell) {
        String words = SUMMARY.matcher(cell).replaceAll(" ").strip();
        String plain = words.equals(cell.strip())
                ? BOLD.matcher(LINK.matcher(words).replaceAll("$1")).replaceAll("")
                : words;
        return ByLine.withoutLabel(Markup.plain(plain));
    }
}
