package winnow.reading.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import winnow.reading.words.Folded;
import winnow.reading.words.Words;
import winnow.text.Numeral;
import winnow.text.Numerals;

/**
 * A sentence cut for the reading of quantities: numerals, words and signs, each with its place. What
 * begins with a letter is one word with its digits, dots, hyphens and slashes ({@code GPT-3.5},
 * {@code H_2O}, {@code GB/s}); a numeral stands alone, its unit is the next word even where no blank
 * is between ({@code 80GB}, {@code 2.4x-faster}). Asking beyond either end gives an empty word.
 */
final class FigureWords {
    private enum Sort {
        NUMERAL,
        WORD,
        SIGN
    }

    private record Word(
            String text,
            String lower,
            int start,
            int end,
            Sort sort,
            @Nullable String value) {}

    private static final Word NOTHING = new Word("", "", -1, -1, Sort.SIGN, null);
    private static final List<String> HINTS = List.of(
            "fold",
            "times",
            "wice",
            "order",
            "oubl",
            "ripl",
            "half",
            "percent",
            "per cent",
            "factor",
            "wo ",
            "hree ",
            "our ",
            "ive ",
            "ix ",
            "even ",
            "ight ",
            "ine ",
            "ten ",
            "Ten ",
            "teen ",
            "elve ",
            "nty ",
            "rty ",
            "fty ",
            "dozen");
    private static final int ASCII = 128;
    private static final String JOINTS = "-_./+'&^";

    private final String sentence;
    private final Numerals numerals;
    private final boolean mayCount;
    private final List<Word> words = new ArrayList<>();
    private boolean cut;

    FigureWords(String sentence, boolean decimalComma) {
        this.sentence = sentence;
        this.numerals = Numerals.of(sentence, decimalComma);
        this.mayCount = mayCount(sentence);
    }

    /** Cuts the sentence when it is first asked for a word: of most none is. */
    private void cut() {
        cut = true;
        int at = 0;
        while (at < sentence.length()) {
            char c = sentence.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (Character.isLetter(c)) {
                at = add(at, wordEnd(at), Sort.WORD, null);
            } else {
                Numeral numeral = isDigit(at) || !isAfterNumber() ? numerals.at(at) : null;
                at = numeral == null
                        ? add(at, at + 1, Sort.SIGN, null)
                        : add(at, numeral.end(), Sort.NUMERAL, numeral.value());
            }
        }
    }

    /** A sign after a number is a dash or an operator. */
    private boolean isAfterNumber() {
        int last = words.size() - 1;
        return last >= 0 && (words.get(last).sort == Sort.NUMERAL || "%×".contains(words.get(last).text));
    }

    private int add(int start, int end, Sort sort, @Nullable String value) {
        String text = sentence.substring(start, end);
        String lower = Folded.lower(text);
        words.add(new Word(text, lower, start, end, sort, sort == Sort.WORD ? Numerals.word(lower) : value));
        return end;
    }

    private int wordEnd(int from) {
        boolean unit = !words.isEmpty() && words.get(words.size() - 1).end == from && isNumeral(words.size() - 1);
        if (unit && (isAt(from, 'x') || isAt(from, 'X')) && !isAlnum(from + 1)) {
            return from + 1;
        }
        int at = from;
        while (at < sentence.length() && (isAlnum(at) || isJoint(at))) {
            at++;
        }
        while (!unit && isAt(at, '+')) {
            at++;
        }
        return at;
    }

    private boolean isJoint(int at) {
        char c = sentence.charAt(at);
        return (c < ASCII ? JOINTS.indexOf(c) >= 0 : c == '’') && isAlnum(at + 1);
    }

    private boolean isAt(int at, char c) {
        return at < sentence.length() && sentence.charAt(at) == c;
    }

    private boolean isDigit(int at) {
        return at < sentence.length() && sentence.charAt(at) >= '0' && sentence.charAt(at) <= '9';
    }

    private boolean isAlnum(int at) {
        if (at >= sentence.length()) {
            return false;
        }
        char c = sentence.charAt(at);
        return Words.isLetter(c) || (c >= ASCII && "⁰¹²³⁴⁵⁶⁷⁸⁹ⁿ".indexOf(c) >= 0);
    }

    /** Whether a quantity may be in the sentence: a digit, or part of a word of number. Most have none. */
    boolean mayCount() {
        return mayCount;
    }

    private static boolean mayCount(String sentence) {
        for (int at = 0; at < sentence.length(); at++) {
            if (sentence.charAt(at) >= '0' && sentence.charAt(at) <= '9') {
                return true;
            }
        }
        for (String hint : HINTS) {
            if (sentence.contains(hint)) {
                return true;
            }
        }
        return false;
    }

    private Word word(int at) {
        return at >= 0 && at < size() ? words.get(at) : NOTHING;
    }

    int size() {
        if (!cut) {
            cut();
        }
        return words.size();
    }

    String text(int at) {
        return word(at).text;
    }

    String lower(int at) {
        return word(at).lower;
    }

    int start(int at) {
        return word(at).start;
    }

    int end(int at) {
        return word(at).end;
    }

    /** The number that a numeral or a word such as {@code eight} stands for; {@code null} of other words. */
    @Nullable
    String value(int at) {
        return word(at).value;
    }

    boolean isNumeral(int at) {
        return word(at).sort == Sort.NUMERAL;
    }

    boolean isWord(int at) {
        return word(at).sort == Sort.WORD;
    }

    public boolean is(int at, String lower) {
        return word(at).lower.equals(lower);
    }

    boolean isOneOf(int at, String... lowers) {
        for (String lower : lowers) {
            if (is(at, lower)) {
                return true;
            }
        }
        return false;
    }

    /** No blank stands before it. */
    boolean isGlued(int at) {
        return at > 0 && at < size() && word(at).start == word(at - 1).end;
    }

    /** Lower case, single blanks. */
    String phrase(int from, int to) {
        if (to - from == 1) {
            return lower(from);
        }
        StringBuilder phrase = new StringBuilder();
        for (int at = from; at < to; at++) {
            phrase.append(at > from ? " " : "").append(lower(at));
        }
        return phrase.toString();
    }

    /** As the sentence has it. */
    String between(int from, int to) {
        return from < to ? sentence.substring(start(from), end(to - 1)) : "";
    }
}
