package winnow.related;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Grows communities around seeds: each seed begins one; what is most like one of them on the mean over its members
 * joins it, paper or community, until nothing is near any more (agglomeration by mean linkage). Where the papers at
 * hand end before that, a community is larger than it is told.
 *
 * @paper real-time-community-detection-large-social-networks/community-explorer
 */
final class Communities {
    private final Signatures signatures;
    private final List<List<Integer>> grown = new ArrayList<>();

    Communities(Signatures signatures) {
        this.signatures = signatures;
    }

    /** Communities around seeds, of these papers; the seeds come first in each. */
    static List<List<Integer>> around(int[] seeds, int[] papers, Signatures signatures, double near) {
        Communities communities = new Communities(signatures);
        for (int seed : seeds) {
            communities.begin(seed, near);
        }
        communities.grow(papers, near);
        return communities.grown;
    }

    /** A seed joins the first community that it is near; else it begins one. */
    private void begin(int seed, double near) {
        for (List<Integer> community : grown) {
            if (likeness(seed, community) >= near) {
                community.add(seed);
                return;
            }
        }
        grown.add(new ArrayList<>(List.of(seed)));
    }

    private double likeness(int paper, List<Integer> members) {
        return members.stream()
                .mapToDouble(member -> signatures.likeness(paper, member))
                .average()
                .orElse(0);
    }

    private void grow(int[] papers, double near) {
        double[][] sums = new double[grown.size()][papers.length];
        for (int at = 0; at < grown.size(); at++) {
            for (int member : grown.get(at)) {
                add(member, papers, sums[at]);
            }
        }
        boolean[] taken = new boolean[papers.length];
        while (true) {
            int best = -1;
            int into = -1;
            double most = near;
            for (int at = 0; at < sums.length; at++) {
                for (int paper = 0; paper < papers.length; paper++) {
                    double mean = sums[at][paper] / grown.get(at).size();
                    if (!taken[paper] && mean >= most) {
                        best = paper;
                        into = at;
                        most = mean;
                    }
                }
            }
            if (best < 0) {
                return;
            }
            taken[best] = true;
            grown.get(into).add(papers[best]);
            add(papers[best], papers, sums[into]);
        }
    }

    private void add(int member, int[] papers, double[] sums) {
        Arrays.setAll(sums, at -> sums[at] + signatures.likeness(member, papers[at]));
    }
}
