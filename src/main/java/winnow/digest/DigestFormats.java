package winnow.digest;

import java.util.List;

/**
 * The formats of one room of this package. {@link DigestReader} knows the rooms by
 * {@code META-INF/services/winnow.digest.DigestFormats}, so that they see it and it does not see them: a new
 * format is one line in the list of its room.
 */
public interface DigestFormats {

    List<DigestFormat> formats();

    /** What digests are wrapped in. */
    default List<Wrapping> wrappings() {
        return List.of();
    }
}
