package winnow.decision;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other writers off a file, those of this program and those of other processes, for as long as it
 * is open. The lock is on a file beside it, since the file itself is replaced; the system lifts it when a
 * process dies, and whoever comes next removes what it left.
 */
final class FileGuard implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PAUSE_MILLIS = 10;
    private static final int DRAWS = 4;
    private static final int LONGEST = 1 << 16;
    private static final Map<Path, ReentrantLock> HERE = new ConcurrentHashMap<>();

    private final Path path;
    private final FileChannel channel;
    private final ReentrantLock here;

    private FileGuard(Path path, FileChannel channel, ReentrantLock here) {
        this.path = path;
        this.channel = channel;
        this.here = here;
    }

    static FileGuard of(Path file) throws IOException {
        return of(file, PATIENCE);
    }

    static FileGuard of(Path file, Duration patience) throws IOException {
        Path path = file.resolveSibling("." + file.getFileName() + ".lock");
        ReentrantLock here = HERE.computeIfAbsent(path, p -> new ReentrantLock(true));
        long until = System.nanoTime() + patience.toNanos();
        boolean kept = false;
        try {
            if (!here.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                throw busy(file);
            }
            try {
                FileChannel channel = locked(path, until);
                if (channel == null) {
                    throw busy(file);
                }
                kept = true;
                return new FileGuard(path, channel, here);
            } catch (AccessDeniedException e) {
                throw new AccessDeniedException(
                        file.toString(), null, "nobody may write into its folder; nothing was changed");
            } catch (NoSuchFileException e) {
                throw new NoSuchFileException(file.toString(), null, "there is no such folder");
            } finally {
                if (!kept) {
                    here.unlock();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy(file);
        }
    }

    private static FileSystemException busy(Path file) {
        return new FileSystemException(
                file.toString(), null, "another program has been writing it for too long; nothing was changed");
    }

    private static @Nullable FileChannel locked(Path path, long until) throws IOException, InterruptedException {
        do {
            FileChannel channel = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            boolean held = false;
            try {
                FileLock lock = channel.tryLock();
                held = lock != null && isStillThere(path, channel);
                if (held) {
                    return channel;
                }
            } finally {
                if (!held) {
                    channel.close();
                }
            }
            Thread.sleep(PAUSE_MILLIS);
        } while (System.nanoTime() < until);
        return null;
    }

    /**
     * Whether the locked file is the one that bears the name, and not one that its last owner removed
     * after it was opened here: a length given to the one, drawn anew each time, must be that of the
     * other. The file must not be opened to see it, for closing it again would lift the lock.
     */
    private static boolean isStillThere(Path path, FileChannel channel) throws IOException {
        for (int draw = 0; draw < DRAWS; draw++) {
            int length = ThreadLocalRandom.current().nextInt(LONGEST) + 1;
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(new byte[1]), length - 1L);
            if (sizeOf(path) != length) {
                return false;
            }
        }
        return true;
    }

    private static long sizeOf(Path path) throws IOException {
        try {
            return Files.size(path);
        } catch (NoSuchFileException e) {
            return 0;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(path);
        } catch (FileSystemException e) {
            // Windows removes no file that others hold open; it stays, empty of meaning.
        } finally {
            channel.close();
            here.unlock();
        }
    }
}
