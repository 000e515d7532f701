package winnow.trace;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.BitSet;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A file of the working tree beside what git stores of it. What git's own conversions do to a file (line ends,
 * UTF-16, large-file pointers) is undone here, so that no filter has to run.
 */
final class FileContent {
    private static final long LARGEST = 1L << 26;
    private static final String POINTER = "version https://git-lfs.github.com/spec/";

    private FileContent() {}

    /** The bytes of a file; {@code null} where there is none, or it is too large to be compared. */
    static byte @Nullable [] read(Path file) throws IOException {
        boolean readable = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST;
        return readable ? Files.readAllBytes(file) : null;
    }

    /** Whether git would store these bytes, unconverted, under the name of an object. */
    static boolean isStoredAs(String object, byte[] bytes) {
        byte[] head = ("blob " + bytes.length + "\0").getBytes(StandardCharsets.US_ASCII);
        MessageDigest digest = digest(object.length() == 40 ? "SHA-1" : "SHA-256");
        digest.update(head);
        return HexFormat.of().formatHex(digest.digest(bytes)).equals(object);
    }

    /** Numbers of the lines that are not as they are stored. */
    static BitSet changed(byte[] stored, byte[] now) {
        return isPointerTo(stored, now) ? new BitSet() : LineDiff.changed(stored, asStored(stored, now));
    }

    private static boolean isPointerTo(byte[] stored, byte[] now) {
        if (stored.length > 1_000) {
            return false;
        }
        String text = new String(stored, StandardCharsets.ISO_8859_1);
        return text.startsWith(POINTER)
                && text.contains("oid sha256:"
                        + HexFormat.of().formatHex(digest("SHA-256").digest(now)));
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-1 and SHA-256", e);
        }
    }

    private static byte[] asStored(byte[] stored, byte[] now) {
        Charset wide = wide(now);
        return wide == null || wide(stored) != null
                ? now
                : new String(now, 2, now.length - 2, wide).getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable Charset wide(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return mark == 0xFFFE ? StandardCharsets.UTF_16LE : mark == 0xFEFF ? StandardCharsets.UTF_16BE : null;
    }
}
