package winnow.reading.whole;

import java.util.Arrays;
import java.util.List;

/**
 * A conditional random field over sequences of labels, to be fitted: its negative log-likelihood with a
 * Gaussian prior, and the gradient of it. Weights are laid out feature by feature, then what stands
 * behind what, then what stands first.
 */
@SuppressWarnings("ArrayRecordComponent") // rows of numbers, for speed
final class Crf {
    private final int labels;
    private final int features;
    private final double prior;
    private final List<Sequence> sequences;

    /**
     * One sequence.
     *
     * @param features numbers of the features of each place
     * @param labels the label of each place
     */
    record Sequence(int[][] features, int[] labels) {}

    Crf(int labels, int features, double prior, List<Sequence> sequences) {
        this.labels = labels;
        this.features = features;
        this.prior = prior;
        this.sequences = sequences;
    }

    int size() {
        return features * labels + labels * labels + labels;
    }

    private int behind(int before, int label) {
        return features * labels + before * labels + label;
    }

    private int first(int label) {
        return features * labels + labels * labels + label;
    }

    /** The value at some weights; the gradient there is written into {@code gradient}. */
    double value(double[] weights, double[] gradient) {
        double value = 0;
        for (int at = 0; at < weights.length; at++) {
            value += prior / 2 * weights[at] * weights[at];
            gradient[at] = prior * weights[at];
        }
        for (Sequence sequence : sequences) {
            value += sequence.labels().length == 0 ? 0 : add(sequence, weights, gradient);
        }
        return value;
    }

    private double add(Sequence sequence, double[] weights, double[] gradient) {
        int length = sequence.labels().length;
        double[][] scores = new double[length][];
        for (int at = 0; at < length; at++) {
            scores[at] = scores(sequence.features()[at], weights);
        }
        double[][] forward = forward(scores, weights);
        double[][] backward = backward(scores, weights);
        double all = logSum(forward[length - 1]);
        for (int at = 0; at < length; at++) {
            for (int label = 0; label < labels; label++) {
                double expected = Math.exp(forward[at][label] + backward[at][label] - all);
                double surplus = expected - (sequence.labels()[at] == label ? 1 : 0);
                for (int feature : sequence.features()[at]) {
                    gradient[feature * labels + label] += surplus;
                }
                if (at == 0) {
                    gradient[first(label)] += surplus;
                } else {
                    addPairs(
                            sequence,
                            at,
                            label,
                            forward[at - 1],
                            scores[at][label] + backward[at][label] - all,
                            weights,
                            gradient);
                }
            }
        }
        return all - told(sequence, scores, weights);
    }

    private void addPairs(
            Sequence sequence, int at, int label, double[] before, double rest, double[] weights, double[] gradient) {
        for (int other = 0; other < labels; other++) {
            double expected = Math.exp(before[other] + weights[behind(other, label)] + rest);
            boolean is = sequence.labels()[at - 1] == other && sequence.labels()[at] == label;
            gradient[behind(other, label)] += expected - (is ? 1 : 0);
        }
    }

    private double told(Sequence sequence, double[][] scores, double[] weights) {
        double told = weights[first(sequence.labels()[0])];
        for (int at = 0; at < scores.length; at++) {
            told += scores[at][sequence.labels()[at]];
            told += at == 0 ? 0 : weights[behind(sequence.labels()[at - 1], sequence.labels()[at])];
        }
        return told;
    }

    private double[] scores(int[] found, double[] weights) {
        double[] scores = new double[labels];
        for (int feature : found) {
            for (int label = 0; label < labels; label++) {
                scores[label] += weights[feature * labels + label];
            }
        }
        return scores;
    }

    private double[][] forward(double[][] scores, double[] weights) {
        double[][] forward = new double[scores.length][labels];
        double[] ways = new double[labels];
        for (int at = 0; at < scores.length; at++) {
            for (int label = 0; label < labels; label++) {
                for (int other = 0; at > 0 && other < labels; other++) {
                    ways[other] = forward[at - 1][other] + weights[behind(other, label)];
                }
                forward[at][label] = scores[at][label] + (at == 0 ? weights[first(label)] : logSum(ways));
            }
        }
        return forward;
    }

    private double[][] backward(double[][] scores, double[] weights) {
        double[][] backward = new double[scores.length][labels];
        double[] ways = new double[labels];
        for (int at = scores.length - 2; at >= 0; at--) {
            for (int label = 0; label < labels; label++) {
                for (int other = 0; other < labels; other++) {
                    ways[other] = weights[behind(label, other)] + scores[at + 1][other] + backward[at + 1][other];
                }
                backward[at][label] = logSum(ways);
            }
        }
        return backward;
    }

    private static double logSum(double[] values) {
        double most = Arrays.stream(values).max().orElse(0);
        double sum = 0;
        for (double value : values) {
            sum += Math.exp(value - most);
        }
        return most + Math.log(sum);
    }

    /** Fits the weights: L-BFGS from zero, a fixed number of steps, so that the same data give the same weights. */
    double[] fit(int steps) {
        return new Descent(this).run(steps);
    }
}
