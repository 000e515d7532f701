package winnow.reading.figure;

import java.util.ArrayList;
import java.util.List;

/** Tells for each list of quantities of a sentence what named systems it is measured against. */
final class FigureAgainst {
    private final FigureWords words;
    private final List<List<Quantity>> lists;
    private final List<FigureComparison> comparisons;
    private final List<List<String>> names = new ArrayList<>();

    private FigureAgainst(FigureWords words, List<List<Quantity>> lists, List<FigureComparison> comparisons) {
        this.words = words;
        this.lists = lists;
        this.comparisons = comparisons;
        lists.forEach(list -> names.add(List.of()));
    }

    /** Names for each list, in the order of the lists. */
    static List<List<String>> of(FigureWords words, List<List<Quantity>> lists, List<Quantity> all, FigureOwner owner) {
        FigureAgainst against = new FigureAgainst(words, lists, FigureComparison.of(words, all, owner));
        against.comparisons.forEach(against::give);
        against.goOnWithBy(all, owner);
        return against.names;
    }

    private void give(FigureComparison comparison) {
        int next = 0;
        while (next < lists.size() && first(next).outer() < comparison.from()) {
            next++;
        }
        boolean opening = comparison.from() <= 2 && !FigureEffects.isVerb(words.lower(comparison.from()));
        if (next < lists.size() && (opening || leadsTo(comparison, next))) {
            int last = opening ? lists.size() : next + 1;
            for (int i = next; i < last; i++) {
                names.set(i, comparison.names());
            }
            return;
        }
        if (next == 0 && names.get(0).isEmpty()) {
            names.set(0, comparison.names());
        }
        int oldest = next;
        for (int i = next - 1; i >= 0 && names.get(i).isEmpty(); i--) {
            names.set(i, comparison.names());
            oldest = i;
            if (i > 0 && isParted(last(i - 1).to(), first(i).outer())) {
                break;
            }
        }
        if (isEach(comparison, oldest, next)) {
            for (int i = oldest; i < next; i++) {
                names.set(i, List.of(comparison.names().get(i - oldest)));
            }
        }
    }

    /** {@code 5x in latency and 10x in energy over A and B, respectively}. */
    private boolean isEach(FigureComparison comparison, int from, int to) {
        boolean respectively =
                words.is(comparison.to(), "respectively") || words.is(comparison.to() + 1, "respectively");
        boolean single = lists.subList(from, to).stream().allMatch(list -> list.size() == 1);
        return respectively
                && single
                && to - from > 1
                && to - from == comparison.names().size();
    }

    /** {@code outperforms A by 2x}, {@code improves it over A and B by 2x}. */
    private boolean leadsTo(FigureComparison comparison, int next) {
        int at = first(next).outer();
        return words.isOneOf(at - 1, "by", "with")
                && !words.isOneOf(at - 2, "and", ",")
                && at - comparison.to() <= 12
                && !isParted(comparison.to(), at);
    }

    /** A verb or another comparison stands between. */
    private boolean isParted(int from, int to) {
        for (int at = from; at < to; at++) {
            if (FigureEffects.isVerb(words.lower(at))
                    || words.isOneOf(at, ";", "while", "whereas", "generates", "is", "are")) {
                return true;
            }
        }
        return false;
    }

    /** {@code outperforms A by 2x and B by 3x}, {@code outperforms A by 2x on X and by 3x on Y}. */
    private void goOnWithBy(List<Quantity> all, FigureOwner owner) {
        for (int i = 1; i < lists.size(); i++) {
            int by = first(i).outer() - 1;
            int from = last(i - 1).to();
            if (!names.get(i).isEmpty() || names.get(i - 1).isEmpty() || !words.is(by, "by") || isParted(from, by)) {
                continue;
            }
            List<String> more = List.of();
            if (words.isOneOf(from, "and", ",")) {
                more = FigureComparison.parse(words, all, owner, from, words.is(from + 1, "and") ? from + 2 : from + 1)
                        .names();
            }
            names.set(i, more.isEmpty() ? names.get(i - 1) : more);
        }
    }

    private Quantity first(int list) {
        return lists.get(list).get(0);
    }

    private Quantity last(int list) {
        return lists.get(list).get(lists.get(list).size() - 1);
    }
}
