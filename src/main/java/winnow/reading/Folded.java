package winnow.reading;

/**
 * Text made ready for looking up phrases: letters in lower case, digits as they are, a space for every
 * other character. It has the length of the original, so an offset in the one is an offset in the other.
 * Words parted by one hyphen stay one phrase; words parted by a comma and a space do not.
 */
final class Folded {
    private Folded() {}

    static String of(String text) {
        char[] folded = new char[text.length()];
        for (int at = 0; at < folded.length; at++) {
            char c = text.charAt(at);
            if (c < 128) {
                folded[at] = ASCII[c];
            } else {
                folded[at] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : ' ';
            }
        }
        return new String(folded);
    }

    /** The same length in lower case: {@code String.toLowerCase} lengthens some letters, and is slow at them. */
    static String lower(String text) {
        int at = 0;
        while (at < text.length() && Character.toLowerCase(text.charAt(at)) == text.charAt(at)) {
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

    private static final char[] ASCII = ascii();

    private static char[] ascii() {
        char[] ascii = new char[128];
        for (char c = 0; c < 128; c++) {
            ascii[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : ' ';
        }
        return ascii;
    }
}
