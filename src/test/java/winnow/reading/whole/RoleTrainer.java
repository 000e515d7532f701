package winnow.reading.whole;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import winnow.paper.Role;
import winnow.reading.Abstracts;
import winnow.reading.Labelled;
import winnow.reading.words.Abstract;
import winnow.reading.words.Weights;
import winnow.reading.words.WeightsFile;
import winnow.text.Span;

/**
 * Fits the role model to labelled abstracts and writes {@code role-weights.txt}. The same labels give the
 * same file. Without arguments it prints a learning curve, measured on abstracts that nobody looks at; with
 * a path it writes the file there.
 */
final class RoleTrainer {
    private static final String LETTERS = "BOMRAX";
    private static final Role[] ROLES = Role.values();
    private static final double PRIOR = 1.0;
    private static final int STEPS = 80;
    /** A feature that was met in fewer sentences tells nothing. */
    private static final int RARE = 2;
    /** Log-probabilities are written times this, rounded; rows that nowhere reach the least are left out. */
    private static final int SCALE = 20;

    private static final int LEAST = Integer.getInteger("winnow.least", 3);
    /** Headings of structured abstracts and lines about the paper are decisive, and too rare to be fitted. */
    private static final Map<String, int[]> DECISIVE = Map.of(
            "@text | numbered reference", new int[] {0, 0, 0, 0, 0, 120},
            "@any | start-residue", new int[] {0, 0, 0, 0, 0, 120},
            "@under | available", new int[] {0, 0, 0, 0, 80, 0},
            "@under | background", new int[] {60, 0, 0, 0, 0, 0},
            "@under | method", new int[] {0, 0, 70, 0, 0, 0},
            "@under | objective", new int[] {0, 70, 0, 0, 0, 0},
            "@under | result", new int[] {0, 0, 0, 70, 0, 0});

    private static final String ALWAYS = Weights.ALWAYS + " | .";
    private static final String BEHIND = RoleModel.BEHIND + " | ";

    private RoleTrainer() {}

    public static void main(String[] args) throws IOException {
        if (args.length > 0) {
            WeightsFile.write(Path.of(args[0]), lines(weights(papers())));
            return;
        }
        List<Labelled> own =
                Labelled.own().stream().filter(paper -> paper.has("roles")).toList();
        List<Labelled> rest = new ArrayList<>(papers());
        rest.removeAll(own);
        for (int share : new int[] {0, 50, 100, 200, 400, own.size()}) {
            List<Labelled> some = new ArrayList<>(rest);
            for (int n = 0; n < share; n++) {
                some.add(own.get(n * own.size() / share));
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d labels: unseen %.3f%n",
                    some.size(),
                    right(model(weights(some)), Labelled.away(false)));
        }
    }

    private static List<Labelled> papers() {
        return Labelled.seen().stream().filter(paper -> paper.has("roles")).toList();
    }

    /** A model with these weights. */
    static RoleModel model(Map<String, int[]> weights) {
        return new RoleModel(new Weights(lines(weights)));
    }

    /** The share of sentences that a model reads as the labels say. */
    static double right(RoleModel model, List<Labelled> papers) {
        int right = 0;
        int all = 0;
        for (Labelled paper : papers) {
            Abstract text = Abstracts.of(paper.title(), paper.text());
            List<Role> roles = model.roles(text);
            for (int at = 0; at < roles.size(); at++) {
                Span sentence = text.sentences().get(at);
                right += LETTERS.indexOf(paper.roleOf(sentence))
                                == List.of(ROLES).indexOf(roles.get(at))
                        ? 1
                        : 0;
                all++;
            }
        }
        return all == 0 ? 0 : (double) right / all;
    }

    /** Fits, scales and rounds. */
    static Map<String, int[]> weights(List<Labelled> papers) {
        List<List<List<String>>> features = new ArrayList<>();
        List<int[]> labels = new ArrayList<>();
        for (Labelled paper : papers) {
            Abstract text = Abstracts.of(paper.title(), paper.text());
            features.add(features(text));
            labels.add(text.sentences().stream()
                    .mapToInt(sentence -> LETTERS.indexOf(paper.roleOf(sentence)))
                    .toArray());
        }
        Map<String, Integer> numbers = numbers(features);
        List<Crf.Sequence> sequences = new ArrayList<>();
        for (int at = 0; at < features.size(); at++) {
            int[][] known = features.get(at).stream()
                    .map(sentence -> sentence.stream()
                            .filter(numbers::containsKey)
                            .distinct()
                            .mapToInt(numbers::get)
                            .toArray())
                    .toArray(int[][]::new);
            sequences.add(new Crf.Sequence(known, labels.get(at)));
        }
        return rounded(new Crf(ROLES.length, numbers.size(), PRIOR, sequences).fit(STEPS), numbers);
    }

    private static List<List<String>> features(Abstract text) {
        RoleFeatures told = new RoleFeatures(text, OwnName.of(text), null);
        List<List<String>> features = new ArrayList<>();
        for (int at = 0; at < text.sentences().size(); at++) {
            int sentence = at;
            List<String> lines = new ArrayList<>(Weights.lines(sink -> told.of(sentence, sink)));
            lines.add(ALWAYS);
            features.add(lines);
        }
        return features;
    }

    private static Map<String, Integer> numbers(List<List<List<String>>> features) {
        Map<String, Integer> counts = new TreeMap<>();
        for (List<List<String>> paper : features) {
            for (List<String> sentence : paper) {
                new HashSet<>(sentence).forEach(feature -> counts.merge(feature, 1, Integer::sum));
            }
        }
        Map<String, Integer> numbers = new TreeMap<>();
        counts.forEach((feature, count) -> {
            if (count >= RARE && !DECISIVE.containsKey(feature)) {
                numbers.put(feature, numbers.size());
            }
        });
        return numbers;
    }

    private static Map<String, int[]> rounded(double[] fitted, Map<String, Integer> numbers) {
        Map<String, int[]> rows = new TreeMap<>(DECISIVE);
        numbers.forEach((feature, number) -> {
            int[] row = row(fitted, number * ROLES.length);
            boolean tells = false;
            for (int weight : row) {
                tells |= Math.abs(weight) >= LEAST;
            }
            if (tells) {
                rows.put(feature, row);
            }
        });
        int from = numbers.size() * ROLES.length;
        for (int role = 0; role < ROLES.length; role++) {
            rows.put(BEHIND + ROLES[role].word(), row(fitted, from + role * ROLES.length));
        }
        rows.put(BEHIND + RoleModel.START, row(fitted, from + ROLES.length * ROLES.length));
        return rows;
    }

    private static int[] row(double[] fitted, int from) {
        int[] row = new int[ROLES.length];
        for (int role = 0; role < row.length; role++) {
            row[role] = (int) Math.round(fitted[from + role] * SCALE);
        }
        return row;
    }

    /** The lines of the data file. */
    static List<String> lines(Map<String, int[]> weights) {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(weights)
                .forEach((feature, row) -> lines.add(feature + " | "
                        + Arrays.stream(row).mapToObj(Integer::toString).collect(Collectors.joining(" "))));
        return lines;
    }
}
