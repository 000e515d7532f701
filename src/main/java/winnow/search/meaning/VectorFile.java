package winnow.search.meaning;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Vectors of one model, kept from one run to the next: a head (the model and how many numbers a vector has), then
 * for each vector eight bytes of its text's fingerprint, four of its scale, one for each number. It only grows at
 * its end, so that work which is cut short is gone on with; what is half written is written over. A file of
 * another head counts as empty. Who cannot write it, or finds another at it, does without.
 */
final class VectorFile {
    /** So many vectors are kept, 120 MB of a model of 384 numbers; what comes then begins the file anew. */
    private static final int MOST = 300_000;

    private static final int KEY = Long.BYTES;
    private static final int SCALE = Float.BYTES;

    private final Path folder;
    private final Path file;
    private final String model;

    VectorFile(Path folder, String model) {
        this.folder = folder;
        this.file = folder.resolve(model.replaceAll("[^A-Za-z0-9.-]+", "-") + ".vectors");
        this.model = model;
    }

    /** All that is kept. */
    Map<Long, Vector> read() throws IOException {
        Map<Long, Vector> known = new HashMap<>();
        if (!Files.isRegularFile(file)) {
            return known;
        }
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        int size = numbers(bytes);
        while (size > 0 && bytes.remaining() >= KEY + SCALE + size) {
            long key = bytes.getLong();
            float scale = bytes.getFloat();
            byte[] values = new byte[size];
            bytes.get(values);
            if (Float.isFinite(scale)) {
                known.put(key, new Vector(values, scale));
            }
        }
        return known;
    }

    /** How many numbers a vector has; 0 when the head is not that of this model. */
    private int numbers(ByteBuffer bytes) throws IOException {
        byte[] name = name();
        if (bytes.remaining() < name.length + Integer.BYTES) {
            return 0;
        }
        byte[] found = new byte[name.length];
        bytes.get(found);
        int numbers = bytes.getInt();
        return Arrays.equals(found, name) && numbers > 0 && numbers < Short.MAX_VALUE ? numbers : 0;
    }

    private byte[] name() {
        return ("winnow vectors 1 " + model + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Writes vectors behind those that are kept. */
    void append(Map<Long, Vector> made) throws IOException {
        if (made.isEmpty()) {
            return;
        }
        int size = made.values().iterator().next().values().length;
        Files.createDirectories(folder);
        try (FileChannel channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                long end = end(channel, size, made.size());
                channel.truncate(end);
                channel.position(end);
                channel.write(bytes(made, size, end == 0));
            }
        } catch (OverlappingFileLockException e) {
            return; // another thread is at it; this one's vectors are made again when they are needed
        }
    }

    /** Where the next vector goes: behind the last whole one, or at 0 where the file begins anew. */
    private long end(FileChannel channel, int size, int more) throws IOException {
        int head = name().length + Integer.BYTES;
        ByteBuffer found = ByteBuffer.allocate(head);
        channel.read(found, 0);
        found.flip();
        int record = KEY + SCALE + size;
        long whole = (channel.size() - head) / record;
        boolean fits = numbers(found) == size && whole + more <= MOST;
        return fits ? head + whole * record : 0;
    }

    private ByteBuffer bytes(Map<Long, Vector> made, int size, boolean withHead) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(made.size() * (KEY + SCALE + size) + 100);
        DataOutputStream out = new DataOutputStream(bytes);
        if (withHead) {
            out.write(name());
            out.writeInt(size);
        }
        for (Map.Entry<Long, Vector> each : made.entrySet()) {
            if (each.getValue().values().length == size) {
                out.writeLong(each.getKey());
                out.writeFloat(each.getValue().scale());
                out.write(each.getValue().values());
            }
        }
        return ByteBuffer.wrap(bytes.toByteArray());
    }
}
