package winnow.text;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Signs that nobody sees and that terminals, editors and viewers obey: control characters but tabs and line ends, marks
 * that embed, override or isolate a direction of writing, and marks without width. Those that join or part letters, and
 * the plain marks of direction, belong to words and stay.
 */
public final class HiddenSigns {
    private HiddenSigns() {}

    public static boolean isHidden(int c) {
        boolean control = (c < ' ' && c != '\n' && c != '\r' && c != '\t') || (c >= 0x7F && c < 0xA0);
        boolean turning = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return control || turning || c == 0x200B || c == 0x2060 || c == 0xFEFF;
    }

    /** A text without them. */
    public static String without(String text) {
        return text.chars().anyMatch(HiddenSigns::isHidden)
                ? text.chars()
                        .filter(c -> !isHidden(c))
                        .collect(StringBuilder::new, (to, c) -> to.append((char) c), StringBuilder::append)
                        .toString()
                : text;
    }

    /** Passes on everything else. */
    public static Writer dropped(Writer to) {
        return new Sifted(to, false);
    }

    /** Passes them on as JSON escapes, within whose strings alone they can stand: nothing is lost. */
    public static Writer escapedInJson(Writer to) {
        return new Sifted(to, true);
    }

    private static final class Sifted extends FilterWriter {
        private final boolean escapes;

        Sifted(Writer to, boolean escapes) {
            super(to);
            this.escapes = escapes;
        }

        @Override
        public void write(int c) throws IOException {
            if (!isHidden(c)) {
                out.write(c);
            } else if (escapes) {
                out.write(String.format(Locale.ROOT, "\\u%04x", c));
            }
        }

        @Override
        public void write(char[] text, int offset, int length) throws IOException {
            int from = offset;
            for (int at = offset; at < offset + length; at++) {
                if (isHidden(text[at])) {
                    out.write(text, from, at - from);
                    write(text[at]);
                    from = at + 1;
                }
            }
            out.write(text, from, offset + length - from);
        }

        @Override
        public void write(String text, int offset, int length) throws IOException {
            write(text.substring(offset, offset + length).toCharArray(), 0, length);
        }
    }
}
