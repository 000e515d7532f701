package winnow.trace;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import winnow.paper.Finding;

/**
 * How it stands with one tag, before anything is asked of the item as a whole.
 *
 * @param tag the tag
 * @param item what it points at, without its pin
 * @param paper what it points at belongs to; {@code null} when it points at nothing
 * @param state orphaned, undecided, off the decision or drifted; {@code null} when the tag is sound
 * @param findings what a person should know
 */
record Standing(
        Tag tag,
        String item,
        @Nullable KnownPaper paper,
        @Nullable State state,
        List<Finding> findings) {

    static Standing of(Tag tag, @Nullable KnownPaper paper, @Nullable State state, List<Finding> findings) {
        return new Standing(tag, tag.target().item(), paper, state, findings);
    }

    static Standing orphaned(Tag tag, @Nullable Finding finding) {
        return of(tag, null, State.ORPHANED, finding == null ? List.of() : List.of(finding));
    }

    Optional<KnownPaper> known() {
        return Optional.ofNullable(paper);
    }

    List<String> sentences() {
        return known().map(
                        of -> of.sentencesOf(tag.target()).stream().map(of::ref).toList())
                .orElse(List.of());
    }
}
