package winnow.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final TestNames tests;
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
        this(root, without, List.of());
    }

    /**
     * A scanner for a team that names its tests its own way.
     *
     * @param without patterns of what is passed over
     * @param tests patterns of files that hold tests; {@code !pattern} of files that hold none
     */
    public TreeScanner(Path root, List<String> without, List<String> tests) {
        this.root = root.toAbsolutePath().normalize();
        this.without = List.copyOf(without);
        this.tests = TestNames.with(tests);
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
        return pooled(run -> run.scan(paths));
    }

    /** Reads some files. */
    TreeScan read(List<TreeWalk.Entry> files) throws IOException {
        return pooled(run -> run.read(files));
    }

    /** The files of the whole tree, none of which is opened. */
    List<TreeWalk.Entry> files() throws IOException {
        List<TreeWalk.Entry> files = new ArrayList<>();
        new TreeWalk().walk(root, "", ignoresAbove(root), files::add);
        return files;
    }

    /** What texts would give if they were those of files of the tree, by their names. */
    TreeScan read(Map<String, byte[]> texts) {
        return BatchScan.of(texts, tests);
    }

    /** Whether the tags of a file say that something is checked. */
    boolean isTest(String name) {
        return tests.isTest(name);
    }

    /** Whether a file would be read if it were there. */
    boolean takes(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder == null || !file.startsWith(root) || Head.isGeneratedName(String.valueOf(file.getFileName()))) {
            return false;
        }
        for (Path above = folder; above != null && !above.equals(root); above = above.getParent()) {
            if (ignoresAbove(above).names(name(above), true)) {
                return false;
            }
        }
        return !ignoresAbove(folder).with(folder, name(folder)).names(name(file), false);
    }

    /** Work that several threads share. */
    private interface Shared {
        TreeScan of(Run run) throws IOException;
    }

    private TreeScan pooled(Shared work) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "scanning");
            thread.setDaemon(true);
            return thread;
        });
        try {
            return work.of(new Run(pool));
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
        private final List<String> special = new ArrayList<>();
        private List<TreeWalk.Entry> batch = new ArrayList<>();

        Run(ExecutorService pool) {
            this.pool = pool;
        }

        TreeScan scan(List<Path> paths) throws IOException {
            for (Path path : outermost(paths)) {
                if (Files.isDirectory(path)) {
                    walk.walk(path, name(path), ignoresAbove(path), this::take);
                } else if (Files.isRegularFile(path)) {
                    take(new TreeWalk.Entry(path, name(path)));
                } else if (Files.exists(path)) {
                    special.add(name(path));
                } else {
                    missing.add(name(path));
                }
            }
            return joined();
        }

        TreeScan read(List<TreeWalk.Entry> files) throws IOException {
            for (TreeWalk.Entry file : files) {
                take(file);
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
                underWay.add(pool.submit(() -> BatchScan.of(work, tests)));
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

        private TreeScan joined() throws IOException {
            submit();
            while (!underWay.isEmpty()) {
                collect();
            }
            List<Tag> tags = new ArrayList<>();
            List<Miss> misses = new ArrayList<>();
            TreeScan.Files files =
                    new TreeScan.Files(0, 0, walk.generated(), walk.links(), walk.nested(), closed(), missing);
            Map<String, Integer> uncounted = new HashMap<>();
            for (TreeScan scan : done) {
                tags.addAll(scan.tags());
                misses.addAll(scan.misses());
                uncounted.putAll(scan.uncounted());
                files = files.and(scan.files());
            }
            tags.sort(Comparator.comparing(Tag::at, BY_PLACE));
            misses.sort(Comparator.comparing(Miss::at, BY_PLACE));
            return new TreeScan(tags, misses, uncounted, files);
        }

        /** What cannot be read, pipes and devices that were asked for by name included. */
        private List<String> closed() {
            List<String> closed = new ArrayList<>(walk.unreadable());
            closed.addAll(special);
            return closed;
        }
    }

    private List<Path> outermost(List<Path> paths) {
        List<Path> absolute = paths.stream()
                .map(path -> root.resolve(path).normalize())
                .distinct()
                .toList();
        Set<Path> all = new HashSet<>(absolute);
        return absolute.stream().filter(path -> !isWithin(path, all)).toList();
    }

    private static boolean isWithin(Path path, Set<Path> others) {
        for (Path above = path.getParent(); above != null; above = above.getParent()) {
            if (others.contains(above)) {
                return true;
            }
        }
        return false;
    }

    private String name(Path path) {
        return slashed(path.startsWith(root) ? root.relativize(path) : path);
    }

    /** What the ignore files from the top of the repository down to above a folder say of it. */
    private Ignores ignoresAbove(Path folder) throws IOException {
        Path top = top(folder);
        Ignores ignores = Ignores.top(without).withExcludes(top, way(top));
        Path here = top;
        for (Path step : top.relativize(folder)) {
            if (!step.toString().isEmpty()) {
                boolean above = root.startsWith(here) && !root.equals(here);
                ignores = above ? ignores.withAbove(here, way(here)) : ignores.with(here, name(here));
                here = here.resolve(step);
            }
        }
        return ignores;
    }

    /** From a folder to the root, with a slash at its end; empty where the root is not below it. */
    private String way(Path folder) {
        boolean above = root.startsWith(folder) && !root.equals(folder);
        return above ? slashed(folder.relativize(root)) + "/" : "";
    }

    private static String slashed(Path path) {
        return PathText.of(path).replace(path.getFileSystem().getSeparator(), "/");
    }

    /** The top of the repository that a folder lies in; the folder itself outside of one. */
    private static Path top(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return at;
            }
        }
        return folder;
    }
}
