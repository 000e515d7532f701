package winnow.trace;

/** Whether something on a line is spoken of rather than said: in backticks, in code of a comment, in a string. */
final class Quoting {
    private Quoting() {}

    static boolean isQuoted(Line line) {
        String before = line.text().substring(0, line.at());
        return inBackticks(before) || inCodeOfJavadoc(before) || (line.kind().strings() && inString(before));
    }

    private static boolean inBackticks(String before) {
        return before.chars().filter(c -> c == '`').count() % 2 == 1;
    }

    private static boolean inCodeOfJavadoc(String before) {
        int open = Math.max(before.lastIndexOf("{@code "), before.lastIndexOf("{@literal "));
        int tag = Math.max(before.lastIndexOf("<code>"), before.lastIndexOf("<pre>"));
        return open > before.lastIndexOf('}') || (tag >= 0 && isOpen(before, tag));
    }

    private static boolean isOpen(String before, int tag) {
        return before.lastIndexOf("</code>") < tag && before.lastIndexOf("</pre>") < tag;
    }

    /**
     * Whether a quotation mark is open. Three of them are a comment in Python and its like, one between
     * apostrophes is a character; behind the beginning of a comment only one right before counts.
     */
    private static boolean inString(String before) {
        boolean open = false;
        int first = before.length() - before.stripLeading().length();
        if (before.startsWith("*", first) || before.startsWith("#", first)) {
            return before.endsWith("\"") && !before.endsWith("\"\"\"");
        }
        for (int at = first; at < before.length(); at++) {
            char c = before.charAt(at);
            if (c == '\\') {
                at++;
            } else if (before.startsWith("\"\"\"", at) || before.startsWith("'\"'", at)) {
                at += 2;
            } else if (c == '"') {
                open = !open;
            } else if (!open && beginsComment(before, at)) {
                return before.endsWith("\"") && !before.endsWith("\"\"\"");
            }
        }
        return open;
    }

    private static boolean beginsComment(String before, int at) {
        return before.startsWith("//", at)
                || before.startsWith("/*", at)
                || before.startsWith("# ", at)
                || before.startsWith("-- ", at);
    }
}
