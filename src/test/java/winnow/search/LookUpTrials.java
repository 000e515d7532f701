package winnow.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import winnow.library.Profile;
import winnow.library.Workspace;

/** Asks labelled features of pools that hold their paper, that lack it, and that are of another field. */
@SuppressWarnings("ReferenceEquality") // the very digest is meant
final class LookUpTrials {
    /** Where a feature is asked. */
    enum Place {
        /** Of the digest that holds its paper. */
        AT_HOME,
        /** Of the same digest without its paper: the nearest that a foreign feature can be. */
        NEAR_MISS,
        /** Of a digest that it does not belong to. */
        ELSEWHERE
    }

    /**
     * A feature, asked.
     *
     * @param home name of its digest
     * @param asked name of the digest it was asked of
     * @param sentence whether the right sentence of the right paper was shown
     */
    record Trial(
            String home,
            String asked,
            Place place,
            boolean seen,
            String style,
            boolean first,
            boolean third,
            boolean sentence,
            Confidence.Evidence evidence,
            Answer.Strength strength) {}

    /** Name of the digest that the bundled reference is of. */
    private static final String BUNDLED = "bundled";

    private LookUpTrials() {}

    static Why why(Iterable<Profile> profiles, boolean briefs, SecondOpinion opinion) throws IOException {
        return Why.held(profiles, briefs, Thesaurus.of(new Workspace(Path.of("no-such-folder"))), opinion);
    }

    static Trial trial(Why why, String home, String asked, Place place, LabelledDigest.Query query) {
        Answer answer = why.ask(query.text());
        List<Answer.Candidate> candidates = answer.candidates();
        boolean here = place == Place.AT_HOME;
        boolean first = here && !candidates.isEmpty() && candidates.get(0).n() == query.n();
        return new Trial(
                home,
                asked,
                place,
                home.equals(BUNDLED) || query.seen(),
                query.style(),
                first,
                here && candidates.stream().anyMatch(each -> each.n() == query.n()),
                first && Objects.equals(candidates.get(0).sentence(), query.sentence()),
                why.ranking(query.text()).evidence(),
                answer.strength());
    }

    /** Every feature of some digests at home, without its paper, and asked of the other digests. */
    static List<Trial> all(List<LabelledDigest> digests, SecondOpinion opinion) throws IOException {
        List<Trial> trials = new ArrayList<>();
        for (LabelledDigest digest : digests) {
            Why home = why(digest.profiles(), false, opinion);
            for (LabelledDigest other : digests) {
                Place place = other == digest ? Place.AT_HOME : Place.ELSEWHERE;
                other.queries().forEach(query -> trials.add(trial(home, other.name(), digest.name(), place, query)));
            }
            trials.addAll(nearMisses(digest, false, opinion));
        }
        return trials;
    }

    /** The same of the bundled digest, whose features may all be looked at, with features of no paper. */
    static List<Trial> bundled(
            List<Profile> profiles,
            boolean briefs,
            List<LabelledDigest.Query> queries,
            List<LabelledDigest> away,
            SecondOpinion opinion)
            throws IOException {
        LabelledDigest digest = new LabelledDigest(BUNDLED, profiles, queries);
        Why home = why(profiles, briefs, opinion);
        List<Trial> trials = new ArrayList<>(nearMisses(digest, briefs, opinion));
        queries.forEach(query -> trials.add(trial(home, BUNDLED, BUNDLED, Place.AT_HOME, query)));
        for (String foreign : LabelledDigest.foreign()) {
            LabelledDigest.Query query = new LabelledDigest.Query(1, "foreign", foreign, 0);
            trials.add(trial(home, "foreign", BUNDLED, Place.ELSEWHERE, query));
        }
        for (LabelledDigest other : away) {
            other.queries().forEach(query -> trials.add(trial(home, other.name(), BUNDLED, Place.ELSEWHERE, query)));
        }
        return trials;
    }

    private static List<Trial> nearMisses(LabelledDigest digest, boolean briefs, SecondOpinion opinion)
            throws IOException {
        List<Trial> trials = new ArrayList<>();
        for (Profile paper : digest.profiles()) {
            int n = paper.paper().n();
            List<LabelledDigest.Query> own =
                    digest.queries().stream().filter(query -> query.n() == n).toList();
            if (!own.isEmpty()) {
                Why without = why(
                        digest.profiles().stream().filter(each -> each != paper).toList(), briefs, opinion);
                own.forEach(query -> trials.add(trial(without, digest.name(), digest.name(), Place.NEAR_MISS, query)));
            }
        }
        return trials;
    }

    static double share(List<Trial> trials, Predicate<Trial> among, Predicate<Trial> of) {
        List<Trial> chosen = trials.stream().filter(among).toList();
        return (double) chosen.stream().filter(of).count() / Math.max(1, chosen.size());
    }
}
