package winnow.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Somebody who types commands in a shell, in a folder and an environment of their own. */
final class Traveller {
    private static final int PATIENCE_SECONDS = 300;

    private final Path folder;
    private final List<String> before;
    private final String winnow;
    private final Map<String, String> environment;

    /** What a command came to. */
    record Came(int code, String out, String err) {
        Came clean() {
            assertThat(code).as(err).isZero();
            return this;
        }
    }

    private Traveller(Path folder, List<String> before, String winnow, Map<String, String> environment) {
        this.folder = folder;
        this.before = before;
        this.winnow = winnow;
        this.environment = environment;
    }

    /** With the jar alone. */
    static Traveller withJar(Path folder) {
        String jar = System.getProperty("winnow.jar", "");
        assumeTrue(Files.isRegularFile(Path.of(jar)), "no jar: mvn verify makes journeys behind packaging");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new Traveller(
                folder,
                List.of(),
                "'" + java + "' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar '" + jar + "'",
                Map.of());
    }

    /** With the launcher of the checkout. */
    static Traveller withLauncher(Path folder) {
        String launcher = System.getProperty("winnow.launcher", "");
        assumeTrue(
                !launcher.isEmpty() && Files.isExecutable(Path.of(launcher)),
                "no launcher: mvn verify makes journeys behind packaging");
        return new Traveller(folder, List.of(), "'" + launcher + "'", Map.of());
    }

    Traveller in(Path other) {
        return new Traveller(other, before, winnow, environment);
    }

    Traveller with(String variable, String value) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put(variable, value);
        return new Traveller(folder, before, winnow, more);
    }

    /** As a user who owns nothing and has no home; only the superuser can become that one. */
    Traveller asNobody() {
        assumeTrue(
                "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/setpriv")),
                "only the superuser, with setpriv, can become somebody else");
        return new Traveller(
                folder,
                List.of("/usr/bin/setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"),
                winnow,
                environment);
    }

    /** Types a line, in which {@code winnow} stands for the program. */
    Came types(String line) throws IOException, InterruptedException {
        return types("/bin/sh", "-c", "winnow() { " + winnow + " \"$@\"; }\n" + line);
    }

    /** Runs a program of the system in which {@code winnow} is a command. */
    Came types(String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("journey", ".out");
        Path err = Files.createTempFile("journey", ".err");
        try {
            List<String> whole = new ArrayList<>(before);
            whole.addAll(List.of("/usr/bin/env", "-i", "PATH=/usr/bin:/bin"));
            String java = System.getProperty("java.home");
            whole.add("JAVA_HOME=" + java);
            environment.forEach((name, value) -> whole.add(name + "=" + value));
            whole.addAll(List.of(command));
            Process process = new ProcessBuilder(whole)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as(List.of(command).toString())
                    .isTrue();
            return new Came(process.exitValue(), text(out), text(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** The line by which a script calls the program. */
    String program() {
        return winnow;
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /** The names in a folder, in order. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> String.valueOf(each.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
