package winnow.decision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import winnow.library.Library;
import winnow.library.PaperName;
import winnow.library.Profile;
import winnow.order.Ranker;
import winnow.order.Ranking;
import winnow.order.Ranking.Contribution;
import winnow.order.Ranking.Ranked;
import winnow.order.TeamReader;
import winnow.paper.Fingerprint;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.paper.Sentence;
import winnow.paper.SentenceRef;

/** What a library knows today, with the ranking of its papers for the team that it has today. */
public final class KnownToday implements Known {
    private final Library library;
    private @Nullable Ranking ranking;

    private KnownToday(Library library, @Nullable Ranking ranking) {
        this.library = library;
        this.ranking = ranking;
    }

    /** The papers are ranked for the team of the workspace when somebody asks for the ranking. */
    public static KnownToday of(Library library) {
        return new KnownToday(library, null);
    }

    public static KnownToday of(Library library, Ranking ranking) {
        return new KnownToday(library, ranking);
    }

    @Override
    public List<PaperId> papers() {
        return library.names().stream().map(PaperName::id).toList();
    }

    @Override
    public boolean paper(PaperId id) {
        return library.paper(id).isPresent();
    }

    @Override
    public boolean briefed(PaperId id) {
        return library.profile(id)
                .map(Profile::brief)
                .filter(brief -> !brief.isUnfilled(""))
                .isPresent();
    }

    private Optional<Sentence> found(SentenceRef ref) {
        return library.paper(ref.paper()).flatMap(paper -> paper.sentence(ref.sentence()));
    }

    @Override
    public Optional<Fingerprint> sentence(SentenceRef ref) {
        return found(ref).map(Sentence::fingerprint);
    }

    @Override
    public Optional<String> text(SentenceRef ref) {
        return found(ref).map(Sentence::text).filter(text -> !text.isEmpty());
    }

    @Override
    public Optional<String> wording(Fingerprint fingerprint) {
        try {
            return library.wording(fingerprint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<SentenceRef> find(PaperId paper, Fingerprint fingerprint) {
        return library.paper(paper).map(Paper::sentences).stream()
                .flatMap(List::stream)
                .filter(sentence -> sentence.fingerprint().equals(fingerprint))
                .findFirst()
                .map(sentence -> new SentenceRef(paper, sentence.n()));
    }

    @Override
    public List<Standing> ranking() {
        Ranking now = today();
        return now.papers().stream()
                .map(paper -> new Standing(paper.paper(), paper.rank(), paper.score(), because(paper, now)))
                .toList();
    }

    /** The ranking itself. */
    public Ranking today() {
        if (ranking == null) {
            try {
                ranking = Ranker.rank(library, TeamReader.of(library).team());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return ranking;
    }

    /** What keeps a paper from the first place: what it would need, or the criterion by which it loses most. */
    private static String because(Ranked paper, Ranking ranking) {
        if (!paper.withinReach()) {
            return "it needs " + String.join(", and ", paper.wouldNeed());
        }
        Ranked first = ranking.papers().get(0);
        return first.contributions().stream()
                .filter(theirs -> lead(theirs, paper) > 0)
                .max(Comparator.comparingDouble(theirs -> lead(theirs, paper)))
                .flatMap(theirs -> paper.contribution(theirs.criterion()))
                .map(ours -> first.paper() + " is ahead of it by " + ours.criterion() + " (" + paper.paper() + ": "
                        + DraftWords.clause(ours.because()) + ")")
                .orElse("");
    }

    private static double lead(Contribution theirs, Ranked paper) {
        return theirs.points()
                - paper.contribution(theirs.criterion())
                        .map(Contribution::points)
                        .orElse(0.0);
    }
}
