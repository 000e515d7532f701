package winnow.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/** Checksums of a generation's files, by which a flipped bit is told from a fault of a person's. */
final class StoreSums {
    /** Less than this is read whole whenever the store is opened, which takes some milliseconds. */
    private static final long SMALL = 8 << 20;

    private static final int BUFFER = 1 << 16;

    private StoreSums() {}

    /** Length and CRC-32C of each file but the one that lists them, by its name below the generation. */
    static Map<String, String> of(Path generation) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        for (Path file : files(generation)) {
            sums.put(name(generation, file), Files.size(file) + " " + of(file, new CRC32C()));
        }
        return sums;
    }

    /** The CRC-32C of some bytes, eight hex digits. */
    static String of(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return hex(sum);
    }

    private static String of(Path file, CRC32C sum) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sum.update(buffer, 0, read);
            }
        }
        return hex(sum);
    }

    private static String hex(CRC32C sum) {
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    private static List<Path> files(Path generation) throws IOException {
        try (Stream<Path> all = Files.walk(generation, 2)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !name(generation, file).equals(Store.META))
                    .filter(file -> !file.endsWith("write.lock"))
                    .toList();
        }
    }

    private static String name(Path generation, Path file) {
        return generation.relativize(file).toString().replace('\\', '/');
    }

    /**
     * Holds a generation against its sums.
     *
     * @param whole whether every byte is read even of a large one; else its lengths tell
     * @throws StoreFault for the first file that is not as it was written
     */
    static void check(Path generation, Map<String, String> sums, boolean whole) throws IOException {
        long all = 0;
        for (Map.Entry<String, String> each : sums.entrySet()) {
            Path file = generation.resolve(each.getKey());
            long length = Long.parseLong(each.getValue().split(" ")[0]);
            if (!Files.isRegularFile(file)) {
                throw StoreFault.lost(file, "is missing");
            }
            if (Files.size(file) != length) {
                throw StoreFault.lost(file, "is damaged: it has not the length that was written");
            }
            all += length;
        }
        if (whole || all <= SMALL) {
            for (Map.Entry<String, String> each : sums.entrySet()) {
                Path file = generation.resolve(each.getKey());
                if (!each.getValue().endsWith(" " + of(file, new CRC32C()))) {
                    throw StoreFault.lost(file, "is damaged: its checksum does not match");
                }
            }
        }
    }
}
