package winnow.paper;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a sentence does in its abstract. */
public enum Role {
    /** Background, problem, motivation. */
    BACKGROUND,
    /** What the paper sets out to do or asks; no method yet. */
    OBJECTIVE,
    /** What is proposed and how it works; in a study, the set-up too. */
    METHOD,
    /** What was measured, shown, proved or concluded. */
    RESULT,
    /** Where code, data or the project page are. */
    AVAILABILITY,
    /** A reference list, residue. */
    OTHER;

    /** The word for it in files, commands and JSON. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value that a word names; empty when none does. */
    public static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(v -> v.word().equals(word)).findFirst();
    }

    @Override
    public String toString() {
        return word();
    }
}
