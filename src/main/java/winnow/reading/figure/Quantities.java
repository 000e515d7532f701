package winnow.reading.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import winnow.reading.figure.Quantity.Sort;
import winnow.reading.figure.QuantityUnits.Unit;
import winnow.text.Numerals;

/**
 * Finds the quantities of a sentence, in one pass: numerals and numbers in words, ranges, units.
 *
 * <pre>
 * quantity  = number unit? | number unit? dash number unit | "from" number "to" number unit | "twice" | …
 * dash      = "-" | "–" | "~" | "to" | "and" after "between"
 * </pre>
 */
final class Quantities {
    private static final Set<String> WORDS = Set.of(
            "twice", "half", "double", "doubles", "doubling", "doubled", "triple", "triples", "tripling", "tripled");
    /** After these "from 1% to 2%" is a range, not a change. */
    private static final Set<String> RANGING = Set.of(
            "ranging",
            "range",
            "ranges",
            "varying",
            "varies",
            "vary",
            "spanning",
            "lengths",
            "sizes",
            "of",
            "by",
            "gains",
            "improvements",
            "reductions",
            "savings",
            "speedups",
            "rates");
    /** More than this no sentence of prose has. */
    private static final int MOST = 200;

    private final FigureWords words;
    private final FigureNumerals numerals;
    private final QuantityUnits units;
    private final List<Quantity> found = new ArrayList<>();

    private Quantities(FigureWords words) {
        this.words = words;
        this.numerals = new FigureNumerals(words);
        this.units = new QuantityUnits(words);
    }

    static List<Quantity> of(FigureWords words) {
        Quantities quantities = new Quantities(words);
        int at = 0;
        while (at < words.size() && quantities.found.size() < MOST) {
            at = Math.max(at + 1, quantities.readAt(at));
        }
        return quantities.found;
    }

    /** Reads what begins at a word and says where to go on. */
    private int readAt(int at) {
        if (words.isNumeral(at)) {
            int skipped = numerals.behindOther(at);
            if (skipped > at) {
                return skipped;
            }
            return numerals.isRatio(at) ? add(at, at + 3, valueAt(at), null, "", Sort.BARE) : number(at);
        }
        if (!words.isWord(at)) {
            return at;
        }
        return words.value(at) != null || words.isOneOf(at, "a", "an") ? number(at) : wordQuantity(at);
    }

    /** {@code twice as fast}, {@code doubles the throughput}, {@code tenfold}, {@code two-order-of-magnitude}. */
    private int wordQuantity(int at) {
        String word = words.lower(at);
        if (!WORDS.contains(word) && word.indexOf('-') < 0 && !word.endsWith("fold")) {
            return at;
        }
        if (word.equals("twice") && !words.isOneOf(at + 1, ",", ".", "a", "in", "by", "on", "for")) {
            return add(at, at + 1, "2", null, "x", Sort.FOLD);
        }
        if (word.equals("half")) {
            boolean by = words.isOneOf(at - 1, "by", "in");
            boolean of = words.isOneOf(at + 1, "the", "of", "its", "that", "as");
            return by
                    ? add(at, at + 1, "50", null, "%", Sort.SHARE)
                    : of ? add(at, at + 1, "0.5", null, "x", Sort.FOLD) : at;
        }
        if (isMultiplying(at)) {
            return add(at, at + 1, word.startsWith("d") ? "2" : "3", null, "x", Sort.FOLD);
        }
        return compoundWord(at, word);
    }

    private int compoundWord(int at, String word) {
        int hyphen = word.indexOf('-');
        String head = hyphen > 0
                ? word.substring(0, hyphen)
                : word.endsWith("fold") ? word.substring(0, word.length() - 4) : "";
        String value = Numerals.word(head);
        String tail = hyphen > 0 ? word.substring(hyphen + 1) : "fold";
        if (word.startsWith("order-of-mag") || word.startsWith("orders-of-mag")) {
            return add(at, at + 1, "1", null, QuantityUnits.MAGNITUDE, Sort.MAGNITUDE);
        }
        boolean sorts = words.isOneOf(at - 1, "is", "are") && !words.isWord(at + 1);
        if (value == null || sorts || words.lower(at + 1).startsWith("contribution")) {
            return at;
        }
        if (tail.equals("fold") || tail.equals("times")) {
            return add(at, at + 1, value, null, "x", Sort.FOLD);
        }
        return tail.startsWith("order") ? add(at, at + 1, value, null, QuantityUnits.MAGNITUDE, Sort.MAGNITUDE) : at;
    }

    private boolean isMultiplying(int at) {
        return words.isOneOf(at, "doubles", "doubling", "doubled", "triples", "tripling", "tripled")
                || (words.isOneOf(at, "double", "triple") && words.isOneOf(at + 1, "the", "its", "their", "that"));
    }

    private int number(int at) {
        String value = valueAt(at);
        int unitAt = at + 1;
        if (words.is(unitAt, "+") && words.isGlued(unitAt)) {
            unitAt++;
        }
        Unit unit = units.at(at, unitAt);
        int upper = upperEnd(at, unit.sort() == Sort.THINGS ? unitAt : unit.to());
        if (upper > 0) {
            Unit second = units.at(upper, upper + 1);
            second = second.sort() == Sort.BARE ? new Unit(second.to(), unit.text(), unit.sort()) : second;
            boolean same = unit.to() == unitAt || unit.sort() == Sort.THINGS || unit.sort() == second.sort();
            if (same && (words.isNumeral(upper) || second.to() > upper + 1)) {
                return range(at, upper, second);
            }
        }
        boolean counted = words.isNumeral(at) || units.isCountedInWords(at, unit);
        if (!counted || (unit.sort() == Sort.BARE && !words.isNumeral(at))) {
            return wordQuantity(at);
        }
        boolean half = words.isGlued(unitAt) && unit.to() == unitAt && (words.isWord(unitAt) || words.is(unitAt, "-"));
        if (half && !words.isNumeral(unitAt + 1)) {
            return compound(at, unitAt);
        }
        String text = unitOf(unit);
        if (unit.sort() == Sort.THINGS && text.isEmpty()) {
            return add(at, unit.to(), value, null, text, Sort.BARE);
        }
        boolean loose = unit.sort() == Sort.BARE || unit.sort() == Sort.THINGS || unit.sort() == Sort.COUNT;
        if (loose && numerals.isPartOfName(at)) {
            return unit.to();
        }
        return add(at, unit.to(), value, null, text, unit.sort());
    }

    /** {@code 47 bugs, 28 of which}: the second is of the same things. */
    private String unitOf(Unit unit) {
        if (unit.sort() == Sort.THINGS && unit.text().isEmpty()) {
            for (int i = found.size() - 1; i >= 0; i--) {
                if (found.get(i).sort() == Sort.THINGS) {
                    return found.get(i).unit();
                }
            }
        }
        return unit.text();
    }

    /** {@code 10-fold} is a quantity; {@code 557-million-parameter}, {@code 8-socket}, {@code 3D} are not. */
    private int compound(int at, int joint) {
        int tail = words.is(joint, "-") ? joint + 1 : joint;
        boolean order = words.lower(tail).startsWith("order");
        if (order || words.isOneOf(tail, "fold", "times", "x")) {
            return add(
                    at,
                    tail + 1,
                    valueAt(at),
                    null,
                    order ? QuantityUnits.MAGNITUDE : "x",
                    order ? Sort.MAGNITUDE : Sort.FOLD);
        }
        return numerals.behindName(at);
    }

    private int range(int at, int upper, Unit unit) {
        String high = valueAt(upper);
        if (words.text(at).startsWith("+") && words.is(upper - 1, "to")) {
            add(at, at + 1, valueAt(at), null, unit.text(), unit.sort());
            return add(upper, unit.to(), high, null, unit.text(), unit.sort());
        }
        boolean leap = words.is(at - 1, "from")
                && words.is(upper - 1, "to")
                && (isChange(at - 1, unit.sort()) || isLess(high, valueAt(at)));
        if (leap) {
            return add(upper, unit.to(), high, null, unit.text(), unit.sort());
        }
        return add(at, unit.to(), valueAt(at), high, unit.text(), unit.sort());
    }

    /** A range goes up; from more to less is a change. */
    private static boolean isLess(String value, String other) {
        return Double.parseDouble(value) < Double.parseDouble(other);
    }

    /** "rises from 40% to 60%" tells the old and the new; "gains from 2x to 5x", "of from 1% to 2%" tell a range. */
    private boolean isChange(int from, Sort sort) {
        String before = words.lower(from - 1);
        return sort != Sort.FOLD && sort != Sort.MAGNITUDE && !RANGING.contains(before);
    }

    /** Where the second number of a range stands, 0 when there is none. */
    private int upperEnd(int at, int dash) {
        int second = dash + 1;
        boolean joined = words.isOneOf(dash, "–", "—", "~", "−", "∼", "to")
                || (words.is(dash, "-") && (words.isGlued(dash) || words.isNumeral(dash + 1)))
                || (words.is(dash, "and") && isBetween(at));
        boolean parted = words.is(dash + 1, "-") && words.isGlued(dash + 1);
        if (words.is(dash, "-") && (parted || (words.isGlued(dash) && words.is(dash + 1, "to")))) {
            joined = true;
            second = dash + 2;
        } else if (words.is(dash, "up") && words.is(dash + 1, "to")) {
            joined = true;
            second = dash + 2;
        }
        second = words.isOneOf(second, "about", "over", "nearly", "almost", "~", "≈") && joined ? second + 1 : second;
        second = words.is(second, "$") && words.is(at - 1, "$") ? second + 1 : second;
        return joined && words.value(second) != null ? second : 0;
    }

    private boolean isBetween(int at) {
        return words.is(at - 1, "between") || words.is(at - 2, "between");
    }

    private String valueAt(int at) {
        @Nullable String value = words.value(at);
        return value == null ? "1" : value;
    }

    private int add(int from, int to, String value, @Nullable String high, String unit, Sort sort) {
        found.add(new Quantity(from, from, to, value, high, unit, sort, null, found.size()));
        return to;
    }
}
