package winnow.search;

import java.util.List;

/** Logistic regression by Newton's method with a small quadratic penalty; the same data give the same weights. */
@SuppressWarnings("ArrayRecordComponent") // rows of numbers, for speed
final class LogisticFit {
    private static final int ROUNDS = 30;
    private static final double PENALTY = 0.3;

    private LogisticFit() {}

    /** What was seen, whether it was so, and how much it counts; numbers that are not there are 0. */
    record Example(double[] numbers, boolean is, double counts) {}

    static double[] weights(List<Example> examples) {
        int size = examples.stream().mapToInt(each -> each.numbers.length).max().orElse(0);
        double[] weights = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[size];
            double[][] curvature = new double[size][size];
            for (Example each : examples) {
                double p = 1 / (1 + Math.exp(-sum(weights, each.numbers)));
                double off = each.counts * ((each.is ? 1 : 0) - p);
                double bend = each.counts * p * (1 - p);
                for (int i = 0; i < each.numbers.length; i++) {
                    gradient[i] += off * each.numbers[i];
                    for (int j = 0; j < each.numbers.length; j++) {
                        curvature[i][j] += bend * each.numbers[i] * each.numbers[j];
                    }
                }
            }
            for (int i = 0; i < size; i++) {
                gradient[i] -= i == 0 ? 0 : PENALTY * weights[i];
                curvature[i][i] += i == 0 ? 1e-9 : PENALTY;
            }
            double[] step = solved(curvature, gradient);
            for (int i = 0; i < size; i++) {
                weights[i] += step[i];
            }
        }
        return weights;
    }

    static double sum(double[] weights, double[] numbers) {
        double sum = 0;
        for (int at = 0; at < numbers.length; at++) {
            sum += weights[at] * numbers[at];
        }
        return sum;
    }

    /** Gauss's elimination of a positive definite system. */
    private static double[] solved(double[][] of, double[] right) {
        int size = right.length;
        for (int i = 0; i < size; i++) {
            for (int row = i + 1; row < size; row++) {
                double factor = of[row][i] / of[i][i];
                for (int j = i; j < size; j++) {
                    of[row][j] -= factor * of[i][j];
                }
                right[row] -= factor * right[i];
            }
        }
        double[] solution = new double[size];
        for (int i = size - 1; i >= 0; i--) {
            double rest = right[i];
            for (int j = i + 1; j < size; j++) {
                rest -= of[i][j] * solution[j];
            }
            solution[i] = rest / of[i][i];
        }
        return solution;
    }
}
