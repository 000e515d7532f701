package winnow.digest.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields of a BibTeX entry.
 *
 * @param key its citation key; empty when it has none
 * @param values in order; a name may come twice
 */
record BibtexEntry(String key, List<Value> values) {
    private static final int LONGEST_NAME = 60;

    /** Where a value in braces ends, whatever braces stand in it: a field or the end of the entry comes next. */
    private static final Pattern END_OF_VALUE =
            Pattern.compile("\\}[ \\t]{0,8},?[ \\t]{0,8}(?:\\R\\s{0,40}(?:[\\w-]{2,30}\\s{0,20}=|[})]|$)|$)");

    /**
     * A value without its outer braces.
     *
     * @param name of the field, in lower case
     * @param text its parts joined, strings put in
     * @param start offset of the name of the field
     * @param isWhole whether it ends with its own brace or quotation mark
     */
    record Value(String name, String text, int start, boolean isWhole) {}

    /** Whether a field has a value that is not cut. */
    boolean hasWhole(String name) {
        return values.stream().anyMatch(value -> value.name.equals(name) && value.isWhole && !value.text.isBlank());
    }

    /** The parts of a value between words or signs that stand in no braces. */
    static List<String> split(String value, Pattern between) {
        List<String> parts = new ArrayList<>();
        Matcher next = between.matcher(value);
        int from = 0;
        while (next.find()) {
            String part = value.substring(from, next.start());
            if (part.chars().filter(c -> c == '{').count()
                    == part.chars().filter(c -> c == '}').count()) {
                parts.add(part.strip());
                from = next.end();
            }
        }
        parts.add(value.substring(from).strip());
        return parts;
    }

    static BibtexEntry of(String text, BibtexScanner.Found found, Map<String, String> strings) {
        return new Parser(text, found, strings).entry();
    }

    /** Reads one entry; anything that is no field is passed over up to the next comma. */
    private static final class Parser {
        private final String text;
        private final int end;
        private final Map<String, String> strings;
        private int at;
        private final boolean paired;
        private boolean whole = true;

        Parser(String text, BibtexScanner.Found found, Map<String, String> strings) {
            this.text = text;
            this.at = found.body();
            this.end = found.end();
            this.paired = found.isWhole();
            this.strings = strings;
        }

        BibtexEntry entry() {
            List<Value> values = new ArrayList<>();
            String key = "";
            boolean first = true;
            while (at < end) {
                blanks();
                int start = at;
                String name = name();
                blanks();
                if (at < end && text.charAt(at) == '=' && !name.isEmpty()) {
                    at++;
                    String value = value();
                    values.add(new Value(name.toLowerCase(Locale.ROOT), value, start, whole));
                } else if (first) {
                    key = name;
                }
                first = false;
                toComma(start);
            }
            return new BibtexEntry(key, values);
        }

        /** Behind the next comma; never back where the field began. */
        private void toComma(int start) {
            if (at < end && at > start && text.charAt(at) != ',' && startsField()) {
                return;
            }
            while (at < end && text.charAt(at) != ',') {
                char c = text.charAt(at);
                if (c == '{') {
                    braced();
                } else {
                    at++;
                }
            }
            at++;
        }

        /** Whether a field begins here although the comma before it is missing. */
        private boolean startsField() {
            int mark = at;
            String name = name();
            blanks();
            boolean starts = !name.isEmpty() && at < end && text.charAt(at) == '=';
            at = mark;
            return starts;
        }

        private String name() {
            int start = at;
            while (at < end && " \t\r\n,={}\"#".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String name = text.substring(start, at);
            return name.length() > 4 * LONGEST_NAME ? "" : name;
        }

        private String value() {
            StringBuilder value = new StringBuilder();
            whole = true;
            boolean more = true;
            while (more) {
                blanks();
                value.append(part());
                blanks();
                more = at < end && text.charAt(at) == '#';
                at += more ? 1 : 0;
            }
            return value.toString();
        }

        private String part() {
            if (at >= end) {
                whole = false;
                return "";
            }
            char c = text.charAt(at);
            if (c == '{') {
                return braced();
            }
            if (c == '"') {
                return quoted();
            }
            String word = name();
            return strings.getOrDefault(word.toLowerCase(Locale.ROOT), word);
        }

        /** In an entry whose braces do not pair up, a value ends where it looks like its end. */
        private String braced() {
            int start = ++at;
            Matcher close = END_OF_VALUE.matcher(text).region(start, end);
            if (!paired && close.find()) {
                at = close.start() + 1;
                return text.substring(start, close.start());
            }
            int depth = 1;
            for (; at < end; at++) {
                char c = text.charAt(at);
                if (c == '\\' && at + 1 < end) {
                    at++;
                } else if (c == '{') {
                    depth++;
                } else if (c == '}' && --depth == 0) {
                    return text.substring(start, at++);
                }
            }
            whole = false;
            return text.substring(start, Math.min(at, end));
        }

        private String quoted() {
            int start = ++at;
            int depth = 0;
            for (; at < end; at++) {
                char c = text.charAt(at);
                if (c == '\\' && at + 1 < end) {
                    at++;
                } else if (c == '{') {
                    depth++;
                } else if (c == '}') {
                    depth--;
                } else if (c == '"' && depth <= 0 && BibtexScanner.endsQuoted(text, at)) {
                    return text.substring(start, at++);
                }
            }
            whole = false;
            return text.substring(start, Math.min(at, end));
        }

        /** White space, and lines that are commented out. */
        private void blanks() {
            while (at < end && (Character.isWhitespace(text.charAt(at)) || isComment())) {
                int line = isComment() ? text.indexOf('\n', at) : at;
                at = line < 0 || line >= end ? end : line + 1;
            }
        }

        private boolean isComment() {
            return text.charAt(at) == '%';
        }
    }
}
