package winnow.trace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The tags of a tree, kept up to date file by file; what an editor shows of a file counts, not what lies on the
 * disk. One thread uses it, and {@link #look} may run in another.
 */
public final class LiveScan {
    private final Path root;
    private final TreeScanner scanner;
    private final NavigableMap<String, Marks> onDisk = new TreeMap<>();
    private final Map<String, Marks> shown = new HashMap<>();
    private Map<String, TreeWalk.Entry> files = new HashMap<>();

    /** What one file gives. */
    private record Marks(List<Tag> tags, List<Miss> misses, int uncounted) {
        static Marks of(TreeScan scan) {
            return new Marks(
                    scan.tags(),
                    scan.misses(),
                    scan.uncounted().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum());
        }
    }

    /** The files of a tree as they were at one moment. */
    public static final class Look {
        private final List<TreeWalk.Entry> files;

        private Look(List<TreeWalk.Entry> files) {
            this.files = files;
        }
    }

    LiveScan(Path root, TreeScanner scanner) {
        this.root = root;
        this.scanner = scanner;
    }

    /** Walks the tree and opens nothing. */
    public Look look() throws IOException {
        return new Look(scanner.files());
    }

    /** Reads what changed since the look before this one; tells whether anything did. */
    public boolean take(Look look) throws IOException {
        Map<String, TreeWalk.Entry> now = new HashMap<>();
        List<TreeWalk.Entry> changed = new ArrayList<>();
        for (TreeWalk.Entry file : look.files) {
            now.put(file.name(), file);
            if (!file.isAsIn(files.get(file.name()))) {
                changed.add(file);
            }
        }
        Set<String> gone = new HashSet<>(files.keySet());
        gone.removeAll(now.keySet());
        gone.forEach(onDisk::remove);
        files = now;
        read(changed);
        return !changed.isEmpty() || !gone.isEmpty();
    }

    private void read(List<TreeWalk.Entry> changed) throws IOException {
        changed.forEach(file -> onDisk.remove(file.name()));
        TreeScan scan = scanner.read(changed);
        for (Tag tag : scan.tags()) {
            marks(tag.at().file()).tags().add(tag);
        }
        for (Miss miss : scan.misses()) {
            marks(miss.at().file()).misses().add(miss);
        }
        scan.uncounted().forEach((file, more) -> {
            Marks marks = marks(file);
            onDisk.put(file, new Marks(marks.tags, marks.misses, more));
        });
    }

    private Marks marks(String file) {
        return onDisk.computeIfAbsent(file, name -> new Marks(new ArrayList<>(), new ArrayList<>(), 0));
    }

    /** From now on this is the text of a file. */
    public void show(String file, String text) {
        shown.put(file, Marks.of(alone(file, text)));
    }

    /** The text of a file is that on the disk again. */
    public void hide(String file) throws IOException {
        shown.remove(file);
        TreeWalk.Entry known = files.get(file);
        if (known != null && Files.isRegularFile(known.path())) {
            read(List.of(known));
        }
    }

    /** The tags of a text that is not held against the tree, because it lies elsewhere. */
    public TreeScan alone(String file, String text) {
        return scanner.read(Map.of(file, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether a file is one of the tree's: one that is there and not passed over, or a new one that would not be. */
    public boolean holds(String file) {
        if (files.containsKey(file)) {
            return true;
        }
        Path path = root.resolve(file);
        try {
            return !Files.exists(path) && scanner.takes(path);
        } catch (IOException e) {
            return false;
        }
    }

    /** A line that holds a tag in a comment, as the language of a file writes one. */
    public Optional<String> remark(String file, String tag) {
        return FileNames.language(file.substring(file.lastIndexOf('/') + 1)).remark(tag);
    }

    /** Whether the tags of a file say that something is checked. */
    public boolean isTest(String file) {
        return scanner.isTest(file);
    }

    /** Names of the files that hold tests. */
    public List<String> tests() {
        return files.keySet().stream().filter(scanner::isTest).sorted().toList();
    }

    /** All of it. */
    public TreeScan scan() {
        List<Tag> tags = new ArrayList<>();
        List<Miss> misses = new ArrayList<>();
        Map<String, Integer> uncounted = new HashMap<>();
        NavigableMap<String, Marks> all = new TreeMap<>(onDisk);
        shown.forEach((name, marks) -> {
            if (holds(name)) {
                all.put(name, marks);
            }
        });
        all.forEach((name, marks) -> {
            tags.addAll(marks.tags());
            misses.addAll(marks.misses());
            if (marks.uncounted > 0) {
                uncounted.put(name, marks.uncounted);
            }
        });
        TreeScan.Files read = new TreeScan.Files(files.size(), 0, 0, 0, 0, List.of(), List.of());
        return new TreeScan(tags, misses, uncounted, read);
    }
}
