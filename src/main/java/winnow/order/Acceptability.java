package winnow.order;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stochastic multicriteria acceptability analysis (SMAA-2: Lahdelma and Salminen, Operations Research 49(3),
 * 2001): how much of all allowed weightings puts a paper first, or among the first five. A weighting under
 * which two papers are equal counts for the one that is nearer the front of the digest.
 *
 * <p>@paper smaa2/acceptability, smaa2#s2
 */
final class Acceptability {
    private static final int FRONT = 5;
    private static final double EQUAL = 1e-12;

    private final int[] first;
    private final int[] front;
    private final double[][] central;
    private final int count;

    private Acceptability(int papers, int criteria, int count) {
        this.first = new int[papers];
        this.front = new int[papers];
        this.central = new double[papers][criteria];
        this.count = count;
    }

    /**
     * Tries all weightings.
     *
     * @param values a row for each paper, a column for each criterion
     */
    static Acceptability of(double[][] values, double[][] weightings) {
        int criteria = weightings.length == 0 ? 0 : weightings[0].length;
        Acceptability result = new Acceptability(values.length, criteria, weightings.length);
        double[] scores = new double[values.length];
        int[] best = new int[Math.min(FRONT, values.length)];
        for (double[] weights : weightings) {
            for (int paper = 0; paper < values.length; paper++) {
                double score = 0;
                for (int at = 0; at < weights.length; at++) {
                    score += weights[at] * values[paper][at];
                }
                scores[paper] = score;
            }
            result.count(weights, scores, best);
        }
        return result;
    }

    private void count(double[] weights, double[] scores, int[] best) {
        if (best.length == 0) {
            return;
        }
        Arrays.fill(best, -1);
        for (int paper = 0; paper < scores.length; paper++) {
            int held = paper;
            for (int at = 0; at < best.length; at++) {
                if (best[at] < 0 || scores[held] > scores[best[at]] + EQUAL) {
                    int out = best[at];
                    best[at] = held;
                    held = out;
                    if (held < 0) {
                        break;
                    }
                }
            }
        }
        first[best[0]]++;
        for (int at = 0; at < weights.length; at++) {
            central[best[0]][at] += weights[at];
        }
        for (int paper : best) {
            front[paper]++;
        }
    }

    /** The share of weightings that puts a paper first. */
    double firstShare(int paper) {
        return count == 0 ? 0 : (double) first[paper] / count;
    }

    /** The share of weightings that puts a paper among the first five. */
    double frontShare(int paper) {
        return count == 0 ? 0 : (double) front[paper] / count;
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
