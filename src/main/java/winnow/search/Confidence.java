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
     * @param margin how far the best of the others is behind by its words
     * @param lead how far the next five are behind, in the mean
     * @param known logarithm of how many of the feature's words its dossier holds
     * @param meant what a model says of it; {@code null} where words alone were compared
     */
    record Evidence(
            Grounds grounds,
            double whole,
            double best,
            double margin,
            double lead,
            double known,
            @Nullable Meant meant) {
        static final Evidence NOTHING = new Evidence(Grounds.ABSTRACT, 0, 0, 0, 0, 0, null);

        double[] numbers() {
            DoubleStream words = DoubleStream.of(1, whole, best, margin, lead);
            if (grounds != Grounds.ABSTRACT) {
                return DoubleStream.concat(words, DoubleStream.of(known)).toArray();
            }
            return meant == null || !isFitted()
                    ? words.toArray()
                    : DoubleStream.concat(words, meant.numbers()).toArray();
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
     * @param lead how far the next five are behind in words and meaning together, in the mean
     * @param nearer how much nearer it is than the nearest of the others
     * @param around how near the papers are in the mean
     */
    record Meant(String model, double near, double nearest, double lead, double nearer, double around) {
        DoubleStream numbers() {
            return DoubleStream.of(near, nearest, lead, nearer, around);
        }
    }

    /** Weights of one grounds: for the first being right, for there being an answer; and the thresholds. */
    @SuppressWarnings("ArrayRecordComponent") // a table of constants that nobody else sees
    private record Fit(double[] right, double strong, double likely, double[] some, double possible) {}

    /** The model that {@link #MEANT} was fitted with; of another, cosines mean something else. */
    private static final String FITTED = "all-minilm-l6-v2-q";

    private static final Fit FULL = new Fit(
            new double[] {-12.83, 3.18, 2.09, 5.23, 5.49, 4.48},
            1.18,
            -1.43,
            new double[] {-11.75, 3.89, 2.32, 3.99, 5.07, 3.94},
            -1.72);
    private static final Fit BRIEFS = new Fit(
            new double[] {-12.44, 3.07, 1.32, 5.57, 6.24, 4.46},
            1.08,
            -1.42,
            new double[] {-11.24, 4.20, 1.76, 3.93, 5.57, 3.77},
            -1.69);
    private static final Fit BARE = new Fit(
            new double[] {-3.30, 6.43, -0.18, 5.66, 6.03},
            1.01,
            -0.29,
            new double[] {-2.32, 7.20, 0.28, 2.80, 2.96},
            -1.425);
    private static final Fit MEANT = new Fit(
            new double[] {-5.92, 3.59, 0.03, 1.49, 2.13, 3.46, 4.47, 0.39, 1.19, -2.61},
            1.98,
            -0.51,
            new double[] {-4.71, 4.24, 1.38, -0.57, 1.35, 2.71, 5.84, 0.13, 1.60, -2.72},
            -1.53);

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
        for (int at = 0; at < numbers.length; at++) {
            sum += weights[at] * numbers[at];
        }
        return sum;
    }
}
