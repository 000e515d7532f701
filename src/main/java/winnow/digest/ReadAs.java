package winnow.digest;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * What a person said of a digest, so that nobody has to guess it.
 *
 * @param format one of {@link DigestReader#formats()}; {@code null} to go by the content
 * @param charset what its bytes stand for; {@code null} to go by marks, declarations and letters
 * @param language two letters (ISO 639-1): of an abstract in several languages, the one to read
 */
public record ReadAs(@Nullable String format, @Nullable Charset charset, String language) {
    /** What is read where nobody says otherwise. */
    public static final String ENGLISH = "en";

    /** Nothing was said. */
    public static final ReadAs FOUND = new ReadAs(null, null);

    public ReadAs(@Nullable String format, @Nullable Charset charset) {
        this(format, charset, ENGLISH);
    }

    ReadAs withFormat(@Nullable String other) {
        return new ReadAs(other, charset, language);
    }
}
