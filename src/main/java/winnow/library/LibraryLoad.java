package winnow.library;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import winnow.digest.Entry;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.paper.Relation;
import winnow.reading.PaperReader;
import winnow.reading.Relations;

/**
 * Decodes entries into a new generation of the store: ids are given in the order of the digest, abstracts
 * are read on all cores, papers are written in the order of the digest. Closed without a commit, it leaves
 * nothing behind.
 */
public final class LibraryLoad implements Closeable {
    private static final int BATCH = 64;
    /** Of a digest with more papers than this, it is not told how one stands to another. */
    public static final int MOST_RELATED = 20_000;

    private final Store store;
    private final StoreLock lock;
    private final Path generation;
    private final PaperIds ids;
    private final PaperReader reader;
    private final PaperFiles files;
    private final int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
    private final ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
        Thread thread = new Thread(task, "reading");
        thread.setDaemon(true);
        return thread;
    });
    private final Deque<Future<List<PaperLine>>> underWay = new ArrayDeque<>();
    private final Consumer<Paper> also;
    private List<Waiting> batch = new ArrayList<>();
    private int count;
    private boolean committed;

    /** An entry that has its id and waits to be read. */
    private record Waiting(Entry entry, PaperId id, int number, String file) {}

    private LibraryLoad(Store store, StoreLock lock, DigestLock known, PaperReader reader, Indexing also)
            throws IOException {
        this.store = store;
        this.lock = lock;
        this.ids = new PaperIds(known);
        this.reader = reader;
        store.sweep();
        this.generation = store.begin();
        this.files = new PaperFiles(generation);
        this.also = also.into(generation.resolve(Store.INDEX));
    }

    /** Opens what takes each paper as it is read: it is called on several threads, in no order. */
    public interface Indexing {
        /** A load that keeps no index. */
        Indexing NONE = folder -> paper -> {};

        Consumer<Paper> into(Path folder) throws IOException;
    }

    /**
     * Begins a load into a workspace.
     *
     * @throws IOException when the store cannot be written, or another load is under way
     */
    public static LibraryLoad begin(Workspace workspace, DigestLock known, PaperReader reader, Indexing also)
            throws IOException {
        Store store = new Store(workspace.store());
        StoreLock lock = StoreLock.take(store);
        try {
            return new LibraryLoad(store, lock, known, reader, also);
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    /** Whether an entry, word for word, came before. */
    public boolean isKnown(Entry entry) {
        return ids.take(entry.title() + "\n" + entry.text()) > 1;
    }

    /** Takes an entry of a digest. */
    public void add(Entry entry, String file) throws IOException {
        batch.add(new Waiting(entry, ids.idFor(entry.title()), ++count, file));
        if (batch.size() == BATCH) {
            submit();
        }
    }

    /** Papers taken so far. */
    public int papers() {
        return count;
    }

    private void submit() throws IOException {
        List<Waiting> work = batch;
        batch = new ArrayList<>();
        underWay.add(pool.submit(() -> read(work)));
        while (underWay.size() > 2 * threads) {
            write(underWay.remove());
        }
    }

    private List<PaperLine> read(List<Waiting> work) throws IOException {
        List<PaperLine> lines = new ArrayList<>();
        for (Waiting each : work) {
            Paper paper = reader.read(each.entry, each.id, each.number, each.file);
            also.accept(paper);
            lines.add(PaperLine.of(paper));
        }
        return lines;
    }

    private void write(Future<List<PaperLine>> work) throws IOException {
        try {
            for (PaperLine line : work.get()) {
                files.append(line);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while reading", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException) {
                throw (IOException) e.getCause();
            }
            throw new IllegalStateException("an abstract could not be read", e.getCause());
        }
    }

    /**
     * Waits until every entry is read and written. What fills the index has to be closed behind this and
     * before {@link #commit}.
     */
    public void finish() throws IOException {
        submit();
        while (!underWay.isEmpty()) {
            write(underWay.remove());
        }
        files.finish();
        relate();
    }

    /** Only all papers together tell how one stands to another; a digest too large for that has no relations. */
    private void relate() throws IOException {
        if (count > MOST_RELATED) {
            return;
        }
        List<Relations.Facts> facts = new ArrayList<>();
        Iterator<Paper> papers = new PaperShelf(generation, count).papers();
        while (papers.hasNext()) {
            facts.add(Relations.Facts.of(papers.next()));
        }
        List<List<Relation>> relations = Relations.of(facts);
        if (relations.stream().anyMatch(each -> !each.isEmpty())) {
            PaperFiles.rewrite(generation, paper -> paper.withRelations(relations.get(paper.n() - 1)));
        }
    }

    /** Makes what was read the library of the workspace. */
    public StoreMeta commit(List<StoreMeta.DigestFile> digests) throws IOException {
        StoreMeta meta = files.meta(digests, count);
        store.commit(generation, meta);
        committed = true;
        return meta;
    }

    @Override
    public void close() throws IOException {
        pool.shutdownNow();
        files.close();
        if (!committed && Files.exists(generation)) {
            Store.delete(generation);
        }
        lock.close();
    }
}
