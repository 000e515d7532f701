package winnow.trace;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which lines of a text are an example: fenced and indented code of Markdown (CommonMark 0.31, 4.4 and 4.5),
 * also in quotations and lists, and literal blocks of reStructuredText.
 */
final class ExampleLines {
    private static final int LONGEST = 400;
    private static final int CODE_INDENT = 4;
    private static final Pattern FENCE = Pattern.compile("(`{3,})[^`]*|(~{3,}).*");
    private static final Pattern ITEM = Pattern.compile("([-*+]|[0-9]{1,9}[.)])(\\s+).*");
    private static final Pattern LITERAL = Pattern.compile(
            "(?!\\.\\. )\\S.*::|::|\\.\\. (?:code|code-block|sourcecode|parsed-literal|prompt|doctest|highlight|literalinclude)::.*");

    private Language language = TextLanguages.UNKNOWN;
    private boolean markdown;
    private boolean structured;
    private char fence;
    private int length;
    private int quotes;
    private boolean blank;
    private boolean indented;
    private int list;
    private int literal;

    void reset(Language ofFile) {
        language = ofFile;
        markdown = language.isMarkdown();
        structured = language.is(TextLanguages.RST);
        fence = 0;
        length = 0;
        quotes = 0;
        blank = true;
        indented = false;
        list = 0;
        literal = -1;
    }

    /** Whether the line that begins at an offset is an example. */
    boolean isExample(byte[] bytes, int from, int limit) {
        if (!markdown && !structured) {
            return false;
        }
        int to = from;
        while (to < limit && to - from < LONGEST && bytes[to] != '\n' && bytes[to] != '\r') {
            to++;
        }
        String line = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1).replace("\t", "    ");
        return markdown ? isMarkdownExample(line) : isLiteral(line);
    }

    private boolean isMarkdownExample(String line) {
        int depth = 0;
        String rest = line;
        while (rest.stripLeading().startsWith(">") && indent(rest) < CODE_INDENT) {
            depth++;
            rest = rest.stripLeading().substring(1);
            rest = rest.startsWith(" ") ? rest.substring(1) : rest;
        }
        if (fence != 0 && depth < quotes) {
            fence = 0;
        }
        return fence != 0 ? isFenced(rest) : isOutside(rest, depth);
    }

    private boolean isFenced(String rest) {
        String text = rest.strip();
        boolean closes = text.length() >= length && text.chars().allMatch(c -> c == fence);
        fence = closes ? 0 : fence;
        blank = false;
        return true;
    }

    private boolean isOutside(String rest, int depth) {
        String text = rest.strip();
        int indent = indent(rest);
        if (text.isEmpty()) {
            blank = true;
            return false;
        }
        if (indent == 0 && blank && !ITEM.matcher(text).matches()) {
            list = 0;
        }
        boolean code = indent >= list + CODE_INDENT && (blank || indented);
        Matcher item = ITEM.matcher(text);
        if (!code && item.matches()) {
            list = indent + item.start(2) + Math.min(item.group(2).length(), CODE_INDENT);
            text = text.substring(item.end(2));
        }
        blank = false;
        indented = code;
        Matcher opens = FENCE.matcher(text);
        if (!code && opens.matches() && !TextLanguages.beginsChunk(language, text)) {
            fence = text.charAt(0);
            length = opens.group(1) == null ? opens.end(2) : opens.end(1);
            quotes = depth;
            return true;
        }
        return code;
    }

    private boolean isLiteral(String line) {
        String text = line.strip();
        if (text.isEmpty()) {
            return false;
        }
        int indent = indent(line);
        if (literal >= 0 && indent > literal) {
            return true;
        }
        literal = LITERAL.matcher(text).matches() ? indent : -1;
        return false;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
