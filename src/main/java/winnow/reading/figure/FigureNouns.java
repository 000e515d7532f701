package winnow.reading.figure;

import java.util.Set;

/** Finds the noun phrases of a sentence without a grammar: what lies between words that no noun phrase holds. */
final class FigureNouns {
    static final int LONGEST = 5;
    private static final FigureLexicon STOPS = FigureLexicon.of("figure-stops");
    private static final Set<String> COMPARATIVES = Set.of(
            "faster", "higher", "lower", "less", "more", "fewer", "larger", "smaller", "better", "greater", "cheaper",
            "shorter", "longer", "slower", "quicker", "bigger");

    private final FigureWords words;

    FigureNouns(FigureWords words) {
        this.words = words;
    }

    boolean isComplement(int at) {
        return words.isOneOf(at, "in", "on", "for", "of", "when", "across", "during")
                && !words.is(at + 1, "average")
                && words.isWord(at + 1);
    }

    int skipArticles(int from) {
        int at = from;
        while (words.isOneOf(
                at, "the", "a", "an", "its", "their", "all", "our", "terms", "of", "both", "these", "this")) {
            at++;
        }
        return at;
    }

    /** Behind the last word of the noun phrase that begins here; a comparative may begin it. */
    int nounsEnd(int from, int longest) {
        int at = from;
        while (at < from + longest && words.isWord(at) && (isNoun(at) || (at == from && isComparative(at)))) {
            at++;
        }
        return at;
    }

    boolean isComparative(int at) {
        return COMPARATIVES.contains(words.lower(at));
    }

    boolean isNoun(int at) {
        String word = words.lower(at);
        return !STOPS.has(word) && !FigureEffects.isVerb(word) && !word.endsWith("'s");
    }

    /** The noun phrase that ends before a word; brackets and what is in them are passed over. */
    String nounsBefore(int end) {
        int to = end;
        if (words.is(to - 1, ")")) {
            while (to > 0 && end - to < 8 && !words.is(to - 1, "(")) {
                to--;
            }
            to--;
        }
        while (words.isOneOf(to - 1, "by", "only", "just", "even", "up", "further", "respectively")) {
            to--;
        }
        int from = to;
        while (from > 0
                && to - from < LONGEST
                && words.isWord(from - 1)
                && isNoun(from - 1)
                && !words.isNumeral(from - 2)) {
            from--;
        }
        if (from == to) {
            return "";
        }
        boolean of = words.isOneOf(from - 1, "of", "in", "for") || words.isOneOf(from - 2, "of", "in", "for");
        int prep = words.isOneOf(from - 1, "of", "in", "for") ? from - 1 : from - 2;
        int head = prep;
        while (of && head > 0 && prep - head < 3 && words.isWord(head - 1) && isNoun(head - 1)) {
            head--;
        }
        return of && head < prep ? words.between(head, to) : words.between(from, to);
    }

    /** {@code in terms of speed}. */
    String terms() {
        for (int at = 0; at + 2 < words.size(); at++) {
            if (words.is(at, "terms") && words.is(at + 1, "of")) {
                return words.between(at + 2, nounsEnd(at + 2, LONGEST));
            }
        }
        return "";
    }
}
