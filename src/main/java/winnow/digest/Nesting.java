package winnow.digest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How deep in archives and mails a file lies, and what all that lies in the outermost of them has cost so far: one
 * budget of bytes and files, however it is nested.
 */
final class Nesting {
    static final int MOST_DEPTH = 3;
    static final int MOST_FILES = 2000;

    private final int depth;
    private final Spent spent;

    private static final class Spent {
        private long bytes;
        private int files;
    }

    Nesting() {
        this(0, new Spent());
    }

    private Nesting(int depth, Spent spent) {
        this.depth = depth;
        this.spent = spent;
    }

    Nesting deeper() {
        return new Nesting(depth + 1, spent);
    }

    boolean isTooDeep() {
        return depth > MOST_DEPTH;
    }

    /** Whether another file may be opened. */
    boolean takesFile() {
        return ++spent.files <= MOST_FILES;
    }

    /** Counts what was unpacked; whether it is within the budget. */
    boolean takes(long bytes) {
        spent.bytes += bytes;
        return spent.bytes <= Archives.MOST_BYTES;
    }

    /** Where a {@link Wrapping} has read what it unwrapped. */
    Wrapping.Inside inside(DigestSink to) {
        Nesting nesting = deeper();
        return new Wrapping.Inside() {
            @Override
            public Optional<Taken> read(
                    String name, InputStream in, @Nullable String format, int linesBefore, DigestSink sink)
                    throws IOException {
                if (nesting.isTooDeep() || !takesFile()) {
                    return Optional.empty();
                }
                return DigestReader.read(
                        name, in, ReadAs.FOUND.withFormat(format), new ShiftedSink(sink, linesBefore), nesting);
            }

            @Override
            public DigestSink sink() {
                return to;
            }
        };
    }
}
