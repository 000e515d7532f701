package winnow.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds the workspace of a folder as git finds its repository: the nearest folder upwards that has a
 * {@code reference/}, a {@code .winnow/} or a {@code decisions.md}, at most up to the top of the git
 * repository or of the mounted file system; else the folder itself. A folder above that anybody may write
 * to, such as {@code /tmp}, is nobody's workspace.
 */
public final class WorkspaceFinder {
    private static final int STICKY = 01000;
    private static final int OTHERS_WRITE = 02;

    private final Map<String, String> environment;

    /** A finder that looks at {@code WINNOW_STORE}, {@code XDG_CACHE_HOME} and {@code HOME}. */
    public WorkspaceFinder(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /**
     * The workspace around a folder.
     *
     * @param store where derived files are, if the person says so; empty if not
     */
    public Workspace around(Path folder, String store) {
        Path start = folder.toAbsolutePath().normalize();
        Path root = root(start);
        return at(root.equals(start) ? folder : root, folder, store);
    }

    /** The workspace of a folder that was named outright: nothing above it is looked at. */
    public Workspace at(Path folder, String store) {
        return at(folder, folder, store);
    }

    private Workspace at(Path root, Path base, String asked) {
        String said = asked.isEmpty() ? environment.getOrDefault("WINNOW_STORE", "") : asked;
        return new Workspace(root, base, said.isEmpty() ? store(root) : base.resolve(said));
    }

    private static Path root(Path start) {
        for (Path at = start; at != null; at = at.getParent()) {
            if (Workspace.isAt(at) && (at.equals(start) || !isAnybodys(at))) {
                return at;
            }
            Path above = at.getParent();
            if (above == null
                    || Files.exists(at.resolve(".git"))
                    || !Objects.equals(attribute(at, "unix:dev"), attribute(above, "unix:dev"))) {
                return start;
            }
        }
        return start;
    }

    private static boolean isAnybodys(Path folder) {
        return attribute(folder, "unix:mode") instanceof Integer mode && (mode & (STICKY | OTHERS_WRITE)) != 0;
    }

    private static @Nullable Object attribute(Path folder, String name) {
        try {
            return Files.getAttribute(folder, name);
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return null; // not every system has it
        }
    }

    /** Beside the reference; in the user's cache where nothing may be written there. */
    private Path store(Path root) {
        Path local = root.resolve(Workspace.STORE);
        Path absolute = local.toAbsolutePath();
        boolean writable = Files.isWritable(Files.exists(absolute) ? absolute : absolute.getParent());
        Optional<Path> cache = writable ? Optional.empty() : cache(root);
        boolean kept = Store.isIn(local) && cache.filter(Store::isIn).isEmpty();
        return kept ? local : cache.orElse(local);
    }

    /** The folder for a workspace's derived files under the user's cache; empty for a user without a home. */
    private Optional<Path> cache(Path root) {
        String said = environment.getOrDefault("XDG_CACHE_HOME", "");
        String home = environment.getOrDefault("HOME", "");
        if (said.isEmpty() && (home.isEmpty() || !Files.isDirectory(Path.of(home)))) {
            return Optional.empty();
        }
        Path cache = said.isEmpty() ? Path.of(home, ".cache") : Path.of(said);
        String place = root.toAbsolutePath().normalize().toString();
        return Optional.of(cache.resolve("winnow")
                .resolve(UUID.nameUUIDFromBytes(place.getBytes(UTF_8)).toString()));
    }
}
