package winnow.related;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import winnow.library.Profile;

/**
 * Exact overlap with every paper, read one after the other: the truth, and what a query takes without signatures.
 *
 * <p>@paper:build real-time-community-detection-large-social-networks/full-graph-rival
 */
final class ExactRival {
    private final IntFunction<Profile> papers;
    private final int size;
    private final Rarity rarity;
    private final Features features = new Features();

    /** A paper, and how much it overlaps with the one that is asked about. */
    record Near(int place, double likeness) {}

    ExactRival(IntFunction<Profile> papers, int size, Rarity rarity) {
        this.papers = papers;
        this.size = size;
        this.rarity = rarity;
    }

    /** The papers nearest to each of some, from one walk over all. */
    List<List<Near>> nearest(int[] asked, int most) {
        List<Told> seeds = IntStream.of(asked).mapToObj(this::told).toList();
        List<List<Near>> nearest = new ArrayList<>();
        seeds.forEach(seed -> nearest.add(new ArrayList<>()));
        for (int place = 0; place < size; place++) {
            Told other = told(place);
            for (int at = 0; at < asked.length; at++) {
                double likeness = place == asked[at] ? 0 : seeds.get(at).likeness(other);
                List<Near> kept = nearest.get(at);
                if (likeness > 0
                        && (kept.size() < most || likeness > kept.get(most - 1).likeness())) {
                    kept.add(new Near(place, likeness));
                    kept.sort(Comparator.comparingDouble(Near::likeness).reversed());
                    if (kept.size() > most) {
                        kept.remove(most);
                    }
                }
            }
        }
        return nearest;
    }

    private Told told(int place) {
        Profile profile = papers.apply(place);
        return Told.of(place, profile, features.of(profile), rarity);
    }
}
