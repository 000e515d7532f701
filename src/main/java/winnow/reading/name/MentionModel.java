package winnow.reading.name;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import winnow.paper.Mention;
import winnow.reading.words.CueFile;

/**
 * Whether a paper builds on what it names, or evaluates with it as a model, by linear models, one a kind: the weights of all that speaks at any of its
 * places are summed, and a sum above nought makes it one of the kind. The weights are fitted by {@code MentionTrainer} of the tests.
 */
final class MentionModel {
    /** The kinds in the order of the columns of the file. */
    static final List<Mention.Kind> KINDS = List.of(Mention.Kind.BUILDS_ON, Mention.Kind.MODEL);

    /** Few names are of two kinds. */
    private static final double BESIDE = 0.6;

    private static final String FILE = "mention-weights.txt";

    private final Map<MentionFeatures.Of, Map<String, float[]>> weights = new EnumMap<>(MentionFeatures.Of.class);
    private final float[] bias;

    private MentionModel(List<String> lines) {
        for (MentionFeatures.Of of : MentionFeatures.Of.values()) {
            weights.put(of, new HashMap<>());
        }
        float[] always = new float[KINDS.size()];
        for (String line : lines) {
            String[] fields = line.split("\\s*\\|\\s*", -1);
            String[] numbers = fields[2].split(" ", -1);
            float[] row = new float[KINDS.size()];
            for (int kind = 0; kind < row.length; kind++) {
                row[kind] = Float.parseFloat(numbers[kind]);
            }
            if (fields[0].equals("always")) {
                always = row;
            } else {
                MentionFeatures.Of of = MentionFeatures.Of.valueOf(fields[0].toUpperCase(Locale.ROOT));
                weights.computeIfAbsent(of, each -> new HashMap<>()).put(fields[1], row);
            }
        }
        this.bias = always;
    }

    static MentionModel bundled() {
        return new MentionModel(lines());
    }

    static List<String> lines() {
        return CueFile.lines(MentionModel.class, FILE);
    }

    /** The sums for one name. */
    final class Scores implements MentionFeatures.Sink {
        private final Set<float[]> met = Collections.newSetFromMap(new IdentityHashMap<>());
        private final float[] sums = bias.clone();

        @Override
        public void add(MentionFeatures.Of of, String value) {
            float[] row = weights.getOrDefault(of, Map.of()).get(value);
            if (row != null && met.add(row)) {
                for (int kind = 0; kind < sums.length; kind++) {
                    sums[kind] += row[kind];
                }
            }
        }

        /** Whether enough speaks for a kind; for one beside another kind, more must. */
        boolean isOf(Mention.Kind kind, boolean beside) {
            return sums[KINDS.indexOf(kind)] > (beside ? BESIDE : 0);
        }
    }
}
