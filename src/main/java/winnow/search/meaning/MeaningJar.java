package winnow.search.meaning;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Finds who gives a second opinion. {@value #SAID} says which: {@code off} for none, a path to a jar of givers, or
 * a folder with a sentence-transformer model in ONNX, which the jar beside winnow's own reads. Not said, it is
 * {@value #NAME} beside winnow's own jar, when it is there.
 */
public final class MeaningJar {
    /** The variable that says which giver. */
    public static final String SAID = "WINNOW_MEANING";

    private static final String NAME = "winnow-meaning.jar";
    private static final String OFF = "off";

    private MeaningJar() {}

    /**
     * The model that the environment asks for; empty when there is none.
     *
     * @throws IOException with a message for the person when it asks for what cannot be had
     */
    public static Optional<Meaning> open(Map<String, String> environment) throws IOException {
        String said = environment.getOrDefault(SAID, "");
        if (said.equals(OFF)) {
            return Optional.empty();
        }
        Path jar = jar(said);
        if (jar == null && !said.isEmpty() && own() != null) {
            throw new IOException(SAID + "=" + said + " needs " + NAME + " beside winnow.jar");
        }
        try {
            for (MeaningGiver giver : ServiceLoader.load(MeaningGiver.class, loader(jar))) {
                Optional<Meaning> given = giver.open(environment);
                if (given.isPresent()) {
                    return given;
                }
            }
        } catch (ServiceConfigurationError | LinkageError e) {
            throw new IOException((jar == null ? "a giver" : jar.toString()) + " cannot be used: " + e.getMessage(), e);
        }
        return Optional.empty();
    }

    private static @Nullable Path jar(String said) throws IOException {
        if (said.endsWith(".jar")) {
            Path named = Path.of(said);
            if (!Files.isRegularFile(named)) {
                throw new IOException(SAID + "=" + said + ": there is no such file");
            }
            return named;
        }
        Path own = own();
        Path beside = own == null ? null : own.resolveSibling(NAME);
        return beside != null && Files.isRegularFile(beside) ? beside : null;
    }

    /** The jar that winnow runs from; {@code null} when it runs from a folder of classes. */
    private static @Nullable Path own() {
        CodeSource source = MeaningJar.class.getProtectionDomain().getCodeSource();
        try {
            Path own = source == null ? null : Path.of(source.getLocation().toURI());
            return own != null && Files.isRegularFile(own) ? own : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Open until the process ends: the model's classes may be needed as long. */
    private static ClassLoader loader(@Nullable Path jar) throws IOException {
        ClassLoader own = MeaningJar.class.getClassLoader();
        return jar == null ? own : new URLClassLoader(new URL[] {jar.toUri().toURL()}, own);
    }
}
