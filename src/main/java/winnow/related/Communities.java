package winnow.related;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Grows communities around seeds: each seed joins the first one that it is near, or begins one; then the paper that is
 * most like a community, on the mean over its members, joins it, until no paper is near any more (agglomeration by mean
 * linkage). The overlap with seeds is exact, since a community of one lets in whatever seems near to it; that with other
 * members is as their signatures tell, since errors of many even out.
 *
 * <p>@paper real-time-community-detection-large-social-networks/community-explorer
 */
final class Communities {
    private final List<Told> papers;
    private final Signatures signatures;
    private final List<List<Told>> grown = new ArrayList<>();

    private Communities(List<Told> papers, Signatures signatures) {
        this.papers = papers;
        this.signatures = signatures;
    }

    /** The communities around seeds, of some papers; the seeds come first in each. */
    static List<List<Told>> around(List<Told> seeds, List<Told> papers, Signatures signatures) {
        Communities communities = new Communities(papers, signatures);
        seeds.forEach(communities::begin);
        communities.grow();
        return communities.grown;
    }

    private void begin(Told seed) {
        for (List<Told> community : grown) {
            double sum = community.stream().mapToDouble(seed::likeness).sum();
            if (sum >= Neighbourhood.NEAR * community.size()) {
                community.add(seed);
                return;
            }
        }
        grown.add(new ArrayList<>(List.of(seed)));
    }

    private void grow() {
        double[][] sums = new double[grown.size()][papers.size()];
        for (int at = 0; at < sums.length; at++) {
            List<Told> seeds = grown.get(at);
            Arrays.setAll(
                    sums[at],
                    paper -> seeds.stream()
                            .mapToDouble(seed -> seed.likeness(papers.get(paper)))
                            .sum());
        }
        boolean[] taken = new boolean[papers.size()];
        for (Join best = best(sums, taken); best != null; best = best(sums, taken)) {
            Told joining = papers.get(best.paper);
            taken[best.paper] = true;
            grown.get(best.community).add(joining);
            double[] sum = sums[best.community];
            Arrays.setAll(
                    sum,
                    paper -> sum[paper]
                            + signatures.likeness(
                                    joining.place(), papers.get(paper).place()));
        }
    }

    /** A paper, by its place among the papers, and the community that it is to join. */
    private record Join(int paper, int community) {}

    private @Nullable Join best(double[][] sums, boolean[] taken) {
        Join best = null;
        double most = Neighbourhood.NEAR;
        for (int at = 0; at < sums.length; at++) {
            for (int paper = 0; paper < taken.length; paper++) {
                double mean = sums[at][paper] / grown.get(at).size();
                if (!taken[paper] && mean >= most) {
                    best = new Join(paper, at);
                    most = mean;
                }
            }
        }
        return best;
    }
}
