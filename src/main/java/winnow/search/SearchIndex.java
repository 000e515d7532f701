package winnow.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import winnow.library.Library;
import winnow.library.LibraryCounts;
import winnow.library.Profile;
import winnow.paper.Figure;
import winnow.paper.Kind;
import winnow.paper.Sentence;
import winnow.paper.Tier;
import winnow.search.SearchOutcome.Fault;
import winnow.search.SearchOutcome.Found;
import winnow.search.SearchOutcome.Hit;
import winnow.topic.TopicScheme;

/**
 * Full-text search over a library. A large library is searched in the index that was filled when it was
 * loaded; a small one in an index made in memory, which sees every brief as it is now.
 */
public final class SearchIndex implements Closeable {
    private static final int SMALL = 2_000;

    private final Library library;
    private final Directory directory;
    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final Set<String> units = new HashSet<>();

    private SearchIndex(Library library, Directory directory) throws IOException {
        this.library = library;
        this.directory = directory;
        DirectoryReader opened = DirectoryReader.open(directory);
        this.reader = opened;
        this.searcher = new IndexSearcher(opened);
        for (FieldInfo field : FieldInfos.getMergedFieldInfos(opened)) {
            if (field.getPointDimensionCount() > 0) {
                units.add(field.name);
            }
        }
    }

    /** Opens what a library is searched in. */
    public static SearchIndex open(Library library) throws IOException {
        Path filled = library.index().filter(Files::isDirectory).orElse(null);
        boolean large = filled != null && library.size() > SMALL;
        return new SearchIndex(library, large ? FSDirectory.open(filled) : inMemory(library));
    }

    private static Directory inMemory(Library library) throws IOException {
        Directory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, IndexFilling.configuration())) {
            for (Profile profile : library.profiles()) {
                IndexFilling.add(writer, profile.paper(), profile.brief());
            }
        }
        return directory;
    }

    /** The best papers for a query, {@code most} at most; or what is wrong with the query. */
    public SearchOutcome search(String asked, int most) throws IOException {
        if (asked.isBlank()) {
            return new Fault("", 1, "the query is empty", "type a word, or field:word");
        }
        Map<String, List<String>> words = words(asked);
        SearchQuery.Read read = SearchQuery.read(asked, units, words);
        if (read.fault() != null) {
            return read.fault();
        }
        Found found = found(asked, read, most, true);
        if (found.total() == 0 && SearchQuery.isWordsAlone(asked)) {
            found = found(asked, SearchQuery.readForAny(asked, units, words), most, false);
        }
        return found;
    }

    /** The words of the fields that hold no others; topics are looked up when they are asked for. */
    private Map<String, List<String>> words(String asked) throws IOException {
        Map<String, List<String>> words = new HashMap<>();
        words.put("kind", Arrays.stream(Kind.values()).map(Kind::word).toList());
        words.put("tier", Arrays.stream(Tier.values()).map(Tier::word).toList());
        if (asked.contains("topic:")) {
            Set<String> topics =
                    new TreeSet<>(TopicScheme.of(library.workspace()).topics().keySet());
            topics.addAll(LibraryCounts.of(library).topics().keySet());
            words.put("topic", List.copyOf(topics));
        }
        return words;
    }

    private Found found(String asked, SearchQuery.Read read, int most, boolean allWords) throws IOException {
        Query query = read.query();
        if (query == null) {
            return new Found(asked, 0, List.of(), null, allWords);
        }
        // all that match are scored once, because how many there are is told: counting them apart costs as much
        TopDocs top =
                searcher.search(query, new TopScoreDocCollectorManager(Math.max(1, most), null, Integer.MAX_VALUE));
        Set<String> words = Snippet.words(query);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc each : top.scoreDocs) {
            hits.add(hit(each, words, read.ranges()));
        }
        boolean suggests = top.totalHits.value == 0 || !allWords;
        String suggestion = suggests ? new Spelling(reader).suggestion(asked).orElse(null) : null;
        return new Found(asked, top.totalHits.value, hits, suggestion, allWords);
    }

    private Hit hit(ScoreDoc scored, Set<String> words, List<SearchQuery.Range> ranges) throws IOException {
        int n = Fields.number(searcher.storedFields().document(scored.doc));
        Profile profile = library.profile(library.paper(n));
        Snippet snippet = Snippet.of(profile, words);
        double score = Double.parseDouble(String.format(Locale.ROOT, "%.3f", scored.score));
        List<Figure> figures = profile.paper().figures().stream()
                .filter(figure -> Fields.amounts(figure).stream()
                        .anyMatch(amount -> ranges.stream()
                                .anyMatch(range -> range.unit().equals(amount.field()) && range.holds(amount.value()))))
                .toList();
        Sentence stating = words.isEmpty() && !figures.isEmpty()
                ? profile.paper().sentence(figures.get(0).sentence()).orElse(null)
                : null;
        return new Hit(
                profile.id(),
                n,
                profile.paper().title(),
                score,
                stating == null ? snippet.sentence() : Integer.valueOf(stating.n()),
                stating == null ? snippet.text() : stating.text(),
                stating == null ? snippet.marks() : List.of(),
                figures);
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
