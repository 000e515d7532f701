package winnow.digest.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that the end of a line broke, made whole. Whether a hyphen is the word's own, the rest of the document shows:
 * {@code low-} and {@code rank} are one word with it when {@code low-rank} stands on a line somewhere, and without it
 * when {@code lowrank} does. Where neither does, it was put there by the break, unless the word has another hyphen, or
 * both its parts are words of the document.
 */
final class Hyphens {
    private static final String MARKS = "-\u2010\u00AD";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+(?:[-\u2010][\\p{L}\\p{Nd}]+)*");
    private static final Pattern BROKEN =
            Pattern.compile("([\\p{L}\\p{Nd}]+(?:[-\u2010][\\p{L}\\p{Nd}]+)*)[-\u2010\u00AD]$");
    private static final Pattern REST = Pattern.compile("^[\\p{L}\\p{Nd}]+(?:[-\u2010][\\p{L}\\p{Nd}]+)*");
    private static final int LEAST_PART = 4;

    private final Set<String> words = new HashSet<>();

    /** How the words at a break hang together. */
    enum Joined {
        APART,
        ONE_WORD
    }

    private Hyphens() {}

    static Hyphens of(List<Line> lines) {
        Hyphens hyphens = new Hyphens();
        for (Line line : lines) {
            for (Word word : line.words()) {
                if (!isBroken(word.text())) {
                    Matcher found = WORD.matcher(word.text());
                    while (found.find()) {
                        hyphens.words.add(key(found.group()));
                    }
                }
            }
        }
        return hyphens;
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2010', '-');
    }

    static boolean isBroken(String line) {
        int end = line.length() - 1;
        return end > 0 && MARKS.indexOf(line.charAt(end)) >= 0 && Character.isLetterOrDigit(line.charAt(end - 1));
    }

    /** Takes the hyphen off the end of a text if it does not belong to the word that goes on. */
    Joined join(StringBuilder text, String next) {
        int begin = Math.max(text.lastIndexOf(" "), text.lastIndexOf(">")) + 1;
        Matcher broken = BROKEN.matcher(text.substring(begin));
        Matcher rest = REST.matcher(next);
        if (!broken.find() || !rest.find()) {
            return Joined.APART;
        }
        if (!isWordsOwn(text.charAt(text.length() - 1), broken.group(1), rest.group())) {
            text.setLength(text.length() - 1);
        }
        return Joined.ONE_WORD;
    }

    private boolean isWordsOwn(char mark, String first, String rest) {
        if (mark == '\u00AD' || words.contains(key(first + rest))) {
            return false;
        }
        int hyphen = Math.max(first.lastIndexOf('-'), first.lastIndexOf('\u2010'));
        boolean twoWords = first.length() >= LEAST_PART
                && rest.length() >= LEAST_PART
                && words.contains(key(first))
                && words.contains(key(rest));
        return words.contains(key(first + "-" + rest))
                || hyphen > 0
                || twoWords
                || !Character.isLowerCase(rest.codePointAt(0));
    }
}
