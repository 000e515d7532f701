package winnow.search;

import winnow.search.Answer.Strength;

/**
 * How sure an answer is: logistic functions of what speaks for the first candidate, one for its being right
 * and one for there being an answer at all, with weights and thresholds that {@code ConfidenceTrainer} among
 * the tests fits.
 */
final class Confidence {
    /** One word, and be it the only paper's that has it, makes nothing likely; two make nothing sure. */
    private static final double LIKELY_WORDS = Math.log1p(2);

    private static final double STRONG_WORDS = Math.log1p(3);

    private Confidence() {}

    /** What a paper is known by; less of it makes the same evidence weigh otherwise. */
    enum Grounds {
        ABSTRACT_AND_BRIEF,
        /** No digest is loaded: fewer words speak, so that a little less has to do. */
        BRIEF,
        /** Nobody wrote a brief: only the paper's own words can match. */
        ABSTRACT
    }

    /**
     * What speaks for the first candidate. None of it depends on how many papers there are.
     *
     * @param grounds what it is known by
     * @param whole what its dossier holds of the feature, counts saturated, 0 to 1
     * @param best what its best passage holds of the feature, about 0 to 1
     * @param share of the feature's words that its dossier holds
     * @param weight share of them by their rarity
     * @param known logarithm of how many words those are
     * @param together logarithm of how many of them one passage holds
     * @param margin how far the second candidate is behind
     * @param lead how far the next five are behind, in the mean
     */
    record Evidence(
            Grounds grounds,
            double whole,
            double best,
            double share,
            double weight,
            double known,
            double together,
            double margin,
            double lead) {
        static final Evidence NOTHING = new Evidence(Grounds.ABSTRACT, 0, 0, 0, 0, 0, 0, 0, 0);

        double[] numbers() {
            return new double[] {1, whole, best, share, weight, known, together, margin, lead};
        }
    }

    /** Weights of one grounds: for the first being right, for there being an answer; and the thresholds. */
    @SuppressWarnings("ArrayRecordComponent") // a table of constants that nobody else sees
    private record Fit(double[] right, double strong, double likely, double[] some, double possible) {}

    private static final Fit FULL = new Fit(
            new double[] {-12.96, 4.00, -1.06, 2.31, -0.39, 2.70, 2.02, 4.92, 4.68},
            1.08,
            -1.58,
            new double[] {-11.86, 5.08, 0.07, 1.52, -0.56, 2.69, 1.50, 3.31, 3.78},
            -2.0);
    private static final Fit BRIEFS = new Fit(
            new double[] {-13.03, 3.57, -0.95, 2.81, -0.24, 2.92, 1.69, 4.84, 5.16},
            1.06,
            -1.49,
            new double[] {-11.75, 4.11, -0.03, 2.30, -0.07, 2.66, 1.33, 2.99, 4.53},
            -2.0);
    private static final Fit BARE = new Fit(
            new double[] {-5.30, 4.09, 0.78, -1.37, -1.60, 1.39, 1.16, 6.36, 7.18},
            0.83,
            -0.60,
            new double[] {-3.85, 4.84, 1.36, -2.26, -1.42, 1.81, 0.48, 3.23, 4.22},
            -1.75);

    static Strength of(Evidence evidence) {
        Fit fit = switch (evidence.grounds()) {
            case ABSTRACT_AND_BRIEF -> FULL;
            case BRIEF -> BRIEFS;
            case ABSTRACT -> BARE;
        };
        double[] numbers = evidence.numbers();
        double right = sum(fit.right, numbers);
        if (right >= fit.likely && evidence.known >= LIKELY_WORDS) {
            return right >= fit.strong && evidence.known >= STRONG_WORDS ? Strength.STRONG : Strength.LIKELY;
        }
        return sum(fit.some, numbers) >= fit.possible ? Strength.POSSIBLE : Strength.NONE;
    }

    private static double sum(double[] weights, double[] numbers) {
        double sum = 0;
        for (int at = 0; at < weights.length; at++) {
            sum += weights[at] * numbers[at];
        }
        return sum;
    }
}
