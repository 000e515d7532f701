package winnow.search;

import java.util.regex.Pattern;
import winnow.text.Source;

/**
 * What a line of code is about: the comment it stands in or below, whole, and the code beside it. Signs of
 * comments are left out; names are taken apart later, as every text's are.
 */
public final class CodeExcerpt {
    private static final Pattern COMMENT = Pattern.compile(
            "^\\s*(?:/\\*+|\\*+/?|//+!?|#+!?|--+|;+|%+|<!--|\\(\\*|\"\"\"|'''|REM\\b|!)\\s?", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSE = Pattern.compile("\\s*(?:\\*+/|-->|\\*\\)|\"\"\"|''')\\s*$");
    private static final Pattern TAG = Pattern.compile("@\\w+(?::\\w+)?(?:,?\\s*[\\w-]+[#/][\\w@-]+)*");
    private static final int MOST_LINES = 30;
    private static final int CODE_BEHIND = 2;

    private final Source source;

    private CodeExcerpt(Source source) {
        this.source = source;
    }

    /** The words around a line, from 1 to the source's last. */
    public static String at(Source source, int line) {
        return new CodeExcerpt(source).around(line);
    }

    /** The words of some lines, with the comment that they stand in or below. */
    public static String of(Source source, int from, int to) {
        CodeExcerpt excerpt = new CodeExcerpt(source);
        int first = excerpt.commentFrom(from);
        return excerpt.words(first, Math.min(to, first + MOST_LINES));
    }

    private String around(int line) {
        int last = line;
        while (last < source.lines() && last - line < MOST_LINES && isComment(line) && isComment(last + 1)) {
            last++;
        }
        int behind = isComment(last) ? Math.min(source.lines(), last + CODE_BEHIND) : last;
        return words(commentFrom(line), behind);
    }

    /** Where the comment begins that ends above a line, or at it. */
    private int commentFrom(int line) {
        int first = line;
        while (first > 1 && line - first < MOST_LINES && isComment(first - 1)) {
            first--;
        }
        return first;
    }

    private String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int at = from; at <= to; at++) {
            words.append(plain(source.line(at))).append(' ');
        }
        return words.toString().strip();
    }

    private boolean isComment(int line) {
        return COMMENT.matcher(source.line(line)).find();
    }

    private static String plain(String line) {
        String opened = COMMENT.matcher(line).replaceFirst("");
        return TAG.matcher(CLOSE.matcher(opened).replaceFirst(""))
                .replaceAll("")
                .strip();
    }
}
