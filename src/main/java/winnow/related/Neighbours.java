package winnow.related;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import winnow.library.Library;
import winnow.library.Profile;
import winnow.paper.PaperId;
import winnow.related.Neighbourhood.Community;
import winnow.related.Neighbourhood.Found;

/**
 * The door of this package: the papers around some papers.
 *
 * <pre>
 * Neighbourhood around = Neighbours.of(library).around(List.of(h2o), 10);
 * </pre>
 *
 * <p>Candidates are those that agree with a seed in a band, and those that agree with the best of these, since what
 * belongs to a community is like its other members as well. Signatures rank them; the best are compared exactly.
 *
 * <p>@paper real-time-community-detection-large-social-networks/similarity-query, real-time-community-detection-large-social-networks#s8
 */
public final class Neighbours {
    /** Of so few papers every signature is looked at: that takes a fifth of a millisecond, and none is missed. */
    private static final int FEW = 20_000;

    /** So many of the best candidates are asked for theirs. */
    private static final int ASKED_ON = 3;

    /** So many of the best candidates are compared exactly; estimates are too coarse to tell the first from the tenth. */
    private static final int COMPARED = 64;

    /** The same where all are looked at. */
    private static final int COMPARED_OF_FEW = 400;

    private static final int MOST_TIES = 8;
    private static final double THOUSAND = 1000;

    private final IntFunction<Profile> papers;
    private final Signatures signatures;
    private final boolean all;
    private final Bands bands;
    private final ThreadLocal<Features> features = ThreadLocal.withInitial(Features::new);

    /** Over papers by their places, from 0; {@code all} looks at every signature and needs no bands. */
    Neighbours(IntFunction<Profile> papers, Signatures signatures, boolean all) {
        this.papers = papers;
        this.signatures = signatures;
        this.all = all;
        this.bands = new Bands(signatures);
    }

    /** Those of a library: by the signatures that were written when it was loaded, or by its papers as they are now. */
    public static Neighbours of(Library library) throws IOException {
        Path file = library.signatures().orElse(null);
        Optional<Signatures> written = file == null ? Optional.empty() : Signatures.map(file);
        Signatures signatures = written.isPresent() ? written.get() : signed(library.profiles());
        return new Neighbours(
                place -> library.profile(library.paper(place + 1)), signatures, signatures.papers() <= FEW);
    }

    static Signatures signed(Iterable<Profile> profiles) throws IOException {
        try (SignatureFilling filling = new SignatureFilling()) {
            int place = 0;
            for (Profile profile : profiles) {
                filling.add(place++, profile);
            }
            return filling.signatures();
        }
    }

    /**
     * The papers around some.
     *
     * @param seeds numbers in the digest, from 1
     * @param most how many at most
     */
    public synchronized Neighbourhood around(List<Integer> seeds, int most) {
        int[] from = seeds.stream().mapToInt(n -> n - 1).distinct().toArray();
        List<Told> asked = IntStream.of(from).mapToObj(this::told).toList();
        int looked = Math.max(most, all ? COMPARED_OF_FEW : COMPARED);
        List<Told> candidates = IntStream.of(candidates(from, looked))
                .parallel()
                .mapToObj(this::told)
                .toList();
        List<List<Told>> communities = Communities.around(asked, candidates, signatures);
        List<Compared> compared = candidates.stream()
                .map(told -> new Compared(
                        told, asked.stream().mapToDouble(told::likeness).toArray()))
                .filter(each -> each.mean() > 0)
                .sorted(Comparator.comparingDouble(Compared::mean).reversed())
                .limit(most)
                .toList();
        return new Neighbourhood(
                ids(asked),
                compared.stream().map(each -> each.found(asked, communities)).toList(),
                communities.stream()
                        .map(members -> community(members, asked, candidates.size(), candidates.size() == looked))
                        .toList());
    }

    /** The papers that are most like the seeds by their signatures, the most like first. */
    private int[] candidates(int[] seeds, int most) {
        Best best = new Best(signatures, seeds, most);
        if (all) {
            IntStream.range(0, signatures.papers()).forEach(best::offer);
            return best.papers();
        }
        IntStream.of(seeds).filter(signatures::has).forEach(seed -> bands.near(seed, best::offer));
        IntStream.of(best.papers()).limit(ASKED_ON).forEach(paper -> bands.near(paper, best::offer));
        return best.papers();
    }

    private Told told(int paper) {
        Profile profile = papers.apply(paper);
        return Told.of(paper, profile, features.get().of(profile), signatures.rarity());
    }

    private static List<PaperId> ids(List<Told> papers) {
        return papers.stream().map(each -> each.profile().id()).toList();
    }

    /** Where the candidates were cut, a community that took all of them may go on behind them. */
    private static Community community(List<Told> members, List<Told> seeds, int candidates, boolean cut) {
        List<Told> within = members.stream().filter(seeds::contains).toList();
        boolean whole = !cut || members.size() - within.size() < candidates;
        return new Community(ids(within), members.size(), whole);
    }

    /** A paper, and how much it is like each seed. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Compared(Told told, double[] likeness) {
        double mean() {
            return DoubleStream.of(likeness).average().orElse(0);
        }

        Found found(List<Told> seeds, List<List<Told>> communities) {
            int nearest = IntStream.range(0, likeness.length)
                    .reduce((one, other) -> likeness[other] > likeness[one] ? other : one)
                    .orElseThrow();
            OptionalInt community = IntStream.range(0, communities.size())
                    .filter(at -> communities.get(at).contains(told))
                    .findFirst();
            return new Found(
                    told.profile().id(),
                    told.place() + 1,
                    told.profile().paper().title(),
                    Math.round(mean() * THOUSAND) / THOUSAND,
                    seeds.get(nearest).profile().id(),
                    likeness[nearest] >= Neighbourhood.NEAR,
                    likeness[nearest] >= Neighbourhood.TWIN,
                    community.isPresent() ? community.getAsInt() + 1 : null,
                    told.ties(seeds, MOST_TIES));
        }
    }
}
