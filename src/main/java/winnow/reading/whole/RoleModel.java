package winnow.reading.whole;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import winnow.paper.Role;
import winnow.reading.words.Abstract;
import winnow.reading.words.Weights;

/**
 * A linear model of a sequence of roles: how much each feature of a sentence tells for each role, and
 * how much each role likes to stand behind another one. The best sequence as a whole wins (Viterbi).
 */
final class RoleModel {
    /** The features that say which role likes to stand behind which, and which to open an abstract. */
    static final String BEHIND = "@behind";

    static final String START = "start";
    private static final Role[] ROLES = Role.values();

    private final Weights weights;
    private final double[] start;
    private final double[][] behind = new double[ROLES.length][];

    /** Weights by feature, in the order of {@link Role}. */
    RoleModel(Weights weights) {
        this.weights = weights;
        this.start = weights.of(BEHIND, START);
        for (int role = 0; role < ROLES.length; role++) {
            behind[role] = weights.of(BEHIND, ROLES[role].word());
        }
    }

    /** The model that comes with the program. */
    static RoleModel bundled() {
        return new RoleModel(Weights.of(RoleModel.class, "role-weights.txt"));
    }

    /** The role of each sentence: the best sequence of all. */
    List<Role> roles(Abstract text) {
        RoleFeatures features = new RoleFeatures(text, OwnName.of(text), weights);
        int[][] from = new int[text.sentences().size()][ROLES.length];
        double[] best = start;
        for (int at = 0; at < from.length; at++) {
            Weights.Sums sums = weights.new Sums();
            features.of(at, sums);
            best = at == 0 ? sum(start, sums.all()) : step(best, sums.all(), from[at]);
        }
        return from.length == 0 ? List.of() : back(from, indexOfHighest(best));
    }

    private double[] step(double[] before, double[] scores, int[] from) {
        double[] best = new double[ROLES.length];
        for (int role = 0; role < ROLES.length; role++) {
            int last = 0;
            for (int other = 1; other < ROLES.length; other++) {
                if (before[other] + behind[other][role] > before[last] + behind[last][role]) {
                    last = other;
                }
            }
            from[role] = last;
            best[role] = before[last] + behind[last][role] + scores[role];
        }
        return best;
    }

    private static List<Role> back(int[][] from, int last) {
        Role[] roles = new Role[from.length];
        int role = last;
        for (int at = roles.length - 1; at >= 0; at--) {
            roles[at] = ROLES[role];
            role = from[at][role];
        }
        return new ArrayList<>(Arrays.asList(roles));
    }

    private static double[] sum(double[] left, double[] right) {
        double[] sum = left.clone();
        for (int at = 0; at < sum.length; at++) {
            sum[at] += right[at];
        }
        return sum;
    }

    private static int indexOfHighest(double[] values) {
        int highest = 0;
        for (int at = 1; at < values.length; at++) {
            highest = values[at] > values[highest] ? at : highest;
        }
        return highest;
    }
}
