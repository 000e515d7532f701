package winnow.digest.markdown;

import java.util.regex.Pattern;

/**
 * Markdown takes a line that begins with {@code - } or {@code 1) } for a list, even where it is no more than the
 * next line of wrapped prose. What such a line goes on with is a long line of text without a colon at its end.
 */
final class WrappedProse {
    private static final Pattern LIST = Pattern.compile("^ {0,3}(?:[-+*]|1[.)]) +(?![\\[*_<`])\\S");
    private static final Pattern PROSE = Pattern.compile("^ {0,3}[\\p{L}\\p{N}(\"'$\\\\“‘].{49,}[^:：|]$");
    private static final Pattern ITEM = Pattern.compile("^ {0,3}\\d{1,4}[.)] ");

    private WrappedProse() {}

    /** A text of the same length in which the signs of such lists are letters, for a parser to look at. */
    static String withoutLists(String run) {
        StringBuilder text = new StringBuilder(run);
        boolean prose = false;
        int start = 0;
        while (start < run.length()) {
            int end = run.indexOf('\n', start);
            end = end < 0 ? run.length() : end;
            String line = run.substring(start, end);
            boolean goesOn = prose && LIST.matcher(line).lookingAt();
            if (goesOn) {
                int sign = start;
                while (run.charAt(sign) == ' ') {
                    sign++;
                }
                text.setCharAt(Character.isDigit(run.charAt(sign)) ? sign + 1 : sign, 'x');
            }
            boolean item = !goesOn && ITEM.matcher(line).lookingAt();
            prose = !item
                    && PROSE.matcher(text.substring(start, end).stripTrailing()).matches();
            start = end + 1;
        }
        return text.toString();
    }
}
