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
        String normal = Normalizer.normalize(sentence, Normalizer.Form.NFKC);
        byte[] words = BLANK.matcher(normal).replaceAll(" ").strip().getBytes(StandardCharsets.UTF_8);
        return new Fingerprint(HexFormat.of().formatHex(sha256().digest(words), 0, BYTES));
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
