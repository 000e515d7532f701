package winnow.digest;

import java.util.regex.Pattern;

/** Lines that stand between a title and its abstract: authors, a date, a label. Told by their shape alone. */
final class ByLine {
    private static final Pattern LABEL =
            Pattern.compile("^(?:abstract|summary)\\s*[:.—–-]\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LABEL_ALONE =
            Pattern.compile("^(?:abstract|summary|authors?|date)\\s*:?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABELLED = Pattern.compile(
            "^(?:authors?|by|date|published|submitted|updated|link|links|pdf|url|doi|categories|comments|keywords|venue)\\s*:"
                    + ".*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern DATE = Pattern.compile(
            "^(?:\\d{4}-\\d{2}-\\d{2}|(?:\\w{3,9}\\.? )?\\d{1,2}\\.?,? \\w{3,9}\\.?,? \\d{4}|\\w{3,9}\\.? \\d{1,2}(?:, \\d{4})?)$");
    private static final Pattern NAME =
            Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|der|den|la|le|di|da|dos|bin|al)");
    private static final int MOST_WORDS_OF_A_NAME = 5;

    private ByLine() {}

    /** Whether a line tells who or when rather than what. */
    static boolean isByLine(String text) {
        return LABEL_ALONE.matcher(text).matches()
                || LABELLED.matcher(text).matches()
                || DATE.matcher(text).matches()
                || isListOfNames(text);
    }

    /** {@code A. Author, Bo Cee and Di van Eff}: two names at least, each of two to five words. */
    private static boolean isListOfNames(String text) {
        String[] names = text.replaceFirst("\\.$", "").split("\\s*(?:[,;·]|\\band\\b|&)\\s*");
        int count = 0;
        for (String name : names) {
            if (name.isBlank()) {
                continue;
            }
            String[] words = name.strip().split("\\s+");
            if (words.length < 2 || words.length > MOST_WORDS_OF_A_NAME) {
                return false;
            }
            for (String word : words) {
                if (!NAME.matcher(word).matches()) {
                    return false;
                }
            }
            count++;
        }
        return count >= 2;
    }

    /** Prose without {@code Abstract:} before it. */
    static String withoutLabel(String prose) {
        return LABEL.matcher(prose).replaceFirst("");
    }
}
