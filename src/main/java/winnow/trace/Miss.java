package winnow.trace;

import winnow.text.Place;

/**
 * Something that was probably meant for a tag and is none.
 *
 * @param at where it begins
 * @param kind what is wrong with it
 * @param head what stands where {@code @paper}, the claim or the type of the artefact belongs
 * @param rest what stands where the reference belongs
 */
public record Miss(Place at, Kind kind, String head, String rest) {

    /** What is wrong. */
    public enum Kind {
        /** The word {@code @paper} is misspelt. */
        NAME,
        /** The claim behind {@code @paper:} is none. */
        CLAIM,
        /** What follows is no reference. */
        REFERENCE,
        /** Nothing follows. */
        NOTHING,
        /** A further reference follows without a comma. */
        COMMA,
        /** OpenFastTrace's form is broken. */
        COVERAGE
    }
}
