package winnow.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second jar beside the first, each started as a person starts it. */
@Tag("meaning")
class MeaningJarTest {
    private static final Path JAR = Path.of(System.getProperty("winnow.jar", "winnow.jar"));
    private static final String FEATURE = "Tell cyclists which road is dry";

    @TempDir
    Path folder;

    @BeforeEach
    void load() throws Exception {
        Files.writeString(folder.resolve("digest.txt"), """
                A Map of Puddles

                We present a map for people on bikes that shows where rain has left water standing. It is drawn anew each hour.

                Kettles That Know When

                We present a kettle that learns when tea is wanted. It saves a third of the electricity.

                Quiet Trams

                A tram is quieter with rubber wheels. We measure noise on ten lines.
                """);
        run("", "load", "digest.txt");
    }

    private String run(String meaning, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar"));
        command.add(JAR.toAbsolutePath().toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        if (!meaning.isEmpty()) {
            builder.environment().put("WINNOW_MEANING", meaning);
        }
        builder.redirectError(folder.resolve("err").toFile());
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(folder.resolve("err"))).isZero();
        return out;
    }

    private JsonNode answer(String meaning) throws IOException, InterruptedException {
        return JsonMapper.builder()
                .build()
                .readTree(run(meaning, "why", FEATURE, "--json"))
                .get(0);
    }

    @Test
    void the_model_is_heard_and_named_and_its_vectors_are_kept() throws Exception {
        JsonNode first = answer("");

        assertThat(first.path("meaning").asText()).isEqualTo("all-minilm-l6-v2-q");
        assertThat(first.path("candidates").path(0).path("paper").asText()).isEqualTo("map-puddles");
        Path kept = folder.resolve(".winnow/meaning/all-minilm-l6-v2-q.vectors");
        long length = Files.size(kept);
        assertThat(answer("")).isEqualTo(first);
        assertThat(Files.size(kept)).isEqualTo(length);
        assertThat(run("", "why", FEATURE).lines().findFirst().orElse("")).endsWith("(all-minilm-l6-v2-q)");
    }

    @Test
    void without_it_words_alone_are_compared() throws Exception {
        assertThat(answer("off").path("meaning").isNull()).isTrue();
    }

    @Test
    void a_folder_with_no_model_is_told_and_words_alone_are_compared() throws Exception {
        Files.createDirectory(folder.resolve("model"));

        assertThat(answer("model").path("meaning").isNull()).isTrue();
        assertThat(Files.readString(folder.resolve("err"))).contains("words alone are compared: model has no model.onnx");
    }

    @Test
    void a_folder_that_a_person_names_is_read() throws Exception {
        Path model = Files.createDirectories(folder.resolve("mine/onnx")).getParent();
        try (JarFile jar = new JarFile(JAR.resolveSibling("winnow-meaning.jar").toFile())) {
            Files.copy(jar.getInputStream(jar.getEntry("all-minilm-l6-v2-q.onnx")), model.resolve("onnx/model.onnx"));
            Files.copy(
                    jar.getInputStream(jar.getEntry("all-minilm-l6-v2-q-tokenizer.json")),
                    model.resolve("tokenizer.json"));
        }

        assertThat(answer("mine").path("meaning").asText()).startsWith("mine-2");
    }

    @Test
    void the_first_jar_holds_nothing_of_it() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream())
                    .noneMatch(entry -> entry.getName().startsWith("winnow/meaning/")
                            || entry.getName().startsWith("ai/onnxruntime")
                            || entry.getName().endsWith(".onnx"));
        }
        try (JarFile jar = new JarFile(JAR.resolveSibling("winnow-meaning.jar").toFile())) {
            assertThat(jar.stream()).noneMatch(entry -> entry.getName().endsWith(".pdb"));
        }
    }
}
