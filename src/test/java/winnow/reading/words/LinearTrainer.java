package winnow.reading.words;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Fits the linear models of {@link Weights}: for each answer a logistic regression over all features that enough cases
 * have. The same cases give the same weights.
 */
public final class LinearTrainer {
    private static final int FOLDS = 8;

    /**
     * A case to learn from.
     *
     * @param group cases of one paper have one; they are left out together
     * @param features as lines without weights
     * @param answers that are right, from 0
     */
    public record Case(int group, Set<String> features, Set<Integer> answers) {
        public static Case of(int group, Consumer<Weights.Features> teller, Set<Integer> answers) {
            return new Case(group, new HashSet<>(Weights.lines(teller)), answers);
        }
    }

    /**
     * How to fit.
     *
     * @param least so many cases must have a feature
     * @param cost of a wrong case against large weights
     * @param prune smaller weights are left out of the file
     */
    public record Settings(int least, double cost, double prune) {}

    private final List<Case> cases;
    private final int answers;
    private final Settings settings;
    private final Map<String, Integer> numbers = new TreeMap<>();
    private final Feature[][] vectors;

    public LinearTrainer(List<Case> cases, int answers, Settings settings) {
        this.cases = cases;
        this.answers = answers;
        this.settings = settings;
        Map<String, Integer> counts = new TreeMap<>();
        cases.forEach(one -> one.features().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        counts.values().removeIf(count -> count < settings.least());
        counts.keySet().forEach(feature -> numbers.put(feature, numbers.size() + 1));
        this.vectors = cases.stream().map(this::vector).toArray(Feature[][]::new);
    }

    private Feature[] vector(Case one) {
        List<Integer> known = new ArrayList<>();
        one.features().forEach(feature -> {
            Integer number = numbers.get(feature);
            if (number != null) {
                known.add(number);
            }
        });
        known.add(numbers.size() + 1);
        return known.stream().sorted().map(number -> new FeatureNode(number, 1)).toArray(Feature[]::new);
    }

    /** Weights for an answer by feature; the last is that of every case. */
    private double[] fit(int answer, List<Integer> some) {
        Problem problem = new Problem();
        problem.l = some.size();
        problem.n = numbers.size() + 1;
        problem.bias = -1;
        problem.x = some.stream().map(at -> vectors[at]).toArray(Feature[][]::new);
        problem.y = some.stream()
                .mapToDouble(at -> cases.get(at).answers().contains(answer) ? 1 : -1)
                .toArray();
        if (Arrays.stream(problem.y).noneMatch(y -> y > 0)) {
            double[] never = new double[problem.n];
            never[problem.n - 1] = -9;
            return never;
        }
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, settings.cost(), 0.01));
        int sign = model.getLabels()[0] == 1 ? 1 : -1;
        return Arrays.stream(model.getFeatureWeights())
                .map(weight -> sign * weight)
                .toArray();
    }

    /** For each case what weights that have not seen its paper tell for each answer. */
    public double[][] unseen() {
        double[][] scores = new double[cases.size()][answers];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Integer> rest = new ArrayList<>();
            List<Integer> out = new ArrayList<>();
            for (int at = 0; at < cases.size(); at++) {
                (cases.get(at).group() % FOLDS == fold ? out : rest).add(at);
            }
            for (int answer = 0; answer < answers; answer++) {
                double[] weights = fit(answer, rest);
                for (int at : out) {
                    for (Feature feature : vectors[at]) {
                        scores[at][answer] += weights[feature.getIndex() - 1];
                    }
                }
            }
        }
        return scores;
    }

    /** The lines of a file of weights, fitted to all cases; each answer needs more than its threshold. */
    public List<String> lines(double[] thresholds) {
        List<Integer> all = new ArrayList<>();
        for (int at = 0; at < cases.size(); at++) {
            all.add(at);
        }
        double[][] columns = new double[answers][];
        for (int answer = 0; answer < answers; answer++) {
            columns[answer] = fit(answer, all);
            columns[answer][numbers.size()] -= thresholds[answer];
        }
        List<String> lines = new ArrayList<>(List.of(Weights.ALWAYS + " | . | " + row(columns, numbers.size())));
        numbers.forEach((feature, number) -> {
            if (Arrays.stream(columns).anyMatch(column -> Math.abs(column[number - 1]) >= settings.prune())) {
                lines.add(feature + " | " + row(columns, number - 1));
            }
        });
        return lines;
    }

    private static String row(double[][] columns, int at) {
        List<String> row = new ArrayList<>();
        for (double[] column : columns) {
            String weight = String.format(Locale.ROOT, "%.2f", column[at]);
            row.add(weight.replaceFirst("^(-?)0\\.", "$1.").replaceFirst("^-?\\.00$", "0"));
        }
        return String.join(" ", row);
    }
}
