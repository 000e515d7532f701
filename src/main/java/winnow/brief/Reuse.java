package winnow.brief;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether the paper's own system can simply be adopted instead of being built. */
public enum Reuse {
    /** It is there and does the job: building it again only teaches. */
    YES,
    /** Some of it is there, or it is there but hard to use. */
    PARTLY,
    /** There is nothing to adopt. */
    NO;

    /** The word for it in files, commands and JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value that a word names; empty when none does. */
    public static Optional<Reuse> of(String word) {
        return Arrays.stream(values()).filter(v -> v.word().equals(word)).findFirst();
    }

    @Override
    public String toString() {
        return word();
    }
}
