package winnow.digest.bibtex;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A BibTeX title as it reads: accents and special letters are the letters they stand for, braces that
 * only keep upper case are gone. Mathematics and other commands stay as they are.
 */
final class LatexText {
    private static final Map<Character, Character> ACCENTS = Map.ofEntries(
            Map.entry('`', '\u0300'),
            Map.entry('\'', '\u0301'),
            Map.entry('^', '\u0302'),
            Map.entry('~', '\u0303'),
            Map.entry('=', '\u0304'),
            Map.entry('u', '\u0306'),
            Map.entry('.', '\u0307'),
            Map.entry('"', '\u0308'),
            Map.entry('r', '\u030A'),
            Map.entry('H', '\u030B'),
            Map.entry('v', '\u030C'),
            Map.entry('d', '\u0323'),
            Map.entry('c', '\u0327'),
            Map.entry('k', '\u0328'),
            Map.entry('b', '\u0331'));
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ss", "ß"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("i", "ı"),
            Map.entry("j", "ȷ"),
            Map.entry("dh", "ð"),
            Map.entry("th", "þ"));

    /** {@code \"o}, {@code \"{o}}, {@code \v{s}}, {@code \'\i}: mark, then a letter in braces or bare. */
    private static final Pattern ACCENT = Pattern.compile(
            "\\\\(?:([`'^~=.\"])\\s*|([uvHrcdbk])(?:\\s+|(?=[{\\\\])))(?:\\{\\s*(?:\\\\?([A-Za-z]))\\s*\\}|\\\\([ij])(?![A-Za-z])\\s?|([A-Za-z]))");

    private static final Pattern LETTER = Pattern.compile(
            "\\{\\\\(ss|ae|AE|oe|OE|o|O|aa|AA|l|L|i|j|dh|th)\\s*\\}|\\\\(ss|ae|AE|oe|OE|o|O|aa|AA|l|L|i|j|dh|th)(?:\\{\\}|\\s+|(?![A-Za-z]))");
    private static final Pattern SIGN = Pattern.compile("\\\\([&%_#$])");

    private LatexText() {}

    /** The title that a field holds. */
    static String plain(String field) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < field.length()) {
            int maths = mathsAt(field, at);
            plain.append(withoutBraces(letters(field.substring(at, maths))));
            at = mathsEnd(field, maths);
            plain.append(field, maths, at);
        }
        return plain.toString();
    }

    /** A field without the pairs of braces that hold all of it, two at most: more are no habit but noise. */
    static String withoutOuterBraces(String field) {
        String inner = field.strip();
        for (int pair = 0; pair < 2 && inner.startsWith("{") && closing(inner) == inner.length() - 1; pair++) {
            inner = inner.substring(1, inner.length() - 1).strip();
        }
        return inner;
    }

    /** Where the brace closes that a text begins with; -1 when it does not. */
    private static int closing(String text) {
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return at;
            }
        }
        return -1;
    }

    private static int mathsAt(String field, int from) {
        for (int at = from; at < field.length(); at++) {
            if (field.charAt(at) == '\\') {
                at++;
            } else if (field.charAt(at) == '$') {
                return mathsEnd(field, at) > at + 1 ? at : field.length();
            }
        }
        return field.length();
    }

    /** Behind the closing dollar sign; {@code from} + 1 when there is none. */
    private static int mathsEnd(String field, int from) {
        if (from >= field.length()) {
            return field.length();
        }
        int sign = field.startsWith("$$", from) ? 2 : 1;
        for (int at = from + sign; at < field.length(); at++) {
            if (field.charAt(at) == '\\') {
                at++;
            } else if (field.charAt(at) == '$') {
                return Math.min(field.length(), at + sign);
            }
        }
        return from + 1;
    }

    private static String letters(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        String accented =
                ACCENT.matcher(text).replaceAll(each -> Matcher.quoteReplacement(accented(each.group(), each)));
        String special = LETTER.matcher(accented).replaceAll(each -> {
            String name = each.group(1) == null ? each.group(2) : each.group(1);
            return LETTERS.getOrDefault(name, name);
        });
        return SIGN.matcher(special).replaceAll(each -> Matcher.quoteReplacement(each.group(1)));
    }

    private static String accented(String whole, java.util.regex.MatchResult found) {
        String mark = found.group(1) == null ? found.group(2) : found.group(1);
        String letter = found.group(3);
        letter = letter == null ? found.group(4) : letter;
        letter = letter == null ? found.group(5) : letter;
        Character combining = ACCENTS.get(mark.charAt(0));
        return combining == null || letter == null
                ? whole
                : Normalizer.normalize(letter + combining, Normalizer.Form.NFC);
    }

    /** Braces in pairs are dropped, unless they hold the argument of a command that stays. */
    private static String withoutBraces(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        StringBuilder open = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                kept.append(c).append(text.charAt(++at));
            } else if (c == '{') {
                boolean argument = isArgument(kept) || opensCommand(text, at);
                open.append(argument ? '{' : ' ');
                kept.append(argument ? "{" : "");
            } else if (c == '}') {
                boolean argument = !open.isEmpty() && open.charAt(open.length() - 1) == '{';
                open.setLength(Math.max(0, open.length() - 1));
                kept.append(argument ? "}" : "");
            } else {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** {@code {\sc …}}: the braces say how far the command goes. */
    private static boolean opensCommand(String text, int brace) {
        return brace + 2 < text.length()
                && text.charAt(brace + 1) == '\\'
                && Character.isLetter(text.charAt(brace + 2));
    }

    /** Whether a command, or the argument before, ends here. */
    private static boolean isArgument(StringBuilder before) {
        int at = before.length() - 1;
        if (at >= 0 && (before.charAt(at) == '}' || before.charAt(at) == '^' || before.charAt(at) == '_')) {
            return true;
        }
        while (at >= 0 && Character.isLetter(before.charAt(at))) {
            at--;
        }
        return at >= 0 && at < before.length() - 1 && before.charAt(at) == '\\';
    }
}
