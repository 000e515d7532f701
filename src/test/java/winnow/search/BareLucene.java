package winnow.search;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;

/** The least a search on Lucene can be: title and abstract in English, one thread, nothing else of a paper. */
public final class BareLucene implements Closeable {
    private static final String[] FIELDS = {"title", "abstract"};

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final MultiFieldQueryParser parser = new MultiFieldQueryParser(FIELDS, new EnglishAnalyzer());

    BareLucene(Path folder) throws IOException {
        reader = DirectoryReader.open(FSDirectory.open(folder));
        searcher = new IndexSearcher(reader);
        parser.setDefaultOperator(QueryParser.Operator.AND);
    }

    /** Indexes a {@link GeneratedDigest}: page, folder. */
    public static void main(String[] arguments) throws IOException {
        try (BufferedReader page = Files.newBufferedReader(Path.of(arguments[0]));
                IndexWriter writer = new IndexWriter(
                        FSDirectory.open(Path.of(arguments[1])), new IndexWriterConfig(new EnglishAnalyzer()))) {
            for (String title = page.readLine(); title != null; title = page.readLine()) {
                page.readLine();
                Document document = new Document();
                document.add(new TextField(FIELDS[0], title, Field.Store.YES));
                document.add(new TextField(FIELDS[1], page.readLine(), Field.Store.NO));
                page.readLine();
                writer.addDocument(document);
            }
        }
    }

    /** How many of the best ten there are, with their titles looked up. */
    int search(String query) throws IOException, ParseException {
        int found = 0;
        for (var each : searcher.search(parser.parse(query), 10).scoreDocs) {
            found += searcher.storedFields().document(each.doc).get(FIELDS[0]).isEmpty() ? 0 : 1;
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
