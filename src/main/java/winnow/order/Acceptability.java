package winnow.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Stochastic multicriteria acceptability analysis (SMAA-2: Lahdelma and Salminen, Operations Research 49(3),
 * 2001): how much of all allowed weightings puts a paper first, or among the first five, where unknown values
 * are drawn with each weighting ({@link Draws}). Papers with the same score share a place in equal parts; papers
 * that are alike in everything that is known of them have the same share.
 *
 * <p>@paper smaa2/acceptability, smaa2#s2
 */
final class Acceptability {
    private static final int FRONT = 5;
    private static final double EQUAL = 1e-12;

    private final double[][] lows;
    private final double[][] highs;
    private final int[][] unknown;
    private final int[] before;
    private final double[] first;
    private final double[] front;
    private final double[][] central;
    private final int count;

    private Acceptability(double[][] lows, double[][] highs, int criteria, int count) {
        this.lows = lows;
        this.highs = highs;
        this.unknown = new int[lows.length][];
        this.before = new int[lows.length];
        this.first = new double[lows.length];
        this.front = new double[lows.length];
        this.central = new double[lows.length][criteria];
        this.count = count;
        int numbered = 0;
        for (int paper = 0; paper < lows.length; paper++) {
            before[paper] = numbered;
            unknown[paper] = unknown(paper);
            numbered += unknown[paper].length;
        }
    }

    private int[] unknown(int paper) {
        int[] open = new int[lows[paper].length];
        int found = 0;
        for (int at = 0; at < open.length; at++) {
            if (lows[paper][at] < highs[paper][at]) {
                open[found++] = at;
            }
        }
        return Arrays.copyOf(open, found);
    }

    /**
     * Tries all weightings.
     *
     * @param lows a row for each paper, a column for each criterion: the least values
     * @param highs the greatest values; the same where they are known
     */
    static Acceptability of(double[][] lows, double[][] highs, double[][] weightings) {
        int criteria = weightings.length == 0 ? 0 : weightings[0].length;
        Acceptability result = new Acceptability(lows, highs, criteria, weightings.length);
        double[] scores = new double[lows.length];
        for (int k = 1; k <= weightings.length; k++) {
            double[] weights = weightings[k - 1];
            for (int paper = 0; paper < lows.length; paper++) {
                scores[paper] = result.score(paper, weights, k);
            }
            result.count(weights, scores);
        }
        result.shareAmongAlike();
        return result;
    }

    private double score(int paper, double[] weights, int k) {
        double[] low = lows[paper];
        double score = 0;
        for (int at = 0; at < weights.length; at++) {
            score += weights[at] * low[at];
        }
        int[] open = unknown[paper];
        for (int at = 0; at < open.length; at++) {
            int criterion = open[at];
            if (weights[criterion] > 0) {
                double width = highs[paper][criterion] - low[criterion];
                score += weights[criterion] * width * Draws.of(k, before[paper] + at + 1);
            }
        }
        return score;
    }

    private void count(double[] weights, double[] scores) {
        int places = Math.min(FRONT, scores.length);
        if (places == 0) {
            return;
        }
        double[] best = best(scores, places);
        double top = best[0];
        double last = best[places - 1];
        int firsts = 0;
        int above = 0;
        int level = 0;
        for (double score : scores) {
            firsts += score >= top - EQUAL ? 1 : 0;
            above += score > last + EQUAL ? 1 : 0;
            level += Math.abs(score - last) <= EQUAL ? 1 : 0;
        }
        for (int paper = 0; paper < scores.length; paper++) {
            if (scores[paper] >= last - EQUAL) {
                front[paper] += scores[paper] > last + EQUAL ? 1 : (double) (places - above) / level;
                if (scores[paper] >= top - EQUAL) {
                    first[paper] += 1.0 / firsts;
                    for (int at = 0; at < weights.length; at++) {
                        central[paper][at] += weights[at] / firsts;
                    }
                }
            }
        }
    }

    /** The best scores, best first, equal ones as often as they are there. */
    private static double[] best(double[] scores, int places) {
        double[] best = new double[places];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        for (double score : scores) {
            if (score > best[places - 1]) {
                int at = places - 1;
                while (at > 0 && best[at - 1] < score) {
                    best[at] = best[at - 1];
                    at--;
                }
                best[at] = score;
            }
        }
        return best;
    }

    /** Papers of which the same is known differ by the luck of the draw alone: each gets the mean of their shares. */
    private void shareAmongAlike() {
        Map<List<Double>, List<Integer>> alike = new LinkedHashMap<>();
        for (int paper = 0; paper < lows.length; paper++) {
            List<Double> known = new ArrayList<>();
            for (int at = 0; at < lows[paper].length; at++) {
                known.add(lows[paper][at]);
                known.add(highs[paper][at]);
            }
            alike.computeIfAbsent(known, key -> new ArrayList<>()).add(paper);
        }
        for (List<Integer> group : alike.values()) {
            if (group.size() > 1) {
                level(first, group);
                level(front, group);
                for (int at = 0; at < central[0].length; at++) {
                    int criterion = at;
                    double mean = group.stream()
                                    .mapToDouble(paper -> central[paper][criterion])
                                    .sum()
                            / group.size();
                    group.forEach(paper -> central[paper][criterion] = mean);
                }
            }
        }
    }

    private static void level(double[] shares, List<Integer> group) {
        double mean = group.stream().mapToDouble(paper -> shares[paper]).sum() / group.size();
        group.forEach(paper -> shares[paper] = mean);
    }

    /** The share of weightings that puts a paper first. */
    double firstShare(int paper) {
        return count == 0 ? 0 : first[paper] / count;
    }

    /** The share of weightings that puts a paper among the first five. */
    double frontShare(int paper) {
        return count == 0 ? 0 : front[paper] / count;
    }

    /**
     * The mean of the weightings that put a paper first; {@code null} when none does.
     *
     * <p>@paper smaa2/central-weights
     */
    @Nullable
    List<Double> centralWeights(int paper) {
        if (first[paper] == 0) {
            return null;
        }
        return Arrays.stream(central[paper])
                .map(sum -> sum / first[paper])
                .boxed()
                .toList();
    }
}
