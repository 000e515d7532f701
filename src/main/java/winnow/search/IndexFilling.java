package winnow.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import winnow.brief.Brief;
import winnow.library.LibraryLoad;
import winnow.paper.Paper;

/**
 * Fills the search index of a load as papers are read, on several threads and in bounded memory. It lies in
 * the load's own generation: a load that dies leaves the former index as it was.
 */
public final class IndexFilling implements LibraryLoad.Indexing, Closeable {
    private static final double BUFFER_MEGABYTES = 48;

    private final Function<Paper, @Nullable Brief> briefs;
    private @Nullable Directory directory;
    private @Nullable IndexWriter writer;

    /** Fills an index; {@code briefs} gives a paper's brief, or {@code null} where it has none. */
    public IndexFilling(Function<Paper, @Nullable Brief> briefs) {
        this.briefs = briefs;
    }

    @Override
    public Consumer<Paper> into(Path folder, Path signatures) throws IOException {
        Directory opened = FSDirectory.open(folder);
        directory = opened;
        IndexWriter to = new IndexWriter(opened, configuration());
        writer = to;
        return paper -> add(to, paper, briefs.apply(paper));
    }

    static IndexWriterConfig configuration() {
        return new IndexWriterConfig(Fields.analyzer())
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setUseCompoundFile(false);
    }

    static void add(IndexWriter writer, Paper paper, @Nullable Brief brief) {
        try {
            writer.addDocument(Fields.document(paper, brief));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes out what is still in memory. */
    public void finish() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }

    /** What was not finished is dropped. */
    @Override
    public void close() throws IOException {
        if (writer != null && writer.isOpen()) {
            writer.rollback();
        }
        if (directory != null) {
            directory.close();
        }
    }
}
