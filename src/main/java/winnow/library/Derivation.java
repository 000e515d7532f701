package winnow.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import winnow.text.Source;

/**
 * What the facts of a store depend on besides the digest's own bytes: this program, the topic scheme and the
 * ids that the lock gives. When any of them is another one, the facts are derived anew.
 */
public final class Derivation {
    private static final int DIGITS = 32;

    private Derivation() {}

    /** A key that is the same as long as all of it is. */
    public static String key(Workspace workspace, DigestLock lock) throws IOException {
        MessageDigest sha256 = sha256();
        add(sha256, Store.VERSION);
        add(sha256, Store.SIGNATURES); // which stores of this version have not had from the beginning
        add(sha256, Build.current().key());
        for (Source layer : Layers.of(workspace, "topics.yaml")) {
            add(sha256, layer.text());
        }
        for (DigestLock.Locked paper : lock.papers()) {
            add(sha256, paper.id() + " " + paper.title());
        }
        return HexFormat.of().formatHex(sha256.digest()).substring(0, DIGITS);
    }

    private static void add(MessageDigest sha256, String text) {
        sha256.update(text.getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) 0);
    }

    /** The hash that tells one digest from another. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
