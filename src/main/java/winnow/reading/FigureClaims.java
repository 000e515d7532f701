package winnow.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import winnow.reading.Quantity.Sort;

/**
 * Keeps, of the quantities of a sentence, those that the paper claims for its own work. Background,
 * settings of the experiment and a baseline's own number are let go.
 */
final class FigureClaims {
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
    private final FigureOwner owner;

    FigureClaims(FigureWords words, FigureOwner owner) {
        this.words = words;
        this.owner = owner;
    }

    /** A form of a verb of effect that is no noun as well. */
    static boolean isVerb(String word) {
        String noun = EFFECTS.value(word);
        return noun != null && !noun.isEmpty() && !NOUNS_TOO.contains(word);
    }

    /** The claimed ones, with a unit for those that had none ({@code score}, {@code ratio}). */
    List<Quantity> of(List<Quantity> quantities) {
        List<Quantity> claimed = new ArrayList<>();
        List<Quantity> sizes = new ArrayList<>();
        for (Quantity quantity : quantities) {
            if (isSomebodyElses(quantity)) {
                continue;
            }
            if (quantity.sort() == Sort.COUNT || quantity.sort() == Sort.CONTEXT) {
                sizes.add(quantity);
            } else if (quantity.sort() == Sort.BARE) {
                Quantity measured = measured(quantity, claimed);
                if (measured != null) {
                    claimed.add(measured);
                }
            } else if (isClaimed(quantity)) {
                claimed.add(quantity);
            }
        }
        return claimed.isEmpty() ? headlines(sizes) : claimed;
    }

    /** Sizes reached are told where nothing else is: "demonstrated on up to 128 GPUs", "contexts of up to 1M". */
    private List<Quantity> headlines(List<Quantity> sizes) {
        List<Quantity> headlines = new ArrayList<>();
        for (Quantity size : sizes) {
            boolean bound = size.bound() != null && !size.bound().equals("about");
            String last = size.high() == null ? size.value() : size.high();
            boolean titled = owner.isInTitle(last) && (bound || size.high() != null);
            if (titled || (bound && size.sort() == Sort.COUNT && isShown())) {
                headlines.add(size);
            }
        }
        return headlines;
    }

    private boolean isShown() {
        for (int at = 0; at < words.size(); at++) {
            String word = words.lower(at);
            if (word.startsWith("demonstrat")
                    || word.startsWith("scal")
                    || word.startsWith("evaluat")
                    || word.startsWith("deploy")) {
                return true;
            }
        }
        return false;
    }

    private boolean isClaimed(Quantity quantity) {
        int before = quantity.outer() - 1;
        return switch (quantity.sort()) {
            case FOLD -> !isSetting(quantity) && !isCountOfThings(quantity);
            case MAGNITUDE -> true;
            case SHARE, GAIN, ENERGY -> hasEffect(quantity) && !isSetting(quantity);
            case RATE -> !words.isOneOf(before, "with", "on", "via", "over", "a", "an") && !isSetting(quantity);
            case TIME ->
                words.isOneOf(before, "in", "within", "to", "only", "just", "than", "of", "takes", "by")
                        && hasEffect(quantity)
                        && !words.isOneOf(quantity.to(), "of");
            case SIZE ->
                (words.isOneOf(before, "to", "by", "only", "just") || words.isOneOf(before, "of"))
                        && hasChange(quantity);
            case MONEY -> quantity.bound() != null || words.isOneOf(before, "for", "only", "just", "of");
            case COUNT, CONTEXT, OTHER, BARE -> false;
        };
    }

    /** {@code 8x A100}, {@code repeated 3 times}. */
    private boolean isCountOfThings(Quantity quantity) {
        boolean device = quantity.bound() == null
                && quantity.high() == null
                && FigureNames.isNamed(words, quantity.to())
                && words.text(quantity.to()).chars().anyMatch(Character::isDigit);
        return device || (words.is(quantity.to() - 1, "times") && !hasEffect(quantity));
    }

    private boolean isSetting(Quantity quantity) {
        int to = quantity.to();
        boolean noun = SETTINGS.has(words.lower(to)) || (words.isWord(to) && SETTINGS.has(words.lower(to + 1)));
        boolean cache = words.isWord(to + 1) && words.isWord(to) && SETTINGS.has(words.lower(to + 2));
        boolean larger =
                words.isOneOf(to, "larger", "higher", "smaller", "lower", "more", "bigger", "longer", "fewer", "less");
        if ((noun || cache) && !larger) {
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

    private boolean hasEffect(Quantity quantity) {
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

    private boolean hasChange(Quantity quantity) {
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

    /** A bare number is claimed beside the name of a measure, or behind "and" after such a one. */
    private @Nullable Quantity measured(Quantity quantity, List<Quantity> claimed) {
        boolean decimal = quantity.value().indexOf('.') >= 0;
        int end = quantity.outer();
        for (int skip = 0;
                skip < 2
                        && words.isOneOf(
                                end - 1, "of", "is", "are", "was", "=", ":", "to", "at", "reaches", "by", "from");
                skip++) {
            end--;
        }
        int count = MEASURES.wordsBefore(words, end);
        String unit = count == 0 ? null : MEASURES.value(words.phrase(end - count, end));
        if (unit != null && (decimal || end < quantity.outer())) {
            return quantity.with(unit, Sort.BARE);
        }
        unit = measureBehind(quantity.to());
        if (unit != null && (decimal || quantity.bound() != null)) {
            return quantity.with(unit, Sort.BARE);
        }
        Quantity last = claimed.isEmpty() ? null : claimed.get(claimed.size() - 1);
        boolean follows = last != null && last.sort() == Sort.BARE && words.isOneOf(quantity.outer() - 1, "and", ",");
        return last != null && follows && decimal ? quantity.with(last.unit(), Sort.BARE) : null;
    }

    private @Nullable String measureBehind(int to) {
        for (int at = to; at <= to + 1; at++) {
            int count = MEASURES.wordsFrom(words, at);
            if (count > 0) {
                return MEASURES.value(words.phrase(at, at + count));
            }
            if (!words.isWord(at)) {
                return null;
            }
        }
        return null;
    }

    /** {@code compared to 6.7x}, {@code while FlexGen only reaches 45%}, {@code 3x achieved by FlexGen}. */
    private boolean isSomebodyElses(Quantity quantity) {
        int before = words.isOneOf(quantity.outer() - 1, "the", "a", "an", "only")
                ? quantity.outer() - 2
                : quantity.outer() - 1;
        boolean compared = words.isOneOf(before, "versus", "vs", "than", "against")
                || (words.isOneOf(before, "to", "with") && words.isOneOf(before - 1, "compared", "opposed", "relative"))
                || (words.isOneOf(before, "of") && words.isOneOf(before - 1, "instead"));
        boolean left = words.is(before, "from") && quantity.high() == null && quantity.outer() - 1 == before;
        int to = quantity.to();
        boolean by = words.isOneOf(to, "achieved", "obtained", "reported", "reached", "attained", "required", "needed")
                && words.isOneOf(to + 1, "by", "with", "in")
                && owner.isOther(words, to + 2);
        boolean possessive = words.lower(before).endsWith("'s")
                && !owner.isOwnName(words.text(before).replace("'s", ""))
                && FigureNames.isNamed(words, before)
                && words.isOneOf(before - 1, "to", "than", "with", "over");
        return compared || left || by || possessive || isInTheirClause(quantity) || isSupposed(quantity);
    }

    private boolean isInTheirClause(Quantity quantity) {
        for (int at = quantity.outer() - 1;
                at >= Math.max(0, quantity.outer() - FAR_BACK) && !words.is(at, ";");
                at--) {
            if (words.isOneOf(at, "while", "whereas", "but", "whilst")) {
                return owner.isOther(words, at + 1);
            }
            if (words.isNumeral(at)) {
                return false;
            }
        }
        return false;
    }

    /** {@code if we want 60 FPS}, {@code would otherwise require 40 GB}. */
    private boolean isSupposed(Quantity quantity) {
        for (int at = quantity.outer() - 1; at >= Math.max(0, quantity.outer() - FAR_BACK); at--) {
            if (words.isOneOf(at, ",", ";", ":")) {
                return false;
            }
            if (words.isOneOf(at, "if", "would", "cannot", "otherwise")) {
                return true;
            }
        }
        return false;
    }
}
