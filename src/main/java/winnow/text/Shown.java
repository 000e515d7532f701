package winnow.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a digest as a person reads them: {@code H_2O} is H₂O, and what copying damaged is whole again. */
public final class Shown {
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    /** A digit below a sign of one or two letters, {@code CO_2}; longer words are names of variables. */
    private static final Pattern BELOW =
            Pattern.compile("(?<![\\p{L}\\d_])(\\p{L}{1,2})\\$?_(?:\\{(\\d{1,2})\\}|(\\d{1,2}))\\$?(?![\\d_])");

    private static final Pattern ABOVE = Pattern.compile("(?<=[\\p{L}\\d)])\\^(?:\\{(\\d{1,2})\\}|(\\d{1,2}))(?!\\d)");

    private Shown() {}

    /** A title or a name. */
    public static String of(String words) {
        return signs(RepairedText.of(words).text());
    }

    /** The same for text that is whole already. */
    public static String signs(String words) {
        if (words.indexOf('_') < 0 && words.indexOf('^') < 0) {
            return words;
        }
        String lowered = BELOW.matcher(words)
                .replaceAll(found ->
                        Matcher.quoteReplacement(found.group(1) + digits(found.group(2), found.group(3), LOWERED)));
        return ABOVE.matcher(lowered).replaceAll(found -> digits(found.group(1), found.group(2), RAISED));
    }

    private static String digits(String braced, String bare, String as) {
        StringBuilder digits = new StringBuilder();
        (braced == null ? bare : braced).chars().forEach(digit -> digits.append(as.charAt(digit - '0')));
        return digits.toString();
    }
}
