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
    static final List<Mention.Kind> KINDS =
            List.of(Mention.Kind.BASELINE, Mention.Kind.BUILDS_ON, Mention.Kind.DATASET, Mention.Kind.MODEL);

    /** Weights are rounded, and so a sum may miss nought by a hair. */
    private static final double SLIGHT = 1e-6;

    private static final double LEAST_RULED = -1.5;
    /** What is hardly ever of a kind needs so much, unless the rules tell it. */
    private static final double MOST = 2;

    private final Weights weights = Weights.of(MentionModel.class, "mention-weights.txt");

    /** The kinds of a name. Hardware is told by the rules alone; what they tell too needs less to speak for it. */
    List<Mention.Kind> kinds(Candidates candidates, Candidates.Candidate candidate) {
        Weights.Sums sums = weights.new Sums();
        candidates.features(candidate, sums);
        List<Mention.Kind> kinds = new ArrayList<>();
        if (candidates.isSorted(Mention.Kind.HARDWARE, candidate)) {
            kinds.add(Mention.Kind.HARDWARE);
        }
        for (int at = 0; at < KINDS.size(); at++) {
            boolean ruled = candidates.isSorted(KINDS.get(at), candidate);
            boolean unlikely = KINDS.get(at) == Mention.Kind.BASELINE && candidates.isNoRival(candidate);
            double least = ruled ? LEAST_RULED : unlikely ? MOST : -SLIGHT;
            if (sums.all()[at] > least && (ruled || candidates.isUsed(candidate, KINDS.get(at)))) {
                kinds.add(KINDS.get(at));
            }
        }
        return kinds;
    }
}
