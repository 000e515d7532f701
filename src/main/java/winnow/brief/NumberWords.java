package winnow.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import winnow.text.Numerals;

/** Numbers in words. Small ones often count what a sentence lists, so less is asked of them than of digits. */
final class NumberWords {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)?");
    private static final Pattern BEFORE_NOUN = Pattern.compile("\\b([\\p{L}\\d][\\p{L}\\d.,-]*)(?=\\s+(\\p{L}{4,}))");
    /** Nobody counts a list so far. */
    private static final int SURELY_SAID = 11;

    private NumberWords() {}

    /** The values of the number words of a text, as numerals. */
    static Set<String> of(String text) {
        Set<String> values = new HashSet<>();
        WORD.matcher(text).results().map(word -> value(word.group())).forEach(values::add);
        values.remove("");
        return values;
    }

    /**
     * The number words of a statement that are not its sentence's: great ones that it does not have, and small ones
     * for whose noun it has another number.
     *
     * @param stated every number of the sentence
     */
    static List<String> wrong(String statement, String sentence, Set<String> stated) {
        List<String> wrong = new ArrayList<>();
        for (MatchResult word : WORD.matcher(statement).results().toList()) {
            String value = value(word.group());
            boolean missing = !value.isEmpty() && !stated.contains(value);
            if (missing && (Integer.parseInt(value) >= SURELY_SAID || isOtherwise(word, value, statement, sentence))) {
                wrong.add(word.group());
            }
        }
        return wrong;
    }

    private static boolean isOtherwise(MatchResult word, String value, String statement, String sentence) {
        String noun = BEFORE_NOUN
                .matcher(statement)
                .results()
                .filter(each -> each.start(1) == word.start())
                .map(each -> stem(each.group(2)))
                .findFirst()
                .orElse("");
        return !noun.isEmpty()
                && BEFORE_NOUN
                        .matcher(sentence)
                        .results()
                        .anyMatch(each -> stem(each.group(2)).equals(noun) && isOther(each.group(1), value));
    }

    private static boolean isOther(String number, String value) {
        String digits = number.matches("\\d+") ? number : value(number);
        return !digits.isEmpty() && !digits.equals(value);
    }

    private static String stem(String noun) {
        return noun.toLowerCase(Locale.ROOT).replaceFirst("(?:es|s)$", "");
    }

    /** The value of a word that is a number, alone or before a hyphen; empty for other words. */
    private static String value(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String whole = Numerals.word(lower);
        String first = whole == null ? Numerals.word(lower.replaceFirst("-.*", "")) : whole;
        return first == null ? "" : first;
    }
}
