package winnow.review;

import java.util.List;
import java.util.Optional;
import winnow.paper.Finding;
import winnow.paper.PaperId;
import winnow.review.Review.Likely;
import winnow.search.Answer;
import winnow.search.Answer.Strength;
import winnow.text.Place;
import winnow.trace.Hunk;
import winnow.trace.TracedTag;

/**
 * What the look-up makes doubtful about the tags of a hunk: one is missing, or speaks of another paper. The
 * look-up may be wrong, so only what is sure and decided is more than a note.
 */
record Doubts(Hunk hunk, List<TracedTag> tags, Answer answer, List<Likely> likely) {

    Optional<Finding> finding() {
        boolean strong = answer.strength() == Strength.STRONG;
        boolean worth =
                strong || (answer.strength() == Strength.LIKELY && likely.get(0).decision() != null);
        if (!worth
                || tags.stream()
                        .anyMatch(tag -> names(tag, answer.candidates().get(0).paper()))) {
            return Optional.empty();
        }
        return tags.isEmpty() ? Optional.of(untagged(likely.get(0))) : otherwiseTagged(likely.get(0));
    }

    private Finding untagged(Likely first) {
        String decision = first.decision();
        Place place = new Place(hunk.file(), hunk.from(), 0);
        String message =
                "this reads like " + first.ref() + " (" + answer.strength().word() + "), and no tag says so";
        if (decision == null) {
            return Finding.note(
                    "tag-missing",
                    place,
                    message + "; no decision covers " + first.found().paper(),
                    "if it comes from there: @paper " + first.ref() + ", and winnow decide");
        }
        String advice = "@paper " + first.ref() + " in a comment above, if it comes from there";
        return answer.strength() == Strength.STRONG && !hunk.prose()
                ? Finding.warning("tag-missing", place, message, advice)
                : Finding.note("tag-missing", place, message, advice);
    }

    /** Tags that stand in the hunk are the change's own; those above it speak of more than these lines. */
    private Optional<Finding> otherwiseTagged(Likely first) {
        boolean among =
                tags.stream().anyMatch(tag -> answer.candidates().stream().anyMatch(each -> names(tag, each.paper())));
        if (among || answer.strength() != Strength.STRONG) {
            return Optional.empty();
        }
        return tags.stream()
                .filter(tag -> hunk.touches(tag.line(), tag.line()))
                .findFirst()
                .map(tag -> Finding.warning(
                        "tag-doubtful",
                        new Place(tag.file(), tag.line(), tag.column()),
                        "the tag says " + tag.ref() + ", but this reads like " + first.ref(),
                        "read both; @paper " + first.ref() + " if that is it"));
    }

    private static boolean names(TracedTag tag, PaperId paper) {
        return tag.ref().startsWith(paper + "/") || tag.ref().startsWith(paper + "#");
    }
}
