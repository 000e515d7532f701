package winnow.reading.name;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import winnow.paper.Mention;
import winnow.reading.Abstracts;
import winnow.reading.name.MentionPapers.Labelled;
import winnow.reading.whole.RoleReader;
import winnow.reading.words.Abstract;

/**
 * Fits the weights of {@link MentionModel} to labelled papers: for each kind a logistic regression over all
 * features that at least {@link #LEAST} names have, its threshold where F1 is highest on papers left out.
 * Run its {@code main} with the file to write; without the labelled papers beside the checkout it is skipped.
 */
final class MentionTrainer {
    private static final int LEAST = 3;
    private static final int FOLDS = 8;
    private static final double COST = 0.3;
    private static final double PRUNE = 0.02;

    /** A name of a paper: its features by number, and the kinds that it was labelled with. */
    record Instance(int paper, String name, Set<String> features, Set<Mention.Kind> kinds) {}

    private final List<Instance> instances;
    private final List<Labelled> papers;
    private final Map<String, Integer> numbers = new TreeMap<>();

    MentionTrainer(List<Labelled> papers) {
        this.papers = papers;
        this.instances = new ArrayList<>();
        for (int at = 0; at < papers.size(); at++) {
            instances.addAll(instances(at, papers.get(at)));
        }
        Map<String, Integer> counts = new TreeMap<>();
        instances.forEach(one -> one.features().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        counts.values().removeIf(count -> count < LEAST);
        counts.keySet().forEach(feature -> numbers.put(feature, numbers.size() + 1));
    }

    static List<Instance> instances(int number, Labelled paper) {
        Abstract text = Abstracts.of(paper.title(), paper.text());
        Naming naming = new NameReader().naming(text);
        Candidates candidates = new Candidates(text, new RoleReader().roles(text), naming);
        List<Instance> instances = new ArrayList<>();
        for (Candidates.Candidate candidate : candidates.all()) {
            Set<String> features = new LinkedHashSet<>();
            candidates.features(
                    candidate, (of, value) -> features.add(of.name().toLowerCase(Locale.ROOT) + " | " + value));
            instances.add(new Instance(number, candidate.name(), features, paper.kinds(candidate.name())));
        }
        return instances;
    }

    private Feature[] vector(Instance instance) {
        return instance.features().stream()
                .map(numbers::get)
                .filter(number -> number != null)
                .sorted()
                .map(number -> new FeatureNode(number, 1))
                .toArray(Feature[]::new);
    }

    private Model fit(Mention.Kind kind, List<Instance> few) {
        List<Instance> some = new ArrayList<>(few);
        few.stream().filter(one -> papers.get(one.paper()).counts()).forEach(some::add);
        Problem problem = new Problem();
        problem.l = some.size();
        problem.n = numbers.size() + 1;
        problem.bias = -1;
        problem.x = new Feature[some.size()][];
        problem.y = new double[some.size()];
        for (int at = 0; at < some.size(); at++) {
            Feature[] known = vector(some.get(at));
            problem.x[at] = java.util.Arrays.copyOf(known, known.length + 1);
            problem.x[at][known.length] = new FeatureNode(numbers.size() + 1, 1);
            problem.y[at] = some.get(at).kinds().contains(kind) ? 1 : -1;
        }
        Linear.disableDebugOutput();
        return Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, 0.001));
    }

    /** The weights for a kind by feature; the first is that of no feature at all. */
    private double[] weights(Model model) {
        double[] all = model.getFeatureWeights();
        int sign = model.getLabels()[0] == 1 ? 1 : -1;
        double[] weights = new double[numbers.size() + 1];
        weights[0] = sign * all[numbers.size()];
        for (int number = 1; number <= numbers.size(); number++) {
            weights[number] = sign * all[number - 1];
        }
        return weights;
    }

    private double score(double[] weights, Instance instance) {
        double sum = weights[0];
        for (String feature : instance.features()) {
            Integer number = numbers.get(feature);
            sum += number == null ? 0 : weights[number];
        }
        return sum;
    }

    /** Score of each instance by weights that have not seen its paper. */
    private double[] unseen(Mention.Kind kind) {
        double[] scores = new double[instances.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            List<Instance> rest =
                    instances.stream().filter(one -> one.paper() % FOLDS != out).toList();
            if (rest.stream().noneMatch(one -> one.kinds().contains(kind))) {
                continue;
            }
            double[] weights = weights(fit(kind, rest));
            for (int at = 0; at < scores.length; at++) {
                if (instances.get(at).paper() % FOLDS == out) {
                    scores[at] = score(weights, instances.get(at));
                }
            }
        }
        return scores;
    }

    /** The threshold with the highest F1; what was labelled and is no candidate counts as missed. */
    private double threshold(Mention.Kind kind, double[] scores) {
        long wanted = papers.stream().mapToLong(paper -> paper.count(kind)).sum();
        double best = 0;
        double threshold = 0;
        StringBuilder line = new StringBuilder();
        for (double at = -2.5; at < 1; at += 0.1) {
            int told = 0;
            int right = 0;
            for (int i = 0; i < scores.length; i++) {
                if (scores[i] > at) {
                    told++;
                    right += instances.get(i).kinds().contains(kind) ? 1 : 0;
                }
            }
            double f1 = 2.0 * right / Math.max(1, told + wanted);
            if (f1 > best) {
                best = f1;
                threshold = at;
                line.setLength(0);
                line.append(
                        String.format(Locale.ROOT, "P %.2f R %.2f", right / (double) told, right / (double) wanted));
            }
        }
        long reachable =
                instances.stream().filter(one -> one.kinds().contains(kind)).count();
        System.out.printf(
                Locale.ROOT,
                "%-10s F1 %.3f %s at %.1f; %d labelled, %d found%n",
                kind.word(),
                best,
                line,
                threshold,
                wanted,
                reachable);
        return threshold;
    }

    /** The lines of the file of weights. */
    List<String> lines() {
        List<double[]> columns = new ArrayList<>();
        for (Mention.Kind kind : MentionModel.KINDS) {
            double threshold = threshold(kind, unseen(kind));
            double[] weights = weights(fit(kind, instances));
            weights[0] -= threshold;
            columns.add(weights);
        }
        List<String> lines = new ArrayList<>(List.of("always | . |" + row(columns, 0)));
        numbers.forEach((feature, number) -> {
            boolean tells = columns.stream().anyMatch(column -> Math.abs(column[number]) >= PRUNE);
            if (tells) {
                lines.add(feature + " |" + row(columns, number));
            }
        });
        return lines;
    }

    private static String row(List<double[]> columns, int number) {
        StringBuilder row = new StringBuilder();
        columns.forEach(column -> {
            String weight = String.format(Locale.ROOT, "%.2f", column[number]);
            row.append(' ').append(weight.replaceFirst("^(-?)0\\.", "$1.").replaceFirst("^-?\\.00$", "0"));
        });
        return row.toString();
    }

    public static void main(String[] args) throws IOException {
        List<String> lines = new MentionTrainer(MentionPapers.seen()).lines();
        Path file = Path.of(args[0]);
        List<String> head = Files.exists(file)
                ? Files.readAllLines(file).stream()
                        .takeWhile(line -> line.startsWith("#"))
                        .toList()
                : List.of();
        List<String> all = new ArrayList<>(head);
        all.addAll(lines);
        Files.write(file, all);
        System.out.println(lines.size() + " features");
    }
}
