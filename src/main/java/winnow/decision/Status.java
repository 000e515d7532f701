package winnow.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a decision stands: one of MADR's five words.
 *
 * @param word the word
 * @param successor the decision that replaced it; only where it is superseded, and {@code null} there when
 *     the log does not say which
 */
public record Status(Word word, @Nullable DecisionId successor) {

    /** The five words. */
    public enum Word {
        PROPOSED,
        ACCEPTED,
        REJECTED,
        DEPRECATED,
        SUPERSEDED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final Status PROPOSED = new Status(Word.PROPOSED, null);
    public static final Status ACCEPTED = new Status(Word.ACCEPTED, null);

    private static final Pattern LINK = Pattern.compile("\\[([^\\]]{0,200})\\](?:\\(([^)]{0,400})\\))?");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?!\\d{4}-\\d{2}-\\d{2})(?:(?:D|ADR)[-_ #]{0,2})?(\\d{1,9})(?:[.:_-].*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int DIGITS_OF_A_DAY = 8;

    public Status {
        if (successor != null && word != Word.SUPERSEDED) {
            throw new IllegalArgumentException(word + " has no successor");
        }
    }

    public static Status supersededBy(DecisionId successor) {
        return new Status(Word.SUPERSEDED, successor);
    }

    /**
     * Reads a status as people write it, see {@link StatusText}. Empty when it is none of the five: no status
     * is ever guessed.
     */
    public static Optional<Status> parse(String text) {
        return StatusText.read(text).map(StatusText::status);
    }

    /** The decision that a reference names: {@code D-0002}, {@code ADR-0002}, a link to {@code 0002-title.md}. */
    static Optional<DecisionId> decision(String reference) {
        Matcher link = LINK.matcher(reference);
        if (link.lookingAt()) {
            return number(link.group(1)).or(() -> link.group(2) == null ? Optional.empty() : number(link.group(2)));
        }
        return number(reference);
    }

    private static Optional<DecisionId> number(String name) {
        Matcher numbered =
                NUMBERED.matcher(name.substring(name.lastIndexOf('/') + 1).strip());
        return numbered.matches() && numbered.group(1).length() != DIGITS_OF_A_DAY
                ? Optional.of(new DecisionId(Integer.parseInt(numbered.group(1))))
                : Optional.empty();
    }

    static List<String> words() {
        return Arrays.stream(Word.values()).map(Word::toString).toList();
    }

    @Override
    public String toString() {
        return successor == null ? word.toString() : word + " by " + successor;
    }
}
