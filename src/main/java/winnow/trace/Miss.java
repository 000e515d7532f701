package winnow.trace;

import winnow.text.Place;

/**
 * Something that was probably meant for a tag and is none.
 *
 * @param at where it begins
 * @param kind what is wrong with it
 * @param head what stands where {@code @paper}, the claim or the type of the artefact belongs
 * @param rest what stands where the reference belongs
 * @param trust how sure it is that a tag was meant
 */
public record Miss(Place at, Kind kind, String head, String rest, Trust trust) {

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
        /** A sentence stands in brackets, without {@code @paper}. */
        BARE,
        /** The end of a range lies before its beginning, or far behind it. */
        RANGE,
        /** OpenFastTrace's form is broken. */
        COVERAGE
    }

    Miss at(Place place) {
        return new Miss(place, kind, head, rest, trust);
    }
}
