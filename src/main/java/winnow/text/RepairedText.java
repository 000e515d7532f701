package winnow.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in which the mathematics that copying damaged is readable again: {@code 48times} is {@code 48×},
 * {@code 2.36sim 8.02times} is {@code 2.36–8.02×}, {@code Tgeq 0} is {@code T≥0}. Each character knows
 * its offset in the original, so that a fact found in the one is pointed at in the other.
 */
public final class RepairedText {
    /** A number or one letter stands before these, a number or a word behind them. */
    private static final Pattern DAMAGE = Pattern.compile(
            // 1-2: an operator between or behind numbers: 48times, 512times512, 2.4\times, $\sim$8
            "(?<=[0-9A-Za-z)])\\$?\\\\?(?:times)\\$?(?![A-Za-z])(?<![a-zA-Z]{2}times)"
                    + "|(?<=[0-9xX×%KMB])\\s?\\$?\\\\?sim\\$?\\s?(?=[0-9])"
                    + "|(?<=[0-9][xX×])~(?=[0-9])"
                    + "|(?<![A-Za-z])\\$?\\\\?(?:sim|approx)\\$?\\s?(?=\\$?[0-9])"
                    + "|(?<=[0-9A-Za-z)])\\s?\\$?\\\\?(?:geq|leq|neq)\\$?\\s?(?=[0-9A-Za-z(])(?<![a-z]{2}[gln]eq\\s?)"
                    + "|\\\\%"
                    + "|(?<![A-Za-z])\\\\?[lc]dots(?![A-Za-z])"
                    + "|(?<=[A-Za-z0-9)])\\^\\{?([0-9n])\\}?(?![0-9A-Za-z])"
                    + "|(?<=[0-9])[xX](?=[-~–][0-9])"
                    + "|(?<=[0-9])X(?![A-Za-z0-9])");

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** One replacement: where it stood, and where it stands now. */
    private record Edit(Span original, Span repaired) {}

    private final String text;
    private final List<Edit> edits;

    private RepairedText(String text, List<Edit> edits) {
        this.text = text;
        this.edits = edits;
    }

    public static RepairedText of(String original) {
        Matcher damage = DAMAGE.matcher(original);
        StringBuilder text = new StringBuilder(original.length());
        List<Edit> edits = new ArrayList<>();
        int copied = 0;
        while (damage.find()) {
            text.append(original, copied, damage.start());
            int from = text.length();
            text.append(mended(damage, original));
            copied = damage.end();
            edits.add(new Edit(new Span(damage.start(), copied), new Span(from, text.length())));
        }
        return new RepairedText(text.append(original, copied, original.length()).toString(), edits);
    }

    private static String mended(Matcher damage, String original) {
        String raised = damage.group(1);
        if (raised != null) {
            return raised.equals("n") ? "ⁿ" : String.valueOf(RAISED.charAt(raised.charAt(0) - '0'));
        }
        String found = damage.group().toLowerCase(Locale.ROOT);
        if (found.contains("sim") || found.equals("~") || found.contains("approx")) {
            boolean between = damage.start() > 0 && !isBlankOrBracket(original.charAt(damage.start() - 1));
            return between ? "–" : "~";
        }
        for (String[] sign : SIGNS) {
            if (found.contains(sign[0])) {
                return sign[1];
            }
        }
        return "×";
    }

    private static final String[][] SIGNS = {
        {"geq", "≥"}, {"leq", "≤"}, {"neq", "≠"}, {"%", "%"}, {"dots", "…"}, {"times", "×"},
    };

    private static boolean isBlankOrBracket(char c) {
        return Character.isWhitespace(c) || c == '(' || c == '[';
    }

    /** The readable text. */
    public String text() {
        return text;
    }

    /** Where a span of the readable text stood in the original. */
    public Span original(Span repaired) {
        return new Span(map(repaired.start(), false, false), map(repaired.end(), false, true));
    }

    /** Where a span of the original stands in the readable text. */
    public Span repaired(Span original) {
        return new Span(map(original.start(), true, false), map(original.end(), true, true));
    }

    private int map(int offset, boolean forward, boolean end) {
        int moved = 0;
        for (Edit edit : edits) {
            Span from = forward ? edit.original : edit.repaired;
            Span to = forward ? edit.repaired : edit.original;
            if (from.end() <= offset && !(from.length() == 0 && from.start() == offset && !end)) {
                moved = to.end() - from.end();
            } else if (from.start() < offset) {
                return end ? to.end() : to.start();
            } else {
                break;
            }
        }
        return offset + moved;
    }
}
