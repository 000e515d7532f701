package winnow.trace;

import org.jspecify.annotations.Nullable;
import winnow.text.Place;

/**
 * One reference of a tag.
 *
 * @param at where it stands: the first reference where its tag begins, each further one where it begins
 *     itself
 * @param extent the columns of the reference itself
 * @param claim what the tag says of the code beside it
 * @param target what it points at
 * @param words what is written behind the references; the reason where the claim is to skip
 * @param further whether it is not the first of its tag
 * @param trust how sure it is that it was meant for a reference
 * @param block the code under it; {@code null} in prose and data
 * @param cell the cell of a notebook that it stands in; {@code null} elsewhere
 */
public record Tag(
        Place at,
        Extent extent,
        Claim claim,
        Target target,
        String words,
        boolean further,
        Trust trust,
        @Nullable Block block,
        @Nullable Cell cell) {

    Tag(Place at, Extent extent, Claim claim, Target target, boolean further, Trust trust) {
        this(at, extent, claim, target, "", further, trust, null, null);
    }

    Tag withWords(String behind) {
        return new Tag(at, extent, claim, target, behind, further, trust, block, cell);
    }

    Tag over(@Nullable Block under) {
        return new Tag(at, extent, claim, target, words, further, trust, under, cell);
    }

    Tag at(Place place, @Nullable Block under, Cell in) {
        Extent there = extent.moved(place.column() - at.column());
        return new Tag(place, there, claim, target, words, further, trust, under, in);
    }
}
