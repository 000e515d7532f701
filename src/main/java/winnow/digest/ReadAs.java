package winnow.digest;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * What a person said of a digest, so that nobody has to guess it.
 *
 * @param format one of {@link DigestReader#formats()}; {@code null} to go by the content
 * @param charset what its bytes stand for; {@code null} to go by marks, declarations and letters
 */
public record ReadAs(@Nullable String format, @Nullable Charset charset) {
    /** Nothing was said. */
    public static final ReadAs FOUND = new ReadAs(null, null);

    ReadAs withFormat(@Nullable String other) {
        return new ReadAs(other, charset);
    }
}
