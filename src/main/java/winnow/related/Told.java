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
 * @param ids numbers of the features that count, in order
 * @param weights of these
 * @param sum of the weights
 */
record Told(int place, Profile profile, Map<Integer, Feature> features, int[] ids, int[] weights, int sum) {

    static Told of(int place, Profile profile, Map<Integer, Feature> features, Rarity rarity) {
        int[] ids = features.entrySet().stream()
                .filter(each -> rarity.weight(each.getKey(), each.getValue().emphasis()) > 0)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
        int[] weights = new int[ids.length];
        int sum = 0;
        for (int at = 0; at < ids.length; at++) {
            Feature feature = features.get(ids[at]);
            weights[at] = feature == null ? 0 : rarity.weight(ids[at], feature.emphasis());
            sum += weights[at];
        }
        return new Told(place, profile, features, ids, weights, sum);
    }

    /** Takes what two papers share. */
    private interface Shared {
        void take(int feature, int weight);
    }

    /** How much two neighbourhoods overlap: the lesser weights over the greater ones (Jaccard, weighted). */
    double likeness(Told other) {
        int[] shared = new int[1];
        share(other, (feature, weight) -> shared[0] += weight);
        return shared[0] == 0 ? 0 : (double) shared[0] / (sum + other.sum - shared[0]);
    }

    private void share(Told other, Shared shared) {
        int theirs = 0;
        for (int mine = 0; mine < ids.length; mine++) {
            while (theirs < other.ids.length && other.ids[theirs] < ids[mine]) {
                theirs++;
            }
            if (theirs < other.ids.length && other.ids[theirs] == ids[mine]) {
                shared.take(ids[mine], Math.min(weights[mine], other.weights[theirs]));
            }
        }
    }

    /** What it shares with others, what tells most first. */
    List<Tie> ties(List<Told> others, int most) {
        Map<Integer, Integer> shared = new HashMap<>();
        others.forEach(other -> share(other, (feature, weight) -> shared.merge(feature, weight, Integer::sum)));
        double all = shared.values().stream().mapToInt(Integer::intValue).sum();
        List<Tie> ties = new ArrayList<>();
        features.forEach((id, feature) -> {
            if (shared.containsKey(id)) {
                double share = shared.get(id) / all;
                ties.add(new Tie(feature.kind(), feature.shown(), Math.round(share * 1000) / 1000.0));
            }
        });
        ties.sort(Comparator.comparingDouble(Tie::share).reversed().thenComparing(Tie::what));
        return List.copyOf(ties.subList(0, Math.min(most, ties.size())));
    }
}
