package winnow.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import winnow.library.Profile;

/** All papers of a library, held in memory: each of them is looked at for every feature. */
final class HeldPapers implements Pool {
    /** Where no larger share has none, papers have briefs. */
    private static final double BARE = 0.1;

    private final List<Dossier> dossiers = new ArrayList<>();
    private final Map<String, Integer> holders = new HashMap<>();
    private final double meanLength;
    private final Set<String> fields;

    HeldPapers(Iterable<Profile> profiles, boolean briefs, Terms terms) {
        for (Profile profile : profiles) {
            Dossier dossier = Dossier.of(profile, briefs, terms);
            dossiers.add(dossier);
            dossier.counts().keySet().forEach(key -> holders.merge(key, 1, Integer::sum));
        }
        meanLength = dossiers.stream().mapToDouble(Dossier::length).average().orElse(1);
        fields = Thesaurus.fields(
                dossiers.stream().map(each -> each.counts().keySet()).toList());
    }

    @Override
    public int size() {
        return dossiers.size();
    }

    @Override
    public double meanLength() {
        return meanLength;
    }

    @Override
    public boolean isBriefed() {
        long bare = dossiers.stream()
                .filter(each -> each.grounds() == Confidence.Grounds.ABSTRACT)
                .count();
        return bare <= BARE * dossiers.size();
    }

    @Override
    public Set<String> fields() {
        return fields;
    }

    @Override
    public Drawn draw(String feature, List<Terms.Term> asked) {
        return new Drawn(dossiers, holders);
    }

    /** How many papers hold each term. */
    Map<String, Integer> holders() {
        return holders;
    }
}
