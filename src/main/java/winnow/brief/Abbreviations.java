package winnow.brief;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The short forms that a text defines, {@code memory management unit (MMU)}, so that either stands for the other. */
final class Abbreviations {
    private static final Pattern DEFINED =
            Pattern.compile("((?:[\\p{L}\\d]+[\\s/-]+){1,8})\\(([\\p{Lu}][\\p{L}\\d-]{1,9})\\)");
    private static final Pattern GAP = Pattern.compile("[\\s/-]+");

    private final Map<String, String> words = new LinkedHashMap<>();

    Abbreviations(String text) {
        Matcher defined = DEFINED.matcher(text);
        while (defined.find()) {
            String brief = singular(defined.group(2));
            String whole = whole(GAP.split(defined.group(1).strip()), brief.toLowerCase(Locale.ROOT));
            if (!whole.isEmpty()) {
                words.putIfAbsent(brief, whole);
            }
        }
    }

    private static String singular(String brief) {
        return brief.endsWith("s") && brief.length() > 2 ? brief.substring(0, brief.length() - 1) : brief;
    }

    /** The last words whose initials the short form is made of, in order; empty where they are not. */
    private static String whole(String[] before, String letters) {
        for (int from = before.length - 1; from >= 0; from--) {
            if (before[from].toLowerCase(Locale.ROOT).charAt(0) != letters.charAt(0)) {
                continue;
            }
            int at = 0;
            for (int word = from; word < before.length && at < letters.length(); word++) {
                at += before[word].toLowerCase(Locale.ROOT).charAt(0) == letters.charAt(at) ? 1 : 0;
            }
            if (at == letters.length()) {
                return String.join(" ", Arrays.asList(before).subList(from, before.length));
            }
        }
        return "";
    }

    /** A text with the other form of each short or long one in it behind it. */
    String both(String text) {
        StringBuilder both = new StringBuilder(text);
        String lower = text.toLowerCase(Locale.ROOT);
        words.forEach((brief, whole) -> {
            if (Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(brief) + "s?(?![\\p{L}\\d])")
                    .matcher(text)
                    .find()) {
                both.append(' ').append(whole);
            } else if (lower.contains(whole.toLowerCase(Locale.ROOT))) {
                both.append(' ').append(brief);
            }
        });
        return both.toString();
    }
}
