package winnow.digest.bibtex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the entries of a BibTeX file, damaged ones too, in one pass. */
final class BibtexScanner {
    private static final Pattern BEGIN = Pattern.compile("@\\s{0,4}([a-zA-Z]{2,30})\\s{0,8}[{(]");
    /** At the beginning of a line an entry begins, even where the one before has no end. */
    private static final Pattern NEXT =
            Pattern.compile("(?m)^[ \\t]{0,4}@[a-zA-Z]{2,30}\\s{0,8}[{(]\\s{0,8}[^\\s,={}()]{1,200}\\s{0,8},");

    /** In an entry without an end, one may begin anywhere. */
    private static final Pattern GLUED = Pattern.compile("@[a-zA-Z]{2,30}\\{[^\\s,={}()]{1,200},");

    private static final Pattern BEHIND_VALUE = Pattern.compile(
            ",\\s{0,40}(?:%[^\\n]{0,200}\\s{0,40})?(?:[\\w:.+/-]{1,60}\\s{0,40}=|[})]|$)|[\\w-]{2,30}\\s{0,20}=\\s{0,8}[\"{\\d]");

    private final String text;
    private final Matcher begin;
    private final Matcher next;
    private int nextLine = -1;
    private int at;

    /**
     * An entry.
     *
     * @param type as written
     * @param start offset of its {@code @}
     * @param body offset behind its opening brace
     * @param end offset of its closing brace, or where it was given up
     * @param isWhole whether its braces pair up
     */
    record Found(String type, int start, int body, int end, boolean isWhole) {}

    BibtexScanner(String text) {
        this.text = text;
        this.begin = BEGIN.matcher(text);
        this.next = NEXT.matcher(text);
    }

    /** The next entry; {@code null} behind the last. */
    @Nullable
    Found next() {
        do {
            if (!begin.find(Math.min(at, text.length()))) {
                return null;
            }
            at = begin.end();
        } while (isCommentedOut(begin.start()));
        int body = begin.end();
        int limit = nextLine(body);
        int end = closing(body, limit, text.charAt(body - 1) == '(');
        if (end >= 0) {
            at = end + 1;
            return new Found(begin.group(1), begin.start(), body, end, true);
        }
        Matcher glued = GLUED.matcher(text).region(body, limit);
        at = glued.find() ? glued.start() : limit;
        return new Found(begin.group(1), begin.start(), body, at, false);
    }

    /** Where the first line behind an offset begins that opens an entry. */
    private int nextLine(int from) {
        if (nextLine < from) {
            nextLine = next.find(from) ? next.start() : text.length();
        }
        return nextLine;
    }

    /** Offset of the brace that closes an entry; -1 when there is none before {@code limit}. */
    private int closing(int from, int limit, boolean round) {
        int depth = 0;
        boolean quoted = false;
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                if (depth == 0) {
                    return round || quoted ? -1 : i;
                }
                depth--;
            } else if (c == '"' && depth == 0) {
                quoted = quoted ? !endsQuoted(text, i) : beginsQuoted(i);
            } else if (c == ')' && round && depth == 0 && !quoted) {
                return i;
            }
        }
        return -1;
    }

    private boolean beginsQuoted(int quote) {
        int before = quote - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before >= 0 && (text.charAt(before) == '=' || text.charAt(before) == '#');
    }

    /** Whether a quotation mark ends a value: a further part, a field or the end of the entry comes next. */
    static boolean endsQuoted(String text, int quote) {
        int behind = quote + 1;
        while (behind < text.length() && Character.isWhitespace(text.charAt(behind))) {
            behind++;
        }
        if (behind >= text.length() || "#})".indexOf(text.charAt(behind)) >= 0) {
            return true;
        }
        return BEHIND_VALUE.matcher(text).region(behind, text.length()).lookingAt();
    }

    private boolean isCommentedOut(int entry) {
        int line = text.lastIndexOf('\n', entry) + 1;
        while (line < entry && Character.isWhitespace(text.charAt(line))) {
            line++;
        }
        return line < entry && text.charAt(line) == '%';
    }
}
