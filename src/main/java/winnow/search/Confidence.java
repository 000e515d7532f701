package winnow.search;

import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
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
     * @param meant what a model says of it; {@code null} where words alone were compared
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
            double lead,
            @Nullable Meant meant) {
        static final Evidence NOTHING = new Evidence(Grounds.ABSTRACT, 0, 0, 0, 0, 0, 0, 0, 0, null);

        double[] numbers() {
            double[] words = {1, whole, best, share, weight, known, together, margin, lead};
            return meant != null && isFitted()
                    ? DoubleStream.concat(DoubleStream.of(words), meant.numbers())
                            .toArray()
                    : words;
        }

        /** Whether a model speaks of a paper that has no brief, and is the one that weights were fitted with. */
        boolean isFitted() {
            return grounds == Grounds.ABSTRACT && meant != null && meant.model().equals(FITTED);
        }
    }

    /**
     * What a model says of the first candidate.
     *
     * @param model its name
     * @param near how near the paper is in meaning
     * @param nearest how near its nearest sentence is
     * @param margin how far the second is behind in words and meaning together
     * @param lead how far the next five are behind in it, in the mean
     * @param nearer how much nearer it is than the nearest of the others
     * @param around how near the papers are in the mean
     */
    record Meant(String model, double near, double nearest, double margin, double lead, double nearer, double around) {
        DoubleStream numbers() {
            return DoubleStream.of(near, nearest, margin, lead, nearer, around);
        }
    }

    /** Weights of one grounds: for the first being right, for there being an answer; and the thresholds. */
    @SuppressWarnings("ArrayRecordComponent") // a table of constants that nobody else sees
    private record Fit(double[] right, double strong, double likely, double[] some, double possible) {}

    /** The model that {@link #MEANT} was fitted with; of another, cosines mean something else. */
    private static final String FITTED = "all-minilm-l6-v2-q";

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
            new double[] {-4.99, 3.74, 0.11, -0.95, -1.51, 1.26, 1.20, 5.75, 6.49},
            0.79,
            -0.50,
            new double[] {-3.57, 4.70, 1.26, -2.25, -1.03, 1.72, 0.29, 2.95, 3.84},
            -1.75);
    private static final Fit MEANT = new Fit(
            new double[] {-6.33, 2.65, 0.55, 1.16, -1.79, 0.89, -0.59, 1.65, 2.09, 3.17, 4.10, -0.17, 0.56, 1.58, -2.69
            },
            2.38,
            -0.43,
            new double[] {
                -4.93, 3.54, 2.14, -0.64, -0.77, 1.05, -0.63, -0.69, 1.42, 2.53, 5.55, -0.07, 0.21, 2.02, -2.97
            },
            -1.56);

    static Strength of(Evidence evidence) {
        Fit fit = switch (evidence.grounds()) {
            case ABSTRACT_AND_BRIEF -> FULL;
            case BRIEF -> BRIEFS;
            case ABSTRACT -> evidence.isFitted() ? MEANT : BARE;
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
