package winnow.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;

/**
 * What the jar holds and only a file can be read from, unpacked once for this person: the model, and the runtime's
 * libraries for this machine. It lies in the person's cache, {@code XDG_CACHE_HOME}, readable and writable by
 * nobody else; where that cannot be had, in a folder that goes with the process.
 */
final class Unpacked {
    private static final String FOLDER = "winnow-meaning-1";
    private static final String NATIVE_PATH = "onnxruntime.native.path";

    private final Path folder;
    private final boolean kept;

    private Unpacked(Path folder, boolean kept) {
        this.folder = folder;
        this.kept = kept;
    }

    static Unpacked of(Map<String, String> environment) throws IOException {
        String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        String home = environment.getOrDefault("HOME", System.getProperty("user.home", ""));
        if (!cache.isEmpty() || !home.isEmpty()) {
            Path kept = (cache.isEmpty() ? Path.of(home, ".cache") : Path.of(cache)).resolve(FOLDER);
            try {
                Files.createDirectories(kept);
                if (kept.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rwx------"));
                }
                if (Files.isWritable(kept)) {
                    return new Unpacked(kept, true);
                }
            } catch (IOException e) {
                // somebody else's, or read only: the folder below will do
            }
        }
        return new Unpacked(Files.createTempDirectory(FOLDER), false);
    }

    /** A file of the jar; unpacked unless it is there in its full length. */
    Path file(String resource) throws IOException {
        Path file = folder.resolve(resource.substring(resource.lastIndexOf('/') + 1));
        URL held = Unpacked.class.getResource(resource);
        if (held == null) {
            throw new IOException("the jar of the second opinion lacks " + resource);
        }
        URLConnection connection = held.openConnection();
        try (InputStream in = connection.getInputStream()) {
            long length = connection.getContentLengthLong();
            if (!Files.isRegularFile(file) || Files.size(file) != length) {
                Path part = Files.createTempFile(folder, "part", null);
                Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        if (!kept) {
            file.toFile().deleteOnExit();
            folder.toFile().deleteOnExit();
        }
        return file;
    }

    /** Lets ONNX Runtime take its libraries from here instead of unpacking them at each start. */
    void runtime() throws IOException {
        if (System.getProperty(NATIVE_PATH) == null) {
            String system = system();
            for (String library : new String[] {"onnxruntime", "onnxruntime4j_jni"}) {
                file("/ai/onnxruntime/native/" + system + "/" + System.mapLibraryName(library));
            }
            System.setProperty(NATIVE_PATH, folder.toString());
        }
    }

    /** As ONNX Runtime names it. */
    private static String system() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String system = name.contains("mac") ? "osx" : name.contains("win") ? "win" : "linux";
        String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        return system + (machine.contains("aarch64") || machine.contains("arm64") ? "-aarch64" : "-x64");
    }
}
