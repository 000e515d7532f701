package winnow.reading.figure;

import org.jspecify.annotations.Nullable;

/**
 * A number or a range with its unit, somewhere in a sentence, whatever it is said of.
 *
 * @param outer first word of what belongs to it, its bound and "from" included
 * @param from first word of the number
 * @param to behind the last word of its unit
 * @param value decimal numeral
 * @param high upper end of a range
 * @param unit as a figure tells it; empty for a bare number
 * @param sort what kind of unit
 * @param bound see {@link winnow.paper.Figure#bound()}
 * @param list number of the list it stands in; "2x, 3x and 5x" are one list
 */
record Quantity(
        int outer,
        int from,
        int to,
        String value,
        @Nullable String high,
        String unit,
        Sort sort,
        @Nullable String bound,
        int list) {

    /** Kinds of units; the file figure-units.txt names them in lower case. */
    enum Sort {
        FOLD,
        SHARE,
        MAGNITUDE,
        RATE,
        GAIN,
        TIME,
        SIZE,
        ENERGY,
        MONEY,
        COUNT,
        CONTEXT,
        /** Whatever is counted: bugs, frames, users. */
        THINGS,
        OTHER,
        BARE
    }

    Quantity with(String otherUnit, Sort otherSort) {
        return new Quantity(outer, from, to, value, high, otherUnit, otherSort, bound, list);
    }

    Quantity withBound(@Nullable String other) {
        return new Quantity(outer, from, to, value, high, unit, sort, other, list);
    }

    Quantity inList(int number) {
        return new Quantity(outer, from, to, value, high, unit, sort, bound, number);
    }

    boolean isNear(Quantity other) {
        return list == other.list;
    }
}
