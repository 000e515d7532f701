package winnow.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Which of some known words a misspelt one was meant to be. */
public final class Nearest {
    private static final int MOST = 2;

    private Nearest() {}

    /**
     * The nearest of {@code known} in any case, at most two letters and a third of its length away; of two as
     * near the one that comes first. Empty when none is near.
     */
    public static Optional<String> to(String word, Collection<String> known) {
        String given = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(each -> isNear(given, each))
                .min(Comparator.comparingInt(each -> distance(given, each)));
    }

    private static boolean isNear(String given, String known) {
        int most = Math.min(MOST, Math.max(1, known.length() / 3));
        return EditDistance.atLeast(given, known) <= most && distance(given, known) <= most;
    }

    private static int distance(String given, String known) {
        return EditDistance.between(given, known.toLowerCase(Locale.ROOT));
    }
}
