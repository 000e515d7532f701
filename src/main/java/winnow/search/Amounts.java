package winnow.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import winnow.text.DataLines;
import winnow.text.Numerals;

/**
 * Amounts of a text by value and unit, however they are spelled: {@code 2x}, {@code twice}, {@code double};
 * {@code two orders of magnitude}, {@code a hundred times}; {@code two fifths}, {@code 40 %}. An amount
 * gives two keys, for its size to the nearest step and to the next nearest, so that {@code nearly thirty
 * times} meets {@code 29x}. A count is an amount only with what it counts behind it. A step is a tenth of a decade for factors and counts, and 3 points for shares.
 */
final class Amounts {
    /** {@code amounts.txt}: by kind, the value of each word. */
    private static final Map<String, Map<String, Double>> WORDS = words();

    /** Smaller counts are said of everything. */
    private static final int LEAST_COUNT = 4;

    private static final Map<String, Double> NUMBERS = Numerals.words().entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, word -> Double.valueOf(word.getValue())));

    private static final Map<String, Double> SCALES = WORDS.getOrDefault("scale", Map.of());
    private static final Map<String, Double> FACTORS = WORDS.getOrDefault("factor", Map.of());
    private static final Map<String, Double> SHARES = WORDS.getOrDefault("share", Map.of());

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

    private static Map<String, Map<String, Double>> words() {
        Map<String, Map<String, Double>> words = new HashMap<>();
        for (String line : DataLines.of(Amounts.class, "amounts.txt")) {
            String[] word = line.split(" ");
            words.computeIfAbsent(word[0], kind -> new HashMap<>()).put(word[1], Double.parseDouble(word[2]));
        }
        return words;
    }

    private static Set<String> openers() {
        Set<String> openers = new HashSet<>(Set.of("a", "an"));
        openers.addAll(NUMBERS.keySet());
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
        } else if (number.value >= LEAST_COUNT && unit.length() > 2 && Character.isLetter(unit.charAt(0))) {
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
        } else if (NUMBERS.containsKey(word(at))) {
            while (NUMBERS.containsKey(word(at))) {
                value += NUMBERS.getOrDefault(word(at++), 0.0);
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
