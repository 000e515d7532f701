package winnow.order;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import winnow.library.EditDistance;

/** Finds the word that somebody meant. */
final class Nearest {
    private static final int FEW = 3;

    private Nearest() {}

    /** The nearest of some words, when at most three letters, and not more than half of them, are wrong. */
    static Optional<String> of(String word, Collection<String> words) {
        return words.stream()
                .filter(each -> EditDistance.between(word, each) <= Math.min(FEW, word.length() / 2))
                .min(Comparator.comparingInt((String each) -> EditDistance.between(word, each))
                        .thenComparing(Comparator.naturalOrder()));
    }
}
