package winnow.paper;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The least machine on which a small but faithful build of the core idea could be written and its main claim checked at reduced scale; least first. */
public enum Tier {
    /** A CPU will do. */
    LAPTOP,
    /** One graphics card. */
    ONE_GPU,
    /** Several graphics cards in one machine. */
    MULTI_GPU,
    /** Several machines. */
    CLUSTER,
    /** What cannot readily be had: custom silicon, detector data. */
    SPECIAL;

    /** The word for it in files, commands and JSON. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value that a word names; empty when none does. */
    public static Optional<Tier> of(String word) {
        return Arrays.stream(values()).filter(v -> v.word().equals(word)).findFirst();
    }

    @Override
    public String toString() {
        return word();
    }
}
