package winnow.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The decoded digest on disk. Each load writes a folder of its own, a generation; the file
 * {@code current} names the one that counts and is replaced in one move, so that a load that dies leaves
 * what was there before.
 *
 * <pre>
 * .winnow/current        name of a generation
 * .winnow/g-…/meta.json      {@link StoreMeta}
 * .winnow/g-…/papers.jsonl   a paper a line, in the order of the digest
 * .winnow/g-…/offsets        offset of each of these lines, 8 bytes each, big end first
 * .winnow/g-…/names.jsonl    {@link PaperName}, a line each, the id first
 * .winnow/g-…/keys          {@link NameKeys}
 * .winnow/g-…/index/         the search index
 * </pre>
 */
final class Store {
    /** Changes when a fact is read differently or the form changes. */
    static final String VERSION = "3";

    static final String PAPERS = "papers.jsonl";
    static final String OFFSETS = "offsets";
    static final String NAMES = "names.jsonl";
    static final String KEYS = "keys";
    static final String INDEX = "index";

    private static final String META = "meta.json";
    private static final String CURRENT = "current";
    private static final String PREFIX = "g-";

    private final Path folder;

    Store(Path folder) {
        this.folder = folder;
    }

    /** The generation that counts and can be read by this version. */
    Optional<Path> current() throws IOException {
        Path pointer = folder.resolve(CURRENT);
        if (!Files.isRegularFile(pointer)) {
            return Optional.empty();
        }
        String name = Files.readString(pointer).strip();
        Path generation = folder.resolve(name);
        return name.startsWith(PREFIX) && Files.isRegularFile(generation.resolve(META))
                ? Optional.of(generation)
                : Optional.empty();
    }

    /** What a generation says of itself; empty when it is of another version. */
    static Optional<StoreMeta> meta(Path generation) throws IOException {
        try {
            StoreMeta meta = StoreJson.MAPPER.readValue(Files.readAllBytes(generation.resolve(META)), StoreMeta.class);
            return meta.version().equals(VERSION) ? Optional.of(meta) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    Path begin() throws IOException {
        Files.createDirectories(folder);
        Path ignore = folder.resolve(".gitignore");
        if (!Files.exists(ignore)) {
            Files.writeString(ignore, "*\n");
        }
        return Files.createTempDirectory(folder, PREFIX);
    }

    /** Makes a generation the one that counts. */
    void commit(Path generation, StoreMeta meta) throws IOException {
        write(generation.resolve(META), StoreJson.MAPPER.writeValueAsString(meta));
        Path next = folder.resolve(CURRENT + ".next");
        write(next, generation.getFileName() + "\n");
        Files.move(next, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sweep();
    }

    private static void write(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Removes every generation but the current one; only the holder of the store's lock may. */
    void sweep() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Optional<Path> current = current();
        List<Path> old;
        try (Stream<Path> files = Files.list(folder)) {
            old = files.filter(file -> String.valueOf(file.getFileName()).startsWith(PREFIX))
                    .filter(file -> current.isEmpty() || !file.equals(current.get()))
                    .toList();
        }
        for (Path generation : old) {
            delete(generation);
        }
    }

    static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> files = Files.walk(tree)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    Path lockFile() {
        return folder.resolve("lock");
    }

    Path folder() {
        return folder;
    }
}
