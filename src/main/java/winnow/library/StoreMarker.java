package winnow.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The file that makes a folder a store of ours: which form it has, and the generations that we made in it.
 *
 * <pre>
 * winnow store 4
 * g-1f0a
 * </pre>
 *
 * @param version of the store's form
 * @param generations names of folders
 */
record StoreMarker(String version, List<String> generations) {
    static final String FILE = "winnow-store";

    private static final String FIRST = "winnow store ";
    private static final Pattern NAME = Pattern.compile("g-[0-9a-f]{1,16}");
    /** What we write into a generation, and what Lucene writes into its index; nothing else is deleted. */
    private static final Set<String> FILES = Set.of(
            Store.META,
            Store.PAPERS,
            Store.OFFSETS,
            Store.NAMES,
            Store.KEYS,
            Store.RELATIONS,
            Store.FINDINGS,
            Store.SIGNATURES);

    private static final Pattern INDEX_FILE = Pattern.compile("_\\w+\\.\\w+|(?:pending_)?segments_\\w+|write\\.lock");
    /** What a store may hold before it has a marker: the traces of a load that got no further. */
    private static final Set<String> BEFORE = Set.of(".gitignore", "lock", FILE + ".next");

    StoreMarker {
        generations = List.copyOf(generations);
    }

    /**
     * The marker of a folder; an empty folder becomes a store.
     *
     * @throws StoreFault when the folder is another version's store, or nobody's
     */
    static StoreMarker read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return unmarked(folder);
        }
        List<String> lines = new ArrayList<>(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList());
        String first = lines.isEmpty() ? "" : lines.remove(0);
        if (!first.startsWith(FIRST)) {
            throw StoreFault.foreign(file, "is not a marker that winnow wrote");
        }
        String version = first.substring(FIRST.length());
        if (!version.equals(Store.VERSION)) {
            throw StoreFault.lost(
                    folder, "is a store of version " + version + ", and this winnow reads version " + Store.VERSION);
        }
        if (!lines.stream().allMatch(line -> NAME.matcher(line).matches())) {
            throw StoreFault.lost(file, "is damaged: it lists what no winnow wrote");
        }
        return new StoreMarker(version, lines);
    }

    private static StoreMarker unmarked(Path folder) throws IOException {
        List<String> there =
                names(folder).stream().filter(each -> !BEFORE.contains(each)).toList();
        if (there.isEmpty()) {
            return new StoreMarker(Store.VERSION, List.of());
        }
        if (there.contains("current")) {
            throw StoreFault.lost(folder, "is a store of an older winnow");
        }
        throw StoreFault.foreign(
                folder, "holds what winnow did not write: " + there.get(0) + (there.size() > 1 ? " and others" : ""));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> String.valueOf(each.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    /** The marker of a folder that is about to be loaded into: a store that cannot be read begins anew. */
    static StoreMarker forLoad(Path folder) throws IOException {
        try {
            return read(folder);
        } catch (StoreFault fault) {
            if (!fault.isReplaceable()) {
                throw fault;
            }
            Path file = folder.resolve(FILE);
            List<String> ours = !Files.exists(file)
                    ? List.of()
                    : new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> NAME.matcher(line).matches())
                            .toList();
            return new StoreMarker(Store.VERSION, ours);
        }
    }

    StoreMarker with(String generation) {
        List<String> more = new ArrayList<>(generations);
        more.add(generation);
        return new StoreMarker(version, more);
    }

    StoreMarker without(List<String> gone) {
        return new StoreMarker(
                version,
                generations.stream().filter(each -> !gone.contains(each)).toList());
    }

    void write(Path folder) throws IOException {
        String text = FIRST + version + "\n"
                + String.join("", generations.stream().map(each -> each + "\n").toList());
        Store.replace(folder.resolve(FILE), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Deletes what we wrote of a generation; what somebody put beside it stays, and so does its folder then. */
    static void delete(Path generation) throws IOException {
        if (!Files.isDirectory(generation, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        for (String name : names(generation)) {
            Path file = generation.resolve(name);
            if (FILES.contains(name)) {
                Files.deleteIfExists(file);
            } else if (name.equals(Store.INDEX) && Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                for (String part : names(file)) {
                    if (INDEX_FILE.matcher(part).matches()) {
                        Files.deleteIfExists(file.resolve(part));
                    }
                }
                deleteEmpty(file);
            }
        }
        deleteEmpty(generation);
    }

    private static void deleteEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            // Somebody's file is in it.
        }
    }
}
