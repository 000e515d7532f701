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

    /** What a paper is known by; less of it makes the same evidence weigh otherwise. */
    enum Grounds {
        ABSTRACT_AND_BRIEF,
        /** No digest is loaded: fewer words speak, so that a little less has to do. */
        BRIEF,
        /** Nobody wrote a brief: only the paper's own words can match. */
        ABSTRACT
    }

    /** What each number of the evidence weighs, and what is there without any. */
    private record Weights(double whole, double known, double best, double margin, double constant) {
        static Weights of(Grounds grounds) {
            return switch (grounds) {
                case ABSTRACT_AND_BRIEF -> new Weights(9.97, 4.17, -4.14, 10.44, -7.05);
                case BRIEF -> new Weights(9.73, 5.54, -4.53, 10.74, -7.58);
                case ABSTRACT -> new Weights(19.38, -0.99, -9.09, 8.97, -2.92);
            };
        }
    }

    /**
     * What speaks for the first candidate.
     *
     * @param grounds what it is known by
     * @param whole what its dossier holds of the feature, counts saturated, 0 to 1
     * @param known share of the feature's words that its dossier holds
     * @param best what its best passage holds of the feature, about 0 to 1
     * @param margin how far the second candidate is behind
     */
    record Evidence(Grounds grounds, double whole, double known, double best, double margin) {
        static final Evidence NOTHING = new Evidence(Grounds.ABSTRACT_AND_BRIEF, 0, 0, 0, 0);
    }

    static Strength of(Evidence evidence) {
        double logit = logit(evidence);
        if (logit < LIKELY) {
            return Strength.NONE;
        }
        return logit < STRONG ? Strength.LIKELY : Strength.STRONG;
    }

    private static double logit(Evidence evidence) {
        Weights weights = Weights.of(evidence.grounds());
        return weights.whole * evidence.whole()
                + weights.known * evidence.known()
                + weights.best * evidence.best()
                + weights.margin * evidence.margin()
                + weights.constant;
    }
}
