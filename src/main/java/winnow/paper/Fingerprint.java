package winnow.paper;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What a sentence says, without how it was typed: the first 12 hex digits of SHA-256 over the sentence
 * after NFKC, white space folded to one space, trimmed.
 *
 * @param hex 12 lower-case hex digits
 */
public record Fingerprint(@JsonValue String hex) {
    private static final Pattern VALID = Pattern.compile("[0-9a-f]{12}");
    private static final Pattern BLANK = Pattern.compile("[\\s\\u00a0\\u2028\\u2029]+");
    private static final int BYTES = 6;

    @JsonCreator
    public Fingerprint {
        if (!VALID.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a fingerprint: " + hex);
        }
    }

    public static boolean isValid(String hex) {
        return VALID.matcher(hex).matches();
    }

    public static Fingerprint of(String sentence) {
        byte[] words = (isPlain(sentence) ? sentence : normal(sentence)).getBytes(StandardCharsets.UTF_8);
        return new Fingerprint(HexFormat.of().formatHex(sha256().digest(words), 0, BYTES));
    }

    /** Whether a sentence is what {@link #normal} would make of it: printable ASCII, single blanks, none at its ends. */
    private static boolean isPlain(String sentence) {
        char before = ' ';
        for (int at = 0; at < sentence.length(); at++) {
            char c = sentence.charAt(at);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ' || sentence.isEmpty();
    }

    private static String normal(String sentence) {
        String normal = Normalizer.normalize(sentence, Normalizer.Form.NFKC);
        return BLANK.matcher(normal).replaceAll(" ").strip();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
