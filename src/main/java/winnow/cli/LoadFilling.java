package winnow.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import winnow.brief.Brief;
import winnow.library.LibraryLoad;
import winnow.library.Reference;
import winnow.paper.Paper;
import winnow.related.SignatureFilling;
import winnow.search.IndexFilling;

/** What a load fills beside the papers: the search index, and the signatures by which papers are found that are alike. */
final class LoadFilling implements LibraryLoad.Indexing, Closeable {
    private final IndexFilling index;
    private final SignatureFilling signatures;

    /** The briefs that are indexed are those of the papers that they were written for. */
    LoadFilling(Reference reference) throws IOException {
        this.index = new IndexFilling(paper -> {
            Brief brief = reference.briefs().get(paper.id());
            return brief != null && brief.title().equals(paper.title()) ? brief : null;
        });
        this.signatures = new SignatureFilling();
    }

    @Override
    public Consumer<Paper> into(Path folder, Path file) throws IOException {
        return index.into(folder, file).andThen(signatures.into(folder, file));
    }

    /** Writes out what only the last paper completes. */
    void finish() throws IOException {
        index.finish();
        signatures.finish();
    }

    /** What was not finished is dropped. */
    @Override
    public void close() throws IOException {
        try (signatures) {
            index.close();
        }
    }
}
