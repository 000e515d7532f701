package winnow.decision;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a decision within a log, written {@code D-0001}.
 *
 * @param number from 0
 */
public record DecisionId(int number) implements Comparable<DecisionId> {
    private static final Pattern FORM = Pattern.compile("D-(\\d{4,9})");

    /** Reads {@code D-0001}; empty when {@code text} is anything else. */
    public static Optional<DecisionId> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() ? Optional.of(new DecisionId(Integer.parseInt(form.group(1)))) : Optional.empty();
    }

    /** The name that MADR and its tools use in a status: {@code ADR-0001}. */
    String madr() {
        return String.format(Locale.ROOT, "ADR-%04d", number);
    }

    @Override
    public int compareTo(DecisionId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    @JsonValue
    public String toString() {
        return String.format(Locale.ROOT, "D-%04d", number);
    }
}
