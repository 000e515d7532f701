package winnow.reading.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import winnow.reading.figure.Quantity.Sort;

/**
 * Finds the quantities of a sentence, in one pass: numerals and numbers in words, ranges, units.
 *
 * <pre>
 * quantity  = number unit? | number unit? dash number unit | "from" number "to" number unit | "twice" | …
 * dash      = "-" | "–" | "~" | "to" | "and" behind "between"
 * </pre>
 */
final class Quantities {
    private static final FigureLexicon UNITS = FigureLexicon.of("figure-units");
    private static final FigureLexicon NUMBERS = FigureLexicon.of("figure-numbers");
    private static final Set<String> WORDS = Set.of(
            "twice", "half", "double", "doubles", "doubling", "doubled", "triple", "triples", "tripling", "tripled");
    /** More than this no sentence of prose has. */
    private static final int MOST = 200;

    private final FigureWords words;
    private final FigureNumerals numerals;
    private final List<Quantity> found = new ArrayList<>();

    private Quantities(FigureWords words) {
        this.words = words;
        this.numerals = new FigureNumerals(words);
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
        if (words.isNumeral(at) && numerals.isRatio(at)) {
            return add(at, at + 3, valueAt(at), null, "", Sort.BARE);
        }
        if (words.isNumeral(at)) {
            return numerals.isNameOrReference(at) ? numerals.behindName(at) : number(at);
        }
        if (!words.isWord(at)) {
            return at;
        }
        return NUMBERS.has(words.lower(at)) || words.isOneOf(at, "a", "an") ? number(at) : wordQuantity(at);
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
        if (word.equals("half") && words.isOneOf(at - 1, "by", "in")) {
            return add(at, at + 1, "50", null, "%", Sort.SHARE);
        }
        if (isMultiplying(at)) {
            return add(at, at + 1, word.startsWith("d") ? "2" : "3", null, "x", Sort.FOLD);
        }
        int hyphen = word.indexOf('-');
        String head = hyphen > 0
                ? word.substring(0, hyphen)
                : word.endsWith("fold") ? word.substring(0, word.length() - 4) : "";
        String value = NUMBERS.value(head);
        String tail = hyphen > 0 ? word.substring(hyphen + 1) : "fold";
        if (word.startsWith("order-of-mag") || word.startsWith("orders-of-mag")) {
            return add(at, at + 1, "1", null, MAGNITUDE, Sort.MAGNITUDE);
        }
        if (value == null || head.isEmpty()) {
            return at;
        }
        boolean sorts = words.isOneOf(at - 1, "is", "are") && !words.isWord(at + 1);
        if (sorts || words.lower(at + 1).startsWith("contribution")) {
            return at;
        }
        if (tail.equals("fold") || tail.equals("times")) {
            return add(at, at + 1, value, null, "x", Sort.FOLD);
        }
        return tail.startsWith("order") ? add(at, at + 1, value, null, MAGNITUDE, Sort.MAGNITUDE) : at;
    }

    private static final String MAGNITUDE = "order(s) of magnitude";

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
        int unitTo = unitAt + unitWords(unitAt);
        int upper = upperEnd(at, unitTo);
        if (upper > 0) {
            int end = upper + 1 + unitWords(upper + 1);
            if (isSame(unitAt, unitTo, upper + 1, end) && (words.isNumeral(upper) || end > upper + 1)) {
                return range(at, upper, end);
            }
        }
        if (!words.isNumeral(at) && !isCounted(unitAt, unitTo)) {
            return wordQuantity(at);
        }
        boolean half = words.isGlued(unitAt) && unitTo == unitAt && (words.isWord(unitAt) || words.is(unitAt, "-"));
        if (half && !words.isNumeral(unitAt + 1)) {
            return compound(at, unitAt);
        }
        return add(at, unitTo, value, null, unit(at, unitAt, unitTo), sort(at, unitAt, unitTo));
    }

    /** A number in words counts only before "times", "orders of magnitude" and the like. */
    private boolean isCounted(int unitAt, int unitTo) {
        Sort sort = sort(unitAt - 1, unitAt, unitTo);
        if (words.isOneOf(unitAt - 1, "a", "an")) {
            return sort == Sort.MAGNITUDE && words.is(unitAt + 1, "of");
        }
        return sort == Sort.FOLD || sort == Sort.MAGNITUDE || sort == Sort.SHARE || sort == Sort.TIME;
    }

    /** {@code 10-fold} is a quantity; {@code 557-million-parameter}, {@code 8-socket}, {@code 3D} are not. */
    private int compound(int at, int joint) {
        int tail = words.is(joint, "-") ? joint + 1 : joint;
        if (words.isOneOf(tail, "fold", "times", "x") || words.lower(tail).startsWith("order")) {
            return add(
                    at,
                    tail + 1,
                    valueAt(at),
                    null,
                    words.lower(tail).startsWith("order") ? MAGNITUDE : "x",
                    words.lower(tail).startsWith("order") ? Sort.MAGNITUDE : Sort.FOLD);
        }
        return numerals.behindName(at);
    }

    private int range(int at, int upper, int end) {
        String high = valueAt(upper);
        String unit = unit(upper, upper + 1, end);
        Sort sort = sort(upper, upper + 1, end);
        boolean leap = words.is(at - 1, "from")
                && words.is(upper - 1, "to")
                && (isChange(at - 1, sort) || isLess(high, valueAt(at)));
        if (leap) {
            return add(upper, end, high, null, unit, sort);
        }
        return add(at, end, valueAt(at), high, unit, sort);
    }

    /** A range goes up; from more to less is a change. */
    private static boolean isLess(String value, String other) {
        return Double.parseDouble(value) < Double.parseDouble(other);
    }

    /** "raises it from 40% to 60%" tells the old and the new; "gains from 2x to 5x" tell a range. */
    private boolean isChange(int from, Sort sort) {
        if (sort == Sort.FOLD
                || sort == Sort.MAGNITUDE
                || words.isOneOf(from - 1, "ranging", "range", "ranges", "lengths")) {
            return false;
        }
        for (int at = from - 1; at >= Math.max(0, from - 10); at--) {
            String noun = FigureEffects.EFFECTS.value(words.lower(at));
            boolean gains = at == from - 1 && noun != null && !noun.isEmpty() && !FigureEffects.isVerb(words.lower(at));
            if (words.isOneOf(at, ";", "ranging", "varying") || gains) {
                return false;
            }
            if (noun != null && !noun.isEmpty() && !noun.equals("performance")) {
                return true;
            }
        }
        return false;
    }

    /** Where the second number of a range stands, 0 when there is none. */
    private int upperEnd(int at, int dash) {
        boolean sign =
                words.isOneOf(dash, "-", "–", "—", "~", "−", "∼") && (words.isGlued(dash) || !words.is(dash, "-"));
        if (words.is(dash, "-") && words.is(dash + 1, "-") && words.isGlued(dash) && words.isNumeral(dash + 2)) {
            return dash + 2;
        }
        boolean between = words.is(dash, "and") && words.isOneOf(at - 1, "between");
        if ((sign || between || words.is(dash, "to"))
                && (words.isNumeral(dash + 1) || NUMBERS.has(words.lower(dash + 1)))) {
            return dash + 1;
        }
        return 0;
    }

    private boolean isSame(int from, int to, int otherFrom, int otherTo) {
        return from == to || sort(from - 1, from, to) == sort(otherFrom - 1, otherFrom, otherTo);
    }

    private int unitWords(int at) {
        int count = UNITS.wordsFrom(words, at);
        if (count == 0 && isRate(words.lower(at))) {
            return 1;
        }
        if (count == 1 && words.lower(at).startsWith("order") && words.is(at + 1, "of")) {
            return 0;
        }
        if (count == 0 && !words.isGlued(at)) {
            return devices(at);
        }
        boolean loose = count == 1 && !words.isGlued(at) && words.lower(at).length() == 1;
        return loose && words.isWord(at) && !words.isOneOf(at, "x", "s", "w", "h") ? 0 : count;
    }

    /** {@code TFLOPs/s}, {@code images/s}, {@code cells/second}: units that no list holds whole. */
    private static boolean isRate(String word) {
        return word.endsWith("/s")
                || word.endsWith("/sec")
                || word.endsWith("/second")
                || word.endsWith("flops")
                || word.endsWith("flop/s");
    }

    /** {@code 512 NVIDIA V100 GPUs}: up to three words name the device. */
    private int devices(int at) {
        for (int count = 1; count <= 3 && FigureNames.isNamed(words, at + count - 1); count++) {
            if ("count".equals(UNITS.value(words.lower(at + count)))) {
                return count + 1;
            }
        }
        return 0;
    }

    private Sort sort(int number, int from, int to) {
        if (from >= to) {
            return words.is(number - 1, "$") ? Sort.MONEY : isFactor(number) ? Sort.FOLD : Sort.BARE;
        }
        String sort = UNITS.value(words.phrase(from, to));
        if (sort == null && to - from == 1 && isRate(words.lower(from))) {
            return Sort.RATE;
        }
        return sort == null ? Sort.COUNT : Sort.valueOf(sort.toUpperCase(Locale.ROOT));
    }

    /** {@code by a factor of 3}, {@code a factor two}; not "the scaling factor of 8". */
    private boolean isFactor(int number) {
        int at = words.isOneOf(number - 1, "of", "to") ? number - 2 : number - 1;
        for (int back = 0; back < 3 && !words.isOneOf(at, "factor", "factors") && words.isWord(at); back++) {
            at--;
        }
        return words.isOneOf(at, "factor", "factors")
                && words.isOneOf(at - 1, "a", "by", "the")
                && !words.is(at, "scaling");
    }

    private String unit(int number, int from, int to) {
        return switch (sort(number, from, to)) {
            case FOLD -> "x";
            case SHARE -> "%";
            case MAGNITUDE -> MAGNITUDE;
            case BARE -> "";
            case MONEY -> from < to ? words.between(from, to) : "USD";
            case COUNT -> words.text(to - 1);
            case RATE, GAIN, TIME, SIZE, ENERGY, CONTEXT, OTHER -> words.between(from, to);
        };
    }

    private String valueAt(int at) {
        if (words.isNumeral(at)) {
            return words.text(at).replace(",", "");
        }
        String value = NUMBERS.value(words.lower(at));
        return value == null ? "1" : value;
    }

    private int add(int from, int to, String value, @Nullable String high, String unit, Sort sort) {
        found.add(new Quantity(from, from, to, value, high, unit, sort, null, found.size()));
        return to;
    }
}
