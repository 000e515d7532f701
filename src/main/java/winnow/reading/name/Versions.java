package winnow.reading.name;

import java.util.Locale;
import winnow.reading.words.Says;
import winnow.reading.words.Words;
import winnow.reading.words.Words.Word;

/** What stands behind the name of a family of models: versions, sizes, variants. */
final class Versions {
    private Versions() {}

    /** How many characters of {@code word} from {@code from} go on with the name before them. */
    static int joined(String word, int from) {
        int end = from;
        int at = from;
        while (at < word.length()) {
            int part = at;
            if (isJoint(word.charAt(part))) {
                part++;
            } else if (at > from) {
                break;
            }
            int next = part;
            while (next < word.length() && !isJoint(word.charAt(next))) {
                next++;
            }
            if (!isVersion(word.substring(part, next), part == from)) {
                break;
            }
            end = next;
            at = next;
        }
        return end - from;
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '_' || c == ':';
    }

    private static boolean isVariant(String lower) {
        return Says.VARIANTS.in(Says.all(lower));
    }

    private static boolean isVersion(String part, boolean glued) {
        if (part.isEmpty() || (glued && !Character.isLetterOrDigit(part.charAt(0)))) {
            return false;
        }
        boolean digit = part.chars().anyMatch(Character::isDigit);
        return (digit && part.length() <= 8)
                || (!glued
                        && (isVariant(part.toLowerCase(Locale.ROOT))
                                || (part.length() == 1 && Character.isUpperCase(part.charAt(0)))));
    }

    /** Whether a word is a version or a number: {@code v2}, {@code 2.0}, {@code 2025}. */
    static boolean isNumber(String word) {
        int from = word.charAt(0) == 'v' ? 1 : 0;
        boolean number = word.length() > from && word.length() <= 5;
        for (int at = from; at < word.length(); at++) {
            number &= Character.isDigit(word.charAt(at)) || (word.charAt(at) == '.' && at > from);
        }
        return number;
    }

    /** Whether a word of its own goes on with the name before it: {@code 3.1}, {@code 8B}, {@code 8x7B}, {@code Sonnet}. */
    static boolean isApart(String text, Words words, int at) {
        Word word = words.word(at);
        if (" ~:".indexOf(text.charAt(word.start() - 1)) < 0 || word.isSign()) {
            return false;
        }
        if (word.isCapital()) {
            return word.says(Says.VARIANTS)
                    || (word.text().length() <= 4
                            && isVersion(word.text(), true)
                            && !word.text().startsWith("GPU"));
        }
        Word next = words.word(at + 1);
        boolean counts =
                next.is("times") || next.is("%") || next.is("x") || next.text().equals("×");
        return Character.isDigit(word.text().charAt(0)) && word.text().length() <= 6 && !counts && isSize(word.text());
    }

    /** A version such as {@code 3} or {@code 3.5}, or a size such as {@code 8B} or {@code 8x7B}. */
    private static boolean isSize(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                if (i == word.length() - 1 ? "BMTbmtov".indexOf(c) < 0 : c != 'x' && c != 'X') {
                    return false;
                }
            }
        }
        return letters > 0 || word.length() <= 3;
    }
}
