package winnow.order;

import winnow.library.Profile;

/** Something by which papers are told apart, from 0, which speaks against building one, to 1, which speaks for it. */
public interface Criterion {

    /** Its name in {@code team.yaml} and in JSON: lower-case words joined by hyphens. */
    String id();

    /** What it asks, for people. */
    String question();

    /** What it counts in the score when the team weighs nothing at all. */
    double usualWeight();

    /** What it says of a paper. */
    Appraisal appraise(Profile paper, Setting setting);
}
