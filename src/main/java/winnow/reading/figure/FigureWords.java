package winnow.reading.figure;

import java.util.ArrayList;
import java.util.List;
import winnow.reading.words.Folded;
import winnow.reading.words.Words;

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

    private record Word(String text, String lower, int start, int end, Sort sort) {}

    private static final Word NOTHING = new Word("", "", -1, -1, Sort.SIGN);
    private static final List<String> HINTS =
            List.of("fold", "times", "wice", "order", "oubl", "ripl", "half", "percent", "per cent", "factor");
    private static final int ASCII = 128;
    private static final String JOINTS = "-_./+'&^";

    private final String sentence;
    private final boolean mayCount;
    private final List<Word> words = new ArrayList<>();
    private boolean cut;

    FigureWords(String sentence) {
        this.sentence = sentence;
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
            } else if (isDigit(at)) {
                at = add(at, numeralEnd(at), Sort.NUMERAL);
            } else if (Character.isLetter(c)) {
                at = add(at, wordEnd(at), Sort.WORD);
            } else {
                at = add(at, at + 1, Sort.SIGN);
            }
        }
    }

    private int add(int start, int end, Sort sort) {
        String text = sentence.substring(start, end);
        words.add(new Word(text, Folded.lower(text), start, end, sort));
        return end;
    }

    private int numeralEnd(int from) {
        int at = from;
        while (isDigit(at)) {
            at++;
        }
        while (at - from <= 3 * 8 && isAt(at, ',') && isThousand(at + 1)) {
            at += 4;
        }
        if (isAt(at, '.') && isDigit(at + 1)) {
            at++;
            while (isDigit(at)) {
                at++;
            }
        }
        return at;
    }

    private boolean isThousand(int at) {
        return isDigit(at) && isDigit(at + 1) && isDigit(at + 2) && !isDigit(at + 3);
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
        while (isAt(at, '+')) {
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
