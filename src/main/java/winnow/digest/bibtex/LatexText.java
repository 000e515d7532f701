package winnow.digest.bibtex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * TeX as a reader sees it: accents, letters, dashes and quotation marks are the characters they stand for, fonts and
 * the braces that keep upper case are gone. Mathematics stays, but for what is no more than a word, a sign, or small
 * figures below or above the line. A command that nobody knows stays.
 *
 * <pre>
 * text    = ( group | command | mathematics | ligature | character )*
 * group   = "{" text "}"
 * command = "\" (letters blank* | sign) argument*
 * </pre>
 */
public final class LatexText {
    private static final Pattern WORD = Pattern.compile(
            "\\s*\\{?\\s*\\\\(?:rm|mathrm|text|textrm|mathbf|bf|it|mathit|sc|tt|mathtt|mathsf|sf|mbox|hbox)"
                    + "\\s*(?:\\{([\\w\\s.,:+/-]+)\\}|\\s([\\w\\s.,:+/-]+))\\}?\\s*");
    private static final Pattern SHIFTED =
            Pattern.compile("\\s*\\{?\\}?([_^])\\s*(?:\\{([^{}\\\\]{1,12})\\}|([^{}\\\\\\s]))\\s*");
    private static final Pattern SIGN = Pattern.compile("\\s*\\\\([A-Za-z]+)\\s*");
    private static final int DEEPEST = 200;

    private final String text;
    private int at;
    private int depth;

    private LatexText(String text) {
        this.text = text;
    }

    /** The words of a field. */
    public static String plain(String field) {
        boolean plain = field.indexOf('\\') < 0
                && field.indexOf('{') < 0
                && field.indexOf('}') < 0
                && field.indexOf('$') < 0
                && field.indexOf('~') < 0
                && field.indexOf("--") < 0
                && field.indexOf('`') < 0
                && field.indexOf("''") < 0;
        return plain ? field : new LatexText(field).all();
    }

    /**
     * The words of an abstract. One that has no sign of TeX was pasted from elsewhere: two hyphens in it are two
     * hyphens.
     */
    static String prose(String field) {
        boolean tex = field.indexOf('\\') >= 0 || field.indexOf('{') >= 0 || field.indexOf('$') >= 0;
        return tex ? plain(field) : field;
    }

    /** Whatever braces close too much. */
    private String all() {
        StringBuilder words = new StringBuilder(text.length());
        while (at < text.length()) {
            words.append(group());
        }
        return words.toString();
    }

    /** Up to and with the brace that closes it, or the end. */
    private String group() {
        StringBuilder words = new StringBuilder();
        depth++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '}') {
                break;
            } else if (c == '{' && depth < DEEPEST) {
                words.append(group());
            } else if (c == '\\') {
                command(words);
            } else if (c == '$') {
                words.append(mathematics());
            } else if (c != '{') {
                character(c, words);
            }
        }
        depth--;
        return words.toString();
    }

    private void character(char c, StringBuilder words) {
        if (c == '-' && goesOn("--")) {
            words.append('—');
        } else if (c == '-' && goesOn("-")) {
            words.append('–');
        } else if (c == '`') {
            words.append(goesOn("`") ? '“' : '‘');
        } else if (c == '\'' && goesOn("'")) {
            words.append('”');
        } else {
            words.append(c == '~' && isTie(words) ? ' ' : c);
        }
    }

    /** Whether a tilde ties two words, rather than stand in an address or mean "about". */
    private boolean isTie(StringBuilder before) {
        char left = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
        boolean about = at < text.length() && Character.isDigit(text.charAt(at)) && " (".indexOf(left) >= 0;
        return left != '/' && !about;
    }

    private boolean goesOn(String sign) {
        boolean goes = text.startsWith(sign, at);
        at += goes ? sign.length() : 0;
        return goes;
    }

    private void command(StringBuilder words) {
        int end = at;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        if (end == at) {
            sign(words);
            return;
        }
        String name = text.substring(at, end);
        at = end;
        String meaning = TexCommands.of(name);
        if (TexCommands.isAccent(name) && mayTakeLetter()) {
            words.append(TexCommands.accented(name, letter()));
        } else if (name.equals("textsubscript") || name.equals("textsuperscript")) {
            words.append(TexCommands.shifted(argument(), name.contains("super")));
        } else if (name.equals("ensuremath")) {
            words.append(ofMathematics(rawArgument(), "\\ensuremath{", "}"));
        } else if (meaning == null) {
            words.append('\\').append(name);
            while (at < text.length() && text.charAt(at) == '{') {
                words.append('{').append(argument()).append('}');
            }
        } else {
            known(name, meaning, words);
        }
    }

    private void known(String name, String meaning, StringBuilder words) {
        switch (meaning) {
            case TexCommands.ARGUMENT -> words.append(name.equals("url") ? rawArgument() : argument());
            case TexCommands.SECOND_ARGUMENT -> {
                rawArgument();
                words.append(argument());
            }
            case TexCommands.NOTHING_OF_IT -> rawArgument();
            default -> {
                words.append(meaning);
                blanks();
            }
        }
    }

    /** {@code \v{s}} and {@code \v s} are accents, {@code \vs} is not. */
    private boolean mayTakeLetter() {
        return at < text.length() && "{ \\".indexOf(text.charAt(at)) >= 0;
    }

    private void sign(StringBuilder words) {
        if (at == text.length()) {
            words.append('\\');
            return;
        }
        char c = text.charAt(at++);
        if (TexCommands.isAccent(String.valueOf(c)) && !Character.isLetter(c)) {
            words.append(TexCommands.accented(String.valueOf(c), letter()));
        } else if (c == '(' || c == '[') {
            int end = text.indexOf(c == '(' ? "\\)" : "\\]", at);
            int stop = end < 0 ? at : end + 2;
            words.append('\\').append(c).append(text, at, stop);
            at = stop;
        } else if (" ,;:\\\n\t".indexOf(c) >= 0) {
            words.append(' ');
        } else if ("!-/@".indexOf(c) < 0) {
            words.append(c);
        }
    }

    /** The letter an accent belongs to, in braces or bare. */
    private String letter() {
        blanks();
        if (at == text.length()) {
            return "";
        }
        char c = text.charAt(at);
        if (c == '{') {
            return argument().strip();
        }
        if (c == '\\' && depth >= DEEPEST) {
            return "";
        }
        at++;
        if (c == '\\') {
            StringBuilder named = new StringBuilder();
            depth++;
            command(named);
            depth--;
            return named.toString();
        }
        return String.valueOf(c);
    }

    /** An argument in braces, read; without braces nothing. */
    private String argument() {
        blanksBeforeBrace();
        if (at == text.length() || text.charAt(at) != '{' || depth >= DEEPEST) {
            return "";
        }
        at++;
        return group();
    }

    /** An argument as it stands. */
    private String rawArgument() {
        blanksBeforeBrace();
        if (at == text.length() || text.charAt(at) != '{') {
            return "";
        }
        int start = at + 1;
        int open = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            open += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (open == 0) {
                return text.substring(start, at++);
            }
        }
        return text.substring(start);
    }

    private void blanksBeforeBrace() {
        int brace = at;
        while (brace < text.length() && Character.isWhitespace(text.charAt(brace))) {
            brace++;
        }
        at = brace < text.length() && text.charAt(brace) == '{' ? brace : at;
    }

    private void blanks() {
        if (text.startsWith("{}", at)) {
            at += 2;
            return;
        }
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    /** Behind a dollar sign: the formula, or the sign alone when there is no second one. */
    private String mathematics() {
        String fence = text.startsWith("$", at) ? "$$" : "$";
        int start = at + fence.length() - 1;
        for (int end = start; end < text.length(); end++) {
            if (text.charAt(end) == '\\') {
                end++;
            } else if (text.startsWith(fence, end) && end > start) {
                at = end + fence.length();
                return ofMathematics(text.substring(start, end), fence, fence);
            }
        }
        return "$";
    }

    private static String ofMathematics(String formula, String before, String behind) {
        Matcher word = WORD.matcher(formula);
        if (word.matches()) {
            return word.group(1) == null ? word.group(2) : word.group(1);
        }
        Matcher shifted = SHIFTED.matcher(formula);
        if (shifted.matches()) {
            String small = shifted.group(2) == null ? shifted.group(3) : shifted.group(2);
            String moved = TexCommands.shifted(small, shifted.group(1).equals("^"));
            return moved.equals(small) ? before + formula + behind : moved;
        }
        Matcher sign = SIGN.matcher(formula);
        @Nullable String meaning = sign.matches() ? TexCommands.of(sign.group(1)) : null;
        boolean isSign = meaning != null && !meaning.isEmpty() && meaning.charAt(0) > 127;
        boolean bare = before.startsWith("\\") && formula.length() == 1;
        return isSign ? String.valueOf(meaning) : bare ? formula : before + formula + behind;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
