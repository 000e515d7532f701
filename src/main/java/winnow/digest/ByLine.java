package winnow.digest;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that stand between a title and its abstract: authors, a date, a label. Told by their shape alone. */
final class ByLine {
    private static final Pattern LABEL =
            Pattern.compile("^(?:abstract|summary)\\s*[:.—–-]\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LABEL_ALONE =
            Pattern.compile("^(?:abstract|summary|authors?|date)\\s*:?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABELLED = Pattern.compile(
            "^(?:authors?|by|speakers?|presenters?|date|published|submitted|updated|links?|pdf|url|doi|categories|subjects?|comments?"
                    + "|key ?words|tags|venue|journal(?: ref)?|affiliations?|institutions?|code|github|project(?: page)?|tl;?dr|arxiv"
                    + "|(?:paper )?(?:id|number|session|track))\\s*[:：].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern DATE = Pattern.compile(
            "^(?:\\d{4}-\\d{2}-\\d{2}|(?:\\w{3,9}\\.? )?\\d{1,2}\\.?,? \\w{3,9}\\.?,? \\d{4}|\\w{3,9}\\.? \\d{1,2}(?:, \\d{4})?)$");
    private static final Pattern NUMBER = Pattern.compile(
            "^(?:\\[\\d{1,4}]|\\(?\\d{1,4}[.)]|#\\d{1,4}[.:]?|(?:paper|talk|poster|abstract|no\\.?)\\s?#?\\d{1,4}\\s?[.:)–—-])\\s+(?:title:\\s*)?|^title:\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME =
            Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|der|den|la|le|di|da|dos|bin|al)");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[,;·&]|\\band\\b");
    /** Words that titles are made of, and names are not: {@code Share Conversion and Information Retrieval}. */
    private static final Pattern OF_TITLES = Pattern.compile(
            "\\p{L}+(?:tions?|ness|ics|ysis|ology|works?|ability)|Data|Models?|Neural|Deep|Learning|Systems?|Methods?|Theory|Design"
                    + "|Computing|Languages?|Problems?|Algorithms?|Quantum|Time|Space|Large|Fast|Efficient|Private|Public|Graphs?"
                    + "|Images?|Vision|Control|Security|Privacy|Science|Mathematics|Retrieval|Processing|Training|Codes?|Search"
                    + "|Reasoning|Agents?|Modeling|Modelling|Testing|Planning|Parallel|Distributed|Complexity|Proofs?|Protocols?");

    private static final int MOST_WORDS_OF_A_NAME = 5;

    private ByLine() {}

    /** Whether it is no more than the name of what stands below it. */
    static boolean isLabel(String text) {
        return LABEL_ALONE.matcher(text).matches();
    }

    /** Whether a line tells who or when rather than what. */
    static boolean isByLine(String text) {
        return LABEL_ALONE.matcher(text).matches()
                || LABELLED.matcher(text).matches()
                || DATE.matcher(text).matches()
                || isListOfNames(text);
    }

    /** {@code A. Author, Bo Cee and Di van Eff}: two names at least, each of two to five words. */
    static boolean isListOfNames(String text) {
        String list = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        Matcher border = BETWEEN_NAMES.matcher(list);
        int count = 0;
        int from = 0;
        while (from < list.length()) {
            boolean more = border.find();
            String name =
                    list.substring(from, more ? border.start() : list.length()).strip();
            if (!name.isEmpty() && !isName(name)) {
                return false;
            }
            count += name.isEmpty() ? 0 : 1;
            from = more ? border.end() : list.length();
        }
        return count >= 2;
    }

    private static boolean isName(String text) {
        String[] words = text.split("\\s+", MOST_WORDS_OF_A_NAME + 1);
        return words.length >= 2
                && words.length <= MOST_WORDS_OF_A_NAME
                && Arrays.stream(words).allMatch(ByLine::isOfAName);
    }

    private static boolean isOfAName(String word) {
        return NAME.matcher(word).matches() && !OF_TITLES.matcher(word).matches();
    }

    /** A title without its number in the list. */
    static String withoutNumber(String title) {
        String plain = NUMBER.matcher(title).replaceFirst("");
        return plain.isBlank() ? title : plain;
    }

    /** Prose without {@code Abstract:} before it. */
    static String withoutLabel(String prose) {
        return LABEL.matcher(prose).replaceFirst("");
    }
}
