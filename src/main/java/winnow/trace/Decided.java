package winnow.trace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import winnow.decision.Decision;
import winnow.decision.DecisionLog;
import winnow.paper.PaperId;
import winnow.paper.SentenceRef;
import winnow.text.Place;

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

    /**
     * What a log says: its accepted pick, and every paper that another accepted decision cites.
     *
     * @param file the log's name as findings give it
     */
    public static Decided of(DecisionLog log, String file) {
        Decision pick = log.pick().filter(each -> each.paper() != null).orElse(null);
        List<PickedPaper> adopted = new ArrayList<>();
        for (Decision decision : log.decisions()) {
            if (decision.isAccepted() && !decision.equals(pick) && decision.paper() == null) {
                cited(decision).forEach(paper -> adopted.add(picked(decision, paper, file)));
            }
        }
        return new Decided(pick == null ? null : picked(pick, Objects.requireNonNull(pick.paper()), file), adopted);
    }

    private static Set<PaperId> cited(Decision decision) {
        Set<PaperId> papers = new LinkedHashSet<>();
        decision.evidence().forEach(cited -> papers.add(cited.ref().paper()));
        return papers;
    }

    private static PickedPaper picked(Decision decision, PaperId paper, String file) {
        List<SentenceRef> evidence =
                decision.evidence().stream().map(Decision.Cited::ref).toList();
        Place at = new Place(file, decision.at().line(), decision.at().column());
        return new PickedPaper(paper, decision.id().toString(), at, evidence);
    }

    /** The decision that speaks for a paper. */
    public Optional<PickedPaper> speaksFor(PaperId paper) {
        if (picked != null && picked.paper().equals(paper)) {
            return Optional.of(picked);
        }
        for (PickedPaper each : adopted) { // asked for every tag
            if (each.paper().equals(paper)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
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
