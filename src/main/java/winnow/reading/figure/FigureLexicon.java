package winnow.reading.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import winnow.text.DataLines;

/**
 * A list of words or phrases, some with a value: a file of the resources, one entry a line
 * ({@code phrase} or {@code phrase = value}), {@code #} before a comment.
 */
final class FigureLexicon {
    private final Map<String, String> entries = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Set<String> lastWords = new HashSet<>();
    private int longest = 1;

    private FigureLexicon() {}

    /** Reads {@code winnow/reading/NAME.txt}. */
    static FigureLexicon of(String name) {
        FigureLexicon lexicon = new FigureLexicon();
        DataLines.of(FigureLexicon.class, name + ".txt").forEach(lexicon::add);
        return lexicon;
    }

    private void add(String line) {
        int sign = line.indexOf(" = ");
        String phrase = sign < 0 ? line : line.substring(0, sign);
        entries.put(phrase, sign < 0 ? "" : line.substring(sign + 3).strip());
        String[] words = phrase.split(" ", -1);
        firstWords.add(words[0]);
        lastWords.add(words[words.length - 1]);
        longest = Math.max(longest, words.length);
    }

    boolean has(String phrase) {
        return entries.containsKey(phrase);
    }

    /** The value of a phrase, empty when it has none; {@code null} for a phrase that is not here. */
    @Nullable
    String value(String phrase) {
        return entries.get(phrase);
    }

    /** How many words from {@code at} on make the longest phrase of this list; 0 when none does. */
    int wordsFrom(FigureWords words, int at) {
        if (!firstWords.contains(words.lower(at))) {
            return 0;
        }
        for (int count = longest; count > 0; count--) {
            if (at + count <= words.size() && has(words.phrase(at, at + count))) {
                return count;
            }
        }
        return 0;
    }

    /** How many words before {@code end} make the longest phrase of this list; 0 when none does. */
    int wordsBefore(FigureWords words, int end) {
        if (!lastWords.contains(words.lower(end - 1))) {
            return 0;
        }
        for (int count = longest; count > 0; count--) {
            if (end - count >= 0 && has(words.phrase(end - count, end))) {
                return count;
            }
        }
        return 0;
    }
}
