package winnow.digest;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The blocks of a page, in order. */
interface Blocks {

    /** The next block; {@code null} behind the last one. */
    @Nullable
    Block next() throws IOException;
}
