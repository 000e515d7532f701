package winnow.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The decoded digest on disk. Each load writes a folder of its own, a generation; the file
 * {@code current} names the one that counts and is replaced in one move, so that a load that dies leaves
 * what was there before. Which folders are ours is told by {@link StoreMarker}; nothing else is ever deleted,
 * and no symbolic link is followed.
 *
 * <pre>
 * .winnow/winnow-store          {@link StoreMarker}: that this is a store, and the generations in it
 * .winnow/current               name of a generation, and the CRC-32C of its meta.json
 * .winnow/wordings.json         {@link Wordings}
 * .winnow/g-…/meta.json         {@link StoreMeta}, with the CRC-32C of every other file of the generation
 * .winnow/g-…/papers.jsonl      a paper a line, in the order of the digest
 * .winnow/g-…/offsets           offset of each of these lines, 8 bytes each, big end first
 * .winnow/g-…/names.jsonl       {@link PaperName}, a line each, the id first
 * .winnow/g-…/keys              {@link NameKeys}
 * .winnow/g-…/relations.json    how papers stand to one another, by the number of the one
 * .winnow/g-…/findings.json     what the load told
 * .winnow/g-…/signatures        what papers are found by that are like another one, of a large digest
 * .winnow/g-…/index/            the search index
 * </pre>
 */
final class Store {
    /** Changes when the form changes. */
    static final String VERSION = "4";

    static final String PAPERS = "papers.jsonl";
    static final String OFFSETS = "offsets";
    static final String NAMES = "names.jsonl";
    static final String KEYS = "keys";
    static final String RELATIONS = "relations.json";
    static final String FINDINGS = "findings.json";
    static final String INDEX = "index";
    static final String SIGNATURES = "signatures";
    static final String META = "meta.json";

    private static final String CURRENT = "current";
    private static final String NEXT = ".next";
    private static final Pattern POINTER = Pattern.compile("(g-[0-9a-f]{1,16}) ([0-9a-f]{8})\\s*");

    private final Path folder;

    Store(Path folder) {
        this.folder = folder;
    }

    /** Whether a folder holds a store, of whatever version. */
    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(CURRENT), LinkOption.NOFOLLOW_LINKS)
                || Files.exists(folder.resolve(StoreMarker.FILE), LinkOption.NOFOLLOW_LINKS);
    }

    /** A generation that counts, and what it says of itself. */
    record Opened(Path generation, StoreMeta meta) {}

    /**
     * The generation that counts; empty when nothing was ever loaded.
     *
     * @throws StoreFault when something is there that cannot be read
     */
    Optional<Opened> open() throws IOException {
        StoreLinks.refuse(folder);
        if (!isIn(folder)) {
            return Optional.empty();
        }
        StoreMarker marker = StoreMarker.read(folder);
        Path pointer = folder.resolve(CURRENT);
        if (!Files.isRegularFile(pointer)) {
            if (marker.generations().stream()
                    .anyMatch(each -> Files.exists(folder.resolve(each).resolve(META)))) {
                throw StoreFault.lost(pointer, "is missing");
            }
            return Optional.empty();
        }
        Matcher form = POINTER.matcher(text(pointer));
        if (!form.matches() || !marker.generations().contains(form.group(1))) {
            throw StoreFault.lost(pointer, "is damaged: it names no generation of this store");
        }
        Path generation = folder.resolve(form.group(1));
        StoreMeta meta = meta(generation, form.group(2));
        StoreSums.check(generation, meta.sums(), false);
        return Optional.of(new Opened(generation, meta));
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    private static StoreMeta meta(Path generation, String sum) throws IOException {
        Path file = generation.resolve(META);
        if (!Files.isRegularFile(file)) {
            throw StoreFault.lost(file, "is missing");
        }
        byte[] json = Files.readAllBytes(file);
        if (!StoreSums.of(json).equals(sum)) {
            throw StoreFault.lost(file, "is damaged: its checksum does not match");
        }
        try {
            return StoreJson.MAPPER.readValue(json, StoreMeta.class);
        } catch (JsonProcessingException e) {
            throw StoreFault.lost(file, "cannot be understood");
        }
    }

    /** Makes a generation of this load, on the marker's list before it is there. */
    Path begin() throws IOException {
        Path ignore = folder.resolve(".gitignore");
        try {
            Files.writeString(ignore, "*\n", StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            // The person's own, or that of the load before.
        }
        String name = "g-" + Long.toHexString(System.nanoTime() & Long.MAX_VALUE);
        StoreMarker.forLoad(folder).with(name).write(folder);
        return Files.createDirectory(folder.resolve(name));
    }

    /** Makes a generation the one that counts. */
    void commit(Path generation, StoreMeta meta) throws IOException {
        byte[] json = StoreJson.MAPPER.writeValueAsBytes(meta);
        write(generation.resolve(META), json);
        replace(
                folder.resolve(CURRENT),
                (generation.getFileName() + " " + StoreSums.of(json) + "\n").getBytes(StandardCharsets.UTF_8));
        sweep(String.valueOf(generation.getFileName()));
    }

    /** Puts a file of the store in the place of the one before, whole or not at all. */
    static void replace(Path file, byte[] bytes) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + NEXT);
        Files.deleteIfExists(next);
        write(next, bytes);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Removes our generations that do not count; only the holder of the store's lock may. */
    void sweep() throws IOException {
        Matcher form = Files.isRegularFile(folder.resolve(CURRENT), LinkOption.NOFOLLOW_LINKS)
                ? POINTER.matcher(text(folder.resolve(CURRENT)))
                : POINTER.matcher("");
        sweep(form.matches() ? form.group(1) : "");
    }

    private void sweep(String current) throws IOException {
        StoreMarker marker = StoreMarker.forLoad(folder);
        List<String> old = marker.generations().stream()
                .filter(each -> !each.equals(current))
                .toList();
        for (String each : old) {
            StoreMarker.delete(folder.resolve(each));
        }
        if (!old.isEmpty()) {
            marker.without(old).write(folder);
        }
    }

    Path lockFile() {
        return folder.resolve("lock");
    }

    Path folder() {
        return folder;
    }
}
