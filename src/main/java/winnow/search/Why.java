package winnow.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import winnow.library.Library;
import winnow.library.Profile;
import winnow.search.Answer.Candidate;
import winnow.search.Ranking.Scored;
import winnow.search.SecondOpinion.Heard;

/** Answers which abstract, which sentence, a feature comes from. */
public final class Why {
    private static final int CANDIDATES = 3;

    /** More papers than this are not held in memory: the index gives those that may explain a feature. */
    private static final int MOST_HELD = 20_000;
    /** So many of the index are looked at. */
    private static final int DRAWN = 300;

    private final Terms terms;
    private final Pool pool;
    private final SecondOpinion opinion;

    private Why(Terms terms, Pool pool, SecondOpinion opinion) {
        this.terms = terms;
        this.pool = pool;
        this.opinion = opinion;
    }

    /** Makes ready to answer from a library by words alone. */
    public static Why of(Library library, boolean briefs) throws IOException {
        return of(library, briefs, SecondOpinion.none());
    }

    /**
     * Makes ready to answer from a library.
     *
     * @param briefs whether the briefs speak too, or the abstracts alone
     * @param opinion asked where papers have no briefs
     */
    public static Why of(Library library, boolean briefs, SecondOpinion opinion) throws IOException {
        if (library.size() > MOST_HELD && library.index().isPresent()) {
            return indexed(library, briefs, DRAWN, opinion);
        }
        return held(library.profiles(), briefs, Thesaurus.of(library.workspace()), opinion);
    }

    /** Makes ready to answer from papers that are held in memory. */
    static Why held(Iterable<Profile> profiles, boolean briefs, Thesaurus thesaurus, SecondOpinion opinion) {
        Terms terms = new Terms(thesaurus);
        return new Why(terms, new HeldPapers(profiles, briefs, terms), opinion);
    }

    /** Makes ready to answer from the {@code most} papers that the index of a library gives for a feature. */
    static Why indexed(Library library, boolean briefs, int most, SecondOpinion opinion) throws IOException {
        Terms terms = new Terms(Thesaurus.of(library.workspace()));
        Path index = library.index().orElseThrow();
        return new Why(terms, new IndexedPapers(library, index, briefs, terms, most), opinion);
    }

    /** The three abstracts that explain a feature best. */
    public Answer ask(String feature) {
        return ask(feature, CANDIDATES);
    }

    /** The abstracts that explain a feature best, no more than {@code most}. */
    public Answer ask(String feature, int most) {
        Ranking ranking = ranking(feature);
        List<Candidate> candidates = ranking.scored().stream()
                .limit(most)
                .map(each -> new Sourcing(each.dossier(), ranking.asked(), terms, ranking.heard())
                        .candidate(ranking.shown(each), feature))
                .toList();
        Heard heard = ranking.heard();
        return new Answer(feature, Confidence.of(ranking.evidence()), heard == null ? null : heard.model(), candidates);
    }

    /** All papers that share something with a feature, or all that a model was asked about, best first. */
    Ranking ranking(String feature) {
        try {
            List<Terms.Term> said = terms.asked(feature);
            Pool.Drawn drawn = pool.draw(feature, said);
            Asked asked = Asked.of(said, drawn, pool);
            List<Scored> scored = drawn.dossiers().stream()
                    .map(each -> asked.score(each, pool.meanLength()))
                    .toList();
            List<Scored> first = SecondOpinion.among(scored);
            Heard heard = pool.isBriefed() || asked.terms().isEmpty()
                    ? null
                    : opinion.ask(feature, first.stream().map(Scored::dossier).toList());
            List<Scored> ranked = heard == null
                    ? scored.stream().filter(each -> each.words() > 0).toList()
                    : SecondOpinion.together(first, heard);
            return Ranking.of(ranked, asked, heard);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
