package winnow.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Weightings that a team's statements allow, spread evenly over all of them.
 *
 * <p>Allowed is every division of 1 among the criteria in which a criterion with a greater number weighs no
 * less than one with a smaller number; criteria with the same number are free among themselves; "don't know"
 * is free altogether; 0 stays 0.
 *
 * <p>The k-th weighting, k from 1, is made as a spreadsheet can: for the j-th free criterion, j from 1,
 * {@code u = frac(0.5 + k * a^j)} and {@code e = -ln(u)}, where {@code a} is the root of
 * {@code a^(d+1) + a = 1} in 0..1 for d free criteria (Roberts' additive sequence, which fills the cube more evenly
 * than chance); the {@code e} over their sum are even over all divisions of 1 (Lahdelma and Salminen,
 * 2001). Then the values of the numbered criteria are dealt out anew among them, the greatest to the
 * criteria of the greatest number; within a number, each keeps the order that its values had.
 *
 * <p>@paper smaa2/weightings
 */
final class Weightings {
    private final double[] numbers;
    private final int[] free;
    private final double step;

    /**
     * Prepares weightings.
     *
     * @param importances of the criteria, in their order
     */
    Weightings(List<Importance> importances) {
        numbers = new double[importances.size()];
        List<Integer> varied = new ArrayList<>();
        for (int at = 0; at < numbers.length; at++) {
            Double number = importances.get(at).number();
            numbers[at] = number == null ? Double.NaN : number;
            if (!importances.get(at).isNothing()) {
                varied.add(at);
            }
        }
        free = varied.stream().mapToInt(Integer::intValue).toArray();
        step = root(free.length);
    }

    /** How far the first criterion moves at each step. */
    double step() {
        return step;
    }

    private static double root(int dimensions) {
        double low = 0;
        double high = 1;
        for (int halving = 0; halving < 100; halving++) {
            double middle = (low + high) / 2;
            if (Math.pow(middle, dimensions + 1) + middle < 1) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The weightings from the first on; one row a weighting, which sums to 1; rows of 0 when nothing is free. */
    double[][] first(int count) {
        double[][] weightings = new double[count][numbers.length];
        double[] steps = new double[free.length];
        for (int j = 0; j < free.length; j++) {
            steps[j] = Math.pow(step, j + 1);
        }
        int[] ranked = ranked();
        for (int k = 1; k <= count; k++) {
            double[] weights = weightings[k - 1];
            double sum = 0;
            for (int j = 0; j < free.length; j++) {
                double turn = 0.5 + k * steps[j];
                double even = turn - Math.floor(turn);
                weights[free[j]] = -Math.log(Math.max(even, Double.MIN_NORMAL));
                sum += weights[free[j]];
            }
            for (int j = 0; j < free.length; j++) {
                weights[free[j]] /= sum;
            }
            deal(weights, ranked);
        }
        return weightings;
    }

    /** Numbered criteria that are not left out, the greatest number first. */
    private int[] ranked() {
        return Arrays.stream(free)
                .filter(at -> !Double.isNaN(numbers[at]))
                .boxed()
                .sorted((a, b) -> Double.compare(numbers[b], numbers[a]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void deal(double[] weights, int[] ranked) {
        double[] greatest = new double[ranked.length];
        for (int at = 0; at < ranked.length; at++) {
            greatest[at] = weights[ranked[at]];
        }
        Arrays.sort(greatest);
        int from = 0;
        while (from < ranked.length) {
            int to = from + 1;
            while (to < ranked.length && numbers[ranked[to]] == numbers[ranked[from]]) {
                to++;
            }
            dealGroup(weights, ranked, greatest, from, to);
            from = to;
        }
    }

    /** Gives the criteria of one number their share of the sorted values, in the order of their own. */
    private static void dealGroup(double[] weights, int[] ranked, double[] sorted, int from, int to) {
        int last = sorted.length - 1;
        int[] group = Arrays.copyOfRange(ranked, from, to);
        for (int at = 1; at < group.length; at++) {
            for (int back = at; back > 0 && weights[group[back]] > weights[group[back - 1]]; back--) {
                int held = group[back];
                group[back] = group[back - 1];
                group[back - 1] = held;
            }
        }
        for (int at = from; at < to; at++) {
            weights[group[at - from]] = sorted[last - at];
        }
    }
}
