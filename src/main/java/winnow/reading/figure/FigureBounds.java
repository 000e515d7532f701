package winnow.reading.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import winnow.reading.figure.Quantity.Sort;

/** Gives the quantities of a sentence their bounds, and joins those that stand in one list. */
final class FigureBounds {
    private static final FigureLexicon BOUNDS = FigureLexicon.of("figure-bounds");
    private static final FigureLexicon STOPS = FigureLexicon.of("figure-stops");
    private static final Set<String> STATISTICS = Set.of("median", "maximum", "average", "geomean");
    private static final int FAR = 8;

    private final FigureWords words;
    private final List<Quantity> quantities;

    private FigureBounds(FigureWords words, List<Quantity> plain) {
        this.words = words;
        this.quantities = new ArrayList<>(plain);
    }

    static List<Quantity> of(FigureWords words, List<Quantity> plain) {
        if (plain.isEmpty()) {
            return plain;
        }
        FigureBounds bounds = new FigureBounds(words, plain);
        bounds.quantities.replaceAll(bounds::bounded);
        bounds.joinLists();
        bounds.shareUnits();
        bounds.spreadPairedStatistics();
        bounds.spreadAverage();
        bounds.spreadAlongLists();
        return bounds.quantities;
    }

    private Quantity bounded(Quantity quantity) {
        int at = quantity.from();
        if (words.isOneOf(at - 1, "from", "between")) {
            at--;
        }
        if (words.isOneOf(at - 1, "ranging", "ranges", "varying")) {
            at--;
        }
        if (words.isOneOf(at - 1, "just", "only", "merely") && words.is(at - 2, "of")) {
            at--;
        }
        int factor = words.is(at - 1, "of") ? at - 2 : at - 1;
        if (words.isOneOf(factor, "factor", "factors") && quantity.sort() == Sort.FOLD) {
            at = words.is(factor - 1, "a") ? factor - 1 : factor;
        }
        String bound = null;
        for (int round = 0; round < 3; round++) {
            int end = words.isOneOf(at - 1, "a", "an", "the") ? at - 1 : at;
            int count = BOUNDS.wordsBefore(words, end);
            if (count == 0) {
                break;
            }
            String outer = BOUNDS.value(words.phrase(end - count, end));
            bound = bound == null || !"about".equals(outer) ? outer : bound;
            at = end - count;
        }
        String best = bound == null ? statistic(quantity, at) : bound;
        return new Quantity(
                at,
                quantity.from(),
                quantity.to(),
                quantity.value(),
                quantity.high(),
                quantity.unit(),
                quantity.sort(),
                best,
                quantity.list());
    }

    /** {@code 10+%}, {@code 30% geomean}, {@code mean error 15%}, {@code average speedup of 3x}. */
    private @Nullable String statistic(Quantity quantity, int outer) {
        if (words.is(quantity.from() + 1, "+") || (words.is(quantity.to(), "+") && words.isGlued(quantity.to()))) {
            return "at least";
        }
        int count = BOUNDS.wordsFrom(words, quantity.to());
        String behind = count == 0 ? null : BOUNDS.value(words.phrase(quantity.to(), quantity.to() + count));
        if (behind != null
                && (STATISTICS.contains(behind) || behind.equals("at least"))
                && !words.is(quantity.to(), "at")) {
            return behind;
        }
        int at = words.isOneOf(outer - 1, "of") ? outer - 2 : outer - 1;
        for (int back = 0; back < 4 && words.isWord(at) && !STOPS.has(words.lower(at)); back++, at--) {
            String value = BOUNDS.value(words.lower(at));
            if (value != null && STATISTICS.contains(value) && !words.is(at, "peak")) {
                return value;
            }
        }
        return null;
    }

    private void joinLists() {
        for (int i = 1; i < quantities.size(); i++) {
            Quantity before = quantities.get(i - 1);
            Quantity quantity = quantities.get(i);
            boolean symbol = words.is(before.outer() - 1, "=");
            boolean same = before.sort() == quantity.sort() || (before.sort() == Sort.BARE && !symbol);
            if (same && quantity.outer() == quantity.from() && isJoint(before.to(), quantity.outer())) {
                quantities.set(i, quantity.inList(before.list()));
            }
        }
    }

    private boolean isJoint(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!words.isOneOf(at, ",", "and", "or", "&", "/")) {
                return false;
            }
        }
        return from < to && to - from <= 2;
    }

    /** {@code 68, 16 and 7%}: the last one's unit is everyone's. */
    private void shareUnits() {
        for (int i = quantities.size() - 2; i >= 0; i--) {
            Quantity quantity = quantities.get(i);
            Quantity next = quantities.get(i + 1);
            boolean shares = next.sort() == Sort.FOLD || next.sort() == Sort.SHARE || next.sort() == Sort.RATE;
            if (quantity.isNear(next) && quantity.sort() == Sort.BARE && shares) {
                quantities.set(i, quantity.with(next.unit(), next.sort()));
            }
        }
    }

    /** {@code median and maximum speedups of 45x and 6150x … and 17x and 3403x}. */
    private void spreadPairedStatistics() {
        for (int at = 1; at + 1 < words.size(); at++) {
            String first = BOUNDS.value(words.lower(at - 1));
            String second = BOUNDS.value(words.lower(at + 1));
            boolean pair = first != null && second != null && STATISTICS.contains(first) && STATISTICS.contains(second);
            if (!pair || !words.isOneOf(at, "and", "or", "/")) {
                continue;
            }
            for (int i = 1; i < quantities.size(); i++) {
                boolean two = quantities.get(i).isNear(quantities.get(i - 1)) && sizeOfList(i) == 2;
                if (two && quantities.get(i - 1).from() > at) {
                    quantities.set(i - 1, quantities.get(i - 1).withBound(first));
                    quantities.set(i, quantities.get(i).withBound(second));
                }
            }
            return;
        }
    }

    private int sizeOfList(int i) {
        int from = i;
        int to = i;
        while (from > 0 && quantities.get(from - 1).isNear(quantities.get(i))) {
            from--;
        }
        while (to + 1 < quantities.size() && quantities.get(to + 1).isNear(quantities.get(i))) {
            to++;
        }
        return to - from + 1;
    }

    /** "on average" belongs to the quantity shortly before it, else to the next one. */
    private void spreadAverage() {
        for (int at = 0; at + 1 < words.size(); at++) {
            if (!words.is(at + 1, "average") || !words.isOneOf(at, "on", "in")) {
                continue;
            }
            int next = 0;
            while (next < quantities.size() && quantities.get(next).from() < at) {
                next++;
            }
            boolean told = next > 0
                    && at - quantities.get(next - 1).to() <= FAR
                    && "average".equals(quantities.get(next - 1).bound());
            if (told) {
                continue;
            }
            boolean before = next > 0
                    && at - quantities.get(next - 1).to() <= FAR
                    && quantities.get(next - 1).bound() == null;
            int chosen = before ? next - 1 : next;
            if (chosen < quantities.size() && quantities.get(chosen).bound() == null) {
                quantities.set(chosen, quantities.get(chosen).withBound("average"));
            }
        }
    }

    private void spreadAlongLists() {
        for (int i = 1; i < quantities.size(); i++) {
            Quantity before = quantities.get(i - 1);
            Quantity quantity = quantities.get(i);
            boolean same = before.unit().equals(quantity.unit()) && quantity.high() == null && before.high() == null;
            boolean upTo = same && "up to".equals(before.bound()) && isBareConjunct(before, quantity);
            if (quantity.bound() == null && (quantity.isNear(before) || upTo)) {
                quantities.set(i, quantity.withBound(before.bound()));
            }
        }
    }

    /** {@code up to 4x faster loading and 2x faster start}: no verb stands between. */
    private boolean isBareConjunct(Quantity before, Quantity quantity) {
        if (!words.isOneOf(quantity.outer() - 1, "and", ",") || quantity.outer() - before.to() > FAR) {
            return false;
        }
        for (int at = before.to(); at < quantity.outer(); at++) {
            if (FigureEffects.isVerb(words.lower(at)) || words.isOneOf(at, ";", "while", "but", "(")) {
                return false;
            }
        }
        return true;
    }
}
