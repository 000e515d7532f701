package winnow.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Divides an abstract into sentences, in one pass.
 *
 * <p>A sentence ends at {@code . ? !} (with what closes behind it: quotes and brackets) before white
 * space and something a sentence can begin with: a capital, a digit, an opening bracket or quote. It
 * does not end behind an abbreviation, an initial or a Roman numeral, nor within a pair of round
 * brackets. What is left at the end is a sentence too, with or without a full stop.
 */
public final class Sentences {
    private static final int LONGEST_WORD = 24;
    private static final int LONGEST_ASIDE = 400;
    private static final String CLOSERS = ".?!)]}\"'’”»";
    private static final String OPENERS = "\"'(“‘[<~$`*«{\\";

    /** Never at the end of a sentence, unless a frequent opening of a sentence follows. */
    private static final Set<String> NEVER = Set.of(
            "i.e", "e.g", "a.k.a", "vs", "cf", "vol", "pp", "p", "fig", "figs", "eq", "eqs", "sec", "ref", "refs", "dr",
            "mr", "mrs", "prof", "approx", "ca", "resp", "viz", "w.r.t", "i.i.d");
    /** An abbreviation only before a number. */
    private static final Set<String> BEFORE_NUMBER = Set.of("no", "nos", "ch", "al", "art");
    /** Open a sentence so often that even an abbreviation before them ends one. */
    private static final Set<String> STARTERS = Set.of(
            "we",
            "the",
            "this",
            "these",
            "our",
            "it",
            "in",
            "to",
            "however",
            "moreover",
            "furthermore",
            "finally",
            "with",
            "for",
            "while",
            "as",
            "using",
            "here",
            "thus",
            "they",
            "such",
            "experiments",
            "results");

    private Sentences() {}

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
        int last = trimmedEnd(text);
        if (start < last) {
            sentences.add(new Span(start, last));
        }
        return sentences;
    }

    private static boolean ends(String text, int start, int stop, int end, int next) {
        char first = text.charAt(next);
        if (text.charAt(stop) != '.') {
            return Character.isUpperCase(first) || Character.isDigit(first) || OPENERS.indexOf(first) >= 0;
        }
        if (!Character.isUpperCase(first) && !Character.isDigit(first) && OPENERS.indexOf(first) < 0) {
            return false;
        }
        String word = wordBefore(text, start, stop);
        if (word.isEmpty() || isListNumber(text, start, stop)) {
            return stop - start > 4;
        }
        if (!isAbbreviation(word, first, end > stop + 1)) {
            return true;
        }
        return isStarter(text, next) && !NEVER.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isAbbreviation(String word, char next, boolean closed) {
        String folded = word.toLowerCase(Locale.ROOT);
        if ((NEVER.contains(folded) || word.equals("Ms")) && !closed) {
            return true;
        }
        boolean capital = Character.isUpperCase(next);
        if (BEFORE_NUMBER.contains(folded) && (!capital || folded.equals("al"))) {
            return !closed;
        }
        if ((folded.equals("etc") || folded.equals("res")) && !capital) {
            return true;
        }
        return (word.length() == 1 && Character.isUpperCase(word.charAt(0))) || isRoman(word) || isDotted(word);
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
        int to = from;
        while (to < text.length() && to - from < LONGEST_WORD && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return STARTERS.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
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

    private static int trimmedEnd(String text) {
        int end = text.length();
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
