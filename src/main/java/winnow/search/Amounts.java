package winnow.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of a text by value and unit, however they are spelled: {@code 2x}, {@code twice}, {@code double};
 * {@code two orders of magnitude}, {@code a hundred times}; {@code two fifths}, {@code 40 %}. An amount
 * gives two keys, for its size to the nearest step and to the next nearest, so that {@code nearly thirty
 * times} meets {@code 29x}. A step is a tenth of a decade for factors and counts, and 3 points for shares.
 */
final class Amounts {
    private static final Map<String, Double> UNITS = Map.ofEntries(
            Map.entry("zero", 0.0),
            Map.entry("one", 1.0),
            Map.entry("two", 2.0),
            Map.entry("three", 3.0),
            Map.entry("four", 4.0),
            Map.entry("five", 5.0),
            Map.entry("six", 6.0),
            Map.entry("seven", 7.0),
            Map.entry("eight", 8.0),
            Map.entry("nine", 9.0),
            Map.entry("ten", 10.0),
            Map.entry("eleven", 11.0),
            Map.entry("twelve", 12.0),
            Map.entry("thirteen", 13.0),
            Map.entry("fourteen", 14.0),
            Map.entry("fifteen", 15.0),
            Map.entry("sixteen", 16.0),
            Map.entry("seventeen", 17.0),
            Map.entry("eighteen", 18.0),
            Map.entry("nineteen", 19.0),
            Map.entry("twenty", 20.0),
            Map.entry("thirty", 30.0),
            Map.entry("forty", 40.0),
            Map.entry("fifty", 50.0),
            Map.entry("sixty", 60.0),
            Map.entry("seventy", 70.0),
            Map.entry("eighty", 80.0),
            Map.entry("ninety", 90.0),
            Map.entry("dozen", 12.0),
            Map.entry("dozens", 24.0));
    private static final Map<String, Double> SCALES = Map.ofEntries(
            Map.entry("hundred", 1e2),
            Map.entry("hundreds", 1e2),
            Map.entry("thousand", 1e3),
            Map.entry("thousands", 1e3),
            Map.entry("k", 1e3),
            Map.entry("million", 1e6),
            Map.entry("millions", 1e6),
            Map.entry("m", 1e6),
            Map.entry("billion", 1e9),
            Map.entry("billions", 1e9),
            Map.entry("b", 1e9),
            Map.entry("trillion", 1e12),
            Map.entry("trillions", 1e12),
            Map.entry("t", 1e12));
    private static final Map<String, Double> FACTORS = Map.ofEntries(
            Map.entry("twice", 2.0),
            Map.entry("double", 2.0),
            Map.entry("doubles", 2.0),
            Map.entry("doubled", 2.0),
            Map.entry("doubling", 2.0),
            Map.entry("twofold", 2.0),
            Map.entry("thrice", 3.0),
            Map.entry("triple", 3.0),
            Map.entry("triples", 3.0),
            Map.entry("tripled", 3.0),
            Map.entry("threefold", 3.0),
            Map.entry("fourfold", 4.0),
            Map.entry("quadruple", 4.0),
            Map.entry("quadrupled", 4.0),
            Map.entry("fivefold", 5.0),
            Map.entry("sixfold", 6.0),
            Map.entry("sevenfold", 7.0),
            Map.entry("eightfold", 8.0),
            Map.entry("ninefold", 9.0),
            Map.entry("tenfold", 10.0),
            Map.entry("hundredfold", 100.0),
            Map.entry("thousandfold", 1000.0));
    private static final Map<String, Double> SHARES = Map.ofEntries(
            Map.entry("half", 50.0),
            Map.entry("halves", 50.0),
            Map.entry("halved", 50.0),
            Map.entry("halving", 50.0),
            Map.entry("third", 33.3),
            Map.entry("thirds", 33.3),
            Map.entry("quarter", 25.0),
            Map.entry("quarters", 25.0),
            Map.entry("fifth", 20.0),
            Map.entry("fifths", 20.0),
            Map.entry("sixth", 16.7),
            Map.entry("sixths", 16.7),
            Map.entry("seventh", 14.3),
            Map.entry("eighth", 12.5),
            Map.entry("eighths", 12.5),
            Map.entry("tenth", 10.0),
            Map.entry("tenths", 10.0),
            Map.entry("hundredth", 1.0));

    /** Every word that an amount without digits can begin with. */
    private static final Set<String> OPENERS = openers();

    private final String text;
    private final List<Word> words;
    private final List<Amount> found = new ArrayList<>();

    private Amounts(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    /**
     * What an amount is found by.
     *
     * @param key kind and size, such as {@code ×15}
     * @param near whether it is the next nearest step
     * @param from first word of it
     * @param to word behind it
     */
    record Amount(String key, boolean near, int from, int to) {}

    private static Set<String> openers() {
        Set<String> openers = new HashSet<>(Set.of("a", "an"));
        openers.addAll(UNITS.keySet());
        openers.addAll(FACTORS.keySet());
        openers.addAll(SHARES.keySet());
        return Set.copyOf(openers);
    }

    /** A number that some words spell, and the word behind it. */
    private record Numeral(double value, int to) {}

    static List<Amount> of(String text, List<Word> words) {
        Amounts amounts = new Amounts(text, words);
        for (int at = 0; at < words.size(); ) {
            Word word = words.get(at);
            at = word.isNumber() || OPENERS.contains(word.text()) ? amounts.read(at) : at + 1;
        }
        return amounts.found;
    }

    private int read(int at) {
        Double factor = FACTORS.get(word(at));
        if (factor != null) {
            add('×', factor, at, at + 1);
            return at + 1;
        }
        Numeral number = number(at);
        if (number == null) {
            return share(at, 1, at);
        }
        int to = number.to;
        String unit = word(to);
        if (SHARES.containsKey(unit)) {
            return share(at, number.value, to);
        }
        if (unit.equals("order") || unit.equals("orders")) {
            add('×', Math.pow(10, number.value), at, to + 1);
            return to + 1;
        }
        if (unit.equals("x") || unit.equals("times") || unit.equals("fold") || follows(to, '×')) {
            add('×', number.value, at, to);
        } else if (unit.equals("percent") || (unit.equals("per") && word(to + 1).equals("cent")) || follows(to, '%')) {
            add('%', number.value, at, to);
        } else if (number.value >= 4) {
            add('#', number.value, at, to);
        }
        return to;
    }

    /** {@code half}, {@code a third}, {@code two fifths}: at the place of the noun. */
    private int share(int from, double times, int noun) {
        Double share = SHARES.get(word(noun));
        if (share != null && (word(noun).startsWith("hal") || from < noun || isOne(from - 1))) {
            add('%', share * times, from, noun + 1);
        }
        return noun + 1;
    }

    private boolean isOne(int at) {
        return word(at).equals("a") || word(at).equals("one");
    }

    /** {@code 1,024}, {@code 2.5 billion}, {@code three thousand}, {@code twenty-four}, {@code a hundred}. */
    private @Nullable Numeral number(int from) {
        int at = from;
        double value = 0;
        if (word(at).equals("a") || word(at).equals("an")) {
            boolean amount = SCALES.containsKey(word(at + 1)) && word(at + 1).length() > 1;
            if (!amount && !word(at + 1).equals("order") && !word(at + 1).equals("dozen")) {
                return null;
            }
            value = 1;
            at++;
        } else if (at < words.size() && words.get(at).isNumber()) {
            value = parsed(word(at++));
        } else if (UNITS.containsKey(word(at))) {
            while (UNITS.containsKey(word(at))) {
                value += UNITS.getOrDefault(word(at++), 0.0);
            }
        } else {
            return null;
        }
        while (SCALES.containsKey(word(at)) && (word(at).length() > 1 || glued(at))) {
            value *= SCALES.getOrDefault(word(at++), 1.0);
        }
        return new Numeral(value, at);
    }

    private boolean glued(int at) {
        return words.get(at - 1).end() == words.get(at).start();
    }

    private static double parsed(String number) {
        try {
            return Double.parseDouble(number);
        } catch (NumberFormatException e) {
            return 0; // 1.2.3 is no number
        }
    }

    private String word(int at) {
        return at >= 0 && at < words.size() ? words.get(at).text() : "";
    }

    /** Whether a sign stands right behind the last word of a number. */
    private boolean follows(int to, char sign) {
        int at = words.get(to - 1).end();
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\\')) {
            at++;
        }
        return at < text.length() && text.charAt(at) == sign;
    }

    private void add(char kind, double value, int from, int to) {
        if (value <= 0) {
            return;
        }
        double size = kind == '%' ? value / 3 : Math.log10(value) * 10;
        long nearest = Math.round(size);
        long next = size > nearest ? nearest + 1 : nearest - 1;
        found.add(new Amount(kind + Long.toString(nearest), false, from, to));
        found.add(new Amount(kind + Long.toString(next), true, from, to));
    }
}
