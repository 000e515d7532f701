package winnow.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import winnow.library.Library;
import winnow.library.Profile;
import winnow.paper.PaperId;

/**
 * A library too large to be held: for each feature the index gives the papers that are best by BM25 over the
 * same terms, and those that have a brief are looked at anyway. How rare a word is, the index tells; what it
 * does not tell (how many papers hold any word of a group, or an amount) is estimated from papers drawn evenly
 * from the digest.
 */
final class IndexedPapers implements Pool {
    private static final int DRAWN_EVENLY = 300;

    private final Library library;
    private final Path index;
    private final boolean briefs;
    private final Terms terms;
    private final int most;
    private final HeldPapers sample;
    /** Of the papers that have a brief, by their numbers: they are looked at for every feature, as briefs may be younger than the index. */
    private final Map<Integer, Dossier> briefed = new LinkedHashMap<>();

    /** Takes {@code most} papers of the index for a feature. */
    IndexedPapers(Library library, Path index, boolean briefs, Terms terms, int most) {
        this.library = library;
        this.index = index;
        this.briefs = briefs;
        this.terms = terms;
        this.most = most;
        int papers = Math.min(DRAWN_EVENLY, library.size());
        List<Profile> even = IntStream.range(0, papers)
                .map(at -> (int) (1 + (long) at * library.size() / papers))
                .mapToObj(n -> library.profile(library.paper(n)))
                .toList();
        this.sample = new HeldPapers(even, briefs, terms);
        if (briefs) {
            for (PaperId id : library.reference().briefs().keySet()) {
                library.profile(id)
                        .filter(each -> each.brief() != null)
                        .ifPresent(each -> briefed.put(each.paper().n(), dossier(each)));
            }
        }
    }

    private Dossier dossier(Profile profile) {
        return Dossier.of(profile, briefs, terms);
    }

    @Override
    public int size() {
        return library.size();
    }

    @Override
    public double meanLength() {
        return sample.meanLength();
    }

    @Override
    public boolean isBriefed() {
        return sample.isBriefed();
    }

    @Override
    public Set<String> fields() {
        return sample.fields();
    }

    @Override
    public Drawn draw(String feature, List<Terms.Term> asked) throws IOException {
        try (Directory directory = FSDirectory.open(index);
                IndexReader reader = DirectoryReader.open(directory)) {
            TermQueries queries = new TermQueries(reader, terms.thesaurus());
            Map<String, Integer> holders = new HashMap<>();
            for (Terms.Term term : asked) {
                holders.put(term.key(), Math.max(sampled(term.key()), queries.holders(feature, term)));
            }
            Map<Integer, Dossier> found = new LinkedHashMap<>();
            IndexSearcher searcher = new IndexSearcher(reader);
            for (ScoreDoc each : searcher.search(queries.any(feature, asked), most).scoreDocs) {
                int n = Fields.number(searcher.storedFields().document(each.doc));
                Dossier known = briefed.get(n);
                found.put(n, known == null ? dossier(library.profile(library.paper(n))) : known);
            }
            briefed.forEach(found::putIfAbsent);
            return new Drawn(List.copyOf(found.values()), holders);
        }
    }

    /** How many papers hold a term, as far as those drawn evenly tell. */
    private int sampled(String key) {
        return (int) ((long) sample.holders().getOrDefault(key, 0) * library.size() / Math.max(1, sample.size()));
    }
}
