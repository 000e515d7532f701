package winnow.reading.figure;

import java.util.Locale;
import java.util.Set;
import winnow.reading.figure.Quantity.Sort;

/**
 * Reads the unit after a number.
 *
 * <pre>
 * unit   = known ("(" its initials ")")? | scale? known | scale? things | devices | ""
 * things = ("new" | "more" | …)? noun{0,4} plural ("per" noun)? | "of which" | before "were"
 * </pre>
 */
final class QuantityUnits {
    static final String MAGNITUDE = "order(s) of magnitude";
    private static final FigureLexicon UNITS = FigureLexicon.of("figure-units");
    private static final Set<String> SCALES =
            Set.of("hundred", "thousand", "million", "billion", "trillion", "k", "m", "b", "t");
    private static final Set<String> FURTHER = Set.of("more", "new", "other", "additional", "different", "further");
    private static final Set<String> IRREGULAR =
            Set.of("people", "men", "women", "children", "criteria", "participants");
    private static final int LONGEST = 5;

    private final FigureWords words;
    private final FigureNouns nouns;

    QuantityUnits(FigureWords words) {
        this.words = words;
        this.nouns = new FigureNouns(words);
    }

    /**
     * @param to behind its last word; where it begins when there is none
     * @param text as a figure tells it
     */
    record Unit(int to, String text, Sort sort) {}

    /** The unit that begins at {@code at}, of the number at {@code number}. */
    Unit at(int number, int at) {
        if (words.is(number - 1, "$") && !isScale(at) && !words.is(at, "%")) {
            return new Unit(at, "$", Sort.MONEY);
        }
        if (isScale(at)) {
            Unit scaled = scaled(at);
            if (scaled.to() > at) {
                return scaled;
            }
        }
        if (words.is(at, "-") && words.isGlued(at) && words.isOneOf(at + 1, "fold", "times")) {
            return new Unit(at + 2, "x", Sort.FOLD);
        }
        int to = at + count(at);
        if (to > at) {
            return known(at, to);
        }
        if (isFactor(number) || (words.is(number - 1, "×") && words.isGlued(number))) {
            return new Unit(at, "x", Sort.FOLD);
        }
        boolean whole = words.text(number).indexOf('.') < 0 && !words.isGlued(at);
        Unit things = whole ? things(at) : new Unit(at, "", Sort.BARE);
        return things;
    }

    private boolean isScale(int at) {
        return SCALES.contains(words.lower(at)) && (words.lower(at).length() > 1 || words.isGlued(at));
    }

    /** {@code 1.1 million times}, {@code 200k+ frames}. */
    private Unit scaled(int at) {
        int next = words.is(at + 1, "+") && words.isGlued(at + 1) ? at + 2 : at + 1;
        Unit unit = at(at, next);
        if (unit.to() == next || unit.sort() == Sort.OTHER) {
            return new Unit(at, "", Sort.BARE);
        }
        return new Unit(unit.to(), words.text(at) + " " + unit.text(), unit.sort());
    }

    private Unit known(int from, int to) {
        String sort = UNITS.value(words.phrase(from, to));
        Sort kind = sort == null
                ? isRate(words.lower(to - 1)) ? Sort.RATE : Sort.COUNT
                : Sort.valueOf(sort.toUpperCase(Locale.ROOT));
        String text = switch (kind) {
            case FOLD -> "x";
            case SHARE -> "%";
            case MAGNITUDE -> MAGNITUDE;
            case COUNT -> words.text(to - 1);
            case RATE, GAIN, TIME, SIZE, ENERGY, MONEY, CONTEXT, OTHER, THINGS, BARE -> words.between(from, to);
        };
        boolean spelled = to - from > 1 && words.is(to, "(") && words.is(to + 2, ")") && isInitials(from, to);
        return spelled ? new Unit(to + 3, words.text(to + 1), kind) : new Unit(to, text, kind);
    }

    /** {@code percentage points (pp)}: the short form is the unit. */
    private boolean isInitials(int from, int to) {
        String letters = words.lower(to + 1);
        if (letters.length() != to - from) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (words.lower(from + i).charAt(0) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int count(int at) {
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

    /** {@code TFLOPs/s}, {@code images/s}, {@code tokens/character}: units that no list holds whole. */
    private static boolean isRate(String word) {
        int slash = word.indexOf('/');
        return (slash > 2 && slash + 1 < word.length() && word.charAt(slash - 1) == 's')
                || word.endsWith("/s")
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

    /** {@code 47 new bugs}, {@code users per day}, {@code 28 of which}, {@code 28 were new}. */
    private Unit things(int at) {
        if (words.is(at, "of") && words.isOneOf(at + 1, "which", "them")) {
            return new Unit(at + 2, "", Sort.THINGS);
        }
        if (words.isOneOf(at, "were", "are", "have")) {
            return new Unit(at, "", Sort.THINGS);
        }
        int whole = wholeAfter(at);
        if (whole > 0) {
            return new Unit(at, things(whole).text(), Sort.THINGS);
        }
        int end = at;
        while (end < at + LONGEST && words.isWord(end) && (isModifier(end) || nouns.isNoun(end))) {
            end++;
        }
        boolean shared = words.isOneOf(end, "and", "or", ",") && words.isNumeral(end + 1);
        while (end > at && (!isPlural(words.lower(end - 1)) || FURTHER.contains(words.lower(end - 1)))) {
            end--;
        }
        if (end == at) {
            boolean further = words.isWord(at) && isModifier(at);
            return shared && words.isWord(at) ? sharedThings(at) : new Unit(at, "", further ? Sort.THINGS : Sort.BARE);
        }
        boolean per = words.is(end, "per") && words.isWord(end + 1);
        int to = per ? end + 2 : end;
        return new Unit(to, words.between(end - 1, to), Sort.THINGS);
    }

    /** {@code 11 of the 12 bugs}, {@code 11 out of 12 bugs}: where the things of the whole begin; 0 when none do. */
    private int wholeAfter(int at) {
        int of = words.is(at, "out") ? at + 1 : at;
        int number = words.isOneOf(of + 1, "the", "all", "these", "our") ? of + 2 : of + 1;
        return words.is(of, "of") && words.isNumeral(number) && words.isWord(number + 1) ? number + 1 : 0;
    }

    /** {@code 26 unknown and 12 known bugs}: both are of bugs. */
    private Unit sharedThings(int at) {
        int next = at;
        while (!words.isNumeral(next)) {
            next++;
        }
        Unit things = things(next + 1);
        return new Unit(at, things.text(), things.sort());
    }

    private boolean isModifier(int at) {
        String word = words.lower(at);
        return FURTHER.contains(word) || (word.length() > 4 && (word.endsWith("ed") || word.endsWith("ly")));
    }

    private static boolean isPlural(String word) {
        boolean s = word.length() > 3 && word.endsWith("s");
        return IRREGULAR.contains(word) || (s && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is"));
    }

    /** A number in words counts before "times", "orders of magnitude", a time, and things. */
    boolean isCountedInWords(int at, Unit unit) {
        if (words.isOneOf(at, "a", "an")) {
            return unit.sort() == Sort.MAGNITUDE && words.is(at + 2, "of");
        }
        return switch (unit.sort()) {
            case FOLD, MAGNITUDE, SHARE, TIME -> true;
            case THINGS -> !words.is(at, "one");
            case RATE, GAIN, SIZE, ENERGY, MONEY, COUNT, CONTEXT, OTHER, BARE -> false;
        };
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
}
