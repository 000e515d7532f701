package winnow.reading.figure;

import winnow.reading.words.Folded;

/** Tells a name by its shape: capitals, digits among letters, {@code CamelCase}, {@code llama.cpp}. */
final class FigureNames {
    private static final FigureLexicon GENERIC = FigureLexicon.of("figure-generic");

    private FigureNames() {}

    /** A word that names something, be it a system or a kind of thing. */
    static boolean isNamed(FigureWords words, int at) {
        if (!words.isWord(at) || words.lower(at).endsWith("-based")) {
            return false;
        }
        String text = words.text(at);
        if (isCapital(text)) {
            return !words.is(at, "i");
        }
        int dot = text.indexOf('.');
        boolean dotted = dot > 2 && dot + 2 < text.length();
        return text.length() > 2 && (dotted || hasInnerCapitalOrDigit(text));
    }

    /** A word that names one system, not a kind of thing. */
    static boolean isSystem(FigureWords words, int at) {
        return isNamed(words, at)
                && !GENERIC.has(words.lower(at))
                && !words.lower(at).endsWith("'s");
    }

    private static boolean isCapital(String text) {
        return Character.isUpperCase(text.charAt(0));
    }

    private static boolean hasInnerCapitalOrDigit(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) || Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Case, {@code _}, {@code -} and blanks are nothing. */
    static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '_' && c != '-' && c != ' ') {
                folded.append(c);
            }
        }
        return Folded.lower(folded.toString());
    }
}
