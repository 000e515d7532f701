package winnow.search;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import winnow.brief.Likeness;

/** Two texts are alike when they share a stem, a group of the thesaurus or an amount. */
public final class SharedTerms implements Likeness {
    private final Terms terms;

    public SharedTerms(Thesaurus thesaurus) {
        this.terms = new Terms(thesaurus);
    }

    @Override
    public boolean share(String statement, String sentence) {
        Set<String> shared = new HashSet<>(keys(statement));
        shared.retainAll(keys(sentence));
        return !shared.isEmpty();
    }

    private Set<String> keys(String text) {
        return terms.of(text).stream()
                .filter(term -> term.sort() != Terms.Sort.NEAR_AMOUNT)
                .map(Terms.Term::key)
                .collect(Collectors.toSet());
    }
}
