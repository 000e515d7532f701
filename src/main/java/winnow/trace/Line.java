package winnow.trace;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winnow.text.Place;

/**
 * The part of a line around something that may be a tag.
 *
 * @param file name of the file
 * @param number of the line, from 1
 * @param text what was decoded, at least the tag and some hundred characters before it
 * @param at offset in {@code text} of the character that may begin a tag
 * @param column of that character, from 1
 * @param kind of the file
 */
record Line(String file, int number, String text, int at, int column, FileKind kind) {
    private static final Pattern CLOSER =
            Pattern.compile("(?:\\s|\\*+/|--+!?>|\\*\\)|#}|%}|-}|\\|#|\\]\\]>|\"\"\"|''')+$");

    /** The text up to what closes a comment. */
    String withoutCloser() {
        int from = Math.max(at + 1, text.length() - 40);
        Matcher closer = CLOSER.matcher(text).region(from, text.length());
        return closer.find() ? text.substring(0, closer.start()) : text;
    }

    Place place(int offset) {
        return new Place(file, number, column + offset - at);
    }

    Claim claimOfPlace() {
        return kind.test() ? Claim.TEST : Claim.BUILD;
    }
}
