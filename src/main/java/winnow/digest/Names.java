package winnow.digest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a line is names of people: each of two to five words that begin with a capital, but for particles. */
public final class Names {
    private static final Set<String> PARTICLES =
            Set.of("de", "van", "von", "der", "den", "la", "le", "di", "da", "dos", "du", "bin", "al", "el");
    private static final Set<String> BESIDES = Set.of("and", "et", "al", "al.", "others", "etc.");

    /** Words that titles are made of, and names are not: {@code Share Conversion and Information Retrieval}. */
    private static final Pattern OF_TITLES = Pattern.compile(
            "\\p{L}+(?:tions?|ness|ics|ysis|ology|works?|ability|ments?)|Data|Models?|Neural|Deep|Systems?|Methods?|Theory|Design|Languages?"
                    + "|Problems?|Algorithms?|Quantum|Time|Space|Large|Fast|Efficient|Private|Public|Graphs?|Images?|Vision|Control"
                    + "|Security|Privacy|Science|Retrieval|Codes?|Search|Agents?|Parallel|Distributed|Complexity|Proofs?|Protocols?|Local|Global");

    /** Words of titles, but of names of the Chinese too: {@code Tuning}, {@code Yiming}. */
    private static final Pattern DOUBTFUL = Pattern.compile("\\p{L}{3,}ing");

    private static final int SURELY_SEVERAL = 3;

    /** Words that no name has, in capitals either. */
    private static final Set<String> NEVER = Set.of(
            "of", "the", "for", "in", "on", "with", "to", "is", "are", "that", "from", "using", "as", "at", "into",
            "its", "not", "or", "how", "what", "why", "can", "do", "we", "all", "no");

    private static final int MOST_WORDS = 5;

    private Names() {}

    /** {@code A. Author, Bo Cee and Di van Eff}: two names at least. */
    public static boolean areSeveral(String text) {
        return count(text) >= 2;
    }

    /** How many names a text lists; 0 when something else is among them. */
    public static int count(String text) {
        int count = 0;
        int doubtful = 0;
        int words = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (isSeparator(c)) {
                if (words == 1) {
                    return 0;
                }
                count += words > 0 ? 1 : 0;
                words = 0;
                at++;
            } else {
                int end = wordEnd(text, at);
                String word = text.substring(at, end);
                at = end;
                if (BESIDES.contains(word)) {
                    count += words > 0 ? 1 : 0;
                    words = 0;
                } else if (!isOfName(word, end == text.length()) || ++words > MOST_WORDS) {
                    return 0;
                }
                doubtful += DOUBTFUL.matcher(word).matches() ? 1 : 0;
            }
        }
        int names = words == 1 ? 0 : count + (words > 0 ? 1 : 0);
        boolean doubted = doubtful > 0 && (names < SURELY_SEVERAL || doubtful * 2 > names);
        return doubted ? 0 : names;
    }

    private static boolean isSeparator(char c) {
        return c == ',' || c == ';' || c == '·' || c == '&' || c == '|' || c == '、';
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && !isSeparator(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfName(String given, boolean last) {
        String word = given.replaceFirst("[*†‡§∗\\d]{1,3}$", "");
        word = last && word.endsWith(".") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
        if (word.isEmpty() || PARTICLES.contains(word)) {
            return true;
        }
        if (!Character.isUpperCase(word.codePointAt(0)) || word.endsWith("'s") || word.endsWith("’s")) {
            return false;
        }
        for (int at = 1; at < word.length(); at++) {
            char c = word.charAt(at);
            if (!Character.isLetter(c) && ".'’-".indexOf(c) < 0) {
                return false;
            }
        }
        return !OF_TITLES.matcher(word).matches() && !NEVER.contains(word.toLowerCase(Locale.ROOT));
    }
}
