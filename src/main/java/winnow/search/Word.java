package winnow.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text: a run of letters, or a number with its point. Identifiers are taken apart:
 * {@code kvCacheSize} and {@code kv_cache_size} are three words.
 *
 * @param text in lower case
 * @param start offset in the text
 * @param end offset behind it
 */
record Word(String text, int start, int end) {

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isDigit(c)) {
                int end = numberEnd(text, at);
                words.add(new Word(text.substring(at, end).replace(",", ""), at, end));
                at = end;
            } else if (Character.isLetter(c)) {
                int end = wordEnd(text, at);
                words.add(new Word(text.substring(at, end).toLowerCase(Locale.ROOT), at, end));
                at = end;
            } else {
                at++;
            }
        }
        return words;
    }

    private static int numberEnd(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean inner = (c == '.' || c == ',') && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
            if (!Character.isDigit(c) && !inner) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** Letters up to the next sign, digit or hump: {@code XMLFile} is {@code XML} and {@code File}. */
    private static int wordEnd(String text, int from) {
        int at = from + 1;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            boolean upper = Character.isUpperCase(text.charAt(at));
            boolean afterLower = Character.isLowerCase(text.charAt(at - 1));
            boolean beforeLower = at + 2 < text.length()
                    && Character.isLowerCase(text.charAt(at + 1))
                    && Character.isLowerCase(text.charAt(at + 2))
                    && at - from > 1;
            if (upper && (afterLower || beforeLower)) {
                return at;
            }
            at++;
        }
        return at;
    }
}
