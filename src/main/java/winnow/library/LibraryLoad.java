package winnow.library;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import winnow.digest.Entry;
import winnow.paper.Finding;
import winnow.paper.Paper;
import winnow.paper.PaperId;
import winnow.reading.PaperReader;

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
    private final String derivation;
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

    private LibraryLoad(
            Store store, StoreLock lock, DigestLock known, String derivation, PaperReader reader, Indexing also)
            throws IOException {
        this.store = store;
        this.lock = lock;
        this.ids = new PaperIds(known);
        this.reader = reader;
        this.derivation = derivation;
        store.sweep();
        this.generation = store.begin();
        this.files = new PaperFiles(generation);
        this.also = also.into(generation.resolve(Store.INDEX), generation.resolve(Store.SIGNATURES));
    }

    /** Opens what takes each paper as it is read: it is called on several threads, in no order. */
    public interface Indexing {
        /** A load that keeps no index. */
        Indexing NONE = (index, signatures) -> paper -> {};

        /**
         * Opens it.
         *
         * @param index folder of the search index
         * @param signatures file of the papers' signatures
         */
        Consumer<Paper> into(Path index, Path signatures) throws IOException;
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
            return new LibraryLoad(store, lock, known, Derivation.key(workspace, known), reader, also);
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
    }

    /**
     * Makes what was read the library of the workspace.
     *
     * @param told what the person was told on the way
     */
    public StoreMeta commit(StoreMeta.Origins origins, List<Finding> told) throws IOException {
        Files.write(generation.resolve(Store.FINDINGS), StoreJson.MAPPER.writeValueAsBytes(told));
        StoreMeta meta = files.meta(origins, derivation);
        store.commit(generation, meta);
        committed = true;
        return meta;
    }

    @Override
    public void close() throws IOException {
        pool.shutdownNow();
        try (lock) {
            if (committed) {
                files.close();
            } else {
                abandon();
            }
        }
    }

    /** A full disk that lets no buffer be written must not keep the rest from being removed. */
    private void abandon() throws IOException {
        try {
            files.close();
        } catch (IOException e) {
            // What stopped the load is under way to the person already.
        }
        store.sweep();
    }
}
