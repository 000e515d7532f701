package winnow.trace;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A file's name as a header of git's diff writes it: behind {@code b/}, quoted where it is not plain. */
final class GitName {
    private static final String ESCAPES = "abtnvfr";
    private static final int BELL = 7;

    private GitName() {}

    static String of(String written) {
        String name = written.endsWith("\t") ? written.substring(0, written.length() - 1) : written;
        boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
        String plain = quoted ? unquoted(name.substring(1, name.length() - 1)) : name;
        return plain.startsWith("b/") ? plain.substring(2) : plain;
    }

    private static String unquoted(String quoted) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int at = 0;
        while (at < quoted.length()) {
            char c = quoted.charAt(at);
            boolean escaped = c == '\\' && at + 1 < quoted.length();
            if (escaped && at + 3 < quoted.length() && Character.isDigit(quoted.charAt(at + 1))) {
                bytes.write(Integer.parseInt(quoted.substring(at + 1, at + 4), 8));
                at += 4;
            } else if (escaped) {
                int escape = ESCAPES.indexOf(quoted.charAt(at + 1));
                bytes.write(escape < 0 ? quoted.charAt(at + 1) : escape + BELL);
                at += 2;
            } else {
                int end = quoted.offsetByCodePoints(at, 1);
                bytes.writeBytes(quoted.substring(at, end).getBytes(StandardCharsets.UTF_8));
                at = end;
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
