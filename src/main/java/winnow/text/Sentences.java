package winnow.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Divides an abstract into sentences, in one pass.
 *
 * <p>A sentence ends at {@code . ? !} (with what closes behind it: quotes and brackets) before white
 * space and something a sentence can begin with: a capital, a digit, an opening bracket or quote, or a
 * small letter after a word that is no abbreviation. It does not end behind an abbreviation, an initial, a Roman numeral or the heading
 * of a structured abstract, nor within a pair of round brackets. A publisher's line begins a sentence even
 * without a stop before it. What is left at the end is a sentence too.
 */
public final class Sentences {
    private static final int LONGEST_WORD = 24;
    private static final int LONGEST_ASIDE = 400;
    private static final int LONGEST_HEADING = 24;
    private static final String CLOSERS = ".?!)]}\"'’”»";
    private static final String OPENERS = "\"'(“‘[<~$`*«{\\©•";

    /** Kinds of words of {@code sentence-ends.txt} that tell whether a full stop ends a sentence. */
    private static final Map<String, Set<String>> WORDS = words();

    private static final Set<String> NEVER = WORDS.getOrDefault("never", Set.of());
    private static final Set<String> BEFORE_NUMBER = WORDS.getOrDefault("number", Set.of());
    private static final Set<String> INITIALS = WORDS.getOrDefault("initial", Set.of());
    private static final Set<String> STARTERS = WORDS.getOrDefault("starter", Set.of());
    private static final Set<String> HEADINGS = WORDS.getOrDefault("heading", Set.of());
    private static final Set<String> JOINED = WORDS.getOrDefault("joined", Set.of());
    private static final int LONGEST_ABBREVIATION = 4;
    private static final String COPYRIGHT = "Copyright";

    private Sentences() {}

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new HashMap<>();
        for (String line : DataLines.of(Sentences.class, "sentence-ends.txt")) {
            String[] parts = line.split(" = ", -1);
            words.put(parts[0], Set.of(parts[1].split(", ", -1)));
        }
        return words;
    }

    /** Spans of the sentences of {@code text}, in order, without the white space between them. */
    public static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        int[] closing = closingBrackets(text);
        int start = skipBlank(text, 0);
        int at = start;
        int aside = -1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '(' && closing[at] >= 0) {
                aside = Math.max(aside, closing[at]);
            }
            if (c != '.' && c != '?' && c != '!') {
                if (at > aside && opensWithoutStop(text, at)) {
                    sentences.add(new Span(start, trimmedEnd(text, at)));
                    start = at;
                }
                at++;
                continue;
            }
            int end = behindClosers(text, at + 1);
            int next = skipBlank(text, end);
            if (end - 1 >= aside && next > end && next < text.length() && ends(text, start, at, end, next)) {
                sentences.add(new Span(start, end));
                start = next;
            }
            at = Math.max(end, at + 1);
        }
        int last = trimmedEnd(text, text.length());
        if (start < last) {
            sentences.add(new Span(start, last));
        }
        return sentences;
    }

    private static boolean ends(String text, int start, int stop, int end, int next) {
        char first = text.charAt(next);
        String word = wordBefore(text, start, stop);
        if (Character.isLowerCase(first)) {
            return isWholeWord(word) && !JOINED.contains(wordFrom(text, next));
        }
        boolean opens = Character.isUpperCase(first) || Character.isDigit(first) || OPENERS.indexOf(first) >= 0;
        if (!opens || text.charAt(stop) != '.') {
            return opens;
        }
        if (word.isEmpty() || isListNumber(text, start, stop)) {
            return stop - start > 4;
        }
        if (isHeading(text, start, stop)) {
            return false;
        }
        if (!isAbbreviation(text, stop, word, next, end > stop + 1)) {
            return true;
        }
        return isStarter(text, next) && !NEVER.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Before a small letter only a word that is surely no abbreviation ends a sentence: {@code … kernels. eBPF …}. */
    private static boolean isWholeWord(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        return word.length() > LONGEST_ABBREVIATION
                && word.chars().allMatch(Character::isLowerCase)
                && !NEVER.contains(folded)
                && !BEFORE_NUMBER.contains(folded);
    }

    /** {@code Results.} before its own text belongs to it. */
    private static boolean isHeading(String text, int start, int stop) {
        return stop - start <= LONGEST_HEADING
                && HEADINGS.contains(text.substring(start, stop).toLowerCase(Locale.ROOT));
    }

    /** A publisher's line begins a sentence even where the stop before it is missing. */
    private static boolean opensWithoutStop(String text, int at) {
        char c = text.charAt(at);
        if ((c != '©' && c != 'C') || at < 2 || !Character.isWhitespace(text.charAt(at - 1))) {
            return false;
        }
        int end = trimmedEnd(text, at);
        boolean open = end > 0 && text.charAt(end - 1) != '.';
        return c == '©'
                ? open
                        && !text.substring(Math.max(0, end - COPYRIGHT.length()), end)
                                .equalsIgnoreCase(COPYRIGHT)
                : open && text.startsWith(COPYRIGHT + " ©", at);
    }

    private static boolean isAbbreviation(String text, int stop, String word, int next, boolean closed) {
        String folded = word.toLowerCase(Locale.ROOT);
        if ((NEVER.contains(folded) || word.equals("Ms")) && !closed) {
            return true;
        }
        boolean capital = Character.isUpperCase(text.charAt(next));
        boolean numeral = !capital
                || isRoman(wordFrom(text, next))
                || wordFrom(text, next).length() == 1;
        if (BEFORE_NUMBER.contains(folded) && (numeral || folded.equals("al"))) {
            return !closed && !Character.isDigit(before(text, stop - word.length()));
        }
        if ((folded.equals("etc") || folded.equals("res")) && !capital) {
            return true;
        }
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return isInitial(text, stop);
        }
        return isRoman(word) || isDotted(word);
    }

    /** The last visible character before an offset. */
    private static char before(String text, int at) {
        int end = trimmedEnd(text, at);
        return end > 0 ? text.charAt(end - 1) : ' ';
    }

    /** {@code Donald E. Knuth}, {@code by J. Doe}; not {@code share A. Under …}. */
    private static boolean isInitial(String text, int stop) {
        int end = trimmedEnd(text, stop - 1);
        if (end == 0 || ".(".indexOf(text.charAt(end - 1)) >= 0) {
            return true;
        }
        String word = wordBefore(text, Math.max(0, end - LONGEST_WORD), end);
        return word.isEmpty()
                || Character.isUpperCase(word.charAt(0))
                || INITIALS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** {@code U.S}, {@code Ph.D}, {@code J.-P}: capitals with dots between. */
    private static boolean isDotted(String word) {
        int dot = word.indexOf('.');
        return dot > 0 && dot <= 2 && word.length() <= 5 && Character.isUpperCase(word.charAt(word.length() - 1));
    }

    private static boolean isRoman(String word) {
        return word.length() <= 5 && word.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
    }

    private static boolean isListNumber(String text, int start, int stop) {
        return stop - start <= 3 && text.substring(start, stop).chars().allMatch(Character::isDigit);
    }

    private static boolean isStarter(String text, int from) {
        return STARTERS.contains(wordFrom(text, from).toLowerCase(Locale.ROOT));
    }

    private static String wordFrom(String text, int from) {
        int to = from;
        while (to < text.length() && to - from < LONGEST_WORD && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    /** The word that ends at {@code stop}, without brackets and quotes before it, at most 24 characters of it. */
    private static String wordBefore(String text, int start, int stop) {
        int from = stop;
        int least = Math.max(start, stop - LONGEST_WORD);
        while (from > least && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        while (from < stop && "([{\"'“‘".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return text.substring(from, stop);
    }

    private static int behindClosers(String text, int from) {
        int at = from;
        while (at < text.length() && CLOSERS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int skipBlank(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int trimmedEnd(String text, int from) {
        int end = from;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** For each opening round bracket the offset of its closing one, if that is near; else -1. */
    private static int[] closingBrackets(String text) {
        int[] closing = new int[text.length()];
        int[] open = new int[64];
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            closing[at] = -1;
            char c = text.charAt(at);
            if (c == '(') {
                open[depth++ % open.length] = at;
            } else if (c == ')' && depth > 0) {
                int from = open[--depth % open.length];
                closing[from] = at - from <= LONGEST_ASIDE ? at : -1;
            }
        }
        return closing;
    }
}
