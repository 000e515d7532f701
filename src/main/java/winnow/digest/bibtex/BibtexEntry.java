package winnow.digest.bibtex;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a BibTeX entry.
 *
 * @param key its citation key; empty when it has none
 * @param values by lower-case name; of a name given twice, the first that is not blank
 */
record BibtexEntry(String key, Map<String, Value> values) {
    private static final int LONGEST_NAME = 60;

    /**
     * A value without its outer braces.
     *
     * @param text its parts joined, strings put in
     * @param start offset of the name of the field
     * @param isWhole whether it ends with its own brace or quotation mark
     */
    record Value(String text, int start, boolean isWhole) {}

    /** The first of some fields that is not blank; {@code null} when there is none. */
    @Nullable
    Value first(String... names) {
        for (String name : names) {
            Value value = values.get(name);
            if (value != null && !value.text.isBlank()) {
                return value;
            }
        }
        return null;
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
        private boolean whole = true;

        Parser(String text, BibtexScanner.Found found, Map<String, String> strings) {
            this.text = text;
            this.at = found.body();
            this.end = found.end();
            this.strings = strings;
        }

        BibtexEntry entry() {
            Map<String, Value> values = new HashMap<>();
            String key = "";
            boolean first = true;
            while (at < end) {
                blanks();
                int start = at;
                String name = name();
                blanks();
                if (at < end && text.charAt(at) == '=' && !name.isEmpty()) {
                    at++;
                    Value value = new Value(value(), start, whole);
                    values.merge(name.toLowerCase(Locale.ROOT), value, (old, now) -> old.text.isBlank() ? now : old);
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

        private String braced() {
            int start = ++at;
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
                } else if (c == '"' && depth <= 0) {
                    return text.substring(start, at++);
                }
            }
            whole = false;
            return text.substring(start, Math.min(at, end));
        }

        private void blanks() {
            while (at < end && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
    }
}
