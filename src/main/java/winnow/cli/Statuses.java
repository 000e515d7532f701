package winnow.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import winnow.decision.Status;

/** The words for where a decision stands, as a person types them. */
final class Statuses {
    private Statuses() {}

    static Status.Word parse(String typed) {
        return Arrays.stream(Status.Word.values())
                .filter(word -> word.toString().equals(typed.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> CommandFailure.usage(
                        "unknown status " + typed,
                        "one of "
                                + Arrays.stream(Status.Word.values())
                                        .map(Status.Word::toString)
                                        .collect(Collectors.joining(", "))));
    }
}
