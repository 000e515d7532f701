package winnow.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one box at the top: what is put into it is searched for, or asked where it comes from. */
final class Box {
    private static final int WORDS_OF_A_SEARCH = 5;
    /** Longer questions are answered at once; they do not fit into an address. */
    private static final int LONGEST_ADDRESS = 1_200;

    private static final Pattern SYNTAX = Pattern.compile("(?s).*(?:\"[^\"]+\"|\\b[a-z_]+:\\S).*");
    private static final Pattern CODE =
            Pattern.compile("(?s).*(?:[{};]\\s*$|\\w\\(|=>|->|^[+-]\\s|\\bdef\\b|\\bclass\\b).*");

    private Box() {}

    /** What is meant: a few words are searched for; a sentence, code and a diff are asked about. */
    static boolean isSearch(String text) {
        String line = text.strip();
        if (line.isEmpty() || line.indexOf('\n') >= 0) {
            return false;
        }
        boolean few = line.split("\\s+").length <= WORDS_OF_A_SEARCH
                && !CODE.matcher(line).matches();
        return few || (SYNTAX.matcher(line.toLowerCase(Locale.ROOT)).matches() && !line.endsWith("."));
    }

    /** The address that answers; empty when the text is too long for one. */
    static String address(String text) {
        if (text.isBlank()) {
            return "/ask.html";
        }
        if (text.length() > LONGEST_ADDRESS) {
            return "";
        }
        return (isSearch(text) ? "/search.html?q=" : "/ask.html?q=")
                + URLEncoder.encode(text.strip(), StandardCharsets.UTF_8);
    }
}
