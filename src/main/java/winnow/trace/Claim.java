package winnow.trace;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a tag says of the code beside it. */
public enum Claim {
    /** This builds it. */
    BUILD,
    /** This checks it. */
    TEST,
    /** This is text that tells of it, which is neither built nor checked. */
    DOCUMENTED,
    /** It is not built, for the reason that follows. */
    SKIP;

    /** The word for it in a tag. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Claim> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
