package winnow.reading.name;

import java.util.Set;
import winnow.reading.words.Words;
import winnow.reading.words.Words.Word;
import winnow.text.Span;

/** Tells by its letters whether a word looks like a name: {@code ZipGAN}, {@code H_2O}, {@code vLLM}, {@code T3}. */
final class Shape {
    private static final Set<String> SIZES = Set.of("k", "m", "b", "t", "g", "d", "x", "gb", "mb", "tb", "kb", "hz");

    private Shape() {}

    /**
     * Two capitals, a capital behind a small letter, or a capital with a digit; of several parts with hyphens
     * one has to be so, and the last one must not be an ordinary word ({@code GPU-based}).
     */
    static boolean isName(Word word) {
        return word.hasCapital() && isName(word.text());
    }

    static boolean isName(String word) {
        int last = lastPart(word);
        if (Character.isDigit(word.charAt(0)) || (last > 0 && isPlainWord(word, last))) {
            return false;
        }
        int from = 0;
        while (from < word.length()) {
            int end = from;
            while (end < word.length() && word.charAt(end) != '-') {
                end++;
            }
            if (isMarked(word, from, end) && !(from > 0 && isSize(word, from, end))) {
                return true;
            }
            from = end + 1;
        }
        return false;
    }

    private static boolean isMarked(String word, int from, int end) {
        int upper = 0;
        int digits = 0;
        boolean inner = false;
        for (int i = from; i < end; i++) {
            char c = word.charAt(i);
            if (Character.isUpperCase(c)) {
                upper++;
                inner |= i > from && Character.isLowerCase(word.charAt(i - 1));
            } else if (Character.isDigit(c) || c == '+') {
                digits++;
            }
        }
        return upper >= 2 || inner || (upper == 1 && digits > 0 && Character.isUpperCase(word.charAt(from)));
    }

    private static boolean isSize(String word, int from, int end) {
        int at = from;
        while (at < end && (Character.isDigit(word.charAt(at)) || word.charAt(at) == '.')) {
            at++;
        }
        return at > from && SIZES.contains(word.substring(at, end).toLowerCase(java.util.Locale.ROOT));
    }

    private static int lastPart(String word) {
        return word.lastIndexOf('-') + 1;
    }

    private static boolean isPlainWord(String word, int from) {
        for (int i = from; i < word.length(); i++) {
            if (!Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return word.length() - from > 1;
    }

    /** A word of several parts of which the last is an ordinary one: {@code GPU-based}. */
    static boolean isAdjective(String word) {
        int last = lastPart(word);
        return last > 0 && isPlainWord(word, last);
    }

    /** A word in which both parts begin with a capital: {@code Sarathi-Serve}; half a name. */
    static boolean isJoined(String word) {
        int last = lastPart(word);
        return last > 1
                && last < word.length()
                && Character.isUpperCase(word.charAt(0))
                && Character.isUpperCase(word.charAt(last));
    }

    /** Several of what an acronym stands for: {@code GNNs}, not {@code AILACaseDocs}. */
    static boolean isPlural(String word) {
        int last = word.length() - 1;
        if (last < 2 || word.charAt(last) != 's') {
            return false;
        }
        for (int i = 0; i < last; i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Letters of an acronym, as it stands in brackets: mostly capitals and digits, two to ten of them. */
    static boolean isAcronym(String word) {
        if (word.length() < 2 || word.length() > 12 || !Character.isLetter(word.charAt(0))) {
            return false;
        }
        int upper = 0;
        for (int i = 0; i < word.length(); i++) {
            upper += Character.isUpperCase(word.charAt(i)) || Character.isDigit(word.charAt(i)) ? 1 : 0;
        }
        return upper >= 2 && upper * 2 >= word.length();
    }

    /** A place in a text with the small {@code s} that makes many of what stands there. */
    static Span withPlural(Span span, String text) {
        int end = span.end();
        boolean plural = end < text.length()
                && text.charAt(end) == 's'
                && (end + 1 == text.length() || !Words.isLetter(text.charAt(end + 1)));
        return new Span(span.start(), plural ? end + 1 : end);
    }
}
