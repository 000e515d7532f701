package winnow.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import winnow.text.Place;

/**
 * Reads the tags of a tree: one thread walks, as many as there are cores read, a batch of files at a time.
 * Files that git ignores, links, binary and generated files are passed over.
 */
public final class TreeScanner {
    private static final int BATCH = 24;
    private static final Comparator<Place> BY_PLACE =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    private final Path root;
    private final List<String> without;
    private final int threads = Math.max(1, Runtime.getRuntime().availableProcessors());

    /** A scanner whose results name files relative to {@code root}, with forward slashes. */
    public TreeScanner(Path root) {
        this(root, List.of());
    }

    /**
     * A scanner that passes over some of a tree.
     *
     * @param without patterns in the form of a {@code .gitignore} at the root
     */
    public TreeScanner(Path root, List<String> without) {
        this.root = root.toAbsolutePath().normalize();
        this.without = List.copyOf(without);
    }

    /** Reads the whole tree. */
    public TreeScan scan() throws IOException {
        return scan(List.of(root));
    }

    /**
     * Reads files and folders, given relative to the root or absolute. One that does not exist is named in
     * the result. A file that is asked for by name is read even if git ignores it.
     */
    public TreeScan scan(List<Path> paths) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "scanning");
            thread.setDaemon(true);
            return thread;
        });
        try {
            return new Run(pool).scan(paths);
        } finally {
            pool.shutdownNow();
        }
    }

    /** A scan under way. */
    private final class Run {
        private final ExecutorService pool;
        private final TreeWalk walk = new TreeWalk();
        private final Deque<Future<TreeScan>> underWay = new ArrayDeque<>();
        private final List<TreeScan> done = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();
        private List<TreeWalk.Entry> batch = new ArrayList<>();

        Run(ExecutorService pool) {
            this.pool = pool;
        }

        TreeScan scan(List<Path> paths) throws IOException {
            for (Path path : outermost(paths)) {
                if (Files.isDirectory(path)) {
                    walk.walk(path, name(path), ignoresAbove(path), this::take);
                } else if (Files.exists(path)) {
                    take(new TreeWalk.Entry(path, name(path)));
                } else {
                    missing.add(name(path));
                }
            }
            submit();
            while (!underWay.isEmpty()) {
                collect();
            }
            return joined();
        }

        private void take(TreeWalk.Entry file) throws IOException {
            batch.add(file);
            if (batch.size() == BATCH) {
                submit();
            }
        }

        private void submit() throws IOException {
            List<TreeWalk.Entry> work = batch;
            batch = new ArrayList<>();
            if (!work.isEmpty()) {
                underWay.add(pool.submit(() -> BatchScan.of(work)));
            }
            while (underWay.size() > 4 * threads) {
                collect();
            }
        }

        private void collect() throws IOException {
            try {
                done.add(underWay.remove().get());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while reading " + root, e);
            } catch (ExecutionException e) {
                throw new IllegalStateException("a file could not be scanned", e.getCause());
            }
        }

        private TreeScan joined() {
            List<Tag> tags = new ArrayList<>();
            List<Miss> misses = new ArrayList<>();
            TreeScan.Files files = new TreeScan.Files(0, 0, walk.generated(), walk.links(), walk.unreadable(), missing);
            for (TreeScan scan : done) {
                tags.addAll(scan.tags());
                misses.addAll(scan.misses());
                files = files.and(scan.files());
            }
            tags.sort(Comparator.comparing(Tag::at, BY_PLACE));
            misses.sort(Comparator.comparing(Miss::at, BY_PLACE));
            return new TreeScan(tags, misses, files);
        }
    }

    private List<Path> outermost(List<Path> paths) {
        List<Path> absolute = paths.stream()
                .map(path -> root.resolve(path).normalize())
                .distinct()
                .toList();
        return absolute.stream()
                .filter(path -> absolute.stream().noneMatch(other -> !other.equals(path) && path.startsWith(other)))
                .toList();
    }

    private String name(Path path) {
        String name = (path.startsWith(root) ? root.relativize(path) : path).toString();
        return name.replace(path.getFileSystem().getSeparator(), "/");
    }

    /** What the ignore files from the top of the repository down to above a folder say of it. */
    private Ignores ignoresAbove(Path folder) throws IOException {
        Ignores ignores = Ignores.top(without).withExcludes(root);
        if (!folder.startsWith(root) || folder.equals(root)) {
            return ignores;
        }
        Path here = root;
        for (Path step : root.relativize(folder)) {
            ignores = ignores.with(here, name(here));
            here = here.resolve(step);
        }
        return ignores;
    }
}
