package winnow.order;

import winnow.library.Profile;

/**
 * Something by which papers are told apart, from 0, which speaks against building one, to 1, which speaks for it.
 * It reads fields of papers, briefs and the team, never their prose. What a field does not say is unknown: then it
 * gives the range that is left, in the same way whatever the field.
 */
public interface Criterion {

    /** Its name in {@code team.yaml} and in JSON: lower-case words joined by hyphens. */
    String id();

    /** What it asks, for people. */
    String question();

    /** What it counts in the score when the team weighs nothing at all. */
    double usualWeight();

    /** What it says of a paper. */
    Appraisal appraise(Profile paper, Setting setting);

    /** Whether a low value speaks against a paper, rather than only not for it. */
    default boolean speaksAgainst() {
        return true;
    }

    /** What has to be found out where it is unknown. */
    String unknown();

    /**
     * Where to look, and how to say what was found.
     *
     * @param paper an id, for the command that says it
     */
    String where(String paper);
}
