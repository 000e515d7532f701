package winnow.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Which winnow this is, as its build wrote it down.
 *
 * @param version empty when it runs from classes that Maven did not package
 * @param commit of git, {@code -dirty} behind it when files differed from it; empty when not known
 */
public record Build(String version, String commit) {
    private static final String FILE = "/winnow/build.properties";

    /** The one that runs. */
    public static Build current() {
        return Holder.CURRENT;
    }

    /** Read when it is first asked for; most commands never ask. */
    private static final class Holder {
        static final Build CURRENT = read();

        private static Build read() {
            Properties properties = new Properties();
            try (InputStream in = Build.class.getResourceAsStream(FILE)) {
                if (in != null) {
                    properties.load(in);
                }
            } catch (IOException | IllegalArgumentException e) {
                return new Build("", "");
            }
            return new Build(
                    properties.getProperty("git.build.version", ""),
                    properties.getProperty("git.commit.id.describe", ""));
        }
    }

    /** {@code 1.0.0 (3f2a9c1)}, as far as it is known. */
    @Override
    public String toString() {
        String number = version.isEmpty() ? "(built from source)" : version;
        return commit.isEmpty() ? number : number + " (" + commit + ")";
    }

    /** What tells this program from every other: the commit, or where there is none the day of its file. */
    String key() {
        boolean known = !commit.isEmpty() && !commit.endsWith("-dirty");
        return version + " " + commit + (known ? "" : " " + changed());
    }

    /** When the program's jar was written; 0 when it runs from classes, which a developer knows to load anew. */
    private static long changed() {
        try {
            Path file = Path.of(Build.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(file) ? Files.getLastModifiedTime(file).toMillis() : 0;
        } catch (IOException | java.net.URISyntaxException | RuntimeException e) {
            return 0; // a jar inside of another archive has no file of its own
        }
    }
}
