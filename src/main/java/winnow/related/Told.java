package winnow.related;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import winnow.library.Profile;

/**
 * A paper with all that it is told by.
 *
 * @param place in the digest, from 0
 * @param features by their numbers
 * @param weights of those that count
 * @param sum of the weights
 */
record Told(
        int place, Profile profile, Map<Integer, Feature> features, Map<Integer, Integer> weights, int sum) {

    static Told of(int place, Profile profile, Map<Integer, Feature> features, Rarity rarity) {
        Map<Integer, Integer> weights = rarity.weights(features);
        return new Told(
                place,
                profile,
                features,
                weights,
                weights.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** How much two neighbourhoods overlap: the lesser weights over the greater ones (Jaccard, weighted). */
    double likeness(Told other) {
        double shared = shared(other).values().stream().mapToInt(Integer::intValue).sum();
        return shared == 0 ? 0 : shared / (sum + other.sum - shared);
    }

    private Map<Integer, Integer> shared(Told other) {
        Map<Integer, Integer> shared = new HashMap<>();
        weights.forEach((id, weight) -> {
            Integer theirs = other.weights.get(id);
            if (theirs != null) {
                shared.put(id, Math.min(weight, theirs));
            }
        });
        return shared;
    }

    /** What it shares with others, what tells most first. */
    List<Tie> ties(List<Told> others, int most) {
        Map<Integer, Integer> shared = new HashMap<>();
        others.forEach(other -> shared(other).forEach((id, weight) -> shared.merge(id, weight, Integer::sum)));
        double all = shared.values().stream().mapToInt(Integer::intValue).sum();
        List<Tie> ties = new ArrayList<>();
        shared.forEach((id, weight) -> {
            Feature feature = features.getOrDefault(id, new Feature(Feature.Kind.WORD, "", 0));
            ties.add(new Tie(feature.kind(), feature.shown(), Math.round(weight / all * 1000) / 1000.0));
        });
        ties.sort(Comparator.comparingDouble(Tie::share).reversed().thenComparing(Tie::what));
        return List.copyOf(ties.subList(0, Math.min(most, ties.size())));
    }
}
