package winnow.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import winnow.paper.PaperId;
import winnow.paper.SentenceRef;

/**
 * What the decision log says about what is built.
 *
 * @param picked the paper that the accepted pick picks; {@code null} when there is none
 * @param adopted papers cited as evidence by accepted decisions about something else than the pick: methods
 *     taken over. Their tags are on the decision, but nothing of them has to be built
 */
public record Decided(@Nullable PickedPaper picked, List<PickedPaper> adopted) {
    /** Nothing is decided. */
    public static final Decided NOTHING = new Decided(null, List.of());

    public Decided {
        adopted = List.copyOf(adopted);
    }

    public static Decided on(PickedPaper picked) {
        return new Decided(picked, List.of());
    }

    /** The decision that speaks for a paper. */
    Optional<PickedPaper> speaksFor(PaperId paper) {
        return all().filter(each -> each.paper().equals(paper)).findFirst();
    }

    boolean isPicked(PaperId paper) {
        return picked != null && picked.paper().equals(paper);
    }

    /** What a decision says of a sentence, with the decision's id. */
    List<Pin> pins(PaperId paper, int sentence) {
        List<Pin> pins = new ArrayList<>();
        all().forEach(each -> each.evidence().stream()
                .filter(ref -> ref.pin() != null && ref.paper().equals(paper) && ref.sentence() == sentence)
                .forEach(ref -> pins.add(new Pin(each.decision(), ref))));
        return pins;
    }

    /** A pinned sentence of a decision. */
    record Pin(String decision, SentenceRef ref) {}

    private Stream<PickedPaper> all() {
        return picked == null ? adopted.stream() : Stream.concat(Stream.of(picked), adopted.stream());
    }
}
