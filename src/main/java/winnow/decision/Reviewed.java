package winnow.decision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * That a team looked at the rank of the paper it picked, and stayed with it: the field
 * {@code reviewed: 2026-12-24 at rank 4}.
 *
 * @param rank what it was, from 1
 */
public record Reviewed(LocalDate date, int rank) {
    static final String KEY = "reviewed";
    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) at rank (\\d{1,6})");

    /** The last review of a decision; empty when there is none that can be read. */
    static Optional<Reviewed> of(Decision decision) {
        return decision.field(KEY)
                .map(field -> FORM.matcher(field.value()))
                .filter(Matcher::matches)
                .flatMap(form -> Optional.ofNullable(
                                WrittenDate.of(form.group(1)).date())
                        .map(date -> new Reviewed(date, Integer.parseInt(form.group(2)))));
    }

    @Override
    public String toString() {
        return date + " at rank " + rank;
    }
}
