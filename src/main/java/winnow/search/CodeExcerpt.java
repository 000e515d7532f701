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
    private static final Pattern TAG = Pattern.compile("@\\w+(?::\\w+)?");
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

    private String around(int line) {
        int first = line;
        while (first > 1 && line - first < MOST_LINES && isComment(first - 1)) {
            first--;
        }
        int last = line;
        while (last < source.lines() && last - line < MOST_LINES && isComment(line) && isComment(last + 1)) {
            last++;
        }
        int behind = isComment(last) ? Math.min(source.lines(), last + CODE_BEHIND) : last;
        StringBuilder words = new StringBuilder();
        for (int at = first; at <= behind; at++) {
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
