package winnow.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The papers that a feature is held against. */
interface Pool {
    /** How many there are. */
    int size();

    /** Mean of {@link Dossier#length}. */
    double meanLength();

    /** Whether nearly all have a brief, so that words of many people speak for each. */
    boolean isBriefed();

    /** The fields of the thesaurus that they speak of. */
    Set<String> fields();

    /** Those that may explain a feature. */
    Drawn draw(String feature, List<Terms.Term> asked) throws IOException;

    /**
     * What is drawn for a feature.
     *
     * @param dossiers of the papers, in any order
     * @param holders how many papers of the whole pool hold a term, by its key
     */
    record Drawn(List<Dossier> dossiers, Map<String, Integer> holders) {}
}
