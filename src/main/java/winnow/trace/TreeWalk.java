package winnow.trace;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks folders in the order of their names and gives their files. No link is followed: what it points at
 * is met at its own place if it belongs to the tree.
 */
final class TreeWalk {
    /**
     * A file to be read.
     *
     * @param name in results
     * @param modified when, in milliseconds
     * @param size in bytes
     */
    record Entry(Path path, String name, long modified, long size) {
        Entry(Path path, String name) {
            this(path, name, 0, 0);
        }

        boolean isAsIn(@Nullable Entry other) {
            return other != null && modified == other.modified && size == other.size;
        }
    }

    /** Takes the files. */
    interface Visitor {
        void file(Entry file) throws IOException;
    }

    private record Folder(Path path, String name, Ignores ignores) {}

    private final Deque<Folder> waiting = new ArrayDeque<>();
    private final List<String> unreadable = new ArrayList<>();
    private final Set<String> submodules = new HashSet<>();
    private String top = "";
    private int links;
    private int nested;
    private int generated;

    /** Walks a folder to its end. */
    void walk(Path folder, String name, Ignores ignores, Visitor visitor) throws IOException {
        top = name;
        waiting.push(new Folder(folder, name, ignores));
        while (!waiting.isEmpty()) {
            enter(waiting.pop(), visitor);
        }
    }

    private void enter(Folder folder, Visitor visitor) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.path)) {
            stream.forEach(children::add);
        } catch (IOException | DirectoryIteratorException e) {
            unreadable.add(folder.name);
            return;
        }
        Collections.sort(children);
        if (isNested(folder, children)) {
            nested++;
            return;
        }
        Ignores ignores = folder.ignores.with(folder.path, folder.name);
        List<Folder> folders = new ArrayList<>();
        for (Path child : children) {
            String own = PathText.of(Objects.requireNonNull(child.getFileName()));
            String name = folder.name.isEmpty() ? own : folder.name + "/" + own;
            BasicFileAttributes attributes = attributes(child);
            if (attributes == null) {
                unreadable.add(name);
            } else if (attributes.isSymbolicLink()) {
                links++;
            } else if (attributes.isDirectory() && !ignores.names(name, true)) {
                folders.add(new Folder(child, name, ignores));
            } else if (attributes.isRegularFile() && !ignores.names(name, false)) {
                long modified = attributes.lastModifiedTime().toMillis();
                give(new Entry(child, name, modified, attributes.size()), own, visitor);
            }
        }
        for (int last = folders.size() - 1; last >= 0; last--) {
            waiting.push(folders.get(last));
        }
    }

    /** Whether a folder is another repository's working tree, into which git does not look either. */
    private boolean isNested(Folder folder, List<Path> children) throws IOException {
        boolean repository = false;
        for (Path child : children) {
            if (child.endsWith(".git")) {
                repository = true;
            } else if (child.endsWith(".gitmodules")) {
                submodules.addAll(Submodules.of(child, folder.name));
            }
        }
        return repository && !folder.name.equals(top) && !submodules.contains(folder.name);
    }

    private void give(Entry file, String own, Visitor visitor) throws IOException {
        if (Head.isGeneratedName(own)) {
            generated++;
        } else {
            visitor.file(file);
        }
    }

    private static @Nullable BasicFileAttributes attributes(Path path) {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            return null;
        }
    }

    List<String> unreadable() {
        return unreadable;
    }

    int links() {
        return links;
    }

    int nested() {
        return nested;
    }

    int generated() {
        return generated;
    }
}
