package winnow.paper;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a paper mainly contributes. */
public enum Kind {
    /** A method or technique. */
    ALGORITHM,
    /** A system that runs. */
    SYSTEM,
    /** Software for others to build with. */
    LIBRARY,
    /** An architecture or a device. */
    HARDWARE,
    /** A benchmark, an evaluation, an analysis. */
    STUDY,
    /** Data to train or test with. */
    DATASET,
    /** A learned or analytical model. */
    MODEL,
    /** A simulation of something in the world. */
    SIMULATION;

    /** The word for it in files, commands and JSON. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value that a word names; empty when none does. */
    public static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(v -> v.word().equals(word)).findFirst();
    }

    @Override
    public String toString() {
        return word();
    }
}
