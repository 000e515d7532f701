package winnow.report;

/**
 * Text as TeX that reads as the text does: signs of TeX are escaped outside mathematics, and so is what TeX would make
 * one character of.
 */
final class TexText {
    private static final int LONGEST_FORMULA = 2000;

    private TexText() {}

    static String of(String text) {
        StringBuilder tex = new StringBuilder(text.length() + 16);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = c == '$' ? formulaEnd(text, at) : -1;
            if (end > 0) {
                tex.append(text, at, end);
                at = end;
            } else {
                character(text, at++, tex);
            }
        }
        return tex.toString();
    }

    private static void character(String text, int at, StringBuilder tex) {
        char c = text.charAt(at);
        boolean again = at > 0 && text.charAt(at - 1) == c;
        switch (c) {
            case '&', '%', '#', '_', '$', '{', '}' -> tex.append('\\').append(c);
            case '\\' -> tex.append("{\\textbackslash}");
            case '~' -> tex.append("{\\textasciitilde}");
            case '`' -> tex.append("{\\textasciigrave}");
            case '-', '\'' -> tex.append(again ? "{}" : "").append(c);
            default -> tex.append(c);
        }
    }

    /** Behind the dollar sign that ends a formula whose braces pair up; -1 when there is none. */
    private static int formulaEnd(String text, int start) {
        int depth = 0;
        for (int at = start + 1; at < Math.min(text.length(), start + LONGEST_FORMULA); at++) {
            char c = text.charAt(at);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == '\\') {
                at++;
            } else if (depth < 0) {
                return -1;
            } else if (c == '$') {
                return depth == 0 && at > start + 1 ? at + 1 : -1;
            }
        }
        return -1;
    }
}
