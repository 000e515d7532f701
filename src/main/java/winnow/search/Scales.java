package winnow.search;

import winnow.paper.Role;

/**
 * The numbers of the look-up, found on features that have an answer by changing one at a time; near these
 * they hardly matter. See {@link winnow.search}.
 */
final class Scales {
    /** Saturation of a term's count, BM25's k1. */
    static final double SATURATION = 0.8;
    /** How much a long dossier is held back, BM25's b. */
    static final double LENGTH = 0.3;
    /** Power of a term's rarity where papers have briefs. */
    static final double BRIEFED = 0.8;
    /** Words a passage may have before it is held back. */
    static final double PASSAGE_WORDS = 12;
    /** What the whole dossier counts beside the best passage. */
    static final double WHOLE = 1.5;
    /** What the second best passage counts. */
    static final double SECOND = 0.25;

    /** What it tells for a part that it comes from the sentence that was found. */
    static final double OF_SENTENCE = 2;

    /** What a figure that was read tells for its sentence. */
    static final double FACT_VOTE = 0.5;

    /** What it tells for a sentence to be near in meaning. */
    static final double NEAR = 0.6;

    private Scales() {}

    /** What a sentence counts as the one that says it, by its role. */
    static double telling(Role role) {
        return switch (role) {
            case METHOD, RESULT, OBJECTIVE -> 1;
            case AVAILABILITY -> 0.9;
            case BACKGROUND -> 0.6;
            case OTHER -> 0.5;
        };
    }

    /** What a passage counts in the whole dossier. */
    static double of(Passage.Sort sort) {
        return switch (sort) {
            case TITLE -> 1.5;
            case SENTENCE -> 1;
            case FACT -> 0.3;
            case SUMMARY -> 0.8;
            case PART -> 0.8;
            case FIGURE -> 0.5;
            case ASKED_AS -> 1;
            case ADVICE -> 0.4;
        };
    }

    /** What it counts as the one passage that a feature comes from. */
    static double alone(Passage.Sort sort) {
        return switch (sort) {
            case TITLE -> 0.8;
            case SENTENCE -> 1;
            case FACT -> 0.7;
            case SUMMARY -> 0.9;
            case PART -> 1;
            case FIGURE -> 0.9;
            case ASKED_AS -> 1.1;
            case ADVICE -> 0.6;
        };
    }

    /** What a term counts beside its rarity. */
    static double of(Terms.Sort sort) {
        return switch (sort) {
            case STEM -> 1;
            case GROUP -> 0.7;
            case AMOUNT -> 0.8;
            case NEAR_AMOUNT -> 0.4;
        };
    }
}
