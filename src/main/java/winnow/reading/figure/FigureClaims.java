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
    private static final int FAR_BACK = 14;

    private final FigureWords words;
    private final FigureOwner owner;
    private final FigureEffects effects;
    private final FigureOthers others;

    FigureClaims(FigureWords words, FigureOwner owner) {
        this.words = words;
        this.owner = owner;
        this.effects = new FigureEffects(words);
        this.others = new FigureOthers(words, owner);
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

    /** {@code by up to 28% on A, and by up to 18% on B}. */
    private boolean goesOn(Quantity quantity, List<Quantity> claimed) {
        Quantity last = claimed.isEmpty() ? null : claimed.get(claimed.size() - 1);
        int before = words.isOneOf(quantity.outer() - 1, "by", "to") ? quantity.outer() - 2 : quantity.outer() - 1;
        return last != null
                && last.sort() == quantity.sort()
                && words.isOneOf(before, "and", ",")
                && quantity.outer() - last.to() <= FAR_BACK
                && !effects.isSetting(quantity);
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
            case MAGNITUDE -> true;
            case ENERGY -> words.isOneOf(before, "is", "of", "only", "just", "consumes") || effects.hasEffect(quantity);
            case SHARE, GAIN ->
                (effects.hasEffect(quantity) || FigureEffects.isStatistic(quantity)) && !effects.isSetting(quantity);
            case RATE -> !words.isOneOf(before, "with", "on", "via", "over", "a", "an") && !effects.isSetting(quantity);
            case TIME -> isTimeTaken(quantity);
            case SIZE -> isSizeSaved(quantity);
            case MONEY -> quantity.bound() != null || words.isOneOf(before, "for", "only", "just", "of");
            case COUNT, CONTEXT, OTHER, BARE -> false;
        };
    }

    /** {@code trains in 5 minutes}, {@code needs 0.4 s}. */
    private boolean isTimeTaken(Quantity quantity) {
        int before = quantity.outer() - 1;
        if (words.isOneOf(before, "takes", "needs", "requires", "requiring")) {
            return true;
        }
        boolean told = words.isOneOf(before, "in", "within", "to", "only", "just", "than", "of", "by");
        boolean span = words.is(quantity.to(), "of") && !words.isOneOf(before - 1, "only", "just");
        return told && !span && effects.hasEffect(quantity);
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
        if (unit != null && (decimal || end < quantity.outer() || quantity.outer() < quantity.from())) {
            return quantity.with(unit, Sort.BARE);
        }
        unit = measureBehind(quantity.to());
        if (unit != null && (decimal || quantity.bound() != null)) {
            return quantity.with(unit, Sort.BARE);
        }
        boolean follows = decimal && words.isOneOf(quantity.outer() - 1, "and", ",");
        boolean byAsWell = words.is(quantity.outer() - 1, "by") && words.isOneOf(quantity.outer() - 2, "and", ",");
        for (Quantity last : claimed) {
            if ((follows && last.sort() == Sort.BARE) || (byAsWell && last.sort() == Sort.FOLD)) {
                return quantity.with(last.unit(), last.sort());
            }
        }
        return null;
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
