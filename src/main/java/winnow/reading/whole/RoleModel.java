package winnow.reading.whole;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import winnow.paper.Role;
import winnow.reading.words.Abstract;
import winnow.reading.words.CueFile;

/**
 * A linear model of a sequence of roles: how much each feature of a sentence tells for each role, and
 * how much each role likes to stand behind another one. The best sequence as a whole wins (Viterbi).
 */
final class RoleModel {
    private static final Role[] ROLES = Role.values();
    private static final String FILE = "role-weights.txt";

    private final Map<String, double[]> weights;
    private final SentenceWords.Vocabulary vocabulary;
    private final double[] start;
    private final double[][] behind = new double[ROLES.length][];

    /** Weights by feature, in the order of {@link Role}; {@code start} and {@code behind-ROLE} say what follows what. */
    RoleModel(Map<String, double[]> weights) {
        this.weights = weights;
        this.vocabulary = SentenceWords.Vocabulary.of(weights.keySet());
        double[] none = new double[ROLES.length];
        this.start = weights.getOrDefault("start", none);
        for (int role = 0; role < ROLES.length; role++) {
            behind[role] = weights.getOrDefault("behind-" + ROLES[role], none);
        }
    }

    /** The model that comes with the program. */
    static RoleModel bundled() {
        Map<String, double[]> weights = new HashMap<>();
        for (String line : CueFile.lines(RoleModel.class, FILE)) {
            int tab = line.indexOf('\t');
            double[] row = Arrays.stream(line.substring(tab + 1).split(" ", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            if (row.length != ROLES.length) {
                throw new IllegalStateException(FILE + ": not a weight for each role: " + line);
            }
            weights.put(line.substring(0, tab), row);
        }
        return new RoleModel(weights);
    }

    /** How much each role is told for by the features of one sentence. */
    double[] scores(List<String> features) {
        double[] scores = new double[ROLES.length];
        for (String feature : features) {
            double[] row = weights.get(feature);
            for (int role = 0; row != null && role < scores.length; role++) {
                scores[role] += row[role];
            }
        }
        return scores;
    }

    /** The role of each sentence. */
    List<Role> roles(Abstract text) {
        return roles(RoleFeatures.of(text, OwnName.of(text), vocabulary));
    }

    /** The best sequence of roles for sentences with these features. */
    private List<Role> roles(List<List<String>> features) {
        int[][] from = new int[features.size()][ROLES.length];
        double[] best = start;
        for (int at = 0; at < from.length; at++) {
            double[] scores = scores(features.get(at));
            best = at == 0 ? sum(start, scores) : step(best, scores, from[at]);
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
