package winnow.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Somebody at a shell in a folder. */
record Shell(Path folder) {
    private static final int PATIENCE_SECONDS = 300;

    /** What a command came to. */
    record Came(int code, String out, String err) {}

    /** What a command printed that has to succeed. */
    String runs(String script) throws IOException, InterruptedException {
        Came came = tries(script);
        assertThat(came.code()).as(script + "\n" + came.err()).isZero();
        return came.out();
    }

    Came tries(String script) throws IOException, InterruptedException {
        return tries(script, Map.of());
    }

    Came tries(String script, Map<String, String> environment) throws IOException, InterruptedException {
        Path out = Files.createTempFile("release", ".out");
        Path err = Files.createTempFile("release", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder("bash", "-c", script)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as(script)
                    .isTrue();
            return new Came(process.exitValue(), text(out), text(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
