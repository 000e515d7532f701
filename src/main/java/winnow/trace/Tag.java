package winnow.trace;

import winnow.text.Place;

/**
 * One reference of a tag.
 *
 * @param at where it stands: the first reference where its tag begins, each further one where it begins
 *     itself
 * @param claim what the tag says of the code beside it
 * @param target what it points at
 * @param words what is written behind the references; the reason where the claim is to skip
 * @param further whether it is not the first of its tag
 */
public record Tag(Place at, Claim claim, Target target, String words, boolean further) {

    Tag withWords(String behind) {
        return new Tag(at, claim, target, behind, further);
    }
}
