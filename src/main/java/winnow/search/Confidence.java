package winnow.search;

import winnow.search.Answer.Strength;

/**
 * How sure an answer is: a logistic function of what speaks for the first candidate, with weights and
 * thresholds fitted as {@link winnow.search} tells.
 */
final class Confidence {
    private static final double LIKELY = -1.05;
    private static final double STRONG = 1;

    private Confidence() {}

    /**
     * What speaks for the first candidate.
     *
     * @param whole what its dossier holds of the feature, counts saturated, 0 to 1
     * @param known share of the feature's words that its dossier holds
     * @param best what its best passage holds of the feature, about 0 to 1
     * @param margin how far the second candidate is behind
     */
    record Evidence(double whole, double known, double best, double margin) {
        static final Evidence NOTHING = new Evidence(0, 0, 0, 0);
    }

    static Strength of(Evidence evidence) {
        double logit = logit(evidence);
        if (logit < LIKELY) {
            return Strength.NONE;
        }
        return logit < STRONG ? Strength.LIKELY : Strength.STRONG;
    }

    private static double logit(Evidence evidence) {
        return 7.21 * evidence.whole()
                + 4.40 * evidence.known()
                - 3.84 * evidence.best()
                + 7.35 * evidence.margin()
                - 4.55;
    }
}
