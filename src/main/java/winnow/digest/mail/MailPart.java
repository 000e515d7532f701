package winnow.digest.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail or a part of one, as MIME (RFC 2045 and 2046) has it.
 *
 * <pre>
 * part      = ( name ":" value, lines that begin with blanks )* blank-line body
 * body      = text in 7bit, 8bit, quoted-printable or base64 | parts behind "--" boundary lines | a mail
 * </pre>
 *
 * @param headers unfolded, a line each
 * @param body as it stands, a byte a character
 * @param line of the first line of the body in the file
 */
record MailPart(String headers, String body, int line, int depth) {
    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 500;
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]+");
    private static final Pattern BLANK = Pattern.compile("(?:\\A|\\n)\\r?\\n");
    private static final Pattern SOFT = Pattern.compile("=[ \\t]*\\r?\\n");
    private static final Pattern BESIDES =
            Pattern.compile("image/.*|audio/.*|video/.*|text/calendar|application/(?:pgp|pkcs7|x-pkcs7|ics).*");

    static MailPart of(String text, int line) {
        return of(text, line, 0);
    }

    private static MailPart of(String text, int line, int depth) {
        Matcher blank = BLANK.matcher(text);
        boolean found = blank.find();
        String headers = found ? text.substring(0, blank.start() + 1) : text;
        String body = found ? text.substring(blank.end()) : "";
        int above = (int) text.substring(0, found ? blank.end() : text.length())
                .chars()
                .filter(c -> c == '\n')
                .count();
        return new MailPart(FOLD.matcher(headers).replaceAll(" "), body, line + above, depth);
    }

    private String header(String name) {
        Matcher found =
                Pattern.compile("(?mi)^" + name + "[ \\t]*:[ \\t]*(.*)$").matcher(headers);
        return found.find() ? found.group(1).strip() : "";
    }

    private String parameter(String header, String name) {
        Matcher found = Pattern.compile(
                        ";\\s*" + name + "\\*?\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE)
                .matcher(header(header));
        if (!found.find()) {
            return "";
        }
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private String type() {
        String type = header("Content-Type").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.isEmpty() ? "text/plain" : type;
    }

    boolean isAlternative() {
        return type().equals("multipart/alternative");
    }

    boolean isHtml() {
        return type().equals("text/html");
    }

    boolean isText() {
        return (isHtml() || type().equals("text/plain")) && !isAttached();
    }

    private boolean isAttached() {
        return header("Content-Disposition").toLowerCase(Locale.ROOT).startsWith("attachment");
    }

    /** Whether it is a file that may be a digest itself. */
    boolean isFile() {
        String type = type();
        boolean known = isAttached() || !(isText() || type.startsWith("multipart/") || type.startsWith("message/"));
        return known && !BESIDES.matcher(type).matches() && !name().isEmpty();
    }

    /** Of an attached file. */
    String name() {
        String name = parameter("Content-Disposition", "filename");
        String given = name.isEmpty() ? parameter("Content-Type", "name") : name;
        return given.replaceAll("[\\p{Cntrl}/\\\\]", "?");
    }

    /** The parts it consists of; none of a text. */
    List<MailPart> parts() {
        List<MailPart> parts = new ArrayList<>();
        if (depth >= DEEPEST) {
            return parts;
        }
        if (type().equals("message/rfc822")) {
            parts.add(of(new String(bytes(), StandardCharsets.ISO_8859_1), line, depth + 1));
        }
        String boundary = parameter("Content-Type", "boundary");
        if (!type().startsWith("multipart/") || boundary.isEmpty()) {
            return parts;
        }
        Matcher border = Pattern.compile("(?m)^--" + Pattern.quote(boundary) + "(--)?[ \\t]*(?:\\r?\\n|\\z)")
                .matcher(body);
        int from = -1;
        int lines = line;
        int counted = 0;
        while (border.find() && parts.size() < MOST_PARTS) {
            if (from >= 0) {
                for (; counted < from; counted++) {
                    lines += body.charAt(counted) == '\n' ? 1 : 0;
                }
                parts.add(of(body.substring(from, border.start()), lines, depth + 1));
            }
            from = border.group(1) == null ? border.end() : -1;
        }
        if (from >= 0 && parts.size() < MOST_PARTS) {
            parts.add(of(body.substring(from), line, depth + 1));
        }
        return parts;
    }

    /** The body decoded. */
    byte[] bytes() {
        return switch (header("Content-Transfer-Encoding").toLowerCase(Locale.ROOT)) {
            case "base64" -> base64();
            case "quoted-printable" -> quotedPrintable();
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    private byte[] base64() {
        String letters = body.replaceAll("[^A-Za-z0-9+/]", "");
        int whole = letters.length() % 4 == 1 ? letters.length() - 1 : letters.length();
        return Base64.getDecoder().decode(letters.substring(0, whole));
    }

    private byte[] quotedPrintable() {
        String joined = SOFT.matcher(body).replaceAll("");
        StringBuilder text = new StringBuilder(joined.length());
        for (int at = 0; at < joined.length(); at++) {
            char c = joined.charAt(at);
            int value = c == '=' && at + 2 < joined.length() ? hex(joined, at + 1) : -1;
            text.append(value < 0 ? c : (char) value);
            at += value < 0 ? 0 : 2;
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static int hex(String text, int at) {
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    /** The words of a text, in whatever charset it says they are. */
    String text() {
        String charset = parameter("Content-Type", "charset");
        byte[] bytes = bytes();
        try {
            return new String(bytes, charset.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(charset));
        } catch (IllegalArgumentException unknown) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** How many lines of the file stand before the body. */
    int linesBefore() {
        return line - 1;
    }
}
