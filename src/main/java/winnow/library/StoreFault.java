package winnow.library;

import java.io.IOException;
import java.nio.file.Path;

/** A store that is there and cannot be used: what is there, why it cannot be read, and what to do. */
public final class StoreFault extends IOException {
    private static final long serialVersionUID = 1L;
    private final String advice;
    private final boolean replaceable;

    private StoreFault(String message, String advice, boolean replaceable) {
        super(message);
        this.advice = advice;
        this.replaceable = replaceable;
    }

    /** The store is ours and its content is lost: another load makes a new one. */
    static StoreFault lost(Path at, String why) {
        return new StoreFault(
                at + " " + why + ", so the decoded digest cannot be read",
                "decode it again: winnow load YOUR-DIGEST",
                true);
    }

    /** A file beside the digest is lost, and with it only what it was kept for. */
    static StoreFault aside(Path file, String consequence) {
        return new StoreFault(
                file + " is damaged, " + consequence,
                "delete that file to go on without it; everything else is kept",
                false);
    }

    /** Nothing can be kept where the store would be. */
    static StoreFault unwritable(Path folder) {
        return new StoreFault(
                folder + " may not be written", "keep the store elsewhere: --store DIR, or WINNOW_STORE", false);
    }

    /** What is there is not ours to write to or to trust. */
    static StoreFault foreign(Path at, String why) {
        return new StoreFault(at + " " + why, "move it away, or keep the store elsewhere: --store DIR", false);
    }

    /** What the person can do. */
    public String advice() {
        return advice;
    }

    /** Whether {@code winnow load} may put a new store in its place. */
    public boolean isReplaceable() {
        return replaceable;
    }
}
