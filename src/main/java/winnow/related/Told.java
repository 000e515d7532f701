package winnow.related;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
@SuppressWarnings("ArrayRecordComponent") // of one place there is one
record Told(int place, Profile profile, Map<Integer, Feature> features, int[] ids, int[] weights, int sum) {

    static Told of(int place, Profile profile, Map<Integer, Feature> features, Rarity rarity) {
        int[] ids = new int[features.size()];
        int count = 0;
        for (Map.Entry<Integer, Feature> each : features.entrySet()) {
            if (rarity.weight(each.getKey(), each.getValue().emphasis()) > 0) {
                ids[count++] = each.getKey();
            }
        }
        ids = Arrays.copyOf(ids, count);
        Arrays.sort(ids);
        int[] weights = new int[count];
        int sum = 0;
        for (int at = 0; at < count; at++) {
            weights[at] = rarity.weight(ids[at], emphasis(features, ids[at]));
            sum += weights[at];
        }
        return new Told(place, profile, features, ids, weights, sum);
    }

    private static int emphasis(Map<Integer, Feature> features, int id) {
        Feature feature = features.get(id);
        return feature == null ? 0 : feature.emphasis();
    }

    /** How much two neighbourhoods overlap: the lesser weights over the greater ones (Jaccard, weighted). */
    double likeness(Told other) {
        int shared = 0;
        int theirs = 0;
        for (int mine = 0; mine < ids.length && theirs < other.ids.length; ) {
            if (ids[mine] == other.ids[theirs]) {
                shared += Math.min(weights[mine++], other.weights[theirs++]);
            } else if (ids[mine] < other.ids[theirs]) {
                mine++;
            } else {
                theirs++;
            }
        }
        return shared == 0 ? 0 : (double) shared / (sum + other.sum - shared);
    }

    private int weight(int id) {
        int at = Arrays.binarySearch(ids, id);
        return at < 0 ? 0 : weights[at];
    }

    /** What it shares with others, what tells most first. */
    List<Tie> ties(List<Told> others, int most) {
        Map<Integer, Integer> shared = new LinkedHashMap<>();
        for (int id : ids) {
            int weight = others.stream()
                    .mapToInt(other -> Math.min(weight(id), other.weight(id)))
                    .sum();
            if (weight > 0) {
                shared.put(id, weight);
            }
        }
        double all = shared.values().stream().mapToInt(Integer::intValue).sum();
        List<Tie> ties = new ArrayList<>();
        features.forEach((id, feature) -> {
            Integer weight = shared.get(id);
            if (weight != null) {
                ties.add(new Tie(feature.kind(), feature.shown(), Math.round(weight / all * 1000) / 1000.0));
            }
        });
        ties.sort(Comparator.comparingDouble(Tie::share).reversed().thenComparing(Tie::what));
        return List.copyOf(ties.subList(0, Math.min(most, ties.size())));
    }
}
