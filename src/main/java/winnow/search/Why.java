package winnow.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import winnow.library.Library;
import winnow.library.Profile;
import winnow.search.Answer.Candidate;

/** Answers which abstract, which sentence, a feature comes from. */
public final class Why {
    private static final int CANDIDATES = 3;

    /** More papers than this are not held in memory: the index gives those that may explain a feature. */
    private static final int MOST_HELD = 20_000;
    /** So many of the index are looked at. */
    private static final int DRAWN = 300;

    private final Terms terms;
    private final Pool pool;

    private Why(Terms terms, Pool pool) {
        this.terms = terms;
        this.pool = pool;
    }

    /**
     * Makes ready to answer from a library.
     *
     * @param briefs whether the briefs speak too, or the abstracts alone
     */
    public static Why of(Library library, boolean briefs) throws IOException {
        if (library.size() > MOST_HELD && library.index().isPresent()) {
            return indexed(library, briefs, DRAWN);
        }
        return held(library.profiles(), briefs, Thesaurus.of(library.workspace()));
    }

    /** Makes ready to answer from papers that are held in memory. */
    static Why held(Iterable<Profile> profiles, boolean briefs, Thesaurus thesaurus) {
        Terms terms = new Terms(thesaurus);
        return new Why(terms, new HeldPapers(profiles, briefs, terms));
    }

    /** Makes ready to answer from the {@code most} papers that the index of a library gives for a feature. */
    static Why indexed(Library library, boolean briefs, int most) throws IOException {
        Terms terms = new Terms(Thesaurus.of(library.workspace()));
        Path index = library.index().orElseThrow();
        return new Why(terms, new IndexedPapers(library, index, briefs, terms, most));
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
                .map(each -> new Sourcing(each.dossier(), ranking.asked(), terms).candidate(each.score(), feature))
                .toList();
        return new Answer(feature, Confidence.of(ranking.evidence()), null, candidates);
    }

    /** All papers that share something with a feature, best first. */
    Ranking ranking(String feature) {
        try {
            List<Terms.Term> said = terms.asked(feature);
            Pool.Drawn drawn = pool.draw(feature, said);
            Asked asked = Asked.of(said, drawn, pool);
            List<Ranking.Scored> scored = new ArrayList<>();
            for (Dossier dossier : drawn.dossiers()) {
                Ranking.Scored each = asked.score(dossier, pool.meanLength());
                if (each.score() > 0) {
                    scored.add(each);
                }
            }
            return Ranking.of(scored, asked);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
