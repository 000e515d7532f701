package winnow.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one lexer of numbers written in digits.
 *
 * <pre>
 * numeral  = sign? digits power? | sign? "10" exponent
 * digits   = d+ (thousands ddd)* (point d+)?
 * thousands= "," | thin blank | "\," | "{,}"
 * point    = "." | "," where the text writes decimals so and never with a point
 * power    = ("×" | "\times" | "·" | "x") "10" exponent | "e" "-"? d+
 * exponent = "^" "{"? "-"? d+ "}"? | raised digits
 * </pre>
 *
 * <p>A sign belongs to the number only where no number, word or bracket before it makes it a dash or a minus.
 */
public final class Numerals {
    private static final int LONGEST = 40;
    private static final int MOST_ZEROS = 30;
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final List<String> THOUSANDS = List.of(",", "\u2009", "\u202f", "\\,", "{,}");
    private static final List<String> CROSSES = List.of("×", "\\times", "·", "\\cdot", "x", "*");
    private static final Map<String, String> WORDS = readWords();

    private final String text;
    private final boolean decimalComma;

    private Numerals(String text, boolean decimalComma) {
        this.text = text;
        this.decimalComma = decimalComma;
    }

    /** A lexer of a text; whether its comma is a decimal point is told by the whole of it. */
    public static Numerals of(String text) {
        return new Numerals(text, usesDecimalComma(text));
    }

    /** A lexer of a part of a text of which it is known whether its comma is a decimal point. */
    public static Numerals of(String part, boolean decimalComma) {
        return new Numerals(part, decimalComma);
    }

    /** Whether its comma is a decimal point. */
    public boolean decimalComma() {
        return decimalComma;
    }

    /** The value of a small number in words ({@code eight}, {@code dozen}), as a numeral; {@code null} for other words. */
    public static @Nullable String word(String lower) {
        String value = WORDS.get(lower);
        int hyphen = lower.indexOf('-');
        if (value != null || hyphen < 0) {
            return value;
        }
        String tens = WORDS.get(lower.substring(0, hyphen));
        String ones = WORDS.get(lower.substring(hyphen + 1));
        return tens != null && ones != null && tens.length() == 2 && tens.endsWith("0") && ones.length() == 1
                ? tens.charAt(0) + ones
                : null;
    }

    /** Small numbers in words by the word, each with its value as a numeral. */
    public static Map<String, String> words() {
        return WORDS;
    }

    private static Map<String, String> readWords() {
        Map<String, String> words = new HashMap<>();
        for (String line : DataLines.of(Numerals.class, "number-words.txt")) {
            String[] parts = line.split(" ", -1);
            words.put(parts[0], parts[1]);
        }
        return Map.copyOf(words);
    }

    /** All numerals, in order, those within words too. */
    public List<Numeral> all() {
        List<Numeral> all = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Numeral numeral = isDigit(at) || isSignChar(at) ? at(at) : null;
            if (numeral != null) {
                all.add(numeral);
            }
            at = numeral == null ? at + 1 : numeral.end();
        }
        return all;
    }

    /** The numeral that begins at an offset, with its sign or a digit; {@code null} when none does. */
    public @Nullable Numeral at(int from) {
        boolean signed = isSignChar(from);
        int digits = signed ? from + 1 : from;
        if (!isDigit(digits) || (signed && !isSign(from))) {
            return null;
        }
        StringBuilder plain = new StringBuilder(signed && text.charAt(from) != '+' ? "-" : "");
        int end = digits(digits, plain);
        int behind = power(end, plain);
        return new Numeral(from, behind, plain.toString());
    }

    private int digits(int from, StringBuilder plain) {
        int at = from;
        while (isDigit(at)) {
            plain.append(text.charAt(at++));
        }
        int group = at - from <= 3 ? thousands(at) : 0;
        while (group > 0 && at - from < LONGEST) {
            plain.append(text, group, group + 3);
            at = group + 3;
            group = thousands(at);
        }
        boolean point = isAt(at, '.') || (decimalComma && isAt(at, ','));
        if (point && isDigit(at + 1)) {
            plain.append('.');
            at++;
            while (isDigit(at)) {
                plain.append(text.charAt(at++));
            }
        }
        return at;
    }

    /** Where the three digits after a separator begin; 0 when none follow. */
    private int thousands(int at) {
        for (String separator : THOUSANDS) {
            boolean comma = separator.equals(",") && decimalComma;
            int next = at + separator.length();
            if (!comma
                    && text.startsWith(separator, at)
                    && isDigit(next)
                    && isDigit(next + 1)
                    && isDigit(next + 2)
                    && !isDigit(next + 3)) {
                return next;
            }
        }
        return 0;
    }

    /** Multiplies by a power of ten that follows; tells where the number ends. */
    private int power(int at, StringBuilder plain) {
        if (plain.toString().equals("10")) {
            int end = exponent(at, "1", plain);
            if (end > at) {
                return end;
            }
        }
        int cross = skipBlank(at);
        for (String sign : CROSSES) {
            int ten = skipBlank(cross + sign.length());
            if (text.startsWith(sign, cross) && text.startsWith("10", ten)) {
                int end = exponent(ten + 2, plain.toString(), plain);
                if (end > ten + 2) {
                    return end;
                }
            }
        }
        if ((isAt(at, 'e') || isAt(at, 'E')) && (isDigit(at + 1) || isAt(at + 1, '-'))) {
            int digits = isAt(at + 1, '-') ? at + 2 : at + 1;
            int end = digitsEnd(digits);
            return end > digits && !isLetter(end) ? scaled(plain.toString(), at + 1, end, end, plain) : at;
        }
        return at;
    }

    private int exponent(int at, String factor, StringBuilder plain) {
        int from = at;
        if (isAt(at, '^')) {
            from = isAt(at + 1, '{') ? at + 2 : at + 1;
            int end = digitsEnd(isAt(from, '-') ? from + 1 : from);
            int closed = isAt(end, '}') && isAt(at + 1, '{') ? end + 1 : end;
            return isDigit(end - 1) && end > from ? scaled(factor, from, end, closed, plain) : at;
        }
        int end = from;
        while (end < text.length() && (RAISED.indexOf(text.charAt(end)) >= 0 || (end == from && isAt(end, '⁻')))) {
            end++;
        }
        return end > from && !isAt(end - 1, '⁻') ? scaled(factor, from, end, end, plain) : at;
    }

    /** Puts the factor times ten to the power of a span into {@code plain}; too great a power leaves it. */
    private int scaled(String factor, int from, int to, int end, StringBuilder plain) {
        StringBuilder power = new StringBuilder();
        for (int i = from; i < Math.min(to, from + 4); i++) {
            int raised = RAISED.indexOf(text.charAt(i));
            power.append(raised >= 0 ? (char) ('0' + raised) : text.charAt(i) == '⁻' ? '-' : text.charAt(i));
        }
        int exponent = Integer.parseInt(power.toString());
        if (Math.abs(exponent) <= MOST_ZEROS) {
            plain.setLength(0);
            plain.append(new BigDecimal(factor).scaleByPowerOfTen(exponent).toPlainString());
        }
        return end;
    }

    private int digitsEnd(int from) {
        int at = from;
        while (isDigit(at) && at - from < 4) {
            at++;
        }
        return at;
    }

    /** {@code -1.1%}, {@code (−3)}; not {@code 2-3}, {@code GPT-4}, {@code a - 3}. */
    private boolean isSign(int at) {
        int before = at - 1;
        return before < 0
                || Character.isWhitespace(text.charAt(before))
                || "([{$~≈<>=≤≥:,;/+\"'“".indexOf(text.charAt(before)) >= 0;
    }

    private boolean isSignChar(int at) {
        return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '−' || text.charAt(at) == '+');
    }

    /** Numbers such as {@code 12,5%} or {@code 2,4x}, and none such as {@code 12.5}. */
    private static boolean usesDecimalComma(String text) {
        boolean comma = false;
        for (int at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) {
            comma |= isDecimal(text, at) && !isDigit(text, at + 3);
        }
        if (!comma) {
            return false;
        }
        for (int at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
            if (isDecimal(text, at)) {
                return false;
            }
        }
        return true;
    }

    /** Between two digits, with a unit's sign or letter, or a blank, after at most two. */
    private static boolean isDecimal(String text, int at) {
        if (!isDigit(text, at - 1) || !isDigit(text, at + 1)) {
            return false;
        }
        int end = isDigit(text, at + 2) ? at + 3 : at + 2;
        return text.charAt(at) == '.'
                || (end < text.length()
                        && (" %x×\\".indexOf(text.charAt(end)) >= 0 || Character.isLetter(text.charAt(end))));
    }

    private int skipBlank(int at) {
        return isAt(at, ' ') || isAt(at, '\u00a0') ? at + 1 : at;
    }

    private boolean isAt(int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private boolean isDigit(int at) {
        return isDigit(text, at);
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private boolean isLetter(int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }
}
