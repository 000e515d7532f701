package winnow.digest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The files of a tar archive one by one (POSIX.1-1988, ustar, with the long names of GNU and pax).
 *
 * <pre>
 * archive = ( header content padding )* empty-block*      blocks of 512 bytes
 * header  = name[100] … size[12, octal]@124 … type@156 … "ustar"@257 … prefix[155]@345
 * </pre>
 */
final class Tar {
    private static final int BLOCK = 512;
    private static final int LONGEST_NAME = 4096;

    private final InputStream in;
    private long left;
    private long padding;
    private boolean damaged;

    Tar(InputStream in) {
        this.in = in;
    }

    static boolean opens(byte[] head) {
        return head.length >= BLOCK && text(head, 257, 5).equals("ustar");
    }

    /** Name of the next file; {@code null} behind the last. */
    @Nullable
    String next() throws IOException {
        String longName = "";
        while (!damaged) {
            in.skipNBytes(Math.min(left + padding, Long.MAX_VALUE));
            left = 0;
            padding = 0;
            byte[] header = in.readNBytes(BLOCK);
            String name = header.length < BLOCK ? "" : text(header, 0, 100);
            if (name.isEmpty()) {
                return null;
            }
            open(header);
            char type = (char) header[156];
            if (type == 'L' || type == 'x') {
                String given = new String(member().readNBytes(LONGEST_NAME), StandardCharsets.UTF_8);
                longName = type == 'L' ? given.replace("\0", "") : path(given, longName);
            } else if (type == '0' || type == 0) {
                String prefix = text(header, 345, 155);
                return !longName.isEmpty() ? longName : prefix.isEmpty() ? name : prefix + "/" + name;
            } else {
                longName = "";
            }
        }
        return null;
    }

    private void open(byte[] header) {
        String size = text(header, 124, 12).strip();
        damaged = !size.matches("[0-7]{1,11}");
        left = damaged ? 0 : Long.parseLong(size, 8);
        padding = (BLOCK - left % BLOCK) % BLOCK;
    }

    /** {@code 27 path=a/b.ris} among the lines of a pax header. */
    private static String path(String pax, String before) {
        return pax.lines()
                .filter(line -> line.contains(" path="))
                .map(line -> line.substring(line.indexOf('=') + 1))
                .findFirst()
                .orElse(before);
    }

    private static String text(byte[] header, int from, int length) {
        int end = from;
        while (end < from + length && header[end] != 0) {
            end++;
        }
        return new String(header, from, end - from, StandardCharsets.UTF_8);
    }

    boolean isDamaged() {
        return damaged;
    }

    /** What the file holds. */
    InputStream member() {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int one = left > 0 ? super.read() : -1;
                left -= one < 0 ? 0 : 1;
                damaged |= one < 0 && left > 0;
                return one;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int count = left > 0 ? super.read(target, offset, (int) Math.min(length, left)) : -1;
                left -= Math.max(0, count);
                damaged |= count < 0 && left > 0;
                return count;
            }

            @Override
            public void close() {}
        };
    }
}
