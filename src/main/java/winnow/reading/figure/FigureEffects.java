package winnow.reading.figure;

import java.util.Set;
import winnow.reading.figure.Quantity.Sort;

/** What the words around a quantity say: an effect, as of a result, or a setting of the experiment. */
final class FigureEffects {
    static final FigureLexicon EFFECTS = FigureLexicon.of("figure-effects");
    private static final FigureLexicon MEASURES = FigureLexicon.of("figure-measures");
    private static final FigureLexicon SETTINGS = FigureLexicon.of("figure-settings");
    private static final Set<String> NOUNS_TOO = Set.of(
            "speedup",
            "speed-up",
            "speed",
            "increase",
            "decrease",
            "gain",
            "drop",
            "boost",
            "use",
            "lift",
            "results",
            "result",
            "score",
            "scores",
            "gains",
            "increases",
            "drops",
            "compressed",
            "uplift",
            "pruning",
            "savings",
            "saving",
            "support",
            "outputs",
            "advances",
            "shows",
            "processing",
            "pruned",
            "increased",
            "reduced");
    private static final Set<String> ONLY = Set.of("only", "just", "merely");
    private static final int FAR_BACK = 14;
    private static final int FAR_AHEAD = 7;

    private final FigureWords words;

    FigureEffects(FigureWords words) {
        this.words = words;
    }

    /** A form of a verb of effect that is no noun as well. */
    static boolean isVerb(String word) {
        String noun = EFFECTS.value(word);
        return noun != null && !noun.isEmpty() && !NOUNS_TOO.contains(word);
    }

    boolean isSetting(Quantity quantity) {
        int to = quantity.to();
        boolean noun = SETTINGS.has(words.lower(to)) || (words.isWord(to) && SETTINGS.has(words.lower(to + 1)));
        boolean cache = words.isWord(to + 1) && words.isWord(to) && SETTINGS.has(words.lower(to + 2));
        boolean larger =
                words.isOneOf(to, "larger", "higher", "smaller", "lower", "more", "bigger", "longer", "fewer", "less");
        if ((noun || cache) && !larger) {
            return true;
        }
        int end = words.isOneOf(quantity.outer() - 1, "of", "=", "at") ? quantity.outer() - 1 : quantity.outer();
        if (SETTINGS.wordsBefore(words, end) > 0) {
            return true;
        }
        int before = words.isOneOf(quantity.outer() - 1, "a", "an", "the", "both")
                ? quantity.outer() - 2
                : quantity.outer() - 1;
        boolean given = words.isOneOf(before, "with", "under", "using", "at", "for", "across");
        return quantity.sort() == Sort.SHARE
                && given
                && !isEffect(to)
                && !isEffect(to + 1)
                && !isEffect(to + 2)
                && !words.is(to, "of");
    }

    private boolean isEffect(int at) {
        return EFFECTS.has(words.lower(at))
                || MEASURES.has(words.lower(at))
                || words.lower(at).startsWith("improv");
    }

    boolean hasEffect(Quantity quantity) {
        for (int at = quantity.outer() - 1;
                at >= Math.max(0, quantity.outer() - FAR_BACK) && !words.is(at, ";");
                at--) {
            if (isEffect(at) || ONLY.contains(words.lower(at))) {
                return true;
            }
        }
        for (int at = quantity.to(); at < quantity.to() + FAR_AHEAD && !words.is(at, ";"); at++) {
            if (isEffect(at)) {
                return true;
            }
        }
        return false;
    }

    boolean hasChange(Quantity quantity) {
        for (int at = quantity.outer() - 1;
                at >= Math.max(0, quantity.outer() - FAR_BACK) && !words.is(at, ";");
                at--) {
            String noun = EFFECTS.value(words.lower(at));
            boolean less = noun != null && (noun.equals("reduction") || noun.equals("savings"));
            if (less || ONLY.contains(words.lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** {@code from 8.34 to 4.24}: the new value of a change. */
    boolean isLeap(Quantity quantity) {
        if (!words.is(quantity.from() - 1, "to")) {
            return false;
        }
        for (int at = quantity.from() - 2; at >= Math.max(0, quantity.from() - FAR_AHEAD); at--) {
            if (words.is(at, "from")) {
                return words.isNumeral(at + 1);
            }
        }
        return false;
    }

    static boolean isStatistic(Quantity quantity) {
        String bound = quantity.bound();
        return bound != null && !bound.equals("about") && !bound.equals("more than");
    }
}
