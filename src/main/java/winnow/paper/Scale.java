package winnow.paper;

import java.util.Objects;

/**
 * A size of what was run: parameters, device counts, data sizes.
 *
 * @param sentence number of the sentence that states it
 * @param text as it stands there
 */
public record Scale(int sentence, String text) {

    /** The size that a mention in the abstract states. */
    static Scale of(Mention mention) {
        return new Scale(Objects.requireNonNull(mention.sentence()), mention.text());
    }
}
