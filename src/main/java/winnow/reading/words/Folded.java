package winnow.reading.words;

import winnow.text.Span;

/**
 * Text made ready for looking up phrases: letters in lower case, digits as they are, a space for every
 * other character. It has the length of the original, so an offset in the one is an offset in the other.
 * Words parted by one hyphen stay one phrase; words parted by a comma and a space do not.
 */
public final class Folded {
    private static final char[] ASCII = new char[128];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : ' ';
        }
    }

    private final char[] chars;

    private Folded(char[] chars) {
        this.chars = chars;
    }

    public static Folded of(String text) {
        char[] folded = text.toCharArray();
        for (int at = 0; at < folded.length; at++) {
            char c = folded[at];
            if (c < ASCII.length) {
                folded[at] = ASCII[c];
            } else {
                folded[at] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : ' ';
            }
        }
        return new Folded(folded);
    }

    /** The same length in lower case: {@code String.toLowerCase} lengthens some letters, and is slow at them. */
    public static String lower(String text) {
        int at = 0;
        while (at < text.length() && isLower(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        char[] lower = text.toCharArray();
        for (; at < lower.length; at++) {
            lower[at] = Character.toLowerCase(lower[at]);
        }
        return new String(lower);
    }

    private static boolean isLower(char c) {
        return c < ASCII.length ? c < 'A' || c > 'Z' : Character.toLowerCase(c) == c;
    }

    public int length() {
        return chars.length;
    }

    char charAt(int at) {
        return chars[at];
    }

    public boolean isBlank(int at) {
        return chars[at] == ' ';
    }

    /** Where a text stands first within a span; -1 when it does not. */
    public int indexOf(String words, Span span) {
        for (int at = span.start(); at <= span.end() - words.length(); at++) {
            if (startsWith(words, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean startsWith(String words, int from) {
        for (int i = 0; i < words.length(); i++) {
            if (chars[from + i] != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return new String(chars);
    }
}
