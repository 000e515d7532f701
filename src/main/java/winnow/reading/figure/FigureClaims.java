package winnow.reading.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import winnow.reading.figure.Quantity.Sort;

/**
 * Keeps, of the quantities of a sentence, those that the paper claims for its own work. Background,
 * settings of the experiment and a baseline's own number are let go.
 */
final class FigureClaims {
    private static final FigureLexicon MEASURES = FigureLexicon.of("figure-measures");
    private static final FigureLexicon STOPS = FigureLexicon.of("figure-stops");
    private static final int FAR_BACK = 14;
    private static final int NEAR = 6;

    private final FigureWords words;
    private final FigureOwner owner;
    private final boolean result;
    private final FigureEffects effects;
    private final FigureOthers others;
    private final CountClaims counts;

    /**
     * @param result whether the sentence tells results
     */
    FigureClaims(FigureWords words, FigureOwner owner, boolean result) {
        this.words = words;
        this.owner = owner;
        this.result = result;
        this.effects = new FigureEffects(words);
        this.others = new FigureOthers(words, owner);
        this.counts = new CountClaims(words, owner);
    }

    /** The claimed ones, with a unit for those that had none ({@code score}, {@code ratio}). */
    List<Quantity> of(List<Quantity> quantities) {
        List<Quantity> claimed = new ArrayList<>();
        List<Quantity> sizes = new ArrayList<>();
        Quantity dropped = null;
        for (Quantity quantity : quantities) {
            if (others.isSomebodyElses(quantity) || (dropped != null && isJoined(dropped, quantity))) {
                dropped = quantity;
                continue;
            }
            if (quantity.sort() == Sort.COUNT || quantity.sort() == Sort.CONTEXT) {
                sizes.add(quantity);
            } else if (quantity.sort() == Sort.BARE) {
                Quantity measured = measured(quantity, claimed);
                if (measured != null) {
                    claimed.add(measured);
                }
            } else if (isClaimed(quantity) || goesOn(quantity, claimed)) {
                claimed.add(quantity);
            } else {
                dropped = quantity;
            }
        }
        return claimed.isEmpty() ? headlines(sizes) : claimed;
    }

    /** {@code 800 Gbps RDMA or 80 Gbps}: what the one is, the other is. */
    private boolean isJoined(Quantity before, Quantity quantity) {
        if (words.is(quantity.outer() - 1, "is") && words.is(quantity.outer() - 2, "which")) {
            return quantity.outer() - before.to() <= 3;
        }
        return before.sort() == quantity.sort()
                && quantity.outer() == quantity.from()
                && words.isOneOf(quantity.outer() - 1, "and", "or", ",")
                && quantity.outer() - before.to() <= 3;
    }

    /** {@code by up to 28% on A, and by up to 18% on B}, {@code A (90%), B (80%)}, {@code 7 rows of A, 9 rows of B}. */
    private boolean goesOn(Quantity quantity, List<Quantity> claimed) {
        Quantity last = claimed.isEmpty() ? null : claimed.get(claimed.size() - 1);
        if (last == null || last.sort() != quantity.sort() || effects.isSetting(quantity)) {
            return false;
        }
        int before = words.isOneOf(quantity.outer() - 1, "by", "to") ? quantity.outer() - 2 : quantity.outer() - 1;
        int far = quantity.outer() - last.to();
        if (quantity.sort() == Sort.THINGS) {
            return words.isOneOf(before, "and", ",", "across", "spanning")
                    && far <= FAR_BACK
                    && words.isNumeral(quantity.from());
        }
        return (words.isOneOf(before, "and", ",", ";") && far <= FAR_BACK)
                || (words.is(before, "(") && words.is(last.to(), ")") && far <= NEAR);
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
            case FOLD -> !effects.isSetting(quantity) && !isCountOfThings(quantity);
            case MAGNITUDE ->
                !words.isOneOf(before, "across", "over", "spanning", "spans", "span", "within", "through");
            case ENERGY -> words.isOneOf(before, "is", "of", "only", "just", "consumes") || effects.hasEffect(quantity);
            case SHARE, GAIN ->
                (words.isOneOf(before, "→", "⇒")
                                || (words.is(before, ">") && words.is(before - 1, "="))
                                || effects.hasEffect(quantity)
                                || FigureEffects.isStatistic(quantity))
                        && !effects.isSetting(quantity);
            case RATE -> !words.isOneOf(before, "with", "on", "via", "over", "a", "an") && !effects.isSetting(quantity);
            case TIME -> isTimeTaken(quantity);
            case SIZE -> isSizeSaved(quantity);
            case MONEY -> quantity.bound() != null || isCost(words.is(before, "$") ? before - 1 : before);
            case THINGS -> counts.isClaimed(quantity);
            case COUNT, CONTEXT, OTHER, BARE -> false;
        };
    }

    private boolean isCost(int before) {
        return words.isOneOf(
                before, "for", "only", "just", "of", "worth", "incurring", "costs", "costing", "is", "saves");
    }

    /** {@code trains in 5 minutes}, {@code needs 0.4 s}. */
    private boolean isTimeTaken(Quantity quantity) {
        int before = quantity.outer() - 1;
        if (words.isOneOf(before, "takes", "needs", "requires", "requiring")) {
            return true;
        }
        if (result && "up to".equals(quantity.bound()) && !effects.isSetting(quantity)) {
            return true;
        }
        boolean told = words.isOneOf(before, "in", "within", "to", "only", "just", "than", "of", "by");
        boolean span = words.is(quantity.to(), "of") && !words.isOneOf(before - 1, "only", "just");
        boolean reached = FigureEffects.isVerb(words.lower(before)) && MEASURES.wordsFrom(words, quantity.to()) > 0;
        return reached || (told && !span && effects.hasEffect(quantity));
    }

    /** {@code cuts memory to 4 GB}, {@code saves 20 GB}. */
    private boolean isSizeSaved(Quantity quantity) {
        int before = quantity.outer() - 1;
        boolean needed = quantity.bound() != null && words.isOneOf(before, "needs", "requires", "uses", "occupies");
        boolean told = words.isOneOf(before, "to", "by", "only", "just", "of");
        return needed || ((told || FigureEffects.isVerb(words.lower(before))) && effects.hasChange(quantity));
    }

    /** {@code 8x A100}, {@code repeated 3 times}. */
    private boolean isCountOfThings(Quantity quantity) {
        boolean device = quantity.bound() == null
                && quantity.high() == null
                && FigureNames.isNamed(words, quantity.to())
                && words.text(quantity.to()).chars().anyMatch(Character::isDigit);
        boolean said = words.is(quantity.outer() - 1, "by") || effects.hasEffect(quantity);
        return device || (words.is(quantity.to() - 1, "times") && !said);
    }

    /** A bare number with the unit of the measure beside it, of the number before it, or {@code score} when it has decimals. */
    private @Nullable Quantity measured(Quantity quantity, List<Quantity> before) {
        boolean decimal = quantity.value().indexOf('.') >= 0;
        int end = measureEnd(words, quantity.outer());
        int count = MEASURES.wordsBefore(words, end);
        String unit = count == 0 ? null : MEASURES.value(words.phrase(end - count, end));
        if (unit != null && (decimal || end < quantity.outer() || quantity.outer() < quantity.from())) {
            return quantity.with(unit, Sort.BARE);
        }
        unit = measureBehind(quantity.to());
        if (unit != null && (decimal || quantity.bound() != null)) {
            return quantity.with(unit, Sort.BARE);
        }
        boolean byAsWell = words.is(quantity.outer() - 1, "by") && words.isOneOf(quantity.outer() - 2, "and", ",");
        for (Quantity last : before) {
            if (byAsWell && last.sort() == Sort.FOLD) {
                return quantity.with(last.unit(), last.sort());
            }
        }
        return decimal && isTold(quantity, before) ? quantity.with("score", Sort.BARE) : null;
    }

    /** A decimal without a measure beside it: {@code gains of 0.09}, {@code from 8.34 to 4.24}, {@code (+0.63)}, after a score. */
    private boolean isTold(Quantity quantity, List<Quantity> before) {
        int at = quantity.outer() - 1;
        boolean known = words.isWord(quantity.to()) && !STOPS.has(words.lower(quantity.to()));
        boolean gain = words.is(at, "of") && FigureEffects.EFFECTS.has(words.lower(at - 1));
        boolean signed = words.text(quantity.from()).startsWith("+");
        boolean follows = words.isOneOf(at, "and", ",") && before.stream().anyMatch(last -> last.sort() == Sort.BARE);
        return !known && (gain || signed || follows || effects.isLeap(quantity));
    }

    /** Behind the measure before a number: {@code Recall@10 of 0.3}, {@code κ = 0.7}. */
    static int measureEnd(FigureWords words, int outer) {
        int end = outer;
        for (int skip = 0;
                skip < 2
                        && words.isOneOf(
                                end - 1, "of", "is", "are", "was", "=", ":", "to", "at", "reaches", "by", "from", "(");
                skip++) {
            end--;
        }
        return words.isNumeral(end - 1) && words.is(end - 2, "@") ? end - 2 : end;
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
}
