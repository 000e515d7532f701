package winnow.reading.name;

import java.util.ArrayList;
import java.util.List;
import winnow.paper.Mention;
import winnow.reading.words.Weights;

/**
 * What a name is to a paper, by linear models, one a kind: the weights of all that speaks at any of its places are
 * summed, and a sum above nought makes it one of the kind. The weights are fitted by {@code MentionTrainer} of the tests.
 */
final class MentionModel {
    /** The kinds in the order of the columns of the file. */
    static final List<Mention.Kind> KINDS = List.of(
            Mention.Kind.HARDWARE,
            Mention.Kind.BASELINE,
            Mention.Kind.BUILDS_ON,
            Mention.Kind.DATASET,
            Mention.Kind.MODEL);

    private final Weights weights = Weights.of(MentionModel.class, "mention-weights.txt");

    /** The kinds that the model tells a name to be. */
    List<Mention.Kind> kinds(Candidates candidates, Candidates.Candidate candidate) {
        Weights.Sums sums = weights.new Sums();
        candidates.features(candidate, sums);
        List<Mention.Kind> kinds = new ArrayList<>();
        for (int kind = 0; kind < KINDS.size(); kind++) {
            boolean device = KINDS.get(kind) == Mention.Kind.HARDWARE;
            if (device ? candidates.isSorted(KINDS.get(kind), candidate) : sums.all()[kind] > 0) {
                kinds.add(KINDS.get(kind));
            }
        }
        return kinds;
    }
}
