package winnow.digest.pages;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The blocks of a page, in order. */
public interface Blocks {

    /** The next block; {@code null} behind the last one. */
    @Nullable
    Block next() throws IOException;
}
