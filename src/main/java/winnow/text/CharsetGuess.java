package winnow.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * In which charset bytes are that are no UTF-8: the one they declare, or the one that juniversalchardet takes them for
 * by the frequency of their letters. Letters of Western languages stand alone among ASCII; where hardly two such bytes
 * stand together nothing is guessed, since a detector guesses anything then.
 */
final class CharsetGuess {
    private static final Pattern DECLARED = Pattern.compile(
            "<\\?xml[^>]{0,80}encoding\\s*=\\s*[\"']([\\w.:-]{2,40})|<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);
    /** What the detector says, and what is meant: names of a smaller charset or of one that hardly anybody has. */
    private static final Map<String, String> MEANT = Map.of(
            "MACCYRILLIC", "windows-1251",
            "ISO-8859-5", "ISO-8859-5",
            "ISO-8859-7", "windows-1253",
            "ISO-8859-8", "windows-1255",
            "SHIFT_JIS", "windows-31j",
            "EUC-KR", "x-windows-949",
            "GB2312", "GB18030",
            "GBK", "GB18030");

    private static final Pattern WESTERN =
            Pattern.compile("(?i)windows-125[024]|iso-8859-(?:1|15|9|2)|us-ascii|utf-?8|utf-?16.*");
    private static final double MOST_WRONG = 0.02;
    private static final double LEAST_TOGETHER = 0.6;

    private CharsetGuess() {}

    /** {@code null} where the bytes are UTF-8 but for a few, or nothing speaks for any charset. */
    static @Nullable Charset of(byte[] head) {
        if (isMostlyUtf8(head)) {
            return null;
        }
        Matcher declared =
                DECLARED.matcher(new String(head, 0, Math.min(head.length, 2048), StandardCharsets.ISO_8859_1));
        if (declared.find()) {
            Charset named = named(declared.group(1) == null ? declared.group(2) : declared.group(1), head);
            if (named != null) {
                return named;
            }
        }
        if (together(head) < LEAST_TOGETHER) {
            return null;
        }
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(head, 0, head.length);
        detector.dataEnd();
        String found = detector.getDetectedCharset();
        return found == null ? null : named(found, head);
    }

    private static @Nullable Charset named(String name, byte[] head) {
        String meant = MEANT.getOrDefault(name.toUpperCase(java.util.Locale.ROOT), name);
        try {
            Charset charset = WESTERN.matcher(meant).matches() ? null : Charset.forName(meant);
            return charset != null && wrong(head, charset) <= MOST_WRONG ? charset : null;
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private static double wrong(byte[] head, Charset charset) {
        CharBuffer text = charset.decode(ByteBuffer.wrap(head));
        long wrong = text.chars().filter(c -> c == '\uFFFD').count();
        return wrong <= 1 ? 0 : (double) wrong / Math.max(1, text.length());
    }

    /** How many of the bytes beyond ASCII have another one beside them. */
    private static double together(byte[] head) {
        int high = 0;
        int beside = 0;
        for (int at = 0; at < head.length; at++) {
            if (head[at] < 0) {
                high++;
                beside += (at > 0 && head[at - 1] < 0) || (at + 1 < head.length && head[at + 1] < 0) ? 1 : 0;
            }
        }
        return high == 0 ? 0 : (double) beside / high;
    }

    /** Whether more of the bytes beyond ASCII are characters of UTF-8 than are not. */
    private static boolean isMostlyUtf8(byte[] head) {
        CharBuffer text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(head));
        } catch (java.nio.charset.CharacterCodingException e) {
            return true;
        }
        long wrong = text.chars().filter(c -> c == '\uFFFD').count();
        long right = text.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        return wrong <= 1 || right > wrong;
    }
}
