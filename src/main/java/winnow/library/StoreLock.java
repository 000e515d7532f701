package winnow.library;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps two loads of one workspace apart; the system gives it up when its holder dies. */
final class StoreLock implements Closeable {
    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    static StoreLock take(Store store) throws IOException {
        StoreLinks.refuse(store.folder());
        try {
            Files.createDirectories(store.folder());
        } catch (AccessDeniedException e) {
            throw StoreFault.unwritable(store.folder());
        } catch (FileSystemException e) {
            throw String.valueOf(e.getReason()).contains("Read-only") ? StoreFault.unwritable(store.folder()) : e;
        }
        StoreMarker.forLoad(store.folder());
        FileChannel channel = FileChannel.open(
                store.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        if (tryLock(channel) == null) {
            channel.close();
            throw new FileSystemException(
                    store.folder().toString(), null, "another winnow load is under way; wait for it to end");
        }
        return new StoreLock(channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
