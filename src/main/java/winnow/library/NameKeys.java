package winnow.library;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which papers of a generation may go by an id or a name, without reading all of them: a sorted file of
 * numbers of 8 bytes, big end first, each 36 bits of a hash above 28 bits of a paper's number. Two texts may
 * share a hash, so that what is found has to be looked at.
 */
final class NameKeys {
    private static final int NUMBER_BITS = 28;
    private static final long NUMBER = (1L << NUMBER_BITS) - 1;
    private static final int FIRST_SIZE = 1 << 10;

    private long[] keys = new long[FIRST_SIZE];
    private int size;

    /** Adds a paper by its id, and by its name and aliases as {@link PaperName#fold} has them. */
    void add(PaperName paper) {
        add(ofId(paper.id().value()), paper.n());
        paper.names().forEach(name -> add(ofName(name), paper.n()));
    }

    private void add(long hash, int number) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        keys[size++] = (hash & ~NUMBER) | number;
    }

    static long ofId(String id) {
        return PaperIds.hash("id " + id);
    }

    static long ofName(String name) {
        return PaperIds.hash("name " + PaperName.fold(name));
    }

    void write(Path file) throws IOException {
        Arrays.sort(keys, 0, size);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (int at = 0; at < size; at++) {
                out.writeLong(keys[at]);
            }
        }
    }

    /** Numbers of the papers that have a key, in the order of the digest. */
    static List<Integer> find(Path file, long hash) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            LongBuffer sorted = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
                    .asLongBuffer();
            long first = hash & ~NUMBER;
            List<Integer> numbers = new ArrayList<>();
            for (int at = atLeast(sorted, first); at < sorted.limit(); at++) {
                if ((sorted.get(at) & ~NUMBER) != first) {
                    break;
                }
                numbers.add((int) (sorted.get(at) & NUMBER));
            }
            return numbers.stream().distinct().toList();
        }
    }

    /** Index of the first number that is not below one. */
    private static int atLeast(LongBuffer sorted, long least) {
        int low = 0;
        int high = sorted.limit();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle) < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
