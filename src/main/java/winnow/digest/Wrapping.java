package winnow.digest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What digests are wrapped in that is itself no text of titles and abstracts: a mail, an office document. */
public interface Wrapping {
    /** How many of the first bytes {@link #opens} is given at most. */
    int HEAD = 4096;

    /** The most bytes of one wrapped file that are held at once. */
    int MOST = 64 << 20;

    /** Whether a file that begins so is one. */
    boolean opens(byte[] head);

    /** Whether nobody can read it as a text instead. */
    default boolean isPacked() {
        return false;
    }

    /**
     * Reads what is wrapped.
     *
     * @param name of the file, for messages
     * @param in its bytes; stays open
     */
    Optional<Taken> read(String name, InputStream in, Inside inside) throws IOException;

    /** Where what was unwrapped is read. */
    interface Inside {
        /**
         * Reads a file that was wrapped.
         *
         * @param format as {@link DigestReader#read} takes it
         * @param linesBefore how many lines of the wrapping stand before it
         * @param sink that takes what it holds
         */
        Optional<Taken> read(String name, InputStream in, @Nullable String format, int linesBefore, DigestSink sink)
                throws IOException;

        /** Where everything goes in the end. */
        DigestSink sink();
    }
}
