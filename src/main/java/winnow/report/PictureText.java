package winnow.report;

/** Text of papers made harmless for pictures: markup is escaped, control characters are gone. */
final class PictureText {
    private PictureText() {}

    /** For elements and attributes of XML and HTML. */
    static String xml(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        plain(text).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** For a quoted label of Mermaid, which takes entities by {@code #}. */
    static String mermaid(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        plain(text).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || " .,:%()/+-×–—".indexOf(c) >= 0) {
                out.appendCodePoint(c);
            } else {
                out.append('#').append(c).append(';');
            }
        });
        return out.toString();
    }

    /** For a quoted string of DOT. */
    static String dot(String text) {
        return plain(text).replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** For a cell of a Markdown table or a word of its text. */
    static String markdown(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        plain(text).codePoints().forEach(c -> {
            if ("\\`*_{}[]<>#|~!".indexOf(c) >= 0) {
                out.append('\\');
            }
            out.appendCodePoint(c);
        });
        return out.toString();
    }

    /** On one line, without control characters, marks that turn the direction of a line, and halves of pairs. */
    static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (Character.isWhitespace(c)) {
                out.append(' ');
            } else if (type != Character.CONTROL
                    && type != Character.FORMAT
                    && type != Character.SURROGATE
                    && type != Character.PRIVATE_USE
                    && (c & 0xfffe) != 0xfffe) {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** At most so many characters, with an ellipsis where something is cut off. */
    static String cut(String text, int most) {
        int length = text.codePointCount(0, text.length());
        return length <= most ? text : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
